import { handedOverSince, handoverFaults, missingFacts } from './handover-rules.js';

const TODAY = '2026-11-22';
const fields = (...faults: Parameters<typeof handoverFaults>): readonly string[] =>
  handoverFaults(...faults).map(({ field, code }) => `${field} ${code}`);

describe('a handover', () => {
  it('is handed over on three facts and a receiver, and on nothing less', () => {
    const whole = { state: 'HANDED_OVER', receiver: 'r', metOn: '2026', spokeWithoutQmOn: '2026-10' };
    expect(fields('TieHandover', { ...whole, commitmentsAcceptedOn: TODAY }, TODAY)).toEqual([]);
    expect(fields('TieHandover', whole, TODAY)).toEqual(['commitmentsAcceptedOn REQUIRED']);
    expect(fields('TieHandover', { state: 'HANDED_OVER' }, TODAY)).toHaveLength(4);
    expect(fields('TaskHandover', { ...whole, commitmentsAcceptedOn: TODAY }, TODAY)).toEqual([
      'workedWithoutQmOn REQUIRED',
    ]);
  });

  it('needs a receiver as soon as it is more than planned', () => {
    expect(fields('TieHandover', { state: 'PLANNED' }, TODAY)).toEqual([]);
    expect(fields('TieHandover', { state: 'INTRODUCED' }, TODAY)).toEqual(['receiver REQUIRED']);
  });

  it('knows no facts of the future', () => {
    const met = { state: 'PLANNED', metOn: '2026-11-23' };
    expect(fields('TaskHandover', met, TODAY)).toEqual(['metOn OUT_OF_RANGE']);
    expect(fields('TaskHandover', { ...met, metOn: '2026' }, TODAY)).toEqual([]);
    expect(fields('TaskHandover', met, null)).toEqual([]);
  });

  it('says what is missing and since when it holds', () => {
    const facts = { metOn: '2026-08', withoutQmOn: '2026-09-29', commitmentsAcceptedOn: null };
    expect(missingFacts('TieHandover', facts)).toEqual(['die Zusagen angenommen sind']);
    expect(handedOverSince({ ...facts, date: null })).toBe('2026-09-29');
    expect(handedOverSince({ ...facts, date: '2026-10' })).toBe('2026-10');
    expect(handedOverSince({ metOn: null, withoutQmOn: null, commitmentsAcceptedOn: null, date: null })).toBeNull();
  });
});
