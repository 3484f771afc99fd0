import fc from 'fast-check';
import { actor, randomNeighbourhood, tie } from '../../../../test/reference/neighbourhood.js';
import { project } from '../graph/projection.js';
import type { Projection } from '../graph/projection.js';
import { hopsFrom } from '../measures/hops.js';
import { networkFindings } from './network-findings.js';
import { REPORT_FIGURES, reportFiguresOf } from './report-figures.js';

/** a - qm - b, c alone, and b - d: by hand. */
const small = project({
  date: '2026-11-22',
  actors: ['a', 'b', 'c', 'd'].map((id) => actor(id)).concat(actor('qm', { isQm: true, sector: null, sphere: null })),
  ties: [tie('qm', 'a'), tie('qm', 'b'), tie('b', 'd', { viaQm: 'YES' })],
});

/** Mean of 1/d over ordered pairs of R, from a search at every actor. */
function meanReciprocal({ full, withoutQm, actors }: Projection, withQm: boolean): number {
  const graph = withQm ? full : withoutQm;
  let sum = 0;
  for (let v = 0; v < actors.length; v++) {
    hopsFrom(graph, [v])
      .slice(0, actors.length)
      .forEach((hops) => {
        if (hops > 0) sum += 1 / hops;
      });
  }
  return sum / (actors.length * (actors.length - 1));
}

describe('the figures of the report', () => {
  it('are those that were counted by hand', () => {
    const { values } = reportFiguresOf(small);
    expect(values.pairsLost.value).toBe(2);
    expect(values.shareLost.value).toBeCloseTo(2 / 3, 12);
    expect(values.shareLostWithAtRisk.value).toBe(1);
    expect(values.fragmentation.withQm).toBeCloseTo(0.5, 12);
    expect(values.fragmentation.value).toBeCloseTo(5 / 6, 12);
    // a-b 2 steps, a-d 3 steps, b-d 1 step
    expect(values.meanReciprocal.withQm).toBeCloseTo((1 / 2 + 1 / 3 + 1) / 6, 12);
    expect(values.meanReciprocal.value).toBeCloseTo(1 / 6, 12);
    expect(values.exclusiveOpenPairs.value).toBe(1);
    expect(values.components).toEqual({ value: 3, withQm: 2 });
    expect(values.isolated).toEqual({ value: 2, withQm: 1 });
  });

  it('measure distances among the actors only, over paths that may pass the QM', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), fc.integer(), (size, seed) => {
        const projection = project(randomNeighbourhood(size, seed));
        const { meanReciprocal: found, distanceFragmentation } = reportFiguresOf(projection).values;
        expect(found.withQm).toBeCloseTo(meanReciprocal(projection, true), 10);
        expect(found.value).toBeCloseTo(meanReciprocal(projection, false), 10);
        expect(distanceFragmentation.value).toBeCloseTo(1 - (found.value ?? 0), 12);
      }),
      { numRuns: 40 },
    );
  });

  it('agree with what the page Netz says about the same day', () => {
    const projection = project(randomNeighbourhood(80, 5));
    const { values, brokerage } = reportFiguresOf(projection);
    const { loss, withQm, withoutQm } = networkFindings(projection);
    expect(values.pairsLost.value).toBe(loss?.pairsLost);
    expect(values.shareLost.value).toBe(loss?.shareLost);
    expect(values.exclusiveOpenPairs.value).toBe(loss?.exclusiveOpenPairs);
    expect(brokerage).toEqual(loss?.exclusiveBySpheres);
    for (const id of [
      'fragmentation',
      'components',
      'isolated',
      'density',
      'meanDegree',
      'ties',
      'connectedPairs',
    ] as const) {
      expect([id, values[id].withQm, values[id].value]).toEqual([id, withQm?.[id], withoutQm[id]]);
    }
  });

  it('are numbers or null, never anything else, however little there is', () => {
    for (const rows of [randomNeighbourhood(0, 1), randomNeighbourhood(2, 1)]) {
      for (const part of [rows, { ...rows, ties: [] }, { ...rows, actors: [], ties: [] }]) {
        const { values } = reportFiguresOf(project(part));
        for (const id of REPORT_FIGURES) {
          for (const value of [values[id].value, values[id].withQm]) {
            expect([id, value === null || Number.isFinite(value)]).toEqual([id, true]);
          }
        }
      }
    }
  });

  it('leave what compares with the QM undefined on a day without one', () => {
    const alone = project({ date: '2026-11-22', actors: small.actors, ties: [tie('b', 'd')] });
    const { values, brokerage } = reportFiguresOf(alone);
    expect([values.shareLost.value, values.fragmentation.withQm, values.qmContacts.value]).toEqual([null, null, null]);
    expect(brokerage).toEqual([]);
  });
});
