/** Size of the network on a day. */
export interface TrendPoint {
  readonly day: string;
  readonly ties: number;
}

/** The months that the slider reaches: first month and number of steps up to today. */
export interface Timeline {
  readonly firstYear: number;
  /** Slider value of today; every step before is the end of a month. */
  readonly steps: number;
  readonly today: string;
}

/** Years in which the network held less than this share of its greatest number of ties are reached by date, not by slider. */
const LEAST_SHARE = 0.3;
const FEWEST_YEARS = 2;

const monthsOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** The slider's range: from the year in which the network began to be recorded in earnest; null where no tie has a date. */
export function timelineOf(trend: readonly TrendPoint[]): Timeline | null {
  const today = trend.at(-1)?.day;
  if (today === undefined || trend.length < 2) return null;
  const most = Math.max(...trend.map(({ ties }) => ties));
  const thisYear = Number(today.slice(0, 4));
  const begun = most === 0 ? today : (trend.find(({ ties }) => ties >= most * LEAST_SHARE)?.day ?? today);
  const earliest = Number(trend[0]?.day.slice(0, 4));
  const firstYear = Math.max(earliest, Math.min(Number(begun.slice(0, 4)), thisYear - FEWEST_YEARS));
  return { firstYear, steps: monthsOf(today) - firstYear * 12, today };
}

/** The day of a slider's value: the last of a month, and today at the end (null). */
export function dayAt({ firstYear, steps }: Timeline, value: number): string | null {
  if (value >= steps) return null;
  const months = firstYear * 12 + value;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${year}-${String(month).padStart(2, '0')}-${last}`;
}

/** The slider's value for a day; days before its range stand at its start. */
export const valueAt = ({ firstYear, steps }: Timeline, day: string | null): number =>
  day === null ? steps : Math.min(steps, Math.max(0, monthsOf(day) - firstYear * 12));

/** The line of the number of ties over the slider's range, as points from 0 to 1 (y up). */
export function trendLine(timeline: Timeline, trend: readonly TrendPoint[]): readonly { x: number; y: number }[] {
  const most = Math.max(1, ...trend.map(({ ties }) => ties));
  const points = trend.map(({ day, ties }) => ({
    x: (monthsOf(day) + 1 - timeline.firstYear * 12) / (timeline.steps + 1),
    y: ties / most,
  }));
  const inside = points.filter(({ x }) => x >= 0);
  const before = points.filter(({ x }) => x < 0).at(-1);
  const first = inside[0];
  if (!before || !first || first.x === 0) return inside;
  const share = (0 - before.x) / (first.x - before.x);
  return [{ x: 0, y: before.y + (first.y - before.y) * share }, ...inside];
}
