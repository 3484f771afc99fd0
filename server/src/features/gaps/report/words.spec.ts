import { partOfPairs, percent, written, writtenRange } from './words.js';

describe('figures in words', () => {
  it('are written as in German', () => {
    expect(written(0.351, 'share')).toBe('35\u00a0%');
    expect(written(0.1149, 'figure')).toBe('0,11');
    expect(written(-0.3, 'figure')).toBe('−0,30');
    expect(written(6.32, 'mean')).toBe('6,3');
    expect(written(2145, 'count')).toBe('2.145');
    expect(written(null, 'share')).toBe('–');
  });

  it('never round to none or to all what is neither', () => {
    expect([0, 0.001, 0.999, 1].map(percent)).toEqual(['0\u00a0%', 'unter 1\u00a0%', 'über 99\u00a0%', '100\u00a0%']);
  });

  it('name a range by both ends, or by one where they read the same', () => {
    expect(writtenRange({ low: 0.29, high: 0.41 }, 'share')).toBe('29 bis 41\u00a0%');
    expect(writtenRange({ low: 0.361, high: 0.49 }, 'figure')).toBe('0,36 bis 0,49');
    expect(writtenRange({ low: 812, high: 1874 }, 'count')).toBe('812 bis 1.874');
    expect(writtenRange({ low: 0.401, high: 0.404 }, 'figure')).toBe('0,40');
  });

  it('call a share of pairs by the next fraction', () => {
    const shares = [0, 0.03, 0.1, 0.2, 0.26, 0.32, 1 / 3, 0.35, 0.39, 0.42, 0.5, 0.6, 0.8, 0.97, 1];
    expect(shares.map(partOfPairs)).toEqual([
      'Kein Paar',
      'Weniger als jedes zehnte Paar',
      'Jedes zehnte Paar',
      'Jedes fünfte Paar',
      'Gut jedes vierte Paar',
      'Knapp jedes dritte Paar',
      'Jedes dritte Paar',
      'Gut jedes dritte Paar',
      'Gut jedes dritte Paar',
      'Gut jedes dritte Paar',
      'Rund die Hälfte der Paare',
      'Mehr als die Hälfte der Paare',
      'Die große Mehrheit der Paare',
      'Fast jedes Paar',
      'Jedes Paar',
    ]);
  });
});
