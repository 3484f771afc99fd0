import { actor, tie } from '../../../../test/reference/neighbourhood.js';
import { edgeBetween, strengthsByEdge } from './graph.js';
import { project } from './projection.js';

const date = '2026-11-22';

describe('the measured network of a day', () => {
  it('counts a tie from the first day of its beginning to the last day of its end', () => {
    const ties = [tie('a', 'b', { since: '2026-11', until: '2027' })];
    const actors = [actor('a'), actor('b')];
    const tiesOn = (day: string): number => project({ date: day, actors, ties }).full.m;
    expect([tiesOn('2026-10-31'), tiesOn('2026-11-01'), tiesOn('2027-12-31'), tiesOn('2028-01-01')]).toEqual([
      0, 1, 1, 0,
    ]);
  });

  it('leaves out kinds that are not measured, loops, unknown ends and actors that have ended', () => {
    const { full, actors } = project({
      date,
      actors: [actor('a'), actor('b'), actor('old', { until: '2025' })],
      ties: [tie('a', 'b', { measured: false }), tie('a', 'a'), tie('a', 'nobody'), tie('a', 'old')],
    });
    expect(actors.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(full.m).toBe(0);
  });

  it('merges parallel ties with the largest strength and keeps the rows behind them', () => {
    const { full, tieRows } = project({
      date,
      actors: [actor('a'), actor('b')],
      ties: [tie('b', 'a', { id: 'y', strength: 4 }), tie('a', 'b', { id: 'x', strength: 1 })],
    });
    expect([...strengthsByEdge(full)]).toEqual([4]);
    expect(tieRows.map((rows) => rows.map(({ id }) => id))).toEqual([['x', 'y']]);
  });

  it('makes one node of a Tandem: its inner ties vanish, its parallel ones merge', () => {
    const projection = project({
      date,
      actors: [actor('a'), actor('m1', { isQm: true }), actor('b'), actor('m2', { isQm: true })],
      ties: [tie('m1', 'm2'), tie('m1', 'a', { strength: 1 }), tie('a', 'm2', { strength: 3 }), tie('a', 'b')],
    });
    const { full, q, qmIds, nodeOf, withoutQm, fullTieOf } = projection;
    expect([q, qmIds, full.n, full.m]).toEqual([2, ['m1', 'm2'], 3, 2]);
    expect([nodeOf.get('m1'), nodeOf.get('m2')]).toEqual([2, 2]);
    expect(strengthsByEdge(full)[edgeBetween(full, 0, 2)]).toBe(3);
    expect([withoutQm.n, withoutQm.m, [...fullTieOf]]).toEqual([2, 1, [edgeBetween(full, 0, 1)]]);
  });

  it('keeps ties that live only through the QM, and drops them in the second network', () => {
    const actors = [actor('a'), actor('b'), actor('c')];
    const { q, withoutQm, withoutQmAndAtRisk } = project({
      date,
      actors,
      ties: [
        tie('a', 'b', { viaQm: 'YES' }),
        tie('b', 'c', { id: '1', viaQm: 'YES' }),
        tie('b', 'c', { id: '2', viaQm: 'UNKNOWN' }),
      ],
    });
    expect(q).toBeNull();
    expect([withoutQm.m, withoutQmAndAtRisk.m]).toEqual([2, 1]);
  });

  it('refuses two actors with one id', () => {
    expect(() => project({ date, actors: [actor('a'), actor('a')], ties: [] })).toThrow(RangeError);
  });
});
