import { previewUndo, redo, undo, undoOffered, verifyChain } from '../../../server/src/graph-store/change-log/index.js';
import type { UndoOptions, UndoResult } from '../../../server/src/graph-store/change-log/index.js';
import type { StoreWrite } from '../../../server/src/graph-store/graph-store.port.js';
import type { ChangeSet, StoredRecord } from '../../../server/src/graph-store/record.js';
import { NotFound } from '../../../server/src/kernel/errors.js';
import { newId } from '../../../server/src/kernel/ids.js';
import * as build from '../../builders/store.js';
import { failure, only, row } from './setup.js';
import type { Subject } from './setup.js';

/** Undo and redo of change sets. */
export function describeUndo(subject: Subject): void {
  const who = { by: 'account-1', area: null };
  const commit = async (fn: (write: StoreWrite) => Promise<unknown>): Promise<ChangeSet> => {
    subject.clock.advance(1_000);
    const { changeSet } = await subject.store.write(build.context(), fn);
    if (!changeSet) throw new Error('Nothing was written.');
    return changeSet;
  };
  const takeBack = (changeSet: ChangeSet, options: UndoOptions = {}): Promise<UndoResult> =>
    undo(subject.store, changeSet.id, who, options);
  const bringAgain = (changeSet: ChangeSet): Promise<UndoResult> => redo(subject.store, changeSet.id, who);
  const valuesOf = async (id: string): Promise<StoredRecord['values'] | null> =>
    (await subject.read((read) => read.get([id])))[0]?.values ?? null;

  describe('undo', () => {
    it('sets changed fields back and leaves others alone', async () => {
      const { area } = await row(subject, []);
      const changed = await commit((write) => write.update(area, 1, { name: 'Neu', place: 'Dessau' }));
      await commit((write) => write.update(area, 2, { programme: 'Später' }));
      const { changeSet, conflicts } = await takeBack(changed);
      expect(conflicts).toEqual([]);
      expect(changeSet).toMatchObject({ undoes: changed.id, command: 'changeSet.undo' });
      expect(await valuesOf(area)).toEqual({ name: 'Lindenaue', nature: 'INVENTED', programme: 'Später' });
      expect(await subject.read((read) => verifyChain(read, area))).toMatchObject({ intact: true });
    });

    it('removes what was created and brings back what was deleted, with everything that went along', async () => {
      const { area, actors, ties } = await row(subject, ['A', 'B']);
      const [a = '', b = ''] = actors;
      const [bond = ''] = ties;
      const person = (await subject.write((write) => write.create(build.person({ areas: [area] })))).id;
      const more = await commit(async (write) => {
        await write.update(bond, 1, { carriedByTo: person });
        const source = await write.create(build.source({ areas: [area] }));
        await write.create(build.citation({ area, fact: bond, source: source.id }));
      });
      const before = await subject.read((read) => read.get([a, b, bond]));
      const gone = await commit((write) => write.delete(b, 1));
      expect(gone.changes).toHaveLength(3);
      await takeBack(gone);
      const after = await subject.read((read) => read.get([a, b, bond]));
      expect(after.map((record) => record?.values)).toEqual(before.map((record) => record?.values));
      expect(after[1]?.version).toBe(3);
      await takeBack(more);
      expect(await subject.read((read) => read.count({ kinds: ['Source', 'Citation'] }))).toBe(0);
      expect(await valuesOf(bond)).not.toHaveProperty('carriedByTo');
    });

    it('brings back a whole area', async () => {
      const { area, actors } = await row(subject, ['A', 'B', 'C']);
      const before = await subject.read((read) => read.loadArea(area));
      const gone = await commit((write) => write.delete(area, 1));
      expect(await subject.read((read) => read.get(actors))).toEqual([null, null, null]);
      await takeBack(gone);
      const after = await subject.read((read) => read.loadArea(area));
      const values = (records: readonly StoredRecord[]) => records.map(({ id, values: stored }) => [id, stored]);
      expect(values(after.nodes)).toEqual(values(before.nodes));
      expect(values(after.ties)).toEqual(values(before.ties));
    });

    it('does nothing while a field was changed later, and asks with both values', async () => {
      const { area } = await row(subject, []);
      const first = await commit((write) => write.update(area, 1, { name: 'Zwei', place: 'Ort' }));
      await commit((write) => write.update(area, 2, { name: 'Drei' }));
      const { changeSet, conflicts } = await takeBack(first);
      expect(changeSet).toBeNull();
      expect(conflicts).toEqual([
        {
          recordId: area,
          field: 'name',
          reason: 'CHANGED_LATER',
          mine: 'Lindenaue',
          theirs: 'Drei',
          others: [],
          open: true,
        },
      ]);
      expect(await previewUndo(subject.store, first.id)).toMatchObject({ conflicts });
      expect(await valuesOf(area)).toMatchObject({ name: 'Drei', place: 'Ort' });
    });

    it('follows the choice for each field', async () => {
      const { area } = await row(subject, []);
      const first = await commit((write) => write.update(area, 1, { name: 'Zwei', place: 'Ort' }));
      await commit((write) => write.update(area, 2, { name: 'Drei', place: 'Anderswo' }));
      const result = await takeBack(first, {
        choices: [
          { recordId: area, field: 'name', take: 'undo' },
          { recordId: area, field: 'place', take: 'keep' },
        ],
      });
      expect(result.conflicts).toEqual([]);
      expect(await valuesOf(area)).toMatchObject({ name: 'Lindenaue', place: 'Anderswo' });
    });

    it('takes back of an import what has no conflict and lists the rest, which can follow', async () => {
      const imported = await commit(async (write) => {
        const home = await write.create(build.area());
        const [a, b, c] = [
          await write.create(build.organisation({ name: 'A', areas: [home.id] })),
          await write.create(build.organisation({ name: 'B', areas: [home.id] })),
          await write.create(build.organisation({ name: 'C', areas: [home.id] })),
        ];
        await write.createTie(build.tie(a.id, b.id, { area: home.id }));
        await write.createTie(build.tie(b.id, c.id, { area: home.id }));
      });
      const [home = '', a = '', b = '', c = '', ab = '', bc = ''] = imported.changes.map(({ recordId }) => recordId);
      await commit((write) => write.update(ab, 1, { intensity: 4 }));
      const partial = await takeBack(imported, { partial: true });
      expect(partial.conflicts.map(({ recordId, reason }) => [recordId, reason])).toEqual([
        [ab, 'CHANGED_LATER'],
        [home, 'NEEDED_LATER'],
        [a, 'NEEDED_LATER'],
        [b, 'NEEDED_LATER'],
      ]);
      const left = async () => (await subject.read((read) => read.get([home, a, b, c, ab, bc]))).map((r) => r !== null);
      expect(await left()).toEqual([true, true, true, false, true, false]);
      const rest = await takeBack(imported, { choices: [{ recordId: ab, field: null, take: 'undo' }] });
      expect(rest.conflicts).toEqual([]);
      expect(await left()).toEqual([false, false, false, false, false, false]);
    });

    it('keeps a created record that something made later depends on, unless told otherwise', async () => {
      const { area } = await row(subject, []);
      const created = await commit((write) => write.create(build.organisation({ areas: [area] })));
      const actor = created.changes[0]?.recordId ?? '';
      const post = await subject.write((write) => write.create(build.post({ area, actor })));
      const { conflicts } = await takeBack(created);
      expect(conflicts).toMatchObject([{ recordId: actor, field: null, reason: 'NEEDED_LATER', others: [post.id] }]);
      await takeBack(created, { choices: [{ recordId: actor, field: null, take: 'undo' }] });
      expect(await subject.read((read) => read.get([actor, post.id]))).toEqual([null, null]);
    });

    it('says so where a record is gone, or names one that is gone', async () => {
      const { area, actors, ties } = await row(subject, ['A', 'B']);
      const [, b = ''] = actors;
      const [bond = ''] = ties;
      const renamed = await commit((write) => write.update(b, 1, { name: 'B neu' }));
      const untied = await commit((write) => write.delete(bond, 1));
      await commit((write) => write.delete(b, 2));
      expect((await takeBack(renamed)).conflicts).toMatchObject([
        { recordId: b, reason: 'DELETED_LATER', open: false },
      ]);
      expect((await takeBack(untied)).conflicts).toMatchObject([
        { recordId: bond, field: null, reason: 'TARGET_GONE', others: [b], open: false },
      ]);
      expect(await subject.read((read) => read.loadArea(area))).toMatchObject({ ties: [] });
    });

    it('is a change set like any other: undone itself, and refused for what does not exist', async () => {
      const { area } = await row(subject, []);
      const changed = await commit((write) => write.update(area, 1, { name: 'Neu' }));
      const back = await takeBack(changed);
      expect((await takeBack(changed)).changeSet).toBeNull();
      if (back.changeSet) await takeBack(back.changeSet);
      expect(await valuesOf(area)).toMatchObject({ name: 'Neu' });
      expect(await failure(undo(subject.store, newId(), who))).toBeInstanceOf(NotFound);
    });

    it('is offered for 30 days', () => {
      expect(undoOffered({ at: '2026-11-01T00:00:00.000Z' }, '2026-11-30T00:00:00.000Z')).toBe(true);
      expect(undoOffered({ at: '2026-10-01T00:00:00.000Z' }, '2026-11-30T00:00:00.000Z')).toBe(false);
    });
  });

  describe('redo', () => {
    it('brings again what was undone, any number of times', async () => {
      const { area } = await row(subject, []);
      const changed = await commit((write) => write.update(area, 1, { name: 'Neu' }));
      const created = await commit((write) => write.create(build.organisation({ areas: [area] })));
      const actor = created.changes[0]?.recordId ?? '';
      for (let round = 0; round < 2; round += 1) {
        await takeBack(created);
        await takeBack(changed);
        expect(await valuesOf(actor)).toBeNull();
        expect(await valuesOf(area)).toMatchObject({ name: 'Lindenaue' });
        const again = await bringAgain(changed);
        expect(again.changeSet).toMatchObject({ redoes: changed.id });
        expect((await bringAgain(created)).conflicts).toEqual([]);
        expect((await subject.read((read) => only(read, actor))).values['areas']).toEqual([area]);
        expect(await valuesOf(area)).toMatchObject({ name: 'Neu' });
      }
      expect(await failure(bringAgain(changed))).toBeInstanceOf(NotFound);
    });

    it('ends with the next own write, not with that of others', async () => {
      const { area } = await row(subject, []);
      const changed = await commit((write) => write.update(area, 1, { name: 'Neu' }));
      await takeBack(changed);
      await subject.write((write) => write.update(area, 3, { place: 'Ort' }), { by: 'account-2' });
      await bringAgain(changed);
      await takeBack(changed);
      await subject.write((write) => write.update(area, 6, { place: 'Anderer' }));
      expect(await failure(bringAgain(changed))).toMatchObject({ code: 'REDO_ENDED' });
    });
  });
}
