import { runTasks } from '../../scripts/lib/schedule.mjs';

/** Tasks that record when they began and ended, each ending as soon as the event loop has turned. */
function recorder() {
  const events: string[] = [];
  const task = (id: string, rest: { after?: string[]; slots?: number } = {}) => ({
    id,
    ...rest,
    run: async () => {
      events.push(`+${id}`);
      await new Promise(setImmediate);
      events.push(`-${id}`);
      return id;
    },
  });
  return { events, task };
}

describe('The parts of npm test', () => {
  it('run side by side as far as there are slots, and report in the order given', async () => {
    const { events, task } = recorder();
    expect(await runTasks([task('a'), task('b'), task('c')], 2)).toEqual(['a', 'b', 'c']);
    expect(events.slice(0, 3)).toEqual(['+a', '+b', '-a']);
  });

  it('wait for those that come before them', async () => {
    const { events, task } = recorder();
    await runTasks([task('api', { after: ['build'] }), task('build')], 2);
    expect(events).toEqual(['+build', '-build', '+api', '-api']);
  });

  it('do not wait for a part that is not run at all', async () => {
    const { task } = recorder();
    expect(await runTasks([task('api', { after: ['build'] })], 2)).toEqual(['api']);
  });

  it('have the machine to themselves where they need it', async () => {
    const { events, task } = recorder();
    await runTasks([task('a'), task('wide', { slots: 2 }), task('b')], 2);
    expect(events).toEqual(['+a', '-a', '+wide', '-wide', '+b', '-b']);
  });

  it('start at once where they only wait for something outside', async () => {
    const { events, task } = recorder();
    await runTasks([task('a', { slots: 2 }), task('neo4j', { slots: 0 })], 2);
    expect(events.slice(0, 2)).toEqual(['+a', '+neo4j']);
  });

  it('wait for something outside even when nothing else runs', async () => {
    const { task } = recorder();
    expect(await runTasks([task('neo4j', { slots: 0 }), task('contract', { after: ['neo4j'] })], 2)).toEqual([
      'neo4j',
      'contract',
    ]);
  });

  it('are refused when they wait for each other', async () => {
    const { task } = recorder();
    await expect(runTasks([task('a', { after: ['b'] }), task('b', { after: ['a'] })], 2)).rejects.toThrow(
      'wait for each other',
    );
  });
});
