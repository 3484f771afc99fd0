import { verifyChain } from '../../../server/src/graph-store/change-log/index.js';
import type { ChangeSet } from '../../../server/src/graph-store/record.js';
import { Conflict } from '../../../server/src/kernel/errors.js';
import * as build from '../../builders/store.js';
import { dump, only, row } from './setup.js';
import type { Subject } from './setup.js';

/** Feed, several writers, reopening and copying. */
export function describeSharing(subject: Subject): void {
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
      const { one, two } = await subject.write(async (write) => ({
        one: (await write.create(build.area({ name: 'Eins' }))).id,
        two: (await write.create(build.area({ name: 'Zwei' }))).id,
      }));
      await Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          subject.write((write) =>
            write.create(
              build.organisation({
                name: `N ${String(n)}`,
                areas: n % 2 ? [one, two] : [two, one],
              }),
            ),
          ),
        ),
      );
      await subject.read(async (read) => {
        expect(await verifyChain(read, one)).toEqual({ intact: true, length: 21 });
        expect(await verifyChain(read, two)).toEqual({ intact: true, length: 21 });
        expect(await read.count({ kinds: ['Organisation'], areas: [one] })).toBe(20);
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
