import { areaAt, historyOf, recordAt, verifyChain } from '../../../server/src/graph-store/change-log/index.js';
import type { ChangeSet } from '../../../server/src/graph-store/record.js';
import { INSTALLATION } from '../../../server/src/graph-store/record.js';
import { Conflict } from '../../../server/src/kernel/errors.js';
import * as build from '../../builders/store.js';
import { dump, only, row } from './setup.js';
import type { Subject } from './setup.js';

/** Change sets, chain, history, feed, several writers, reopening. */
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

  describe('feed', () => {
    it('tells each committed change set once, in the order of its area, also those of another process', async () => {
      const { area, actors } = await row(subject, ['A']);
      const heard: ChangeSet[] = [];
      const stop = subject.store.follow((changeSet) => heard.push(changeSet));
      const shared = subject.store.engine === 'neo4j' ? await subject.another() : subject.store;
      await until(async () => {
        // The first may be written before the feed of a shared engine has its place; so it is written until heard.
        const { version } = await subject.read((read) => only(read, area));
        await subject.write((write) => write.update(area, version, { place: `Ort ${String(version)}` }));
        return heard.length > 0;
      });
      const written: (string | undefined)[] = [];
      for (let n = 1; n <= 6; n += 1) {
        const store = n % 2 === 0 ? shared : subject.store;
        const { changeSet } = await store.write(build.context({ area }), (write) =>
          write.update(actors[0] ?? '', n, { name: `Name ${String(n)}` }),
        );
        written.push(changeSet?.id);
      }
      await subject.store.write(build.context(), (write) => write.update(actors[0] ?? '', 7, {}));
      const heardOf = () => heard.map(({ id }) => id).filter((id) => written.includes(id));
      await until(() => Promise.resolve(heardOf().length >= 6));
      expect(heardOf()).toEqual(written);
      expect(new Set(heard).size).toBe(heard.length);
      stop();
    });

    it('tells nothing of a write that failed, and lets one listener fail without harm to others', async () => {
      const faults: unknown[] = [];
      const store = await subject.another({ onError: (error) => faults.push(error) });
      const heard: string[] = [];
      const stopFailing = store.follow(() => {
        throw new Error('listener');
      });
      const stop = store.follow(({ command }) => heard.push(command));
      await store
        .write(build.context({ command: 'fails' }), async (write) => {
          await write.create(build.area());
          throw new Error('no');
        })
        .catch(() => undefined);
      await store.write(build.context({ command: 'works' }), (write) => write.create(build.area()));
      await until(() => Promise.resolve(heard.length > 0));
      expect(heard).toEqual(['works']);
      expect(faults).toHaveLength(1);
      stop();
      stopFailing();
    });
  });

  describe('several writers', () => {
    it('lose no step of 50 that count one record up, and keep the chain', async () => {
      const made = await subject.write((write) => write.create(build.area({ place: '0' })));
      const second = await subject.another();
      const countUp = async (n: number): Promise<void> => {
        const store = n % 2 === 0 ? subject.store : second;
        for (;;) {
          const seen = await store.read((read) => only(read, made.id));
          const next = String(Number(seen.values['place']) + 1);
          try {
            await store.write(build.context({ by: `writer-${String(n)}` }), (write) =>
              write.update(made.id, seen.version, { place: next }),
            );
            return;
          } catch (error) {
            if (!(error instanceof Conflict)) throw error;
          }
        }
      };
      await Promise.all(Array.from({ length: 50 }, (_, n) => countUp(n)));
      await subject.read(async (read) => {
        expect(await only(read, made.id)).toMatchObject({ version: 51, values: { place: '50' } });
        expect(await read.versions(made.id)).toHaveLength(51);
        expect(await verifyChain(read, made.id)).toEqual({ intact: true, length: 51 });
      });
    }, 60_000);

    it('create in two areas at once without a break in either chain', async () => {
      const [one, two] = await subject.write(async (write) => [
        (await write.create(build.area({ name: 'Eins' }))).id,
        (await write.create(build.area({ name: 'Zwei' }))).id,
      ]);
      await Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          subject.write((write) =>
            write.create(
              build.organisation({
                name: `N ${String(n)}`,
                areas: n % 2 ? [one ?? '', two ?? ''] : [two ?? '', one ?? ''],
              }),
            ),
          ),
        ),
      );
      await subject.read(async (read) => {
        expect(await verifyChain(read, one ?? '')).toEqual({ intact: true, length: 21 });
        expect(await verifyChain(read, two ?? '')).toEqual({ intact: true, length: 21 });
        expect(await read.count({ kinds: ['Organisation'], areas: [one ?? ''] })).toBe(20);
      });
    }, 30_000);

    it('answer an idempotent create that arrives ten times at once with one record', async () => {
      const id = '01930000-0000-7000-8000-000000000001';
      const made = await Promise.all(
        Array.from({ length: 10 }, () => subject.write((write) => write.create(build.area({}, { id })))),
      );
      expect(new Set(made.map(({ version }) => version))).toEqual(new Set([1]));
      expect(await subject.read((read) => read.versions(id))).toHaveLength(1);
    });
  });

  describe('the whole store', () => {
    it('is the same after closing and opening it again', async () => {
      const { area, actors } = await row(subject, ['Ä', 'ß', 'z']);
      await subject.write((write) => write.delete(actors[1] ?? '', 1));
      await subject.store.writeState((write) => write.putState('map', area, { x: 0.1 }));
      const before = await dump(subject.engine);
      const loaded = await subject.read((read) => read.loadArea(area));
      await subject.reopen();
      expect(await dump(subject.engine)).toEqual(before);
      expect(await subject.read((read) => read.loadArea(area))).toEqual(loaded);
    });

    it('is the same after writing it out, emptying it and reading it in', async () => {
      const { area, actors } = await row(subject, ['Ä', 'ß', 'z']);
      await subject.write((write) => write.delete(actors[1] ?? '', 1));
      await subject.store.writeState((write) => write.putState('map', area, { x: 0.1 }));
      const entries = [];
      for await (const entry of subject.engine.exportAll()) entries.push(entry);
      const before = await dump(subject.engine);
      await subject.engine.clear();
      expect(await dump(subject.engine)).toEqual([]);
      await subject.engine.importAll(
        (async function* () {
          yield* entries;
        })(),
      );
      expect(await dump(subject.engine)).toEqual(before);
      await subject.write((write) => write.update(actors[0] ?? '', 1, { name: 'weiter' }));
      expect(await subject.read((read) => verifyChain(read, area))).toMatchObject({ intact: true, length: 3 });
    });

    it('answers a ping', async () => {
      await expect(subject.store.ping()).resolves.toBeUndefined();
    });
  });
}

/** Repeats a step until it says true, for at most ten seconds. */
async function until(step: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await step())) {
    if (Date.now() > end) throw new Error('It did not happen within ten seconds.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
