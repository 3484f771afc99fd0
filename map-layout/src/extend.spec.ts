import fc from 'fast-check';
import { computeArrangement } from './compute.js';
import { extendArrangement } from './extend.js';
import { iconsOutsideCell, namesOutsideRim, overlaps } from './testing/faults.js';
import { inventedQuarter, shuffled } from './sample/quarters.js';
import type { Arrangement, ArrangementActor, ArrangementInput, PlacedActor } from './types.js';

const at = (arrangement: Arrangement, id: string): PlacedActor | undefined =>
  arrangement.positions.find((place) => place.id === id);

function without(input: ArrangementInput, ...ids: readonly string[]): ArrangementInput {
  return { ...input, actors: input.actors.filter((actor) => !ids.includes(actor.id)) };
}

function changed(input: ArrangementInput, id: string, change: Partial<ArrangementActor>): ArrangementInput {
  return { ...input, actors: input.actors.map((actor) => (actor.id === id ? { ...actor, ...change } : actor)) };
}

function movedIcons(before: Arrangement, after: Arrangement): readonly string[] {
  return after.positions
    .filter((place) => {
      const old = at(before, place.id);
      return old !== undefined && (old.x !== place.x || old.y !== place.y);
    })
    .map((place) => place.id);
}

function expectSound(arrangement: Arrangement): void {
  expect(overlaps(arrangement)).toEqual([]);
  expect(namesOutsideRim(arrangement)).toEqual([]);
  expect(iconsOutsideCell(arrangement)).toEqual([]);
}

