import { actor, randomNeighbourhood, tie } from '../../../../test/reference/neighbourhood.js';
import { expectFigure, workedExample } from '../../../../test/reference/read.js';
import { networkFindings } from '../findings/network-findings.js';
import { project } from '../graph/projection.js';
import type { NetworkRows } from '../graph/projection.js';
import { hopsFrom } from '../measures/hops.js';
import { removal } from './removal.js';

const date = '2026-11-22';

/** Pairs and reciprocal distances of those who stay, by searching from each of them. */
function plainly(rows: NetworkRows, stay: readonly string[]): { readonly pairs: number; readonly reciprocals: number } {
  const { full, nodeOf } = project(rows);
  let pairs = 0;
  let reciprocals = 0;
  for (const from of stay) {
    const hops = hopsFrom(full, [nodeOf.get(from) ?? -1]);
    for (const to of stay) {
      const steps = hops[nodeOf.get(to) ?? -1] ?? -1;
      if (steps <= 0) continue;
      pairs += 0.5;
      reciprocals += 1 / steps;
    }
  }
  return { pairs, reciprocals };
}

describe.each(['verstetigung-toy', 'verstetigung-quarter'] as const)('"Ohne uns" in the worked example %s', (name) => {
  const example = workedExample(name);
  const projection = project({
    date,
    actors: example.actors.map(({ id }) => actor(id, { isQm: id === example.qm })),
    ties: example.ties.map(({ a, b }) => tie(a, b)),
  });
  const gaps = example.expected.at('gaps');
  const single = example.expected.at('single');
  const figures = single.at(single.keys()[0] ?? '');

  it('has the figures of the example when only the QM leaves', () => {
    const found = removal(projection, [example.qm]);
    expect(found.pairsLost).toBe(gaps.at('pairs_lost').number());
    expectFigure(found.before.fragmentation, figures.at('F_with_qm').figure(), 'F before');
    expectFigure(found.after.fragmentation, figures.at('F_without').figure(), 'F after');
    expectFigure(found.before.distanceFragmentation, figures.at('DF_with_qm').figure(), 'DF before');
    expectFigure(found.after.distanceFragmentation, figures.at('DF_without').figure(), 'DF after');
    expect(found.components).toEqual(
      gaps
        .at('components_without_qm')
        .list()
        .map((part) => part.texts())
        .filter(({ length }) => length > 1),
    );
    expect(found.orphaned).toEqual([...gaps.at('only_contact_is_qm').texts()].sort());
    expect(found.aloneBefore).toEqual([...gaps.at('isolates').texts()].sort());
    expect([found.tiesAtRisk, found.afterAtRisk]).toEqual([[], null]);
  });
});

describe('the removal of any actors', () => {
  it('agrees with really leaving them out, whether the QM goes or stays', () => {
    for (const seed of [1, 2, 3, 4]) {
      const rows = randomNeighbourhood(30, seed);
      for (const gone of [['qm'], ['a0003'], ['a0001', 'a0012', 'qm'], ['a0000', 'a0005', 'a0020'], []]) {
        const found = removal(project(rows), gone);
        const stay = rows.actors.flatMap(({ id, isQm }) => (isQm || gone.includes(id) ? [] : [id]));
        const rest = { ...rows, actors: rows.actors.filter(({ id }) => !gone.includes(id)) };
        const [before, after] = [plainly(rows, stay), plainly(rest, stay)];
        const ordered = stay.length * (stay.length - 1);
        expect([found.before.connectedPairs, found.after.connectedPairs]).toEqual([before.pairs, after.pairs]);
        expect(found.pairsLost).toBe(before.pairs - after.pairs);
        expectFigure(found.before.distanceFragmentation, 1 - before.reciprocals / ordered, 'DF before');
        expectFigure(found.after.distanceFragmentation, 1 - after.reciprocals / ordered, 'DF after');
        expect(found.tiesLost).toBe(project(rows).full.m - project(rest).full.m);
      }
    }
  });

  it('says the same of the QM as the figures of the map', () => {
    const rows = randomNeighbourhood(40, 7);
    const projection = project(rows);
    const found = removal(projection, ['qm']);
    const { loss, newlyIsolated, withoutQm, withoutQmAndAtRisk } = networkFindings(projection);
    expect(found.pairsLost).toBe(loss?.pairsLost);
    expect(found.orphaned).toEqual(newlyIsolated);
    expect(found.after.components).toBe(withoutQm.components);
    expect(found.after.isolated).toBe(withoutQm.isolated);
    expect(found.afterAtRisk?.connectedPairs).toBe(withoutQmAndAtRisk?.connectedPairs);
    expect(found.tiesAtRisk).toEqual(rows.ties.flatMap(({ id, viaQm }) => (viaQm === 'YES' ? [id] : [])).sort());
  });

  it('lets one half of a Tandem go and keeps what the other holds', () => {
    const rows = {
      date,
      actors: [actor('a'), actor('b'), actor('c'), actor('q1', { isQm: true }), actor('q2', { isQm: true })],
      ties: [tie('q1', 'a'), tie('q1', 'b'), tie('q2', 'b'), tie('q2', 'c'), tie('a', 'c', { viaQm: 'YES' })],
    };
    const half = removal(project(rows), ['q1']);
    expect(half).toMatchObject({ removed: ['q1'], tiesLost: 1, pairsLost: 0, tiesAtRisk: [], orphaned: [] });
    const whole = removal(project(rows), ['q1', 'q2']);
    expect(whole).toMatchObject({ tiesLost: 3, pairsLost: 2, tiesAtRisk: ['a-c'], orphaned: ['b'] });
    expect(whole.afterAtRisk).toMatchObject({ connectedPairs: 0, isolated: 3 });
  });

  it('has no figures where nobody is left to have them, and names whom it does not know', () => {
    const rows = { date, actors: [actor('a'), actor('q', { isQm: true })], ties: [tie('a', 'q')] };
    const found = removal(project(rows), ['a', 'q', 'x']);
    expect(found.notThere).toEqual(['x']);
    expect(found.after).toMatchObject({ actors: 0, pairs: 0, fragmentation: null, distanceFragmentation: null });
    expect(found.pairsLostShare).toBeNull();
    expect(JSON.stringify(found)).not.toContain('NaN');
    expect(structuredClone(found)).toEqual(found);
  });
});
