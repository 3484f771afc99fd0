import { countSentence, noHitsTitle, withoutSentence } from './messages.de.js';

describe('the words of the directory', () => {
  it('say how many there are and what is left out', () => {
    expect(countSentence(75, 0, 2).join('')).toBe('75 Akteure · keine ausgeblendet · 2 beendete nicht gezählt');
    expect(countSentence(1, 74, 0).join('')).toBe('1 Akteur · 74 ausgeblendet');
  });

  it('say which filter is in the way', () => {
    expect(noHitsTitle(1)).toBe('Kein Akteur passt dazu');
    expect(noHitsTitle(2)).toBe('Kein Akteur passt zu beiden Filtern');
    expect(noHitsTitle(6)).toBe('Kein Akteur passt zu allen Filtern');
    expect(withoutSentence('Ring: I', 5)).toBe('Ohne „Ring: I“ wären es 5.');
    expect(withoutSentence('Ring: I', 1)).toBe('Ohne „Ring: I“ wäre es einer.');
  });
});
