import { actor, tie } from '../../../../test/reference/neighbourhood.js';
import { reportFiguresOf } from '../findings/report-figures.js';
import { project } from '../graph/projection.js';
import { figureDeltas, networkChange } from './network-change.js';

const actors = [actor('a'), actor('b'), actor('c', { since: '2025' }), actor('q1'), actor('q2')];
const ties = [
  tie('a', 'b', { until: '2025-06-30' }),
  tie('b', 'a', { id: 'again', since: '2024', until: '2025-06-30' }),
  tie('b', 'c'),
  tie('a', 'c', { since: '2026-02' }),
  tie('q1', 'a', { until: '2025' }),
  tie('q2', 'a', { since: '2026' }),
];
/** The quarter on a day on which one of the two is QM. */
const on = (date: string, qm: 'q1' | 'q2') =>
  project({
    date,
    actors: actors.filter(({ id }) => !id.startsWith('q') || id === qm).map((one) => ({ ...one, isQm: one.id === qm })),
    ties,
  });

describe('the change between two days', () => {
  const change = networkChange(on('2024-12-31', 'q1'), on('2026-11-22', 'q2'));

  it('counts a pair once, however many ties it has, and a new holder of the mandate as no change', () => {
    expect(change.newTies).toEqual([
      ['a', 'c'],
      ['b', 'c'],
    ]);
    expect(change.endedTies).toEqual([['a', 'b']]);
    expect(change.kept).toBe(1);
    expect(change.jaccard).toBe(1 / 4);
  });

  it('names who came and who left', () => {
    expect([change.newActors, change.endedActors]).toEqual([['c'], []]);
  });

  it('is none between a day and itself, and not defined without a tie', () => {
    const same = networkChange(on('2026-11-22', 'q2'), on('2026-11-22', 'q2'));
    expect([same.jaccard, same.newTies, same.endedTies]).toEqual([1, [], []]);
    const empty = project({ date: '2026-11-22', actors, ties: [] });
    expect(networkChange(empty, empty).jaccard).toBeNull();
  });

  it('gives every figure on both days, without a difference where one is not defined', () => {
    const deltas = figureDeltas(reportFiguresOf(on('2024-12-31', 'q1')), reportFiguresOf(on('2026-11-22', 'q2')));
    expect(deltas.find(({ id }) => id === 'actors')).toEqual({ id: 'actors', before: 2, after: 3, delta: 1 });
    const alone = reportFiguresOf(project({ date: '2024-12-31', actors: [actor('a')], ties: [] }));
    const undefinedOnce = figureDeltas(alone, reportFiguresOf(on('2026-11-22', 'q2')));
    expect(undefinedOnce.find(({ id }) => id === 'shareLost')).toMatchObject({ before: null, delta: null });
  });
});
