import { gapSentence, introducerReason, listed, tooSmallSentence } from './gap-sentences.js';

const nameOf = (id: string): string => `Name ${id}`;
const pair = {
  family: 'SECTOR_PAIR',
  id: 'x',
  severity: 'HIGH',
  weight: 5.5,
  introducers: [],
  subjects: ['A', 'B'],
  figures: { ties: 0, expected: 5.4, actors: [9, 5], qmContacts: [1, 1], p: 0, pHolm: 0, onlyViaQm: false },
} as const;

describe('the sentence of a gap', () => {
  it('says what is missing and what would be expected', () => {
    expect(gapSentence({ ...pair, type: 'NEVER_CONNECTED' }, nameOf)).toBe(
      'Keine einzige direkte Beziehung; nach der Zahl ihrer Kontakte wären etwa 5 zu erwarten.',
    );
  });

  it('adds that both know the QM where that is so', () => {
    const viaQm = { ...pair, type: 'NEVER_CONNECTED', figures: { ...pair.figures, onlyViaQm: true } } as const;
    expect(gapSentence(viaQm, nameOf)).toMatch(/Beide kennen das QM\.$/);
  });

  it('counts the ties of a rare pair in the right number', () => {
    const rare = (ties: number) =>
      gapSentence({ ...pair, type: 'RARE', figures: { ...pair.figures, ties } } as const, nameOf);
    expect(rare(1)).toMatch(/^Nur eine direkte Beziehung;/);
    expect(rare(2)).toMatch(/^Nur 2 direkte Beziehungen;/);
  });

  it('names who is reached only over an articulation point, three and the number of the rest', () => {
    const gap = {
      family: 'STRUCTURE',
      type: 'ARTICULATION_POINT',
      id: 'x',
      severity: 'HIGH',
      weight: 1,
      introducers: [],
      subjects: ['p'],
      figures: { separated: ['1', '2', '3', '4', '5'], separatedCount: 5, parts: 3, pairsLost: 9 },
    } as const;
    expect(gapSentence(gap, nameOf)).toBe('Nur hierüber erreichbar: Name 1, Name 2, Name 3 und 2 weitere.');
  });
});

describe('words around it', () => {
  it('lists names as people do', () => {
    expect(listed([])).toBe('');
    expect(listed(['A'])).toBe('A');
    expect(listed(['A', 'B'])).toBe('A und B');
    expect(listed(['A', 'B', 'C', 'D'])).toBe('A, B, C und D');
    expect(listed(['A', 'B', 'C', 'D', 'E'])).toBe('A, B, C und 2 weitere');
  });

  it('gives the reason of an introducer', () => {
    const introducer = { actor: 'z', basis: 'BOTH_SIDES', score: 1, knows: ['1'], leadsTo: ['2'] } as const;
    expect(introducerReason(introducer, ['A', 'B'], nameOf)).toBe('kennt Name 1 und Name 2');
    expect(introducerReason({ ...introducer, basis: 'VIA_QM', leadsTo: ['z'] }, ['1'], nameOf)).toBe(
      'kennt ebenfalls das QM',
    );
    const viaQm = { ...introducer, basis: 'VIA_QM', leadsTo: ['3', '4'] } as const;
    expect(introducerReason(viaQm, ['1'], nameOf)).toBe('kennt ebenfalls das QM, dazu Name 3 und Name 4');
    const common = { ...introducer, basis: 'COMMON_CONTACT', leadsTo: ['1', '5'] } as const;
    expect(introducerReason(common, ['1'], nameOf)).toBe('kennt Name 5');
  });

  it('says why figures are left out only where they are', () => {
    const size = { sufficient: false, actors: 5, sectors: 2, minimumActors: 8, minimumSectors: 3 };
    expect(tooSmallSentence(size)).toMatch(/^Zu klein, um es zu sagen: 5 Akteure in 2 Bereichen\./);
    expect(tooSmallSentence({ ...size, sufficient: true })).toBeNull();
  });
});
