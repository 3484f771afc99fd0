import { BY_NAME, NO_CHOICE, filtersOn, fromAddress, sameView, toAddress, toFilter, without } from './list-choice.js';
import type { ListChoice } from './list-choice.js';

const CHOICE: ListChoice = {
  search: 'bürger',
  sectors: ['HOUSING', 'OHNE'],
  kinds: ['ASSOCIATION'],
  rings: ['I', 'RIM'],
  hints: ['STALE'],
  silentFor: '12',
};

describe('what of the directory is wanted', () => {
  it('stands in the address and is read from it again', () => {
    const sort = { field: 'TIES', descending: true } as const;
    expect(fromAddress(new URLSearchParams(toAddress(CHOICE, sort)))).toEqual({ choice: CHOICE, sort });
    expect(toAddress(NO_CHOICE, BY_NAME)).toEqual({});
    expect(fromAddress(new URLSearchParams())).toEqual({ choice: NO_CHOICE, sort: BY_NAME });
  });

  it('leaves out what an address says that is not known', () => {
    const { choice, sort } = fromAddress(new URLSearchParams('ring=I,IX&hinweis=QM_ONLY,X&still=7&nach=-PREIS'));
    expect(choice).toEqual({ ...NO_CHOICE, rings: ['I'], hints: ['QM_ONLY'] });
    expect(sort).toEqual(BY_NAME);
  });

  it('asks for sectors and for none in one filter', () => {
    expect(toFilter(CHOICE, '2026-11-22')).toEqual({
      search: 'bürger',
      sectors: ['HOUSING'],
      withoutSector: true,
      kinds: ['ASSOCIATION'],
      rings: ['I', 'RIM'],
      hints: ['STALE'],
      lastConfirmedBefore: '2025-11-22',
    });
    expect(Object.values(toFilter(NO_CHOICE, '2026-11-22')).every((value) => value === null)).toBe(true);
  });

  it('is taken off filter by filter', () => {
    expect(filtersOn(CHOICE)).toEqual(['sectors', 'kinds', 'rings', 'silentFor', 'hints', 'search']);
    const fewer = filtersOn(CHOICE).slice(1).reduce(without, CHOICE);
    expect(fewer).toEqual({ ...NO_CHOICE, sectors: CHOICE.sectors });
  });

  it('is the same view whatever is searched for', () => {
    expect(sameView({ ...NO_CHOICE, search: 'x' }, NO_CHOICE)).toBe(true);
    expect(sameView({ ...NO_CHOICE, rings: ['I'] }, NO_CHOICE)).toBe(false);
  });
});
