import { actor, randomNeighbourhood, tie } from '../../../../test/reference/neighbourhood.js';
import { randomFrom, shuffled } from '../../../../test/reference/random-graphs.js';
import type { ActorRow, TieRow } from '../graph/projection.js';
import { project } from '../graph/projection.js';
import { networkFindings } from './network-findings.js';
import type { ActorGap, Gap, NetworkFindings } from './types.js';

const date = '2026-11-22';
const qm = actor('qm', { isQm: true, sector: null, sphere: null });
const of = (actors: readonly ActorRow[], ties: readonly TieRow[], on = date): NetworkFindings =>
  networkFindings(project({ date: on, actors, ties }), { minimumActors: 2, minimumSectors: 1 });
const find = ({ gaps }: NetworkFindings, id: string): Gap => {
  const gap = gaps.find((candidate) => candidate.id === id);
  if (!gap) throw new Error(`${id} is not among ${gaps.map((other) => other.id).join(', ')}`);
  return gap;
};
const actorGap = (findings: NetworkFindings, id: string): ActorGap => {
  const gap = find(findings, id);
  if (gap.family !== 'ACTOR') throw new Error(`${id} is about no actor`);
  return gap;
};

/** Every number in a value, wherever it stands. */
function numbers(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbers);
}

describe('figures with and without the QM', () => {
  const chain = ['a', 'b', 'c', 'd', 'e'].map((id) => actor(id));
  const ties = [tie('qm', 'a'), tie('qm', 'c'), tie('qm', 'e'), tie('a', 'b', { viaQm: 'YES' }), tie('c', 'd')];
  const findings = of([...chain, actor('f'), qm], ties);

  it('count pairs, parts and isolated actors without the QM, ties and density with it where it is there', () => {
    expect(findings.withQm).toMatchObject({ actors: 6, nodes: 7, ties: 5, components: 2, groups: 1, isolated: 1 });
    expect(findings.withQm).toMatchObject({ pairs: 15, connectedPairs: 10, density: 5 / 21, meanDegree: 10 / 7 });
    expect(findings.withoutQm).toMatchObject({ actors: 6, nodes: 6, ties: 2, components: 4, groups: 2, isolated: 2 });
    expect(findings.withoutQm).toMatchObject({ connectedPairs: 2, density: 2 / 15, fragmentation: 1 - 2 / 15 });
  });

  it('say what is lost, and what more when ties that live only through the QM end', () => {
    expect(findings.loss).toMatchObject({ pairsLost: 8, shareLost: 0.8, pairsLostWithAtRisk: 9, qmContacts: 3 });
    expect(findings.withoutQmAndAtRisk).toMatchObject({ ties: 1, groups: 1, isolated: 4 });
  });

  it('tell who was alone before from who is alone now', () => {
    expect([findings.newlyIsolated, findings.aloneBefore]).toEqual([['e'], ['f']]);
    expect(findings.componentsWithoutQm).toEqual([
      { number: 1, actors: ['a', 'b'] },
      { number: 2, actors: ['c', 'd'] },
    ]);
    expect(findings.actors.find(({ id }) => id === 'e')).toMatchObject({
      componentWithoutQm: null,
      strengthToQm: 2,
      reachesQm: true,
      qmDependency: 1,
      contacts: 1,
      contactsWithoutQm: 0,
    });
  });

  it('are given once where the day has no QM', () => {
    const alone = of(chain, [tie('a', 'b')]);
    expect([alone.withQm, alone.loss, alone.newlyIsolated]).toEqual([null, null, []]);
    expect(alone.actors.every(({ reachesQm, strengthToQm }) => !reachesQm && strengthToQm === null)).toBe(true);
  });
});

describe('too small a network', () => {
  it('gets no comparing figures and only the gaps of single actors', () => {
    const actors = ['a', 'b', 'c', 'd', 'e'].map((id) => actor(id));
    const ties = [tie('a', 'b'), tie('b', 'c'), tie('qm', 'd')];
    const findings = networkFindings(project({ date, actors: [...actors, qm], ties }));
    expect(findings.size).toMatchObject({ sufficient: false, actors: 5, sectors: 1, minimumActors: 8 });
    expect([findings.loss, findings.sectorMatrix, findings.sphereMatrix]).toEqual([null, null, null]);
    expect(findings.withoutQm).toMatchObject({ ties: 2, density: null, meanDegree: null, fragmentation: null });
    expect(findings.gaps.map(({ id }) => id)).toEqual([
      'QM_ONLY:d',
      'ISOLATED:e',
      'SINGLE_CONTACT:a',
      'SINGLE_CONTACT:c',
    ]);
  });

  it.each([
    ['no actor at all', [], []],
    ['the QM alone', [qm], []],
    ['one actor', [actor('a')], []],
    ['actors without any tie', ['a', 'b', 'c'].map((id) => actor(id)), []],
    ['actors without a sector', ['a', 'b'].map((id) => actor(id, { sector: null, sphere: null })), [tie('a', 'b')]],
  ])('never gives NaN or infinity: %s', (_, actors, ties) => {
    for (const options of [{}, { minimumActors: 0, minimumSectors: 0 }]) {
      const findings = networkFindings(project({ date, actors, ties }), options);
      expect(numbers(findings).filter((number) => !Number.isFinite(number))).toEqual([]);
    }
  });
});

