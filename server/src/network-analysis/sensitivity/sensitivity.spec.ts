import fc from 'fast-check';
import { actor, randomNeighbourhood, tie } from '../../../../test/reference/neighbourhood.js';
import { networkFindings } from '../findings/network-findings.js';
import { reportFiguresOf } from '../findings/report-figures.js';
import { project } from '../graph/projection.js';
import type { Projection, TieRow } from '../graph/projection.js';
import { Cancelled, unwatched } from '../graph/watch.js';
import { sensitivity } from './draws.js';
import { rangeOf } from './percentiles.js';
import { hashOf, randomOf } from './seeded.js';
import { thinned } from './thinned.js';
import { tieProbability } from './tie-probability.js';

const DAY = '2026-11-22';
const EVIDENCE = ['DOCUMENTED', 'SELF_REPORTED', 'INFERRED', 'EXAMPLE'] as const;

/** A neighbourhood whose ties rest on evidence of all kinds. */
const uncertain = (size: number, seed: number) => {
  const rows = randomNeighbourhood(size, seed);
  return { ...rows, ties: rows.ties.map((row, i): TieRow => ({ ...row, evidence: EVIDENCE[i % EVIDENCE.length] })) };
};

describe('the probability of a tie', () => {
  const fresh = { lastConfirmedAt: '2026-11-01' };
  const of = (values: Partial<TieRow>): number => tieProbability(tie('a', 'b', values), DAY);

  it('follows its evidence while its confirmation is young', () => {
    expect(of({ ...fresh, evidence: 'DOCUMENTED' })).toBe(0.95);
    expect(of({ ...fresh, evidence: 'SELF_REPORTED', confirmedBy: 'BOTH' })).toBe(0.95);
    expect(of({ ...fresh, evidence: 'SELF_REPORTED', confirmedBy: 'ONE_SIDE' })).toBe(0.85);
    expect(of({ ...fresh, evidence: 'SELF_REPORTED' })).toBe(0.85);
    expect(of({ ...fresh, evidence: 'INFERRED' })).toBe(0.6);
    expect(of({ ...fresh, evidence: 'EXAMPLE' })).toBe(1);
    expect(of(fresh)).toBe(0.6);
  });

  it('halves in 24 months beyond the first 12, down to a fifth', () => {
    expect(of({ evidence: 'EXAMPLE', lastConfirmedAt: '2025-11-22' })).toBe(1);
    expect(of({ evidence: 'EXAMPLE', lastConfirmedAt: '2023-11-22' })).toBeCloseTo(0.5, 12);
    expect(of({ evidence: 'DOCUMENTED', lastConfirmedAt: '2023-11-22' })).toBeCloseTo(0.475, 12);
    expect(of({ evidence: 'DOCUMENTED', lastConfirmedAt: '2001' })).toBe(0.2);
  });

  it('counts from the beginning where nobody confirmed it, and from the day of its entry without a beginning', () => {
    const never = { evidence: 'EXAMPLE', lastConfirmedAt: null } as const;
    expect(of({ ...never, since: '2023-11-22' })).toBeCloseTo(0.5, 12);
    expect(of({ ...never, enteredOn: '2023-11-22' })).toBeCloseTo(0.5, 12);
    expect(of({ ...never, enteredOn: '2026-12-24' })).toBe(1);
  });
});

