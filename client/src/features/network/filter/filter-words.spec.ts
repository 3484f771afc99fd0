import { NO_FILTER } from '../data/view-state.js';
import { shippedVocabularies } from '../testing/small-network.js';
import { filterChips, isUnfiltered, nobodySentence } from './filter-words.js';

const vocabularies = shippedVocabularies();
const words = (filter: Partial<typeof NO_FILTER>): readonly string[] =>
  filterChips({ ...NO_FILTER, ...filter }, vocabularies).map((chip) => chip.words);

describe('the words of the filters', () => {
  it('are none where nothing is filtered', () => {
    expect(words({})).toEqual([]);
    expect(isUnfiltered(NO_FILTER)).toBe(true);
  });

  it('name the one that is chosen, and count several', () => {
    expect(words({ sectors: ['INTEGRATION'] })).toEqual(['Bereich: Integration']);
    expect(words({ sectors: ['INTEGRATION', 'POLITICS', 'HOUSING'] })).toEqual(['3 Bereiche']);
    expect(words({ withoutTieKinds: ['LOCATED_IN'] })).toEqual(['ohne „sitzt in“']);
    expect(words({ kinds: ['DISTRICT_ADVISORY_COUNCIL'] })).toEqual(['Art: Stadtbezirksbeirat']);
    expect(words({ minIntensity: 3 })).toEqual(['Stärke ab 3: Abstimmung']);
    expect(words({ confirmedSince: '2024-05' })).toEqual(['Bestätigt seit 05/2024']);
    expect(words({ evidence: ['INFERRED'], classes: ['COMMITTEE'] })).toEqual(['Gremium', 'Beleg: erschlossen']);
  });

  it('lead to the filter without them', () => {
    const filter = { ...NO_FILTER, sectors: ['POLITICS'], minIntensity: 2 };
    const [sector, strength] = filterChips(filter, vocabularies);
    expect(sector?.without).toEqual({ ...NO_FILTER, minIntensity: 2 });
    expect(strength?.without).toEqual({ ...NO_FILTER, sectors: ['POLITICS'] });
  });

  it('say which filters leave nobody', () => {
    const chips = filterChips(
      { ...NO_FILTER, sectors: ['POLITICS'], minIntensity: 2, confirmedSince: '2025' },
      vocabularies,
    );
    expect([1, 2, 3].map((count) => nobodySentence(chips.slice(0, count)))).toEqual([
      'Kein Akteur passt zu diesem Filter',
      'Kein Akteur passt zu beiden Filtern',
      'Kein Akteur passt zu allen 3 Filtern',
    ]);
  });
});
