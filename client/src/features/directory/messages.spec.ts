import {
  actorsWord,
  changedActorsSentence,
  countSentence,
  moreLabel,
  noHitsTitle,
  withoutSentence,
} from './messages.de.js';

describe('the words of the directory', () => {
  it('say how many there are and what is left out', () => {
    expect(countSentence(75, 0, 2).join('')).toBe('75 Akteure · keine ausgeblendet · 2 beendete nicht gezählt');
    expect(countSentence(1, 74, 0).join('')).toBe('1 Akteur · 74 ausgeblendet');
    expect(countSentence(1137, 2400, 1000).join('')).toBe(
      '1.137 Akteure · 2.400 ausgeblendet · 1.000 beendete nicht gezählt',
    );
    expect(moreLabel(1100, 1137)).toBe('Weitere zeigen (1.100 von 1.137)');
  });

  it('say what a step on several did', () => {
    expect(changedActorsSentence('Thema „Ältere“', 1_200, 0)).toBe('1.200 Akteure geändert: Thema „Ältere“.');
    expect(changedActorsSentence('Thema „Ältere“', 1, 1)).toBe(
      '1 Akteur geändert: Thema „Ältere“. Einer war schon so.',
    );
    expect(changedActorsSentence('Thema „Ältere“', 0, 3)).toBe('Es war nichts zu ändern.');
    expect(actorsWord(3, 'dative')).toBe('3 Akteuren');
  });

  it('say which filter is in the way', () => {
    expect(noHitsTitle(1)).toBe('Kein Akteur passt dazu');
    expect(noHitsTitle(2)).toBe('Kein Akteur passt zu beiden Filtern');
    expect(noHitsTitle(6)).toBe('Kein Akteur passt zu allen Filtern');
    expect(withoutSentence('Ring: I', 5)).toBe('Ohne „Ring: I“ wären es 5.');
    expect(withoutSentence('Ring: I', 1)).toBe('Ohne „Ring: I“ wäre es einer.');
  });
});
