import { dateFault } from './date-fault.js';

describe('the sentence about a wrong date', () => {
  it.each([
    ['31.02.2024', 'Diesen Tag gibt es nicht. Gemeint: 29.02.2024 oder 01.03.2024?'],
    ['30.2.2023', 'Diesen Tag gibt es nicht. Gemeint: 28.02.2023 oder 01.03.2023?'],
    ['31.11.2026', 'Diesen Tag gibt es nicht. Gemeint: 30.11.2026 oder 01.12.2026?'],
  ])('names the days that may be meant by %s', (text, sentence) => {
    expect(dateFault(text)).toBe(sentence);
  });

  it.each(['32.01.2024', '00.05.2024', '12.13.2024'])('guesses nothing for %s', (text) => {
    expect(dateFault(text)).toBe('Diesen Tag gibt es nicht. Beispiele: 2024, 05/2024, 17.05.2024.');
  });

  it('gives examples where it is no date at all', () => {
    expect(dateFault('bald')).toBe('Das ist kein Datum. Beispiele: 2024, 05/2024, 17.05.2024.');
  });
});
