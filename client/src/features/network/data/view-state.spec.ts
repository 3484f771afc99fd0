import { NO_FILTER, readViewState, toNetworkFilter, writeViewState } from './view-state.js';
import type { ViewState } from './view-state.js';

const usual = readViewState(new URLSearchParams());

describe('the address of the page', () => {
  it('is empty for the usual view', () => {
    expect(writeViewState(usual).toString()).toBe('');
  });

  it('gives back every choice that it was made of', () => {
    const state: ViewState = {
      view: 'tabelle',
      table: 'luecken',
      order: 'kraefte-bereiche',
      actor: 'a-1',
      cell: ['POLITICS', 'HOUSING'],
      day: '2025-12-31',
      storedOn: null,
      withoutQm: true,
      without: [],
      steps: 2,
      highlight: 'bereich:HOUSING',
      gap: 'ISOLATED:a-1',
      gaps: false,
      filter: {
        sectors: ['POLITICS', 'HOUSING'],
        classes: ['COMMITTEE'],
        kinds: ['ASSOCIATION'],
        tieKinds: ['FUNDS'],
        withoutTieKinds: ['LOCATED_IN'],
        minIntensity: 3,
        confirmedSince: '2024-05',
        evidence: ['DOCUMENTED'],
      },
    };
    expect(readViewState(new URLSearchParams(writeViewState(state).toString()))).toEqual(state);
  });

  it('shows either a day or what was stored on one, never both', () => {
    const state = readViewState(new URLSearchParams('tag=2025-12-31&gespeichert=2026-01-31'));
    expect([state.day, state.storedOn]).toEqual([null, '2026-01-31']);
  });

  it.each([
    'gespeichert=2025-02-31',
    'tag=2025-02-31',
    'tag=gestern',
    'umfeld=9',
    'staerke=1',
    'bestaetigt=24',
    'ordnung=schoen',
    'zelle=POLITICS',
  ])('ignores what it does not understand: %s', (query) =>
    expect(readViewState(new URLSearchParams(query))).toEqual(usual),
  );
});

describe('the filter of the API', () => {
  it('leaves everything open that nobody has chosen', () => {
    expect(Object.values(toNetworkFilter(NO_FILTER)).every((value) => value === null)).toBe(true);
  });

  it('takes a year as its first day', () => {
    expect(toNetworkFilter({ ...NO_FILTER, confirmedSince: '2024' }).confirmedSince).toBe('2024-01-01');
  });

  it('drops kinds of evidence that the API does not know', () => {
    expect(toNetworkFilter({ ...NO_FILTER, evidence: ['RUMOUR', 'DOCUMENTED'] }).evidence).toEqual(['DOCUMENTED']);
  });
});
