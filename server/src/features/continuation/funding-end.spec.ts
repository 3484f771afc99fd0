import { fundingEnd } from './funding-end.js';

const mandate = (until: string | null, optionUntil: string | null = null) => ({ until, optionUntil });

describe('the end of the funding', () => {
  it('is that of the option, and names the end without it', () => {
    expect(fundingEnd([mandate('2027-02-28', '2029-02-28')], '2028', '2026-11-22')).toEqual({
      date: '2029-02-28',
      monthsLeft: 27,
      withoutOption: '2027-02-28',
      sentence: 'Förderung endet am 28.02.2029, noch 27 Monate. Ohne die Option endet sie am 28.02.2027.',
    });
  });

  it('is the latest of several mandates, else that of the area', () => {
    expect(fundingEnd([mandate('2024'), mandate('2027-06')], null, '2026-11-22')?.date).toBe('2027-06');
    expect(fundingEnd([mandate(null)], '2028', '2026-11-22')).toMatchObject({
      date: '2028',
      sentence: 'Förderung endet im Jahr 2028, noch 25 Monate.',
    });
    expect(fundingEnd([], null, '2026-11-22')).toBeNull();
  });

  it.each([
    ['2026-12-10', 'Förderung endet am 10.12.2026, noch weniger als ein Monat.', 0],
    ['2026-12-22', 'Förderung endet am 22.12.2026, noch 1 Monat.', 1],
    ['2026-11-22', 'Förderung endet am 22.11.2026, noch weniger als ein Monat.', 0],
    ['2026-11-21', 'Die Förderung endete am 21.11.2026.', 0],
  ])('on %s reads: %s', (until, sentence, monthsLeft) => {
    expect(fundingEnd([mandate(until)], null, '2026-11-22')).toMatchObject({ sentence, monthsLeft });
  });
});
