import { SCALARS } from './scalars.js';

describe('the scalars', () => {
  it.each([
    ['PartialDate', ['2024', '2024-05', '2024-02-29']],
    ['Day', ['2024-05-17', '2024-02-29']],
    ['DateTime', ['2024-05-17T09:30:00.000Z']],
    ['TermId', ['WELFARE_PROVIDER', 'sport2']],
  ] as const)('%s takes what is one', (name, values) => {
    for (const value of values) expect(SCALARS[name].parseValue(value)).toBe(value);
  });

  it.each([
    ['PartialDate', ['2024-13', '2023-02-29', '17.05.2024', '', 2024, null, '2024-05-17T00:00:00Z']],
    ['Day', ['2024', '2024-05', '2023-02-29', '2024-05-17 ', true]],
    ['DateTime', ['2024-05-17', '2024-05-17T25:00:00Z', '2024-05-17T09:30:00', 'gestern']],
    ['TermId', ['', 'x'.repeat(81), 'A B', '__proto__', 7]],
  ] as const)('%s refuses with a German sentence, without the value', (name, values) => {
    for (const value of values) {
      expect(() => SCALARS[name].parseValue(value)).toThrow(/^Das ist kein/);
      expect(() => SCALARS[name].parseValue(value)).not.toThrow('gestern');
    }
  });

  it('brings instants to UTC with milliseconds', () => {
    expect(SCALARS.DateTime.parseValue('2024-05-17T11:30:00+02:00')).toBe('2024-05-17T09:30:00.000Z');
  });
});
