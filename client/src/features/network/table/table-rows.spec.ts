import { actor, gap, modelOf, viewOf, withoutQm } from '../testing/small-network.js';
import { actorFacts } from '../panel/actor-facts.js';
import { actorGroups } from './table-rows.js';

const model = modelOf(
  [
    actor('qm', { sector: null }),
    actor('b', { sector: 'HOUSING' }),
    actor('a', { sector: 'HOUSING' }),
    actor('p', { sector: 'POLITICS' }),
    actor('x', { sector: null }),
  ],
  [
    { from: 'a', to: 'qm', lastConfirmedAt: '2026' },
    { from: 'a', to: 'p', intensity: 4, lastConfirmedAt: '2026-10-14' },
    { from: 'b', to: 'a' },
    { from: 'x', to: 'qm' },
  ],
);
const view = viewOf(model, {
  qmIds: ['qm'],
  rings: [null, 'II', 'I', 'II', 'RIM'],
  gaps: [gap('QM_ONLY', { actors: [4] })],
  withoutQm: withoutQm({ newlyIsolated: [4], separated: [{ number: 2, actors: [3] }] }),
});

describe('the table of actors', () => {
  const groups = actorGroups(view, ['POLITICS', 'HOUSING']);

  it('has the sectors in the order of the circle, who has none at the end, and the QM in no row', () => {
    expect(groups.map(({ sector }) => sector)).toEqual(['POLITICS', 'HOUSING', null]);
    expect(groups.flatMap(({ rows }) => rows.map((row) => row.actor.id))).toEqual(['p', 'a', 'b', 'x']);
  });

  it('shows the ties of each actor as a strip of sectors, the QM first', () => {
    const strip = groups[1]?.rows[0]?.strip;
    expect(strip).toEqual([
      { sector: null, qm: true, ties: 1 },
      { sector: 'POLITICS', qm: false, ties: 1 },
      { sector: 'HOUSING', qm: false, ties: 1 },
    ]);
  });

  it('says what becomes of each without the QM, and its gaps', () => {
    const rows = groups.flatMap((group) => group.rows);
    expect(rows.map(({ without }) => without)).toEqual([
      { kind: 'part', part: 2 },
      { kind: 'stays', part: null },
      { kind: 'stays', part: null },
      { kind: 'orphan', part: null },
    ]);
    expect(rows[3]?.gaps.map(({ type }) => type)).toEqual(['QM_ONLY']);
  });
});

describe('the facts of an actor', () => {
  it('count its sectors, what stays without the QM, and take the latest confirmation', () => {
    expect(actorFacts(view, 2)).toMatchObject({ sectors: 2, withoutQm: 2, lastConfirmed: '2026' });
  });

  it('put the strongest tie first', () => {
    expect(actorFacts(view, 2).ties.map(({ intensity }) => intensity)).toEqual([4, 2, 2]);
  });
});
