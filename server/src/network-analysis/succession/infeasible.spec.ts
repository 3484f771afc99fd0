import { actor, tie } from '../../../../test/reference/neighbourhood.js';
import { bounds, candidates, codes, instance } from '../../../../test/reference/toy-succession.js';
import { project } from '../graph/projection.js';
import { succession } from './succession.js';
import type { SuccessionInstance } from './types.js';

describe('where no set is feasible', () => {
  it('leaves out mandatory tasks that nobody can take, and names them', () => {
    const nobody = {
      ...instance,
      tasks: [...instance.tasks, { id: 'ehrenamt', importance: 1, hours: 2, mandatory: true }],
    };
    const found = succession(nobody, bounds);
    expect([found.state, found.size]).toEqual(['RELAXED', 3]);
    expect(found.relaxations).toEqual([
      {
        kind: 'MANDATORY_TASKS',
        tasks: [
          {
            task: 'ehrenamt',
            obstacles: candidates
              .map(({ id }) => ({ candidate: id, obstacle: 'NOT_OFFERED' }))
              .sort((a, b) => (a.candidate < b.candidate ? -1 : 1)),
          },
        ],
      },
    ]);
    expect(found.sets[0]).toMatchObject({ mandatory: 6, mandatoryCovered: 5, openMandatory: ['ehrenamt'] });
  });

  it('raises the bound on F no further than is needed', () => {
    const found = succession(instance, { k: 0, fMax: 0 });
    expect(found.relaxations).toEqual([{ kind: 'F_MAX', from: 0, to: expect.any(Number) }]);
    const to = found.relaxations.reduce((sum, one) => (one.kind === 'F_MAX' ? one.to : sum), NaN);
    expect(succession(instance, { k: 0, fMax: to }).state).toBe('FOUND');
    expect(succession(instance, { k: 0, fMax: to - 0.001 }).state).toBe('RELAXED');
    for (const { recovery } of found.sets) expect(recovery.fragmentationAfter).toBeLessThanOrEqual(to + 1e-12);
  });

  it('then gives hours, as few as are needed, and keeps the bound on F where it can', () => {
    const busy = {
      ...instance,
      candidates: candidates.map((one) => ({ ...one, hours: Math.floor((one.hours ?? 0) / 4) })),
    };
    const found = succession(busy, bounds);
    expect(found.relaxations).toEqual([{ kind: 'HOURS', extra: expect.any(Number) }]);
    const extra = found.relaxations.reduce((sum, one) => (one.kind === 'HOURS' ? one.extra : sum), NaN);
    const with_ = (more: number): SuccessionInstance => ({
      ...busy,
      candidates: busy.candidates.map((one) => ({ ...one, hours: one.hours + more })),
    });
    expect(succession(with_(extra), bounds).state).toBe('FOUND');
    expect(succession(with_(extra - 1), bounds).state).toBe('RELAXED');
    const overloads = found.sets.flatMap(({ members }) => members.map(({ overload }) => overload));
    expect(Math.max(...overloads)).toBeGreaterThan(0);
    expect(Math.max(...overloads)).toBeLessThanOrEqual(extra);
  });

  it('never asks exhausted ones to give hours', () => {
    const tired = { ...instance, candidates: candidates.map((one) => ({ ...one, capacity: 'EXHAUSTED' as const })) };
    const found = succession(tired, bounds);
    expect([found.state, found.missing, found.sets]).toEqual(['NOTHING_TO_SEARCH', ['OFFERS'], []]);
    expect(found.notChosen.every(({ reasons }) => codes(reasons).includes('EXHAUSTED'))).toBe(true);
  });

  it('says what is missing instead of searching in nothing', () => {
    const noQm = project({ date: '2026-11-22', actors: [actor('n1'), actor('n2')], ties: [tie('n1', 'n2')] });
    expect(succession({ ...instance, candidates: [] }).missing).toEqual(['CANDIDATES']);
    expect(succession({ ...instance, tasks: [] }).missing).toEqual(['TASKS']);
    expect(succession({ ...instance, network: noQm }).missing).toEqual(['QM']);
    const empty = project({ date: '2026-11-22', actors: [actor('qm', { isQm: true })], ties: [] });
    const found = succession({ ...instance, network: empty });
    expect([found.state, found.missing]).toEqual(['NOTHING_TO_SEARCH', ['CANDIDATES']]);
    expect(found.network.fragmentationWith).toBeNull();
  });

  it('has no figure where none is defined, in networks of one to three actors', () => {
    for (const size of [1, 2, 3]) {
      const names = ['n1', 'n2', 'n3'].slice(0, size);
      const small = project({
        date: '2026-11-22',
        actors: [...names.map((id) => actor(id)), actor('qm', { isQm: true })],
        ties: names.map((id) => tie('qm', id)),
      });
      const found = succession({ ...instance, network: small });
      const numbers = JSON.stringify(found, (_, value: unknown) => (Number.isNaN(value) ? 'NaN' : value));
      expect(numbers).not.toContain('NaN');
      expect(found.notThere).toHaveLength(6 - size);
    }
  });
});