describe('extending a stored arrangement', () => {
  it('inserts an actor into a full sheet of 80 without moving an icon', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const input = inventedQuarter({ actors: 80, seed });
      const before = computeArrangement(without(input, 'a040'));
      const after = extendArrangement(input, before);
      expect(after.positions.length + after.withoutPlace.length).toBe(80);
      expect(movedIcons(before, after)).toEqual([]);
      expectSound(after);
    }
  });

  it('moves no icon and breaks no rule whoever comes and goes, whatever the order of the input', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 12, max: 60 }),
        fc.subarray([...Array(12).keys()]),
        (seed, actors, gone) => {
          const input = inventedQuarter({ actors, seed });
          const ids = gone.map((i) => `a${String(i).padStart(3, '0')}`);
          const before = computeArrangement(without(input, ...ids));
          const after = extendArrangement(input, before);
          expect(movedIcons(before, after)).toEqual([]);
          expectSound(after);
          expect(extendArrangement(shuffled(input, seed), before)).toEqual(after);
          const back = extendArrangement(without(input, ...ids), after);
          expect(movedIcons(after, back)).toEqual([]);
          expect(back.positions.map((place) => place.id)).toEqual(before.positions.map((place) => place.id));
          expectSound(back);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('changes nothing when nothing has changed, and is not moved by ties', () => {
    const input = inventedQuarter({ actors: 60, seed: 11 });
    const before = computeArrangement(input);
    expect(extendArrangement(input, before)).toEqual(before);
    expect(extendArrangement({ ...input, ties: input.ties.slice(20) }, before)).toEqual(before);
  });

  it('keeps world, rings and wedges', () => {
    const input = inventedQuarter({ actors: 50, seed: 4 });
    const before = computeArrangement(without(input, 'a001'));
    const after = extendArrangement({ ...input, view: { width: 4000, height: 3000 } }, before);
    expect([after.world, after.rings]).toEqual([before.world, before.rings]);
  });

  it('sets a changed name anew and moves nothing', () => {
    const input = inventedQuarter({ actors: 50, seed: 3 });
    const before = computeArrangement(input);
    const after = extendArrangement(changed(input, 'a010', { shortName: 'Begegnungsstätte am Lindenhof' }), before);
    expect(at(after, 'a010')?.lines.join(' ')).toContain('Begegnungsstätte');
    expect(movedIcons(before, after)).toEqual([]);
    expectSound(after);
  });

  it('leaves an actor whose ring has changed where it is, with the ring it was placed in', () => {
    const input = inventedQuarter({ actors: 50, seed: 3 });
    const before = computeArrangement(input);
    const old = at(before, 'a010');
    const after = extendArrangement(changed(input, 'a010', { ring: old?.ring === 1 ? 3 : 1 }), before);
    expect(at(after, 'a010')).toEqual(old);
  });

  it('gives an actor whose sector has changed a place in the new one, and moves only it', () => {
    const input = inventedQuarter({ actors: 50, seed: 3 });
    const before = computeArrangement(input);
    const target = before.wedges.find((wedge) => wedge.sector !== at(before, 'a010')?.sector)?.sector ?? null;
    const after = extendArrangement(changed(input, 'a010', { sector: target }), before);
    expect(at(after, 'a010')?.sector).toBe(target);
    expect(movedIcons(before, after)).toEqual(['a010']);
    expectSound(after);
  });

  it('seats an actor whose ring has no band in the next one inward and keeps its own ring', () => {
    const base = inventedQuarter({ actors: 30, seed: 8 });
    const input = {
      ...base,
      actors: base.actors.map((actor) => (actor.ring === 4 ? { ...actor, ring: 3 as const } : actor)),
    };
    const before = computeArrangement(input);
    const after = extendArrangement(
      {
        ...input,
        actors: [...input.actors, { id: 'new', sector: input.actors[0]?.sector ?? null, ring: 4, shortName: 'Neu' }],
      },
      before,
    );
    expect(at(after, 'new')).toMatchObject({ ring: 4, band: 3 });
    expectSound(after);
  });

  it('opens a wedge for a new sector at its place in the order where the icons leave room', () => {
    const input = without(inventedQuarter({ actors: 30, seed: 2 }));
    let opened = 0;
    for (const sector of input.sectors) {
      const others = input.actors.filter((actor) => actor.sector !== sector.id);
      const newcomer: ArrangementActor = { id: 'new', sector: sector.id, ring: 3, shortName: 'Neu' };
      const before = computeArrangement({ ...input, actors: others });
      const after = extendArrangement({ ...input, actors: [...others, newcomer] }, before);
      expect(movedIcons(before, after)).toEqual([]);
      if (after.withoutPlace.length > 0) {
        expect(after.withoutPlace).toEqual(['new']);
        expect(after.wedges).toEqual(before.wedges);
        continue;
      }
      opened += 1;
      expectSound(after);
      const ids = after.wedges.map((wedge) => wedge.sector);
      expect(ids).toEqual(input.sectors.map((one) => one.id).filter((id) => ids.includes(id)));
    }
    expect(opened).toBeGreaterThanOrEqual(8);
  });

  it('hides names and in the end lists actors as without place when a cell is full, and never overlaps', () => {
    const input = inventedQuarter({ actors: 80, seed: 1 });
    const [first] = input.actors;
    const crowd = Array.from({ length: 40 }, (_, i): ArrangementActor => ({
      id: `z${i}`,
      sector: first?.sector ?? null,
      ring: 3,
      shortName: 'Nachbarschaftshilfe',
    }));
    const before = computeArrangement(input);
    const after = extendArrangement({ ...input, actors: [...input.actors, ...crowd] }, before);
    expect(after.withoutPlace.length).toBeGreaterThan(0);
    expect(after.positions.some((place) => place.labelHidden)).toBe(true);
    expect(movedIcons(before, after)).toEqual([]);
    expectSound(after);
  });

  it('moves an icon that was dragged, and only that; what it covers gives way', () => {
    const input = inventedQuarter({ actors: 60, seed: 5 });
    const before = computeArrangement(input);
    const victim = at(before, 'a020');
    const pinned = [{ id: 'a003', x: (victim?.x ?? 0) + 40, y: victim?.y ?? 0 }];
    const after = extendArrangement({ ...input, pinned }, before);
    expect(at(after, 'a003')).toMatchObject({ x: pinned[0]?.x, y: pinned[0]?.y, pinned: true });
    expect(movedIcons(before, after)).toEqual(['a003']);
    expect(overlaps(after).filter((fault) => fault.startsWith('name'))).toEqual([]);
    expect(at(extendArrangement(input, after), 'a003')).toMatchObject({ pinned: true });
    expect(at(extendArrangement({ ...input, pinned: [] }, after), 'a003')).toMatchObject({ pinned: false });
  });

  it('computes from scratch when nothing was stored', () => {
    const input = inventedQuarter({ actors: 20, seed: 5 });
    expect(extendArrangement(input, computeArrangement({ ...input, actors: [] }))).toEqual(computeArrangement(input));
  });
});
