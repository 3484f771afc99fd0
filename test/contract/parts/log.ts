import { areaAt, historyOf, recordAt, verifyChain } from '../../../server/src/graph-store/change-log/index.js';
import { INSTALLATION } from '../../../server/src/graph-store/record.js';
import * as build from '../../builders/store.js';
import { dump, row } from './setup.js';
import type { Subject } from './setup.js';

/** Change sets, chain and history. */
export function describeLog(subject: Subject): void {
  describe('change sets', () => {
    it('say who, when, why and which fields, and never a value', async () => {
      const { changeSet, result } = await subject.store.write(
        build.context({ by: 'account-7', command: 'area.create' }),
        (write) => write.create(build.area({ place: 'Geheimstadt' })),
      );
      expect(changeSet).toMatchObject({
        at: '2026-11-22T08:00:00.000Z',
        by: 'account-7',
        command: 'area.create',
        area: null,
        changes: [
          {
            recordId: result.id,
            kind: 'Area',
            operation: 'create',
            versionBefore: null,
            versionAfter: 1,
            fields: ['name', 'nature', 'place'],
          },
        ],
      });
      const stored = await subject.read((read) => read.changeSet(changeSet?.id ?? ''));
      expect(stored).toEqual(changeSet);
      expect(JSON.stringify(stored)).not.toContain('Geheimstadt');
    });

    it('hold the net effect of several writes to one record', async () => {
      const made = await subject.write((write) => write.create(build.area({ name: 'Eins' })));
      const { changeSet } = await subject.store.write(build.context(), async (write) => {
        const second = await write.update(made.id, 1, { name: 'Zwei' });
        await write.update(made.id, second.version, { place: 'Dessau', name: 'Drei' });
        const passing = await write.create(build.area({ name: 'Flüchtig' }));
        await write.delete(passing.id, passing.version);
      });
      expect(changeSet?.changes).toEqual([
        {
          recordId: made.id,
          kind: 'Area',
          operation: 'update',
          versionBefore: 1,
          versionAfter: 2,
          fields: ['name', 'place'],
        },
      ]);
      expect(await subject.read((read) => read.versions(made.id))).toHaveLength(2);
    });

    it('are not made for writes without effect', async () => {
      const made = await subject.write((write) => write.create(build.area({ name: 'Eins' })));
      const before = await dump(subject.engine);
      subject.clock.advance(5_000);
      const { changeSet } = await subject.store.write(build.context(), async (write) => {
        await write.update(made.id, 1, {});
        await write.update(made.id, 1, { name: 'Eins', place: null });
        const away = await write.update(made.id, 1, { name: 'Zwei' });
        await write.update(made.id, away.version, { name: 'Eins' });
        const passing = await write.create(build.area());
        await write.delete(passing.id, 1);
      });
      expect(changeSet).toBeNull();
      expect(await dump(subject.engine)).toEqual(before);
    });

    it('are linked into the chain of every area they touch, before and after', async () => {
      const { one, two, actor } = await subject.write(async (write) => {
        const first = (await write.create(build.area({ name: 'Eins' }))).id;
        const second = (await write.create(build.area({ name: 'Zwei' }))).id;
        return { one: first, two: second, actor: await write.create(build.organisation({ areas: [first] })) };
      });
      const { changeSet } = await subject.store.write(build.context({ area: one }), (write) =>
        write.update(actor.id, 1, { areas: [two] }),
      );
      expect(changeSet?.links.map(({ scope, sequence }) => [scope, sequence])).toEqual(
        [one, two].sort().map((scope) => [scope, 2]),
      );
      await subject.write((write) => write.create(build.account()));
      await subject.read(async (read) => {
        expect(await verifyChain(read, one)).toEqual({ intact: true, length: 2 });
        expect(await verifyChain(read, two)).toEqual({ intact: true, length: 2 });
        expect(await verifyChain(read, INSTALLATION)).toEqual({ intact: true, length: 1 });
        expect(await read.chainHead('nowhere')).toEqual({ scope: 'nowhere', sequence: 0, hash: '', at: '' });
        expect((await read.latestChangeSets(one, null, 1)).map(({ id }) => id)).toEqual([changeSet?.id]);
        expect(await read.latestChangeSets(one, 2, 9)).toHaveLength(1);
        expect((await read.changeSets(one, 1, 9)).map(({ id }) => id)).toEqual([changeSet?.id]);
        expect(await read.changeSets(one, 2, 9)).toEqual([]);
      });
    });

    it('never go back in time within an area, even if the clock does', async () => {
      const made = await subject.write((write) => write.create(build.area()));
      subject.clock.set('2020-01-01T00:00:00.000Z');
      const { changeSet } = await subject.store.write(build.context(), (write) =>
        write.update(made.id, 1, { name: 'Früher' }),
      );
      expect(changeSet?.at).toBe('2026-11-22T08:00:00.000Z');
    });
  });

  describe('history', () => {
    it('tells the state of a record and of an area at any recorded moment', async () => {
      const { area, actors, ties } = await row(subject, ['A', 'B']);
      const [a = '', b = ''] = actors;
      const start = subject.clock.now();
      subject.clock.advance(60_000);
      await subject.write((write) => write.update(a, 1, { name: 'A neu' }));
      const renamed = subject.clock.now();
      subject.clock.advance(60_000);
      await subject.write((write) => write.delete(b, 1));
      const end = subject.clock.now();
      await subject.read(async (read) => {
        const nameAt = async (instant: string) => (await recordAt(read, a, instant))?.values['name'] ?? null;
        expect(await nameAt('2026-11-22T07:59:59.999Z')).toBeNull();
        expect(await nameAt(start)).toBe('A');
        expect(await nameAt(renamed)).toBe('A neu');
        const at = async (instant: string) => {
          const { nodes, ties: bonds } = await areaAt(read, area, instant);
          return [nodes.map(({ values }) => values['name']).sort(), bonds.map(({ id }) => id)];
        };
        expect(await at('2026-11-22T07:00:00.000Z')).toEqual([[], []]);
        expect(await at(start)).toEqual([['A', 'B'], ties]);
        expect(await at(renamed)).toEqual([['A neu', 'B'], ties]);
        expect(await at(end)).toEqual([['A neu'], []]);
        expect(await areaAt(read, area, end)).toEqual(await read.loadArea(area));
        const history = await historyOf(read, a);
        expect(history.map(({ operation, version }) => [operation, version])).toEqual([
          ['create', 1],
          ['update', 2],
        ]);
        expect(history[1]?.fields).toEqual([{ field: 'name', before: 'A', after: 'A neu' }]);
        const ofTie = await historyOf(read, ties[0] ?? '');
        expect(ofTie.map(({ operation }) => operation)).toEqual(['create', 'delete']);
        expect(ofTie[1]?.fields).toContainEqual({ field: 'intensity', before: 2, after: null });
      });
    });

    it('shows what lay in an area before it was moved to another', async () => {
      const { area, actors } = await row(subject, ['A', 'B']);
      const before = subject.clock.now();
      subject.clock.advance(1_000);
      await subject.write(async (write) => {
        const other = await write.create(build.area({ name: 'Nebenan' }));
        await write.update(actors[0] ?? '', 1, { areas: [other.id] });
      });
      await subject.read(async (read) => {
        expect((await areaAt(read, area, before)).nodes.map(({ version }) => version)).toEqual([1, 1]);
        expect(await areaAt(read, area, subject.clock.now())).toEqual(await read.loadArea(area));
      });
    });

    it('can be rewritten for an erasure without breaking the chain', async () => {
      const { area } = await row(subject, []);
      const person = await subject.write((write) => write.create(build.person({ areas: [area], note: 'privat' })));
      await subject.engine.write((write) =>
        write.rewriteVersions(person.id, (version) => {
          const { note: _note, ...values } = version.record.values;
          return { ...version, record: { ...version.record, values } };
        }),
      );
      await subject.read(async (read) => {
        expect((await read.versions(person.id))[0]?.record.values).not.toHaveProperty('note');
        expect(await verifyChain(read, area)).toMatchObject({ intact: true });
      });
    });
  });
}
