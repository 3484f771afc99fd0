import { withoutQm } from './testing/small-network.js';
import {
  actorCount,
  cellSentence,
  decimal,
  germanDay,
  hiddenWords,
  lossSentence,
  number,
  percent,
  shareSentence,
} from './messages.de.js';

describe('the words of the page', () => {
  it('write figures as they are written in German', () => {
    expect([number(2145), decimal(6.346), percent(0.0857), germanDay('2026-11-22')]).toEqual([
      '2.145',
      '6,3',
      '8,6\u00a0%',
      '22.11.2026',
    ]);
    expect([actorCount(1), actorCount(5)]).toEqual(['1 Akteur', '5 Akteure']);
  });

  it('say what is hidden, ties first, and nothing where nothing is', () => {
    expect(hiddenWords(2, 17)).toEqual(['19 ausgeblendet', '17 Beziehungen, 2 Akteure']);
    expect(hiddenWords(1, 0)).toEqual(['1 ausgeblendet', '1 Akteur']);
    expect(hiddenWords(0, 0)).toBeNull();
  });

  it('say the loss without the QM as a sentence', () => {
    const found = withoutQm({ pairsLost: 753, pairsLostShare: 753 / 2145 });
    expect(lossSentence(found, 2145).join('')).toBe(
      '753 von 2.145 Paaren erreichen sich dann nicht mehr, auch nicht über Dritte. Das ist etwa jedes dritte.',
    );
    expect(lossSentence(withoutQm(), 40).join('')).toBe('Alle verbundenen Paare erreichen sich auch ohne das QM.');
    expect(lossSentence(withoutQm({ pairsLostShare: null }), 0).join('')).toBe(
      'Kein Paar ist über das Netz verbunden, auch mit QM nicht.',
    );
  });

  it('have a word for every share', () => {
    for (let share = 0; share <= 1; share += 0.01) expect(shareSentence(share)).not.toBe('');
  });

  it('say a cell of the matrix', () => {
    const cell = {
      a: 'A',
      b: 'B',
      ties: 0,
      possible: 9,
      expected: 4.7,
      density: 0,
      class: 'NEVER_CONNECTED',
      onlyViaQm: true,
    } as const;
    expect(cellSentence(cell, (id) => id)).toBe(
      'A und B: 0 Beziehungen, etwa 5 zu erwarten; nie verbunden; verbunden nur über das QM',
    );
    expect(cellSentence({ ...cell, a: 'B', ties: 1, class: 'NOT_ASSESSABLE', onlyViaQm: false }, (id) => id)).toBe(
      'B untereinander: 1 Beziehung; zu klein, um es zu sagen',
    );
  });
});
