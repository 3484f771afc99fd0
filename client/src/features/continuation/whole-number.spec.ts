import { readWhole, wholeFault, writeWhole } from './whole-number.js';

describe('a field with a whole number', () => {
  it('reads what people type, points between thousands included', () => {
    expect(readWhole('12', 400)).toBe(12);
    expect(readWhole(' 12.000 ', 1_000_000)).toBe(12_000);
    expect(readWhole('1 250 000', 10_000_000)).toBe(1_250_000);
  });

  it('tells an empty field from one that holds no number', () => {
    expect(readWhole('', 400)).toBeNull();
    for (const text of ['zwei', '2,5', '-1', '401', '1.5']) expect(readWhole(text, 400)).toBeUndefined();
  });

  it('says what it expects, and nothing where all is well', () => {
    expect(wholeFault('hours', 'zwei', 400)).toEqual([
      { field: 'hours', message: 'Bitte eine ganze Zahl von 0 bis 400.' },
    ]);
    expect(wholeFault('hours', '', 400)).toEqual([]);
  });

  it('is empty where there is no value, whichever way that is said', () => {
    expect(writeWhole(null)).toBe('');
    expect(writeWhole(undefined)).toBe('');
    expect(writeWhole(0)).toBe('0');
  });
});
