import type { Figure } from '../use-report.js';

/** A place in a box of 1 by 1, from the lower left. */
interface Point {
  readonly x: number;
  readonly y: number;
}

export interface TrendDrawing {
  readonly firstYear: string;
  readonly line: readonly Point[];
  /** Where the line ends: today, or the day that is shown. */
  readonly end: Point;
  /** The range of the last value, from low to high; null until it is drawn. */
  readonly range: readonly [number, number] | null;
}

/** As many points as a small line can tell; what is older is seldom entered completely. */
const POINTS = 10;

/** Where the last years' values stand, from zero up; null where there are fewer than two. */
export function trendPoints({ trend, range }: Pick<Figure, 'trend' | 'range'>): TrendDrawing | null {
  const known = trend
    .slice(-POINTS)
    .flatMap(({ day, value }) => (value === null ? [] : [{ day, at: Date.parse(day), value }]));
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const most = Math.max(...known.map(({ value }) => value), range?.high ?? 0);
  const height = (value: number): number => (most > 0 ? value / most : 0);
  const line = known.map(({ at, value }) => ({ x: (at - first.at) / (last.at - first.at), y: height(value) }));
  return {
    firstYear: first.day.slice(0, 4),
    line,
    end: { x: 1, y: height(last.value) },
    range: range ? [height(range.low), height(range.high)] : null,
  };
}
