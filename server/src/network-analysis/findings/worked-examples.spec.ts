import { expectFigure, workedExample } from '../../../../test/reference/read.js';
import { partitionBy } from '../graph/partition.js';
import { project } from '../graph/projection.js';
import { blockDensities } from '../measures/block-density.js';
import { components } from '../measures/components.js';
import { openPairs } from '../measures/open-pairs.js';
import { networkFindings } from './network-findings.js';

describe.each(['verstetigung-toy', 'verstetigung-quarter'] as const)('the worked example %s', (name) => {
  const example = workedExample(name);
  const gaps = example.expected.at('gaps');
  const projection = project({
    date: '2026-11-22',
    actors: example.actors.map(({ id, sector }) => ({
      id,
      kind: sector === 'initiative' ? 'Initiative' : 'Organisation',
      sector: id === example.qm ? null : sector,
      sphere: null,
      isQm: id === example.qm,
    })),
    ties: example.ties.map(({ a, b }, position) => ({
      id: `t${position}`,
      from: a,
      to: b,
      strength: 1,
      measured: true,
      since: null,
      until: null,
      viaQm: 'NO',
      lastConfirmedAt: '2026-11',
    })),
  });
  const sectors = [...new Set(example.actors.filter(({ id }) => id !== example.qm).map(({ sector }) => sector))];
  const findings = networkFindings(projection, { sectorOrder: sectors });
  const ofType = (type: string): readonly string[] =>
    findings.gaps
      .filter((gap) => gap.type === type)
      .flatMap(({ subjects }) => [...subjects])
      .sort();
  const sorted = (texts: readonly string[]): readonly string[] => [...texts].sort();

  it('finds isolated actors, single contacts and those that only the QM knows', () => {
    const [isolated, viaQm] = [gaps.at('isolates').texts(), gaps.at('only_contact_is_qm').texts()];
    expect(ofType('ISOLATED')).toEqual(sorted(isolated));
    expect(findings.aloneBefore).toEqual(sorted(isolated));
    expect(ofType('QM_ONLY')).toEqual(sorted(viaQm));
    expect(findings.newlyIsolated).toEqual(sorted(viaQm));
    expect(sorted([...ofType('SINGLE_CONTACT'), ...ofType('QM_ONLY')])).toEqual(
      sorted(gaps.at('single_contact').texts()),
    );
  });

  it('says how much every actor depends on the QM', () => {
    for (const { id, qmDependency } of findings.actors) {
      expectFigure(qmDependency, gaps.at('qm_dependency').at(id).figure(), id);
    }
    expect(findings.actors).toHaveLength(gaps.at('qm_dependency').keys().length);
  });

  it('classifies every pair of sectors with the figures of the example', () => {
    const cells = findings.sectorMatrix?.cells ?? [];
    const blocks = blockDensities(
      projection.withoutQm,
      partitionBy(
        projection.actors.map(({ sector }) => sector),
        sectors,
      ),
    );
    const pairs = gaps.at('sector_pairs').list();
    expect(cells).toHaveLength(pairs.length);
    pairs.forEach((pair, position) => {
      const [cell, block] = [cells[position], blocks[position]];
      if (!cell || !block) throw new Error(`cell ${position} is missing`);
      const what = `${pair.at('a').text()} - ${pair.at('b').text()}`;
      expect([cell.a, cell.b, cell.ties, cell.possible]).toEqual([
        pair.at('a').text(),
        pair.at('b').text(),
        pair.at('edges').number(),
        pair.at('possible').number(),
      ]);
      expect([what, cell.pairClass, cell.onlyViaQm]).toEqual([
        what,
        pair.at('class').text(),
        pair.at('only_via_qm').raw(),
      ]);
      expectFigure(cell.expected, pair.at('lambda').figure(), `${what} lambda`);
      expectFigure(cell.p, pair.at('p').figure(), `${what} p`);
      expectFigure(cell.pHolm, pair.at('p_holm').figure(), `${what} p Holm`);
      expectFigure(block.expectedBySize, pair.at('expected_size').figure(), `${what} expected size`);
      expectFigure(block.pLow, pair.at('p_low_size').figure(), `${what} p low`);
    });
  });

  it('turns the classes into gaps, and counts every cell of the matrix in one sign', () => {
    const pairs = gaps.at('sector_pairs').list();
    const ofClass = (wanted: string) =>
      pairs
        .filter((pair) => pair.at('class').text() === wanted)
        .map((pair) => [pair.at('a').text(), pair.at('b').text()].sort().join('|'));
    const found = (wanted: string) =>
      findings.gaps.filter(({ type }) => type === wanted).map(({ subjects }) => subjects.join('|'));
    expect(found('NEVER_CONNECTED')).toEqual(ofClass('NEVER_CONNECTED'));
    expect(found('RARE')).toEqual(ofClass('RARE'));
    const viaQm = pairs.filter((pair) => {
      const lambda = pair.at('lambda').number();
      return pair.at('only_via_qm').raw() === true && lambda >= 2 && lambda < 3;
    });
    expect(found('ONLY_VIA_QM')).toHaveLength(viaQm.length);
    const counted = Object.values(findings.sectorMatrix?.signs ?? {}).reduce((a, b) => a + b, 0);
    expect(counted).toBe(pairs.length);
    expect(findings.sectorMatrix?.assessable).toBe(pairs.filter((pair) => pair.at('p_holm').raw() !== null).length);
  });

  it('falls apart without the QM into the parts of the example', () => {
    const expected = gaps
      .at('components_without_qm')
      .list()
      .map((part) => part.texts());
    expect(findings.componentsWithoutQm.map(({ actors }) => actors)).toEqual(
      expected.filter(({ length }) => length > 1),
    );
    expect(findings.componentsWithoutQm.map(({ number }) => number)).toEqual(
      expected.filter(({ length }) => length > 1).map((_, position) => position + 1),
    );
    expect(findings.withoutQm.components).toBe(expected.length);
    expect(findings.withoutQm.isolated).toBe(expected.filter(({ length }) => length === 1).length);
    const numbers = new Map(findings.actors.map(({ id, componentWithoutQm }) => [id, componentWithoutQm]));
    expected.forEach((part, position) => {
      for (const id of part) expect(numbers.get(id)).toBe(part.length > 1 ? position + 1 : null);
    });
    expect(findings.loss?.pairsLost).toBe(gaps.at('pairs_lost').number());
  });

  it('names who is the next single point of failure', () => {
    expect(ofType('ARTICULATION_POINT')).toEqual(gaps.at('articulation_points_without_qm').raw());
    expect(findings.bridges).toEqual(gaps.at('bridges_without_qm').raw());
  });

  it('counts what only the QM brokers', () => {
    expect(findings.loss?.openPairs).toBe(gaps.at('qm_open_pairs').number());
    expect(findings.loss?.exclusiveOpenPairs).toBe(gaps.at('qm_exclusive_open_pairs').number());
    const brokerage = openPairs(
      projection.full,
      projection.q ?? -1,
      partitionBy([...projection.actors.map(({ sector }) => sector), null]),
    );
    expectFigure(brokerage.shared, gaps.at('qm_brokerage_shared').figure(), 'shared');
    expect(brokerage.exclusiveByGroups.reduce((sum, { pairs }) => sum + pairs, 0)).toBe(brokerage.exclusive);
  });

  it('has the fragmentation of the example with and without the QM', () => {
    const single = example.expected.at('single');
    const any = single.at(single.keys()[0] ?? '');
    expectFigure(findings.withQm?.fragmentation ?? null, any.at('F_with_qm').figure(), 'F with');
    expectFigure(findings.withoutQm.fragmentation, any.at('F_without').figure(), 'F without');
    expect(findings.withQm?.actors).toBe(findings.withoutQm.actors);
    expect(findings.withQm?.ties).toBe(example.ties.length);
    expect(components(projection.withoutQm).of).toHaveLength(example.actors.length - 1);
  });
});
