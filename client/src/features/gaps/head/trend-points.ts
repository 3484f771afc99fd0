import type { Figure } from '../use-report.js';

/** A place in a box of 1 by 1, from the lower left. */
interface Point {
  readonly x: number;
  readonly y: number;
}

export interface TrendDrawing {
  readonly firstYear: string;
  readonly line: readonly Point[];
  /** Where the day that is shown stands; null where it is older than the line. */
  readonly mark: Point | null;
  /** The range of the value that is shown, from low to high; null until it is drawn. */
  readonly range: readonly [number, number] | null;
}

/** As many points as a small line can tell; what is older is seldom entered completely. */
const POINTS = 10;

/** Where the last years' values stand, from zero up; null where there are fewer than two. */
export function trendPoints({ trend, range }: Pick<Figure, 'trend' | 'range'>, shown: string): TrendDrawing | null {
  const known = trend
    .slice(-POINTS)
    .flatMap(({ day, value }) => (value === null ? [] : [{ day, at: Date.parse(day), value }]));
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const most = Math.max(...known.map(({ value }) => value), range?.high ?? 0);
  const height = (value: number): number => (most > 0 ? value / most : 0);
  const line = known.map(({ day, at, value }) => ({
    day,
    x: (at - first.at) / (last.at - first.at),
    y: height(value),
  }));
  const marked = line.findLast(({ day }) => day <= shown);
  return {
    firstYear: first.day.slice(0, 4),
    line,
    mark: marked === undefined ? null : { x: marked.x, y: marked.y },
    range: range ? [height(range.low), height(range.high)] : null,
  };
}