describe('gaps of actors', () => {
  const base = ['a', 'b', 'c'].map((id) => actor(id));

  it('weigh heavier where the QM works closely with the actor or the actor is an initiative', () => {
    const findings = of(
      [
        ...base,
        actor('close'),
        actor('loose'),
        actor('people', { kind: 'Initiative' }),
        actor('alone'),
        actor('people-alone', { kind: 'Initiative' }),
        qm,
      ],
      [
        tie('qm', 'close', { strength: 3 }),
        tie('qm', 'loose', { strength: 2 }),
        tie('qm', 'people', { strength: 1 }),
        tie('qm', 'a'),
        tie('a', 'b'),
      ],
    );
    const severities = findings.gaps.map(({ id, severity }) => `${severity} ${id}`);
    expect(severities.slice(0, 6)).toEqual([
      'HIGH QM_ONLY:close',
      'HIGH QM_ONLY:people',
      'HIGH ISOLATED:people-alone',
      'MEDIUM QM_ONLY:loose',
      'MEDIUM ISOLATED:alone',
      'MEDIUM ISOLATED:c',
    ]);
    expect(actorGap(findings, 'SINGLE_CONTACT:b').figures.contact).toBe('a');
    expect(actorGap(findings, 'QM_ONLY:close').introducers).toMatchObject([
      { actor: 'a', basis: 'VIA_QM', knows: ['qm'], leadsTo: ['b'] },
    ]);
  });

  it('grade an initiative without an institution by how it could reach one', () => {
    const initiative = (id: string): ActorRow => actor(id, { kind: 'Initiative', sphere: 'RESIDENTS' });
    const findings = of(
      [
        ...base,
        initiative('near'),
        initiative('far'),
        initiative('farther'),
        initiative('p1'),
        initiative('p2'),
        initiative('n1'),
        initiative('n2'),
        qm,
      ],
      [
        tie('near', 'a'),
        tie('far', 'near'),
        tie('farther', 'far'),
        tie('p1', 'p2'),
        tie('qm', 'p1'),
        tie('qm', 'b'),
        tie('n1', 'n2'),
      ],
    );
    const reach = (id: string) => actorGap(findings, `INITIATIVE_WITHOUT_INSTITUTION:${id}`).figures;
    expect(reach('far')).toMatchObject({ reach: 'WITHOUT_QM', steps: 2 });
    expect(reach('farther')).toMatchObject({ reach: 'WITHOUT_QM', steps: 3 });
    expect(reach('p2')).toMatchObject({ reach: 'ONLY_VIA_QM', steps: null });
    expect(reach('n1')).toMatchObject({ reach: 'NONE', steps: null });
    expect(findings.gaps.map(({ id }) => id)).not.toContain('INITIATIVE_WITHOUT_INSTITUTION:near');
    const introducers = (id: string) => actorGap(findings, `INITIATIVE_WITHOUT_INSTITUTION:${id}`).introducers;
    expect(introducers('far')).toMatchObject([{ actor: 'near', basis: 'COMMON_CONTACT', leadsTo: ['a'] }]);
    expect(introducers('farther')).toMatchObject([{ actor: 'far', basis: 'SHORTEST_PATH', leadsTo: ['a'] }]);
    expect(introducers('p2')).toMatchObject([{ actor: 'b', basis: 'VIA_QM' }]);
    expect(introducers('n1')).toEqual([]);
  });

  it('call an actor stale when the newest confirmation of all its ties is older than a year', () => {
    const stale = (lastConfirmedAt: string | null, since: string | null = null): boolean =>
      of([actor('a'), actor('b')], [tie('a', 'b', { lastConfirmedAt, since })]).gaps.some(
        ({ type }) => type === 'STALE',
      );
    expect([stale('2025-11-22'), stale('2025-11-21'), stale('2025'), stale('2025-10')]).toEqual([
      false,
      true,
      false,
      true,
    ]);
    expect([stale(null), stale(null, '2026-05'), stale(null, '2015')]).toEqual([true, false, true]);
    const findings = of(
      [actor('a'), actor('b'), actor('c')],
      [tie('a', 'b', { lastConfirmedAt: '2024-03' }), tie('b', 'c', { lastConfirmedAt: '2026-10' })],
    );
    expect(findings.gaps.filter(({ type }) => type === 'STALE').map(({ id }) => id)).toEqual(['STALE:a']);
    expect(actorGap(findings, 'STALE:a').figures).toMatchObject({ lastConfirmedAt: '2024-03', monthsSince: 31 });
  });
});

