import { computeArrangement } from './compute.js';
import { extendArrangement } from './extend.js';
import { rearrange } from './rearrange.js';
import { iconsOutsideCell, namesOutsideRim, overlaps } from './testing/faults.js';
import { inventedQuarter, shuffled } from './sample/quarters.js';
import type { Arrangement, ArrangementActor, ArrangementInput } from './types.js';

function expectSound(arrangement: Arrangement): void {
  expect(overlaps(arrangement)).toEqual([]);
  expect(namesOutsideRim(arrangement)).toEqual([]);
  expect(iconsOutsideCell(arrangement)).toEqual([]);
}

/** Share of the actors in both that moved by more than 20 px. */
function shareMoved(before: Arrangement, after: Arrangement): number {
  const old = new Map(before.positions.map((place) => [place.id, place]));
  const both = after.positions.filter((place) => old.has(place.id));
  const far = both.filter((place) => {
    const { x, y } = old.get(place.id) ?? place;
    return Math.sqrt((x - place.x) * (x - place.x) + (y - place.y) * (y - place.y)) > 20;
  });
  return far.length / both.length;
}

function without(input: ArrangementInput, id: string): ArrangementInput {
  return { ...input, actors: input.actors.filter((actor) => actor.id !== id) };
}

describe('ordering anew from the stored places', () => {
  it('leaves no overlap and moves few of 80 actors when one has come', () => {
    let moved = 0;
    for (let seed = 1; seed <= 12; seed += 1) {
      const input = inventedQuarter({ actors: 80, seed });
      const before = computeArrangement(without(input, 'a040'));
      const after = rearrange(input, before);
      expect(after.positions).toHaveLength(80);
      expect(after.positions.filter((place) => place.labelHidden)).toEqual([]);
      expectSound(after);
      moved += shareMoved(before, after) / 12;
    }
    expect(moved).toBeLessThan(0.08);
  });

  it('shows the names and seats the actors for which an insertion had no room', () => {
    const input = inventedQuarter({ actors: 80, seed: 1 });
    const crowd = Array.from({ length: 25 }, (_, i): ArrangementActor => ({
      id: `z${i}`,
      sector: input.actors[0]?.sector ?? null,
      ring: 1,
      shortName: 'Nachbarschaftshilfe',
    }));
    const larger = { ...input, actors: [...input.actors, ...crowd] };
    const after = rearrange(larger, extendArrangement(larger, computeArrangement(input)));
    expect(after.withoutPlace).toEqual([]);
    expect(after.positions.filter((place) => place.labelHidden)).toEqual([]);
    expectSound(after);
  });

  it('moves nobody by more than 20 px when nothing has changed', () => {
    const input = inventedQuarter({ actors: 80, seed: 3 });
    const before = computeArrangement(input);
    expect(shareMoved(before, rearrange(input, before))).toBe(0);
  });

  it('keeps the world while the sheet is not too full', () => {
    const input = inventedQuarter({ actors: 40, seed: 3 });
    const before = computeArrangement({ ...input, view: { width: 1400, height: 900 } });
    expect(rearrange(input, before).world).toEqual(before.world);
  });

  it('moves an actor whose ring has changed into the new one', () => {
    const input = inventedQuarter({ actors: 40, seed: 3 });
    const before = computeArrangement(input);
    const actors = input.actors.map((actor) => (actor.id === 'a010' ? { ...actor, ring: 1 as const } : actor));
    const after = rearrange({ ...input, actors }, before);
    expect(after.positions.find((place) => place.id === 'a010')).toMatchObject({ ring: 1, band: 1 });
    expectSound(after);
  });

  it('leaves an icon placed by hand where it is, as does ordering from scratch', () => {
    const input = inventedQuarter({ actors: 40, seed: 6 });
    const pinned = [{ id: 'a007', x: -200, y: 33 }];
    const before = extendArrangement({ ...input, pinned }, computeArrangement(input));
    for (const after of [rearrange(input, before), computeArrangement({ ...input, pinned })]) {
      expect(after.positions.find((place) => place.id === 'a007')).toMatchObject({ x: -200, y: 33, pinned: true });
      expectSound(after);
    }
  });

  it('does not depend on the order of the input', () => {
    const input = inventedQuarter({ actors: 50, seed: 7 });
    const before = computeArrangement(without(input, 'a010'));
    expect(rearrange(shuffled(input, 5), before)).toEqual(rearrange(input, before));
  });
});
