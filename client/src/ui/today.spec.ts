import { monthsBefore, today } from './today.js';

describe('the calendar day', () => {
  it('is that of the clock on the wall, not that of Greenwich', () => {
    expect(today(new Date(2026, 10, 2, 0, 30))).toBe('2026-11-02');
    expect(today(new Date(2026, 10, 2, 23, 30))).toBe('2026-11-02');
  });

  it.each([
    ['2026-11-22', 12, '2025-11-22'],
    ['2026-01-31', 2, '2025-11-30'],
    ['2024-03-31', 1, '2024-02-29'],
    ['2026-03-15', 0, '2026-03-15'],
  ])('of %s is %i months before %s', (day, months, earlier) => {
    expect(monthsBefore(day, months)).toBe(earlier);
  });
});
