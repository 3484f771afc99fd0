import { StillNeeded } from '../../../server/src/kernel/errors.js';
import * as build from '../../builders/store.js';
import { dump, failure, only } from './setup.js';
import type { Subject } from './setup.js';

/** Deletion as graph-schema declares it. */
export function describeDeletion(subject: Subject): void {
  /** Two areas, two actors in both, one tie with a citation, a person with a post, who carries the tie. */
  const populate = () =>
    subject.write(async (write) => {
      const home = (await write.create(build.area())).id;
      const other = (await write.create(build.area({ name: 'Nebenan' }))).id;
      const a = (await write.create(build.organisation({ name: 'A', areas: [home, other] }))).id;
      const b = (await write.create(build.initiative({ name: 'B', areas: [home] }))).id;
      const person = (await write.create(build.person({ areas: [home] }))).id;
      const post = (await write.create(build.post({ area: home, actor: a }))).id;
      const membership = (await write.create(build.membership({ area: home, post, person }))).id;
      const contact = (await write.create(build.contactPoint({ area: home, owner: person }))).id;
      const bond = (await write.createTie(build.tie(a, b, { area: home, carriedByFrom: person }))).id;
      const source = (await write.create(build.source({ areas: [home] }))).id;
      const citation = (await write.create(build.citation({ area: home, fact: bond, source }))).id;
      return { home, other, a, b, person, post, membership, contact, bond, source, citation };
    });

  const left = async (all: Readonly<Record<string, string>>): Promise<readonly string[]> => {
    const found = await subject.read((read) => read.get(Object.values(all)));
    return Object.keys(all).filter((_name, place) => found[place] !== null);
  };

  const remove = async (id: string): Promise<void> => {
    const { version } = await subject.read((read) => only(read, id));
    await subject.write((write) => write.delete(id, version));
  };

  describe('deletion', () => {
    it('takes the ties of an actor, its posts, their holders and what cites them along', async () => {
      const all = await populate();
      await remove(all.a);
      expect(await left(all)).toEqual(['home', 'other', 'b', 'person', 'contact', 'source']);
    });

    it('takes a person out of the ties it carries', async () => {
      const all = await populate();
      await remove(all.person);
      expect(await left(all)).toEqual(['home', 'other', 'a', 'b', 'post', 'bond', 'source', 'citation']);
      const bond = await subject.read((read) => only(read, all.bond));
      expect(bond.values).not.toHaveProperty('carriedByFrom');
      expect(bond.version).toBe(2);
    });

    it('takes citations along with their tie', async () => {
      const all = await populate();
      await remove(all.bond);
      expect(await left(all)).toEqual([
        ...['home', 'other', 'a', 'b', 'person', 'post', 'membership', 'contact', 'source'],
      ]);
      expect(await subject.read((read) => read.tiesOf([all.a]))).toEqual([]);
    });

    it('takes an area out of shared records and removes those that have no other', async () => {
      const all = await populate();
      await remove(all.home);
      expect(await left(all)).toEqual(['other', 'a']);
      expect((await subject.read((read) => only(read, all.a))).values['areas']).toEqual([all.other]);
    });

    it('refuses to remove an area that others lie in, unless they go as well', async () => {
      const { parent, child } = await subject.write(async (write) => {
        const outer = await write.create(build.area({ name: 'Außen' }));
        const inner = await write.create(build.area({ name: 'Innen', parent: outer.id }));
        return { parent: outer.id, child: inner.id };
      });
      const before = await dump(subject.engine);
      const error = await failure(remove(parent));
      expect(error).toBeInstanceOf(StillNeeded);
      expect(error).toMatchObject({ recordId: parent, neededBy: [child] });
      expect(await dump(subject.engine)).toEqual(before);
      await subject.write(async (write) => {
        await write.delete(child, 1);
        await write.delete(parent, 1);
      });
      expect(await left({ parent, child })).toEqual([]);
    });

    it('logs everything that went, each record once, with its last values in the bin', async () => {
      const all = await populate();
      const { version } = await subject.read((read) => only(read, all.a));
      const { changeSet } = await subject.store.write(build.context({ area: all.home }), (write) =>
        write.delete(all.a, version),
      );
      const gone = [all.a, all.post, all.membership, all.bond, all.citation].sort();
      expect(changeSet?.changes.map(({ recordId }) => recordId).sort()).toEqual(gone);
      expect(new Set(changeSet?.changes.map(({ operation }) => operation))).toEqual(new Set(['delete']));
      const versions = await subject.read((read) => read.versions(all.bond));
      expect(versions.map(({ deleted }) => deleted)).toEqual([false, true]);
      expect(versions[1]?.record).toMatchObject({ version: 2, from: all.a, to: all.b });
      expect(versions[1]?.record.values).toEqual(versions[0]?.record.values);
    });

    it('brings a deleted record back as a new version', async () => {
      const all = await populate();
      const bond = await subject.read((read) => only(read, all.bond));
      await remove(all.bond);
      const restored = await subject.write((write) => write.restore(bond));
      expect(restored).toMatchObject({ id: bond.id, version: 3, from: all.a, to: all.b, values: bond.values });
      expect(restored.createdAt).toBe(bond.createdAt);
      expect(await subject.read((read) => read.tiesOf([all.b]))).toEqual([restored]);
      expect(await failure(subject.write((write) => write.restore(bond)))).toMatchObject({ code: 'CONFLICT' });
    });

    it('refuses to bring back what names a record that is gone', async () => {
      const all = await populate();
      const bond = await subject.read((read) => only(read, all.bond));
      await remove(all.b);
      expect(await failure(subject.write((write) => write.restore(bond)))).toMatchObject({
        faults: [{ field: 'to', code: 'DANGLING_REFERENCE' }],
      });
    });
  });
}
