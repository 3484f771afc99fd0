import { actor, tie } from '../../../../../test/reference/neighbourhood.js';
import { networkFindings, project } from '../../../network-analysis/index.js';
import type { GapDismissalRecord, GapTaskRecord } from '../tasks/gap-records.js';
import { countGaps, filterGaps, listedGaps } from './gap-list.js';
import { gapPage } from './gap-page.js';

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
const { gaps } = networkFindings(
  project({
    date: '2026-11-22',
    actors: names.map((id, i) => actor(id, { sector: ['X', 'Y', 'Z'][i % 3] ?? null })),
    ties: [tie('a', 'b'), tie('b', 'c'), tie('c', 'd'), tie('d', 'a'), tie('d', 'e'), tie('e', 'f')],
  }),
);
const record = { id: 'r', kind: 'GapTask', version: 1, values: {}, createdAt: '', changedAt: '' } as const;
const about = (gapId: string) => ({ record, gapId, gapType: 'ISOLATED', title: '' }) as const;
const taskOn = (gapId: string, state: GapTaskRecord['state'] = 'OPEN'): GapTaskRecord => ({
  ...about(gapId),
  subjects: [],
  owner: null,
  dueOn: '2026-12-15',
  state,
  closedReason: null,
  closedByItself: false,
  closedOn: null,
});
const dismissalOf = (gapId: string): GapDismissalRecord => ({ ...about(gapId), reason: 'x', account: null });
const nothing = { tasks: [], dismissals: [] };
const SHARES = gaps.map(({ id }) => ({ id, holds: 0.5, topThree: 0 }));

describe('the list of gaps', () => {
  it('has gaps of the structure only with their share of the draws', () => {
    const structure = gaps.filter(({ family }) => family === 'STRUCTURE').length;
    expect(structure).toBeGreaterThan(0);
    const before = listedGaps(gaps, nothing, null);
    expect(before.filter(({ gap }) => gap.family === 'STRUCTURE')).toEqual([]);
    expect(countGaps(before, gaps).waitingForDraws).toBe(structure);
    const after = listedGaps(gaps, nothing, SHARES);
    expect(after.filter(({ gap }) => gap.family === 'STRUCTURE').map(({ share }) => share?.holds)).toEqual(
      new Array(structure).fill(0.5),
    );
    expect(countGaps(after, gaps)).toMatchObject({ waitingForDraws: 0, structure, open: gaps.length });
  });

  it('marks those that are a task or put back; dismissed ones are numbered by themselves and left out unless asked for', () => {
    const [first, second, third] = gaps.map(({ id }) => id);
    const records = { tasks: [taskOn(first ?? '')], dismissals: [dismissalOf(second ?? '')] };
    const listed = listedGaps(gaps, records, SHARES);
    expect(listed.slice(0, 3).map(({ gap, state, rank }) => [gap.id, state, rank])).toEqual([
      [first, 'TAKEN', 1],
      [second, 'DISMISSED', 1],
      [third, 'OPEN', 2],
    ]);
    expect(filterGaps(listed, {}).map(({ gap }) => gap.id)).not.toContain(second);
    expect(filterGaps(listed, { states: ['DISMISSED'] }).map(({ gap }) => gap.id)).toEqual([second]);
    expect(countGaps(listed, gaps)).toMatchObject({ taken: 1, dismissed: 1, open: gaps.length - 2 });
  });

  it('lets a gap be open again when its task was given up', () => {
    const id = gaps[0]?.id ?? '';
    expect(listedGaps(gaps, { tasks: [taskOn(id, 'DROPPED')], dismissals: [] }, SHARES)[0]?.state).toBe('OPEN');
  });

  it('narrows by family and severity', () => {
    const listed = listedGaps(gaps, nothing, SHARES);
    const low = filterGaps(listed, { families: ['ACTOR'], severities: ['LOW'] });
    expect(low.length).toBeGreaterThan(0);
    expect(new Set(low.map(({ gap }) => `${gap.family} ${gap.severity}`))).toEqual(new Set(['ACTOR LOW']));
  });

  const listed = listedGaps(gaps, nothing, SHARES);
  const idsOf = ({ rows }: { readonly rows: typeof listed }) => rows.map(({ gap }) => gap.id);
  const all = gaps.map(({ id }) => id);

  it('goes on after a place without leaving one out or showing one twice', () => {
    const seen: string[] = [];
    for (let page = gapPage(listed, { first: 2 }); ; page = gapPage(listed, { first: 2, after: page.endCursor })) {
      seen.push(...idsOf(page));
      if (page.endCursor === null) break;
    }
    expect(seen).toEqual(all);
  });

  it('begins with the page that holds a gap, and leads from there to both ends', () => {
    expect(all.length).toBeGreaterThan(5);
    const page = gapPage(listed, { first: 2, around: all[3] });
    expect(idsOf(page)).toEqual(all.slice(2, 4));
    const before = gapPage(listed, { first: 2, before: page.startCursor });
    expect([idsOf(before), before.startCursor]).toEqual([all.slice(0, 2), null]);
    expect(idsOf(gapPage(listed, { first: 2, after: page.endCursor }))).toEqual(all.slice(4, 6));
    expect(gapPage(listed, { first: all.length }).endCursor).toBeNull();
  });

  it('begins at its head where the gap is not in it', () => {
    const page = gapPage(listed, { first: 2, around: 'ISOLATED:nobody' });
    expect([idsOf(page), page.startCursor]).toEqual([all.slice(0, 2), null]);
    expect(gapPage([], { around: 'x' })).toEqual({ rows: [], startCursor: null, endCursor: null });
  });
});
