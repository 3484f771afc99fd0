import { dayAt, timelineOf, trendLine, valueAt } from './timeline.js';

const trend = [
  { day: '1979-12-31', ties: 1 },
  { day: '2019-12-31', ties: 10 },
  { day: '2022-12-31', ties: 40 },
  { day: '2024-12-31', ties: 90 },
  { day: '2026-11-22', ties: 100 },
];

describe('the slider of the day', () => {
  const timeline = timelineOf(trend);
  if (!timeline) throw new Error('there are dated ties');

  it('begins in the year in which recording began in earnest', () => {
    expect(timeline).toEqual({ firstYear: 2022, steps: 58, today: '2026-11-22' });
  });

  it('ends today and has the last day of each month before', () => {
    expect([0, 1, 57, 58].map((value) => dayAt(timeline, value))).toEqual([
      '2022-01-31',
      '2022-02-28',
      '2026-10-31',
      null,
    ]);
  });

  it('stands where its day is, and at its start for days before its range', () => {
    expect(['2022-02-28', '1990-01-01', null].map((day) => valueAt(timeline, day))).toEqual([1, 0, 58]);
  });

  it('carries the line of the network from edge to edge', () => {
    const line = trendLine(timeline, trend);
    expect(line[0]?.x).toBe(0);
    expect(line.at(-1)).toEqual({ x: 1, y: 1 });
    expect(line.every(({ x, y }) => x >= 0 && x <= 1 && y >= 0 && y <= 1)).toBe(true);
  });

  it('is missing where no tie has a date', () => {
    expect(timelineOf([{ day: '2026-11-22', ties: 5 }])).toBeNull();
  });

  it('covers at least two years', () => {
    const young = [
      { day: '2020-12-31', ties: 1 },
      { day: '2025-12-31', ties: 1 },
      { day: '2026-11-22', ties: 90 },
    ];
    expect(timelineOf(young)?.firstYear).toBe(2024);
  });
});
