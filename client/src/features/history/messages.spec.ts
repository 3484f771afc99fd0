import { leftOutSentence } from './messages.de.js';

describe('what an undo left as it is', () => {
  it('is said with the first names', () => {
    expect(leftOutSentence([])).toBe('');
    expect(leftOutSentence(['Apotheke'])).toBe('Eines bleibt, weil es danach geändert wurde: Apotheke.');
    expect(leftOutSentence(['A', 'B', 'C', 'D', 'E'])).toBe(
      '5 bleiben, weil sie danach geändert wurden: A, B, C und 2 weitere.',
    );
  });
});
