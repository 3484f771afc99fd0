import { actor, tie } from '../../../../test/reference/neighbourhood.js';
import { bounds, candidates, change, instance, toy } from '../../../../test/reference/toy-succession.js';
import { project } from '../graph/projection.js';
import { Cancelled } from '../graph/watch.js';
import { succession } from './succession.js';

describe('the run of the search', () => {
  it('gives the same whatever the order of the rows, and survives cloning', () => {
    const found = succession(instance, bounds);
    const turned = succession({ ...instance, candidates: [...candidates].reverse() }, bounds);
    expect(turned).toEqual(found);
    expect(structuredClone(found)).toEqual(found);
    expect(succession(structuredClone(instance), bounds)).toEqual(found);
  });

  it('goes by order, not by name: renamed actors in the same order give the same sets', () => {
    const renamed = (id: string): string => `x${id}`;
    const found = succession(
      {
        network: project({
          date: '2026-11-22',
          actors: toy.actors.map(({ id }) => actor(renamed(id), { isQm: id === 'qm' })),
          ties: toy.ties.map(({ a, b }) => tie(renamed(a), renamed(b))),
        }),
        tasks: toy.tasks,
        candidates: candidates.map((one) => ({ ...one, id: renamed(one.id) })),
      },
      bounds,
    );
    const plain = succession(instance, bounds);
    expect(found.sets.map(({ members }) => members.map(({ id }) => id.slice(1)))).toEqual(
      plain.sets.map(({ members }) => members.map(({ id }) => id)),
    );
    expect(found.sets.map(({ recovery }) => recovery)).toEqual(plain.sets.map(({ recovery }) => recovery));
  });

  it('reports progress that never goes back, and stops when it is no longer wanted', () => {
    const seen: number[] = [];
    succession(change('n1', { hours: 3 }), bounds, (done, total) => seen.push(done / total));
    expect(seen.length).toBeGreaterThan(2);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.every((share) => share >= 0 && share <= 1)).toBe(true);
    const stop = (): never => {
      throw new Cancelled();
    };
    expect(() => succession(instance, bounds, stop)).toThrow(Cancelled);
  });

  it('goes beyond the enumeration with a certificate', () => {
    const found = succession(instance, { ...bounds, combinations: 10 });
    expect(found.exact).toBe(false);
    expect(found.examined).toEqual([{ size: 1, combinations: 6, feasible: 0 }]);
    expect(found.sets).toHaveLength(1);
    expect(found.lowerBound).toBeGreaterThanOrEqual(2);
    expect(found.lowerBound).toBeLessThanOrEqual(3);
    expect(found.size).toBe(found.sets[0]?.members.length);
  });
});
