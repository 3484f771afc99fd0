import { Conflict, InvalidInput, NotFound } from '../../../server/src/kernel/errors.js';
import { newId } from '../../../server/src/kernel/ids.js';
import * as build from '../../builders/store.js';
import { dump, failure, only } from './setup.js';
import type { Subject } from './setup.js';

const TEXTS = {
  umlauts: 'Müßiggänger Straße – 12 €',
  emoji: 'Fest 🎉👩‍👩‍👧‍👦🏳️‍🌈 im Hof',
  rightToLeft: 'مركز الحي العربي ‏عبر',
  combining: 'e\u0301 a\u0308 Z\u0351\u036b\u0343 ungeordnet',
  zeroWidth: 'a\u200bb\u200dc\ufeffd',
  turkish: 'İstanbul ışık',
  oldScripts: '𝔔𝔲𝔞𝔯𝔱𝔦𝔢𝔯 𐍈 漢字かな',
  quotes: `"; DROP TABLE record; -- ' \\ \` \${x} {{y}}`,
  lines: 'eins\nzwei\r\n\tdrei',
} as const;

/** What is stored comes back, and nothing else is stored. */
export function describeValues(subject: Subject): void {
  describe('values', () => {
    it('gives back every kind of value as it was given', async () => {
      const made = await subject.write(async (write) => {
        const home = await write.create(build.area({ fundingFrom: '2019', fundingUntil: '2027-06' }));
        const round = await write.create(
          build.committee({
            areas: [home.id],
            topics: ['Grün', 'Wohnen', 'Öffentlicher Raum'],
            public: true,
            temporary: false,
            since: '2024-02-29',
            power: 'ADVISORY',
            sector: 'POLITICS',
            description: 'x'.repeat(10_000),
          }),
        );
        const other = await write.create(build.organisation({ areas: [home.id] }));
        const bond = await write.createTie(build.tie(round.id, other.id, { area: home.id, intensity: 4 }));
        return [home, round, other, bond];
      });
      const found = await subject.read((read) => read.get(made.map(({ id }) => id)));
      expect(found).toEqual(made);
      expect(found[1]?.values).toMatchObject({ public: true, temporary: false, since: '2024-02-29' });
      expect(found[1]?.values['topics']).toEqual(['Grün', 'Wohnen', 'Öffentlicher Raum']);
      expect(found[3]).toMatchObject({ from: made[1]?.id, to: made[2]?.id, values: { intensity: 4 } });
    });

    it.each(Object.entries(TEXTS))('keeps %s to the last code point', async (_name, text) => {
      const home = await subject.write((write) => write.create(build.area()));
      const made = await subject.write((write) =>
        write.create(build.organisation({ areas: [home.id], name: text, topics: [text], description: text })),
      );
      const { values } = await subject.read((read) => only(read, made.id));
      expect(values).toMatchObject({ name: text, topics: [text], description: text });
    });

    it('stores no property that has no value', async () => {
      const home = await subject.write((write) =>
        write.create(build.area({ shortName: '', place: null, externalKeys: [] })),
      );
      expect(home.values).toEqual({ name: 'Lindenaue', nature: 'INVENTED' });
      expect((await subject.read((read) => only(read, home.id))).values).toEqual(home.values);
    });

    it('answers null for ids that do not exist or are none, in the order asked', async () => {
      const home = await subject.write((write) => write.create(build.area()));
      const found = await subject.read((read) => read.get([newId(), home.id, 'x', '']));
      expect(found.map((record) => record?.id ?? null)).toEqual([null, home.id, null, null]);
    });

    it('keeps technical state apart from records, as any JSON', async () => {
      const value = { n: Number.MAX_SAFE_INTEGER, f: -0.1, text: TEXTS.emoji, list: [null, true, { a: [] }] };
      await subject.store.writeState(async (write) => {
        await write.putState('session', 'b', value);
        await write.putState('session', 'a', 1);
        await write.putState('other', 'a', 'x');
        await write.putState('session', 'c', 0);
        await write.deleteState('session', 'c');
      });
      await subject.store.writeState((write) => write.putState('session', 'a', 2));
      await subject.read(async (read) => {
        expect(await read.getState('session', 'b')).toEqual(value);
        expect(await read.getState('session', 'c')).toBeNull();
        expect(await read.listState('session', 10)).toEqual([
          { key: 'a', value: 2 },
          { key: 'b', value },
        ]);
        expect(await read.listState('session', 1)).toHaveLength(1);
      });
    });
  });

  describe('bad input', () => {
    const home = (): Promise<string> => subject.write(async (write) => (await write.create(build.area())).id);

    /** Sends a create and checks that it is refused with this field and code and leaves no trace. */
    async function refused(work: () => Promise<unknown>, field: string, code: string): Promise<void> {
      const before = await dump(subject.engine);
      const error = await failure(work());
      expect(error).toBeInstanceOf(InvalidInput);
      expect((error as InvalidInput).faults.map((fault) => [fault.field, fault.code])).toContainEqual([field, code]);
      expect(await dump(subject.engine)).toEqual(before);
    }

    it.each([
      ['an empty name', { name: '' }, 'name', 'REQUIRED'],
      ['a blank name', { name: ' \u00a0 ' }, 'name', 'REQUIRED'],
      ['a name of 10,000 characters', { name: 'n'.repeat(10_000) }, 'name', 'TOO_LONG'],
      ['NUL', { name: 'a\u0000b' }, 'name', 'INVALID_TEXT'],
      ['a lone high surrogate', { name: 'a\ud800' }, 'name', 'INVALID_TEXT'],
      ['a lone low surrogate in a list', { topics: ['\udc00x'] }, 'topics', 'INVALID_TEXT'],
      ['until before since', { since: '2025', until: '2024-12' }, 'until', 'PERIOD'],
      ['a day that does not exist', { since: '2025-02-29' }, 'since', 'INVALID_DATE'],
      ['a term that does not exist', { kind: 'SPACESHIP' }, 'kind', 'UNKNOWN_TERM'],
      ['a field that is not declared', { colour: 'red' }, 'colour', 'UNKNOWN_FIELD'],
      ['a field that is called __proto__', JSON.parse('{"__proto__": "x"}') as object, '__proto__', 'UNKNOWN_FIELD'],
      ['a number for a text', { name: 7 }, 'name', 'WRONG_TYPE'],
      ['no area', { areas: [] }, 'areas', 'REQUIRED'],
      ['an area that does not exist', { areas: [newId()] }, 'areas', 'DANGLING_REFERENCE'],
      ['an area that is no id', { areas: ['\ud800'] }, 'areas', 'DANGLING_REFERENCE'],
    ])('refuses %s and writes nothing', async (_name, values, field, code) => {
      const areas = [await home()];
      await refused(
        () => subject.write((write) => write.create(build.organisation({ areas, ...values }))),
        field,
        code,
      );
    });

    it('refuses the same in an update', async () => {
      const areas = [await home()];
      const made = await subject.write((write) => write.create(build.organisation({ areas, since: '2024' })));
      await refused(() => subject.write((write) => write.update(made.id, 1, { name: null })), 'name', 'REQUIRED');
      await refused(() => subject.write((write) => write.update(made.id, 1, { until: '2023' })), 'until', 'PERIOD');
      await refused(() => subject.write((write) => write.update(made.id, 1, { x: 1 })), 'x', 'UNKNOWN_FIELD');
    });

    it('refuses kinds that are not declared, and a tie made as a node', async () => {
      for (const kind of ['Spaceship', 'Tie', '__proto__', 'constructor', '']) {
        const record = { ...build.area(), kind: kind as 'Area' };
        await refused(() => subject.write((write) => write.create(record)), 'kind', 'WRONG_KIND');
      }
    });

    it('refuses ids that have not the form of one', async () => {
      for (const id of ['1', newId().toUpperCase(), `${newId()} `, "' OR 1=1 --"]) {
        await refused(() => subject.write((write) => write.create(build.area({}, { id }))), 'id', 'INVALID_FORMAT');
        await refused(() => subject.write((write) => write.delete(id, 1)), 'id', 'INVALID_FORMAT');
        await refused(() => subject.write((write) => write.update(id, 1, {})), 'id', 'INVALID_FORMAT');
      }
    });

    it('refuses references to records of another kind', async () => {
      const areas = [await home()];
      const made = await subject.write((write) => write.create(build.organisation({ areas })));
      await refused(
        () => subject.write((write) => write.create(build.organisation({ areas: [made.id] }))),
        'areas',
        'WRONG_KIND',
      );
    });

    it('refuses an area that lies in itself', async () => {
      const id = await home();
      await refused(() => subject.write((write) => write.update(id, 1, { parent: id })), 'parent', 'SELF_LOOP');
    });

    it('refuses ties that dangle, loop, or end at what is no actor', async () => {
      const areaId = await home();
      const { a, p } = await subject.write(async (write) => ({
        a: (await write.create(build.organisation({ areas: [areaId] }))).id,
        p: (await write.create(build.person({ areas: [areaId] }))).id,
      }));
      const tieTo = (from: string, to: string) => () =>
        subject.write((write) => write.createTie(build.tie(from, to, { area: areaId })));
      await refused(tieTo(a, newId()), 'to', 'DANGLING_REFERENCE');
      await refused(tieTo(newId(), a), 'from', 'DANGLING_REFERENCE');
      await refused(tieTo(a, a), 'to', 'SELF_LOOP');
      await refused(tieTo(a, p), 'to', 'WRONG_KIND');
      await refused(tieTo(areaId, a), 'from', 'WRONG_KIND');
    });

    it('answers NotFound for records that do not exist', async () => {
      expect(await failure(subject.write((write) => write.update(newId(), 1, {})))).toBeInstanceOf(NotFound);
      expect(await failure(subject.write((write) => write.delete(newId(), 1)))).toBeInstanceOf(NotFound);
    });

    it('refuses a filter by a property that is not declared', async () => {
      await expect(
        subject.read((read) => read.list({ kinds: ['Organisation'], where: { 'x) OR 1=1 --': 1 }, limit: 1 })),
      ).rejects.toThrow();
    });
  });

  describe('versions and conflicts', () => {
    it('counts versions up and changes only what the patch names', async () => {
      const made = await subject.write((write) => write.create(build.area({ place: 'Dresden' })));
      subject.clock.advance(1_000);
      const changed = await subject.write((write) => write.update(made.id, 1, { name: 'Neu', place: null }));
      expect(changed).toMatchObject({ version: 2, values: { name: 'Neu', nature: 'INVENTED' } });
      expect(changed.values).not.toHaveProperty('place');
      expect(changed.createdAt).toBe(made.createdAt);
      expect(changed.changedAt > made.changedAt).toBe(true);
      expect(await subject.read((read) => only(read, made.id))).toEqual(changed);
    });

    it('refuses an outdated version and shows both values of the fields that differ', async () => {
      const made = await subject.write((write) => write.create(build.area({ place: 'Dresden' })));
      await subject.write((write) => write.update(made.id, 1, { name: 'Theirs', place: 'Dessau' }));
      const error = await failure(
        subject.write((write) => write.update(made.id, 1, { name: 'Mine', place: 'Dessau', programme: null })),
      );
      expect(error).toBeInstanceOf(Conflict);
      expect(error).toMatchObject({
        recordId: made.id,
        expectedVersion: 1,
        actualVersion: 2,
        fields: [{ recordId: made.id, field: 'name', mine: 'Mine', theirs: 'Theirs' }],
      });
      expect(await failure(subject.write((write) => write.delete(made.id, 1)))).toBeInstanceOf(Conflict);
    });

    it('makes a record once, however often the same create arrives', async () => {
      const id = newId();
      const first = await subject.store.write(build.context(), (write) => write.create(build.area({}, { id })));
      const again = await subject.store.write(build.context(), (write) => write.create(build.area({}, { id })));
      expect(again.result).toEqual(first.result);
      expect(again.changeSet).toBeNull();
    });

    it('refuses to make another record under an id that is or was used', async () => {
      const id = newId();
      await subject.write((write) => write.create(build.area({}, { id })));
      const other = build.area({ name: 'Anders' }, { id });
      expect(await failure(subject.write((write) => write.create(other)))).toMatchObject({
        code: 'CONFLICT',
        fields: [{ field: 'name', mine: 'Anders', theirs: 'Lindenaue' }],
      });
      await subject.write((write) => write.delete(id, 1));
      expect(await failure(subject.write((write) => write.create(build.area({}, { id }))))).toBeInstanceOf(Conflict);
    });

    it('writes nothing at all when the use case fails in the middle', async () => {
      const made = await subject.write((write) => write.create(build.area()));
      const before = await dump(subject.engine);
      const error = await failure(
        subject.write(async (write) => {
          await write.update(made.id, 1, { name: 'Halb' });
          const home = await write.create(build.area({ name: 'Zweites' }));
          await write.create(build.organisation({ areas: [home.id] }));
          await write.putState('x', 'y', 1);
          throw new Error('in the middle');
        }),
      );
      expect(error).toMatchObject({ message: 'in the middle' });
      expect(await dump(subject.engine)).toEqual(before);
    });

    it('sees its own writes, which nobody else sees before the end', async () => {
      const id = newId();
      await subject.write(async (write) => {
        await write.create(build.area({ name: 'Innen' }, { id }));
        expect(names(await write.list({ kinds: ['Area'], limit: 5 }))).toEqual(['Innen']);
        expect(await subject.store.read((read) => read.get([id]))).toEqual([null]);
      });
      expect(await subject.store.read((read) => read.get([id]))).toEqual([expect.objectContaining({ id })]);
    });
  });
}

const names = (records: readonly { readonly values: Readonly<Record<string, unknown>> }[]): readonly unknown[] =>
  records.map(({ values }) => values['name']);
