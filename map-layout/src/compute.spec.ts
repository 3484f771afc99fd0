import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { computeArrangement } from './compute.js';
import { needOf } from './measures.js';
import { fillOf } from './frame/world.js';
import { iconsOutsideCell, namesNearForeignIcons, namesOutsideRim, overlaps } from './testing/faults.js';
import { inventedQuarter, SECTORS, shuffled } from './sample/quarters.js';
import { labelWays } from './text/label-ways.js';
import type { Arrangement, ArrangementActor, ArrangementInput, Ring } from './types.js';

const hidden = (arrangement: Arrangement): number => arrangement.positions.filter((place) => place.labelHidden).length;

function expectSound(arrangement: Arrangement): void {
  expect(overlaps(arrangement)).toEqual([]);
  expect(namesOutsideRim(arrangement)).toEqual([]);
  expect(iconsOutsideCell(arrangement)).toEqual([]);
  expect(namesNearForeignIcons(arrangement).length).toBeLessThanOrEqual(2);
}

/** A quarter in which every actor has the same sector, ring and name. */
function oneCell(count: number, ring: Ring, shortName: string): ArrangementInput {
  const actors = Array.from({ length: count }, (_, i): ArrangementActor => ({
    id: `a${i}`,
    sector: 'HOUSING',
    ring,
    shortName,
  }));
  return { ...inventedQuarter({ actors: 0, seed: 1 }), actors };
}

