import { trendPoints } from './trend-points.js';

const trend = [
  { day: '2022-12-31', value: null },
  { day: '2023-12-31', value: 0.8 },
  { day: '2024-12-31', value: 0.6 },
  { day: '2025-12-31', value: 0.4 },
];

describe('the trend of a figure', () => {
  it('begins with the first year that has a value and stands on zero', () => {
    const drawing = trendPoints({ trend, range: null }, '2025-12-31');
    expect(drawing?.line.map(({ y }) => y)).toEqual([1, expect.closeTo(0.75), expect.closeTo(0.5)]);
    expect(drawing?.line.map(({ x }) => Math.round(x * 100))).toEqual([0, 50, 100]);
    expect(drawing?.mark).toEqual({ x: 1, y: expect.closeTo(0.5) });
  });

  it('marks the day that is shown, and nothing where the line is younger', () => {
    const markOn = (day: string) => trendPoints({ trend, range: null }, day)?.mark;
    expect(markOn('2025-03-01')?.y).toBeCloseTo(0.75);
    expect(markOn('2023-06-30')).toBeNull();
  });

  it('leaves room for the range of the last value', () => {
    const drawing = trendPoints(
      { trend, range: { low: 0.2, high: 1.6, text: '20 bis 160 %', aside: null } },
      '2025-12-31',
    );
    expect(drawing?.range).toEqual([expect.closeTo(0.125), 1]);
  });

  it('is none with one value, and no number that is none where all are zero', () => {
    expect(trendPoints({ trend: trend.slice(0, 2), range: null }, '2025-12-31')).toBeNull();
    const flat = [trend[1], trend[2]].map((point) => ({ day: point?.day ?? '', value: 0 }));
    expect(trendPoints({ trend: flat, range: null }, '2025-12-31')?.line.map(({ y }) => y)).toEqual([0, 0]);
  });
});
