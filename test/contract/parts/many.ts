import type { NewRecord, NewTie } from '../../../server/src/graph-store/graph-store.port.js';
import { Conflict, InvalidInput } from '../../../server/src/kernel/errors.js';
import { newId } from '../../../server/src/kernel/ids.js';
import * as build from '../../builders/store.js';
import { failure, ids } from './setup.js';
import type { Subject } from './setup.js';

/** Many records at once: as one after the other, only faster. */
export function describeMany(subject: Subject): void {
  describe('many at once', () => {
    /** An area with actors, their ties and a source of each tie, each record naming those before it. */
    const network = (): readonly (NewRecord | NewTie)[] => {
      const area = newId();
      const actors = Array.from({ length: 30 }, () => newId());
      const ties = actors.slice(1).map((to, place) => build.tie(actors[place] ?? '', to, { area }, { id: newId() }));
      const source = newId();
      return [
        build.area({}, { id: area }),
        ...actors.map((id, place) =>
          (place % 3 === 0 ? build.initiative : build.organisation)({ name: `Akteur ${place}`, areas: [area] }, { id }),
        ),
        build.source({ areas: [area] }, { id: source }),
        ...ties,
        ...ties.map(({ id = '' }) => build.citation({ area, fact: id, source }, { id: newId() })),
      ];
    };
    const one = async (given: readonly (NewRecord | NewTie)[]): Promise<void> => {
      await subject.write(async (write) => {
        for (const record of given) await ('kind' in record ? write.create(record) : write.createTie(record));
      });
    };
    const stored = async (given: readonly { readonly id?: string }[]) => {
      const wanted = given.map(({ id = '' }) => id);
      return subject.read(async (read) => ({
        records: await read.get(wanted),
        area: await read.loadArea(wanted[0] ?? ''),
        ever: await read.everInArea(wanted[0] ?? '', ['Organisation', 'Initiative', 'Source', 'Citation']),
        versions: await read.versionsAt(wanted, '9999-12-31T00:00:00.000Z'),
        log: (await read.changeSets(wanted[0] ?? '', 0, 10)).map(({ changes }) => changes),
      }));
    };
    /** Without what two transactions never share: the id of the change set. */
    const comparable = ({ versions, ...rest }: Awaited<ReturnType<typeof stored>>) => ({
      ...rest,
      versions: versions.map((version) => version && { ...version, changeSetId: '' }),
    });

    it('leaves behind what one after the other would', async () => {
      const given = network();
      await one(given);
      const expected = comparable(await stored(given));
      await subject.engine.clear();
      const created = await subject.write((write) => write.createAll(given));
      expect(ids(created)).toEqual(given.map(({ id }) => id));
      expect(comparable(await stored(given))).toEqual(expected);
    });

    it('returns what is already there with the same values, and makes the rest', async () => {
      const given = network();
      await one(given.slice(0, 5));
      const created = await subject.write((write) => write.createAll([...given, ...given.slice(0, 2)]));
      expect(ids(created)).toEqual([...given, ...given.slice(0, 2)].map(({ id }) => id));
      expect((await stored(given)).records.map((record) => record?.version)).toEqual(given.map(() => 1));
    });

    it('gives ids to those without one', async () => {
      const { id } = await subject.write((write) => write.create(build.area()));
      const made = [build.organisation({ areas: [id] }), build.organisation({ areas: [id] })];
      const created = await subject.write((write) => write.createAll(made));
      expect(new Set(ids(created)).size).toBe(2);
    });

    it.each([
      ['that stands under other values', async () => undefined],
      [
        'that was deleted',
        async (id: string) => {
          await subject.write((write) => write.delete(id, 1));
        },
      ],
    ])('refuses an id %s, and writes nothing then', async (_, prepare) => {
      const given = network();
      const taken = newId();
      await one([build.area({ name: 'Ein anderes' }, { id: taken })]);
      await prepare(taken);
      const error = await failure(subject.write((write) => write.createAll([...given, build.area({}, { id: taken })])));
      expect(error).toBeInstanceOf(Conflict);
      expect((await stored(given)).records).toEqual(given.map(() => null));
    });

    it('refuses all of them for one that is broken, or that names what comes after it', async () => {
      const given = network();
      const [area] = given;
      const broken = [...given, build.organisation({ name: '', areas: [area?.id ?? ''] }, { id: newId() })];
      for (const wrong of [broken, [...given].reverse()]) {
        expect(await failure(subject.write((write) => write.createAll(wrong)))).toBeInstanceOf(InvalidInput);
        expect((await stored(given)).records).toEqual(given.map(() => null));
      }
    });
  });
}