describe('chance', () => {
  it('is the same for the same seed and another for another', () => {
    const first = (seed: string): readonly number[] => {
      const random = randomOf(hashOf(seed));
      return [random(), random(), random()];
    };
    expect(first('area 1')).toEqual(first('area 1'));
    expect(first('area 1')).not.toEqual(first('area 2'));
  });

  it('is spread evenly', () => {
    const random = randomOf(hashOf('even'));
    const tenths = new Array<number>(10).fill(0);
    for (let i = 0; i < 20_000; i++) {
      const tenth = Math.floor(10 * random());
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    expect(Math.min(...tenths)).toBeGreaterThan(1_850);
    expect(Math.max(...tenths)).toBeLessThan(2_150);
  });
});

describe('a range', () => {
  it('reaches from the 5th to the 95th percentile by nearest rank', () => {
    const values = Array.from({ length: 200 }, (_, i) => 200 - i);
    expect(rangeOf(values)).toEqual({ low: 10, high: 190 });
    expect(rangeOf([7])).toEqual({ low: 7, high: 7 });
  });

  it('leaves out values that are not defined, and is none without any', () => {
    expect(rangeOf([null, 3, null])).toEqual({ low: 3, high: 3 });
    expect(rangeOf([null, null])).toBeNull();
  });
});

describe('a thinned network', () => {
  /** The same projection made from the rows that were kept. */
  const rebuilt = (rows: ReturnType<typeof uncertain>, keep: (row: TieRow) => boolean): Projection =>
    project({ ...rows, ties: rows.ties.filter(keep) });

  it('is what the kept rows alone would give', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 30 }), fc.integer(), fc.integer(), (size, seed, hidden) => {
        const rows = uncertain(size, seed);
        const keep = ({ id }: TieRow): boolean => (hashOf(`${hidden} ${id}`) & 3) !== 0;
        const found = thinned(project(rows), keep);
        const wanted = rebuilt(rows, keep);
        for (const part of ['full', 'withoutQm', 'withoutQmAndAtRisk', 'tieRows', 'fullTieOf'] as const) {
          expect(found[part]).toEqual(wanted[part]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('draws', () => {
  const rows = uncertain(60, 3);
  const projection = project(rows);
  const options = { findings: {}, seed: 'x', draws: 60 };

  it('give the same answer for the same seed, and another for another', () => {
    const first = sensitivity(projection, options, unwatched);
    expect(sensitivity(projection, options, unwatched)).toEqual(first);
    expect(sensitivity(projection, { ...options, seed: 'y' }, unwatched)).not.toEqual(first);
  });

  it('do not depend on the order of the rows', () => {
    const turned = project({ ...rows, actors: [...rows.actors].reverse(), ties: [...rows.ties].reverse() });
    expect(sensitivity(turned, options, unwatched)).toEqual(sensitivity(projection, options, unwatched));
  });

  it('change nothing where every tie is certain: ranges are points and every gap holds', () => {
    const certain = project({
      ...rows,
      ties: rows.ties.map((row) => ({ ...row, evidence: 'EXAMPLE', lastConfirmedAt: DAY })),
    });
    const drawn = sensitivity(certain, options, unwatched);
    const { values, brokerage } = reportFiguresOf(certain);
    for (const [id, range] of drawn.ranges) {
      const { value } = values[id];
      expect([id, range]).toEqual([id, value === null ? null : { low: value, high: value }]);
    }
    expect(drawn.brokerage.map(({ range }) => range?.low)).toEqual(brokerage.map(({ pairs }) => pairs));
    expect(drawn.gaps.filter(({ holds }) => holds !== 1 && holds !== null)).toEqual([]);
    const top = networkFindings(certain).gaps.slice(0, 3);
    expect(
      drawn.gaps
        .filter(({ topThree }) => topThree === 1)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(top.map(({ id }) => id).sort());
  });

  it('speak of the gaps of the network itself, articulation points and bridges included', () => {
    // one that hangs on a single other, so that there is a point of failure
    const hanging = project({
      ...rows,
      actors: [...rows.actors, actor('hanging', { sector: 'POLITICS' })],
      ties: [...rows.ties, tie('hanging', 'a0007', { evidence: 'INFERRED' })],
    });
    const drawn = sensitivity(hanging, options, unwatched);
    const found = networkFindings(hanging).gaps;
    expect(drawn.gaps.map(({ id }) => id).sort()).toEqual(found.map(({ id }) => id).sort());
    const point = drawn.gaps.find(({ id }) => id === 'ARTICULATION_POINT:a0007');
    expect(point?.holds).toBeGreaterThan(0.3);
    expect(point?.holds).toBeLessThan(0.9);
    expect(drawn.gaps.some(({ holds }) => holds !== null && holds > 0 && holds < 1)).toBe(true);
  });

  it('hold a gap in the share that its one uncertain tie allows', () => {
    const names = ['a', 'b', 'c'];
    const small = project({
      date: DAY,
      actors: [...names.map((id) => actor(id)), actor('qm', { isQm: true })],
      ties: [
        tie('a', 'b', { evidence: 'EXAMPLE' }),
        tie('qm', 'c', { evidence: 'INFERRED' }),
        tie('qm', 'a', { evidence: 'EXAMPLE' }),
      ],
    });
    const { gaps } = sensitivity(small, { findings: {}, seed: 'share', draws: 4_000 }, unwatched);
    expect(gaps.find(({ id }) => id === 'QM_ONLY:c')?.holds).toBeCloseTo(0.6, 1);
    expect(gaps.find(({ id }) => id === 'SINGLE_CONTACT:b')?.holds).toBe(1);
  });

  it('tell how far they are and stop when nobody wants them any more', () => {
    const told: number[] = [];
    const stop = (done: number, total: number): void => {
      expect(total).toBe(60);
      told.push(done);
      if (done === 5) throw new Cancelled();
    };
    expect(() => sensitivity(projection, options, stop)).toThrow(Cancelled);
    expect(told).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('have no range for what a network without a QM does not have', () => {
    const alone = project({ ...rows, actors: rows.actors.filter(({ isQm }) => !isQm) });
    const { ranges } = sensitivity(alone, options, unwatched);
    expect(ranges.get('shareLost')).toBeNull();
    expect(ranges.get('fragmentation')).not.toBeNull();
  });
});
