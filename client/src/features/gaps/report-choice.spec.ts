import { readChoice, toGapFilter, writeChoice } from './report-choice.js';

const read = (address: string) => readChoice(new URLSearchParams(address));

describe('what of the report is shown', () => {
  it('comes back from its own address', () => {
    const choice = {
      day: '2024-12-31',
      merged: [
        ['HOUSING', 'BUSINESS'],
        ['POLITICS', 'ADMINISTRATION', 'SAFETY_ORDER'],
      ],
      sides: true,
      list: 'struktur',
      gap: 'NEVER_CONNECTED:CULTURE_EDUCATION|HOUSING',
      figures: true,
    } as const;
    expect(readChoice(new URLSearchParams(writeChoice(choice).toString()))).toEqual(choice);
  });

  it('leaves the address empty as it is usual, and an empty address shows the usual', () => {
    expect(writeChoice(read('')).toString()).toBe('');
  });

  it('leaves out what an address says in vain: no day, an unknown list, a group of one', () => {
    expect(read('tag=2024-13-01&liste=alles&zusammen=HOUSING')).toEqual(read(''));
    expect(read('tag=2024')).toEqual(read(''));
  });

  it('counts a sector in the first group that names it', () => {
    expect(read('zusammen=HOUSING.BUSINESS,BUSINESS.POLITICS,POLITICS.RESIDENTS.HOUSING').merged).toEqual([
      ['HOUSING', 'BUSINESS'],
    ]);
  });

  it('asks for one family, for tasks, for what was put back, or for all that is open', () => {
    expect(toGapFilter('akteure')).toEqual({ families: ['ACTOR'] });
    expect(toGapFilter('aufgaben')).toEqual({ states: ['TAKEN'] });
    expect(toGapFilter('zurueckgestellt')).toEqual({ states: ['DISMISSED'] });
    expect(toGapFilter('offen')).toEqual({});
  });
});
