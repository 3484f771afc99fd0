import { VocabularySet } from '@quartiersnetz/graph-schema';
import { InvalidVocabulary, parseOwnVocabulary } from './own-vocabulary.js';

const SPORT = { id: 'SPORT', label: 'Sport', short: 'Sport', code: 'SP', sphere: 'PROVIDERS', colour: '#1F6FA3' };
const faultsOf = (content: unknown): readonly string[] => {
  try {
    parseOwnVocabulary(typeof content === 'string' ? content : JSON.stringify(content));
  } catch (error) {
    if (error instanceof InvalidVocabulary) return error.faults;
    throw error;
  }
  return [];
};

describe('own terms', () => {
  it('come after the shipped ones', () => {
    const set = new VocabularySet().extendedBy(parseOwnVocabulary(JSON.stringify({ sector: [SPORT] })));
    expect(set.list('sector').at(-1)).toEqual(SPORT);
    expect(set.has('sector', 'HOUSING')).toBe(true);
  });

  it('change a shipped term by what they name alone', () => {
    const set = new VocabularySet().extendedBy(
      parseOwnVocabulary(
        '\ufeff{"sector": [{"id": "HOUSING", "label": "Wohnen"}], "purpose": [{"id": "NEWSLETTER", "retired": true}]}',
      ),
    );
    expect(set.find('sector', 'HOUSING')).toMatchObject({ label: 'Wohnen', code: 'WO', colour: '#A3601F' });
    expect(set.find('purpose', 'NEWSLETTER')).toMatchObject({ label: 'Quartierszeitung', retired: true });
  });

  it.each([
    ['kein json', 'kein JSON'],
    [[SPORT], 'Erwartet werden Namen'],
    [{ sectors: [SPORT] }, 'Ein Vokabular „sectors“ gibt es nicht'],
    [{ sector: [{ ...SPORT, id: 'sport' }] }, 'sector, Eintrag 1 (sport): id besteht aus Großbuchstaben'],
    [{ sector: [{ ...SPORT, colour: 'rot' }] }, 'colour ist eine Farbe wie'],
    [{ sector: [{ ...SPORT, sphere: 'SPORT' }] }, 'sphere erlaubt ist POLITICS'],
    [{ sector: [{ ...SPORT, icon: 'ball' }] }, 'unbekannte Angabe icon'],
    [{ sector: [SPORT, SPORT] }, 'SPORT steht doppelt'],
    [{ sector: ['SPORT'] }, 'erwartet wird ein Begriff in geschweiften Klammern'],
    [{ tieKind: [{ id: 'KNOWS', label: 'kennt' }] }, 'directed erlaubt ist true oder false'],
    [{ actorKind: [{ id: 'GYM', label: 'Studio', outline: 'circle', glyph: 'gym' }] }, 'glyph erlaubt ist'],
    [{ purpose: [{ id: 'CHOR' }] }, 'purpose, Eintrag 1 (CHOR): label fehlt'],
  ])('are refused with the place of the fault: %j', (content, sentence) => {
    expect(faultsOf(content).join(' ')).toContain(sentence);
  });

  it('are all checked before the file is refused', () => {
    expect(faultsOf({ sector: [{ id: 'A1' }], nothing: [] }).length).toBeGreaterThan(3);
  });
});