describe('gaps of the structure', () => {
  it('name who keeps others attached and who of these could get a second contact', () => {
    const ids = ['a', 'b', 'c', 'd', 'shop1', 'shop2', 'shop3', 'guild'];
    const ring = [tie('a', 'b'), tie('b', 'c'), tie('c', 'd'), tie('d', 'a'), tie('a', 'c')];
    const shops = [tie('guild', 'shop1'), tie('guild', 'shop2'), tie('shop1', 'shop3'), tie('guild', 'a')];
    const gap = find(
      of(
        ids.map((id) => actor(id)),
        [...ring, ...shops],
      ),
      'ARTICULATION_POINT:guild',
    );
    if (gap.family !== 'STRUCTURE') throw new Error('not about the structure');
    expect(gap.severity).toBe('HIGH');
    expect(gap.figures).toEqual({ separated: ['shop1', 'shop3', 'shop2'], separatedCount: 3, parts: 3, pairsLost: 14 });
    expect(gap.introducers.map(({ actor: id, basis }) => [id, basis])).toEqual([
      ['shop1', 'SECOND_CONTACT'],
      ['shop2', 'SECOND_CONTACT'],
    ]);
  });
});

describe('introducers of two sectors', () => {
  it('stand in the order of the smaller of their two sums, and name whom they know', () => {
    const side = (sector: string, count: number): readonly ActorRow[] =>
      Array.from({ length: count }, (_, i) => actor(`${sector}${i}`, { sector }));
    const inside = (sector: string, count: number): readonly TieRow[] =>
      Array.from({ length: count - 1 }, (_, i) => tie(`${sector}${i}`, `${sector}${i + 1}`));
    const findings = of(
      [...side('x', 6), ...side('y', 6), ...side('z', 3), qm],
      [
        ...inside('x', 6),
        ...inside('y', 6),
        tie('z0', 'x0'),
        tie('z0', 'y0'),
        tie('z1', 'x0'),
        tie('z1', 'x5'),
        tie('z1', 'y0'),
        tie('z1', 'y5'),
        tie('z2', 'x1'),
        tie('qm', 'x3'),
        tie('qm', 'y3'),
      ],
    );
    const gap = find(findings, 'NEVER_CONNECTED:x|y');
    expect(gap.severity).toBe('HIGH');
    expect(gap.introducers).toMatchObject([
      { actor: 'z1', basis: 'BOTH_SIDES', knows: ['x0', 'x5'], leadsTo: ['y0', 'y5'] },
      { actor: 'z0', basis: 'BOTH_SIDES', knows: ['x0'], leadsTo: ['y0'] },
    ]);
    expect(gap.introducers[1]?.score).toBeCloseTo(1 / 3, 12);
    expect(gap.figures).toMatchObject({ ties: 0, actors: [6, 6], qmContacts: [1, 1], onlyViaQm: true });
  });
});

describe('findings as a whole', () => {
  const rows = randomNeighbourhood(80, 5);
  const findings = networkFindings(project(rows));

  it('do not depend on the order of the rows', () => {
    const random = randomFrom(3);
    const mix = <T>(list: readonly T[]): readonly T[] =>
      shuffled(list.length, random).flatMap((position) => list.slice(position, position + 1));
    const mixed = networkFindings(project({ ...rows, actors: mix(rows.actors), ties: mix(rows.ties) }));
    expect(mixed).toEqual(findings);
  });

  it('list every gap once, by severity and then by weight', () => {
    const rank = { HIGH: 0, MEDIUM: 1, LOW: 2 };
    expect(new Set(findings.gaps.map(({ id }) => id)).size).toBe(findings.gaps.length);
    findings.gaps.slice(1).forEach((gap, position) => {
      const before = findings.gaps[position];
      if (!before) throw new Error('no gap before');
      expect(rank[before.severity]).toBeLessThanOrEqual(rank[gap.severity]);
      if (before.severity === gap.severity) expect(before.weight).toBeGreaterThanOrEqual(gap.weight);
    });
    expect(findings.gaps.length).toBeGreaterThan(10);
  });

  it('survive the way through JSON unchanged', () => {
    expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
  });
});