describe('an arrangement from scratch', () => {
  it('keeps every rule and every name in 50 invented quarters of 80 actors on 956 x 700', () => {
    for (let seed = 1; seed <= 50; seed += 1) {
      const input = inventedQuarter({ actors: 80, seed });
      const arrangement = computeArrangement(input);
      const need = input.actors.reduce((sum, actor) => sum + needOf(labelWays(actor.shortName)[0]), 0);
      expect(fillOf(arrangement.world, need)).toBeLessThanOrEqual(0.65);
      expectSound(arrangement);
      expect(hidden(arrangement)).toBe(0);
      expect(arrangement.positions).toHaveLength(80);
    }
  });

  it.each([
    [5, { width: 956, height: 700 }],
    [30, { width: 956, height: 700 }],
    [50, { width: 956, height: 700 }],
    [150, { width: 1352, height: 848 }],
    [300, { width: 2400, height: 1600 }],
    [300, { width: 956, height: 700 }],
  ])('keeps them for %i actors on %j', (actors, view) => {
    for (const seed of [1, 2]) {
      const arrangement = computeArrangement(inventedQuarter({ actors, seed, view }));
      expectSound(arrangement);
      expect(hidden(arrangement)).toBe(0);
    }
  });

  it('is the same whatever the order of actors, ties and sectors', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 1, max: 1000 }),
        fc.integer(),
        (actors, seed, order) => {
          const input = inventedQuarter({ actors, seed });
          expect(computeArrangement(shuffled(input, order))).toEqual(computeArrangement(input));
        },
      ),
      { numRuns: 25 },
    );
  });

  it('is the same to the last digit on every runtime', () => {
    const arrangement = computeArrangement(inventedQuarter({ actors: 80, seed: 1 }));
    const digest = createHash('sha256').update(JSON.stringify(arrangement)).digest('hex');
    expect(digest).toBe('94ea7878a16c79b8b163282ef57bfc1d52a1a06e660fbce3abe8aa2fde88ba59');
  });

  it('is plain data that survives JSON and structured clone', () => {
    const arrangement = computeArrangement(inventedQuarter({ actors: 30, seed: 4 }));
    expect(JSON.parse(JSON.stringify(arrangement))).toEqual(arrangement);
    expect(structuredClone(arrangement)).toEqual(arrangement);
  });

  it('sits on whole px', () => {
    for (const place of computeArrangement(inventedQuarter({ actors: 50, seed: 3 })).positions) {
      expect([place.x, place.y].every(Number.isInteger)).toBe(true);
    }
  });

  it('takes names that the caller has measured, also to half px', () => {
    const ways = [{ lines: ['Gemessen'], width: 61.5, height: 15.2, dislike: 0 }];
    const base = inventedQuarter({ actors: 20, seed: 2 });
    const arrangement = computeArrangement({ ...base, actors: base.actors.map((actor) => ({ ...actor, ways })) });
    expect(arrangement.positions[0]).toMatchObject({ lines: ['Gemessen'], width: 62, height: 17 });
    expectSound(arrangement);
  });

  it('leaves its input untouched', () => {
    const input = inventedQuarter({ actors: 20, seed: 2 });
    const before = structuredClone(input);
    computeArrangement(input);
    expect(input).toEqual(before);
  });

  it('is an empty sheet for no actors and one wedge for one', () => {
    const none = computeArrangement(inventedQuarter({ actors: 0, seed: 1 }));
    expect([none.positions, none.wedges, none.rings, none.withoutPlace]).toEqual([[], [], [], []]);
    const one = computeArrangement(oneCell(1, 4, 'Jobcenter'));
    expect(one.wedges).toHaveLength(1);
    expectSound(one);
  });

  it('gives sectors and rings without actors no room', () => {
    const { rings, wedges } = computeArrangement(oneCell(12, 2, 'Jobcenter'));
    expect(rings.map((band) => band.ring)).toEqual([2]);
    expect(wedges.map((wedge) => wedge.sector)).toEqual(['HOUSING']);
  });

  it.each([[1], [2], [3], [4]] as const)('holds 60 actors of one sector in ring %i, and long names', (ring) => {
    const arrangement = computeArrangement(oneCell(60, ring, 'Anwohnerinitiative Lindenpark'.slice(0, 28)));
    expectSound(arrangement);
    expect(hidden(arrangement)).toBe(0);
  });

  it('draws a quarter without neighbourhood management with an empty middle', () => {
    const arrangement = computeArrangement(inventedQuarter({ actors: 60, seed: 9, hasQm: false }));
    expect(arrangement.hasQm).toBe(false);
    expectSound(arrangement);
    for (const { x, y } of arrangement.positions) expect(Math.sqrt(x * x + y * y)).toBeGreaterThanOrEqual(40);
  });

  it('gives actors without a known sector a wedge at the end', () => {
    const base = inventedQuarter({ actors: 40, seed: 5 });
    const actors = base.actors.map((actor, i) =>
      i % 10 === 0 ? { ...actor, sector: i % 20 === 0 ? null : 'GONE' } : actor,
    );
    const arrangement = computeArrangement({ ...base, actors });
    expect(arrangement.wedges.at(-1)?.sector).toBeNull();
    expect(arrangement.positions.filter((place) => place.sector === null)).toHaveLength(4);
    expectSound(arrangement);
  });

  it('lets the world grow until 40 sectors with one actor each have their wedge', () => {
    const sectors = Array.from({ length: 40 }, (_, i) => ({
      id: `s${i}`,
      order: i,
      sphere: 'X',
      name: `Bereich ${i}`,
    }));
    const actors = sectors.map((sector, i): ArrangementActor => ({
      id: `a${i}`,
      sector: sector.id,
      ring: 1,
      shortName: 'Sozialamt',
    }));
    const arrangement = computeArrangement({ ...inventedQuarter({ actors: 0, seed: 1 }), sectors, actors });
    expect(arrangement.wedges).toHaveLength(40);
    expectSound(arrangement);
  });

  it('keeps an icon that was placed by hand, and sets its name beside it', () => {
    const input = { ...inventedQuarter({ actors: 40, seed: 6 }), pinned: [{ id: 'a007', x: -200, y: 33 }] };
    const arrangement = computeArrangement(input);
    expect(arrangement.positions.find((place) => place.id === 'a007')).toMatchObject({ x: -200, y: 33, pinned: true });
    expectSound(arrangement);
  });

  it('lets no names overlap wherever icons were placed by hand, even beyond the rim or on each other', () => {
    const pin = fc.record({
      id: fc.nat(29).map((i) => `a${String(i).padStart(3, '0')}`),
      x: fc.integer({ min: -600, max: 600 }),
      y: fc.integer({ min: -400, max: 400 }),
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.uniqueArray(pin, { maxLength: 12, selector: (one) => one.id }),
        (seed, pinned) => {
          const arrangement = computeArrangement({ ...inventedQuarter({ actors: 30, seed }), pinned });
          expect(overlaps(arrangement).filter((fault) => fault.startsWith('name'))).toEqual([]);
          expect(namesOutsideRim(arrangement)).toEqual([]);
          expect(iconsOutsideCell(arrangement)).toEqual([]);
          expect(arrangement.positions).toHaveLength(30);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('keeps the rules for any small quarter, with ties to nowhere, to oneself and twice', () => {
    const actor = (i: number): fc.Arbitrary<ArrangementActor> =>
      fc.record({
        id: fc.constant(`a${i}`),
        sector: fc.oneof(fc.constantFrom(...SECTORS.map((sector) => sector.id)), fc.constantFrom(null, 'unbekannt')),
        ring: fc.constantFrom<Ring>(1, 2, 3, 4),
        shortName: fc.string({ maxLength: 28, unit: 'grapheme' }),
      });
    const tie = fc.record({
      from: fc.nat(30).map((i) => `a${i}`),
      to: fc.nat(30).map((i) => `a${i}`),
      strength: fc.integer({ min: 1, max: 4 }),
    });
    const quarter = fc
      .nat(24)
      .chain((count) =>
        fc.tuple(fc.tuple(...Array.from({ length: count }, (_, i) => actor(i))), fc.array(tie, { maxLength: 60 })),
      );
    fc.assert(
      fc.property(quarter, fc.constantFrom({ width: 956, height: 700 }, { width: 360, height: 640 }), (drawn, view) => {
        const [actors, ties] = drawn;
        const arrangement = computeArrangement({ ...inventedQuarter({ actors: 0, seed: 1, view }), actors, ties });
        expectSound(arrangement);
        expect(arrangement.positions).toHaveLength(actors.length);
      }),
      { numRuns: 60 },
    );
  });
});
