import { ringsOf } from './rings.js';

const tie = (from: string, to: string, strength: number): { from: string; to: string; strength: number } => ({
  from,
  to,
  strength,
});

describe('the ring of an actor', () => {
  it('follows the strength of the tie to the neighbourhood management, either way round', () => {
    const rings = ringsOf({
      actors: ['a', 'b', 'c', 'd', 'qm'],
      ties: [tie('qm', 'a', 4), tie('b', 'qm', 3), tie('qm', 'c', 2), tie('d', 'qm', 1)],
      qm: 'qm',
    });
    expect([...rings]).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 2],
      ['d', 3],
    ]);
  });

  it('is that of the strongest of several ties', () => {
    const rings = ringsOf({ actors: ['a'], ties: [tie('qm', 'a', 1), tie('a', 'qm', 3)], qm: 'qm' });
    expect(rings.get('a')).toBe(1);
  });

  it('is III when the management is reached only through others, and the rim without any path', () => {
    const rings = ringsOf({
      actors: ['a', 'b', 'c', 'd', 'e'],
      ties: [tie('qm', 'a', 2), tie('b', 'a', 4), tie('c', 'b', 1), tie('d', 'e', 4)],
      qm: 'qm',
    });
    expect([...rings]).toEqual([
      ['a', 2],
      ['b', 3],
      ['c', 3],
      ['d', 4],
      ['e', 4],
    ]);
  });

  it('is the quartile of the strength of ties where there is no management', () => {
    const rings = ringsOf({
      actors: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
      ties: [
        tie('a', 'b', 4),
        tie('a', 'c', 4),
        tie('a', 'd', 4),
        tie('b', 'c', 3),
        tie('b', 'd', 1),
        tie('e', 'f', 2),
        tie('e', 'g', 1),
      ],
      qm: null,
    });
    // Strengths: a 12, b 8, c 7, d 5, e 3, f 2, g 1, h 0.
    expect([...rings.values()]).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
  });

  it('is the same for equal strengths, and the rim for actors without ties', () => {
    const rings = ringsOf({
      actors: ['a', 'b', 'c', 'd', 'lonely'],
      ties: [tie('a', 'b', 2), tie('c', 'd', 2)],
      qm: null,
    });
    expect([...rings.values()]).toEqual([1, 1, 1, 1, 4]);
  });
});
