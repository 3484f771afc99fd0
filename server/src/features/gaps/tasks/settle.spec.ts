import type { StoredRecord } from '../../../graph-store/record.js';
import type { GapTaskRecord } from './gap-records.js';
import { GAP_GONE, settle } from './settle.js';
import type { FoundToday } from './settle.js';

const record = (id: string, changedAt: string): StoredRecord => ({
  id,
  kind: 'GapTask',
  version: 1,
  values: {},
  createdAt: changedAt,
  changedAt,
});

/** An open task about an isolated actor; a test sets only what it proves. */
const task = (
  id: string,
  values: Partial<GapTaskRecord> = {},
  changedAt = '2026-11-01T00:00:00.000Z',
): GapTaskRecord => ({
  record: record(id, changedAt),
  gapId: 'ISOLATED:a',
  gapType: 'ISOLATED',
  title: 'a ohne jede Verbindung',
  subjects: ['a'],
  owner: null,
  dueOn: '2026-12-15',
  state: 'OPEN',
  closedReason: null,
  closedByItself: false,
  closedOn: null,
  ...values,
});
const closed = { state: 'DONE', closedByItself: true, closedReason: GAP_GONE, closedOn: '2026-11-01' } as const;
const found = (ids: readonly string[], rest: Partial<FoundToday> = {}): FoundToday => ({
  day: '2026-11-22',
  gapIds: new Set(ids),
  sufficient: true,
  ...rest,
});
const idsOf = (settlements: ReturnType<typeof settle>) => settlements.map((one) => one.task.record.id);

describe('tasks about gaps', () => {
  it('stay open while their gap is found', () => {
    expect(settle([task('1')], found(['ISOLATED:a']))).toEqual([]);
  });

  it('close by themselves when it is no longer found, with the day and the reason', () => {
    const [settlement] = settle([task('1')], found([]));
    expect(settlement?.patch).toEqual({
      state: 'DONE',
      closedReason: GAP_GONE,
      closedByItself: true,
      closedOn: '2026-11-22',
    });
  });

  it('open again when it is back, if they had closed by themselves', () => {
    const [settlement] = settle([task('1', closed)], found(['ISOLATED:a']));
    expect(settlement?.patch).toEqual({ state: 'OPEN', closedReason: null, closedByItself: null, closedOn: null });
  });

  it('stay closed when somebody closed them or gave them up', () => {
    const byHand = task('1', { state: 'DONE', closedReason: 'erledigt' });
    const dropped = task('2', { state: 'DROPPED', closedReason: 'kein Bedarf' });
    expect(settle([byHand, dropped], found(['ISOLATED:a']))).toEqual([]);
    expect(settle([byHand, dropped], found([]))).toEqual([]);
  });

  it('open again one at a time: the last that closed, and none where one is open', () => {
    const older = task('1', closed, '2026-01-01T00:00:00.000Z');
    const newer = task('2', closed, '2026-06-01T00:00:00.000Z');
    expect(idsOf(settle([older, newer], found(['ISOLATED:a'])))).toEqual(['2']);
    expect(settle([older, newer, task('3')], found(['ISOLATED:a']))).toEqual([]);
  });

  it('about sectors and structure stay as they are where the network is too small to tell', () => {
    const pair = task('1', { gapId: 'RARE:x|y', gapType: 'RARE' });
    const point = task('2', { gapId: 'ARTICULATION_POINT:a', gapType: 'ARTICULATION_POINT' });
    expect(settle([pair, point], found([], { sufficient: false }))).toEqual([]);
    expect(idsOf(settle([pair, point], found([])))).toEqual(['1', '2']);
    expect(idsOf(settle([task('3')], found([], { sufficient: false })))).toEqual(['3']);
  });

  it('are settled once: what was settled needs nothing more', () => {
    const [settlement] = settle([task('1')], found([]));
    expect(settlement).toBeDefined();
    expect(settle([task('1', closed)], found([]))).toEqual([]);
  });
});
