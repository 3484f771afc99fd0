import { foldedWords } from '@quartiersnetz/graph-schema';
import type { StoredRecord } from '../../../server/src/graph-store/record.js';
import type { SearchHit } from '../../../server/src/graph-store/engine.port.js';
import * as build from '../../builders/store.js';
import { ids, names, row } from './setup.js';
import type { Subject } from './setup.js';

/** Lists, search and walks over the graph. */
export function describeReading(subject: Subject): void {
  const make = (list: readonly Readonly<Record<string, string>>[]): Promise<string> =>
    subject.write(async (write) => {
      const home = (await write.create(build.area())).id;
      for (const values of list) await write.create(build.organisation({ areas: [home], ...values }));
      return home;
    });

  describe('lists', () => {
    it('come in the order of German dictionaries, numbers by value', async () => {
      const wanted = ['12. Grundschule', '45. Oberschule', 'Ämterrunde', 'Anker', 'Straße', 'Strassenfest', 'Zoo'];
      const home = await make([...wanted].reverse().map((name) => ({ name })));
      const found = await subject.read((read) => read.list({ kinds: ['Organisation'], areas: [home], limit: 99 }));
      expect(names(found)).toEqual(wanted);
    });

    it('page over several kinds and areas without a gap or a double, while others insert', async () => {
      const { one, two } = await subject.write(async (write) => {
        const first = (await write.create(build.area({ name: 'Eins' }))).id;
        const second = (await write.create(build.area({ name: 'Zwei' }))).id;
        for (let n = 0; n < 30; n += 1) {
          const areas = n % 3 === 0 ? [first, second] : [n % 3 === 1 ? first : second];
          const record = n % 2 === 0 ? build.organisation : build.initiative;
          await write.create(record({ name: `Name ${String(n % 7)}`, areas }));
        }
        return { one: first, two: second };
      });
      const kinds = ['Organisation', 'Initiative'] as const;
      const before = await subject.read((read) => read.list({ kinds, areas: [one, two], limit: 99 }));
      expect(before).toHaveLength(30);
      const seen: StoredRecord[] = [];
      for (let page = 0; page < 20; page += 1) {
        const last = seen.at(-1);
        const after = last && {
          orderKey: `name ${String(last.values['name']).slice(5).padStart(6, '0')}`,
          id: last.id,
        };
        const found = await subject.read((read) => read.list({ kinds, areas: [one, two], after, limit: 4 }));
        seen.push(...found);
        await subject.write((write) => write.create(build.organisation({ name: 'Aaa davor', areas: [one] })));
        if (found.length < 4) break;
      }
      expect(ids(seen)).toEqual(ids(before));
    });

    it('hold nothing for no areas, and everything where no area is asked', async () => {
      const home = await make([{ name: 'A' }, { name: 'B' }]);
      await subject.read(async (read) => {
        const kinds = ['Organisation'] as const;
        expect(await read.list({ kinds, areas: [], limit: 9 })).toEqual([]);
        expect(await read.count({ kinds, areas: [] })).toBe(0);
        expect(await read.list({ kinds, limit: 9 })).toHaveLength(2);
        expect(await read.count({ kinds })).toBe(2);
        expect(await read.count({ kinds, areas: [home, home] })).toBe(2);
        expect(await read.list({ kinds, areas: [home], limit: 0 })).toEqual([]);
        expect(await read.list({ kinds: [], limit: 9 })).toEqual([]);
      });
    });

    it('filter by stored values, references among them', async () => {
      const { home, a, posts } = await subject.write(async (write) => {
        const homeId = (await write.create(build.area())).id;
        const first = (await write.create(build.committee({ name: 'A', areas: [homeId], public: true }))).id;
        const second = (await write.create(build.committee({ name: 'B', areas: [homeId], public: false }))).id;
        await write.create(build.committee({ name: 'C', areas: [homeId] }));
        const made = [];
        for (const [actor, title] of [
          [first, 'Vorsitz'],
          [first, 'Stellvertretung'],
          [second, 'Vorsitz'],
        ] as const) {
          made.push((await write.create(build.post({ area: homeId, actor, title }))).id);
        }
        return { home: homeId, a: first, posts: made };
      });
      await subject.read(async (read) => {
        const list = (where: Readonly<Record<string, string | boolean | null>>, areas?: readonly string[]) =>
          read.list({ kinds: ['Committee'], where, ...(areas ? { areas } : {}), limit: 9 });
        expect(names(await list({ public: true }))).toEqual(['A']);
        expect(names(await list({ public: false }, [home]))).toEqual(['B']);
        expect(names(await list({ public: null }, [home]))).toEqual(['C']);
        expect(await read.count({ kinds: ['Committee'], where: { kind: 'ROUND_TABLE' }, areas: [home] })).toBe(3);
        expect(await read.count({ kinds: ['Committee'], where: { public: true } })).toBe(1);
        const ofA = { kinds: ['Post'], where: { actor: a } } as const;
        expect(ids(await read.list({ ...ofA, limit: 9 }))).toEqual([posts[1], posts[0]]);
        expect(await read.count(ofA)).toBe(2);
        expect(await read.count({ ...ofA, areas: [home], where: { actor: a, title: 'Vorsitz', area: home } })).toBe(1);
        expect(await read.count({ ...ofA, areas: [] })).toBe(0);
      });
    });
  });

  describe('search', () => {
    const search = (text: string, over: object = {}): Promise<readonly SearchHit[]> =>
      subject.read((read) =>
        read.search({ kinds: ['Organisation', 'Person'], words: foldedWords(text), limit: 20, ...over }),
      );
    const found = async (text: string, over: object = {}): Promise<readonly unknown[]> =>
      (await search(text, over)).map(({ record }) => record.values['name']);

    it('does not mind case, and takes umlauts for their two letters, never for one', async () => {
      await make([{ name: 'Stadtgrün' }, { name: 'Müller' }, { name: 'Mueller' }, { name: 'Muller' }]);
      expect(await found('GRÜN')).toEqual(['Stadtgrün']);
      expect(await found('Müller')).toEqual(['Mueller', 'Müller']);
      expect(await found('mueller')).toEqual(['Mueller', 'Müller']);
      expect(await found('Muller')).toEqual(['Muller']);
    });

    it('finds words in any order, parts of words, short ones and strange ones', async () => {
      await make([
        { name: 'Quartiersmanagement Lindenaue', shortName: 'QM' },
        { name: 'Straßenbande "Ost" e. V.' },
        { name: 'Kulturcafé 漢字の家 🎉' },
        { name: 'Haus 7' },
      ]);
      expect(await found('aue quartier')).toEqual(['Quartiersmanagement Lindenaue']);
      expect(await found('qm')).toEqual(['Quartiersmanagement Lindenaue']);
      expect(await found('strassen west')).toEqual([]);
      expect(await found('STRASSEN "OST"')).toEqual(['Straßenbande "Ost" e. V.']);
      expect(await found('cafe')).toEqual(['Kulturcafé 漢字の家 🎉']);
      expect(await found('字')).toEqual(['Kulturcafé 漢字の家 🎉']);
      expect(await found('漢字の家')).toEqual(['Kulturcafé 漢字の家 🎉']);
      expect(await found('7 haus')).toEqual(['Haus 7']);
      expect(await found('OR NOT NEAR')).toEqual([]);
      expect(await found('🎉')).toEqual([]);
    });

    it('puts the same name first, then those that begin so, then the rest', async () => {
      await make([{ name: 'Alter Treff' }, { name: 'Treffpunkt Nord' }, { name: 'Treff' }, { name: 'Zum Treff' }]);
      expect((await search('treff')).map(({ record, rank }) => [record.values['name'], rank])).toEqual([
        ['Treff', 0],
        ['Treffpunkt Nord', 1],
        ['Alter Treff', 2],
        ['Zum Treff', 2],
      ]);
    });

    it('pages through its ranks', async () => {
      const home = await make(
        ['Aa Treff', 'Treff', 'Treff', 'Treff 2', 'Treff 1', 'Zz Treff'].map((name) => ({ name })),
      );
      for (const words of [['treff'], ['t']]) {
        const query = { words, areas: [home] };
        const all = await search('', { ...query, limit: 20 });
        const paged: SearchHit[] = [];
        for (let page = 0; page < 10; page += 1) {
          const last = paged.at(-1);
          const after = last && { rank: last.rank, orderKey: keyOf(last.record), id: last.record.id };
          const next = await search('', { ...query, limit: 2, after });
          if (next.length === 0) break;
          paged.push(...next);
        }
        expect(all).toHaveLength(6);
        expect(paged).toEqual(all);
      }
    });

    it('looks only where it is asked to, and forgets what is gone or renamed', async () => {
      const home = await make([{ name: 'Treff' }]);
      const elsewhere = await make([{ name: 'Treff' }]);
      expect(await found('treff', { areas: [home] })).toHaveLength(1);
      expect(await found('tr', { areas: [home] })).toHaveLength(1);
      expect(await found('tr', { areas: [home, elsewhere] })).toHaveLength(2);
      expect(await found('treff', { areas: [] })).toEqual([]);
      expect(await found('treff', { kinds: ['Person'] })).toEqual([]);
      const [hit] = await search('treff', { areas: [home] });
      const id = hit?.record.id ?? '';
      await subject.write((write) => write.update(id, 1, { name: 'Klub' }));
      expect(await found('treff', { areas: [home] })).toEqual([]);
      expect(await found('klub')).toEqual(['Klub']);
      await subject.write((write) => write.delete(id, 2));
      expect(await found('klub')).toEqual([]);
    });
  });

  describe('graph', () => {
    it('loads an area with its actors, its ties and the foreign ends of these', async () => {
      const { area, actors, ties } = await row(subject, ['A', 'B', 'C']);
      const foreign = await row(subject, ['Fremd', 'Ferner']);
      const [start, end] = [actors[0] ?? '', foreign.actors[0] ?? ''];
      const bridge = await subject.write(async (write) => {
        await write.create(build.person({ areas: [area] }));
        return write.createTie(build.tie(start, end, { area }));
      });
      const loaded = await subject.read((read) => read.loadArea(area));
      expect(ids(loaded.nodes)).toEqual([...actors, end].sort());
      expect(ids(loaded.ties)).toEqual([...ties, bridge.id].sort());
      const [stored] = await subject.read((read) => read.get([end]));
      expect(loaded.nodes.find(({ id }) => id === end)).toEqual(stored);
      expect(ids((await subject.read((read) => read.loadArea(foreign.area))).ties)).toEqual(foreign.ties);
    });

    it('goes k steps from an actor over the ties of the areas asked for', async () => {
      const { area, actors, ties } = await row(subject, ['A', 'B', 'C', 'D']);
      const [a = '', b = '', c = '', d = ''] = actors;
      const chord = await subject.write((write) => write.createTie(build.tie(c, a, { area })));
      const near = (start: string, steps: number, areas: readonly string[]) =>
        subject.read(async (read) => {
          const { nodes, ties: bonds } = await read.neighbourhood(start, steps, areas);
          return [ids(nodes), ids(bonds)];
        });
      expect(await near(b, 0, [area])).toEqual([[b], []]);
      expect(await near(b, 1, [area])).toEqual([[a, b, c].sort(), [ties[0], ties[1], chord.id].sort()]);
      expect(await near(b, 2, [area])).toEqual([[a, b, c, d].sort(), [...ties, chord.id].sort()]);
      expect(await near(b, 3, [])).toEqual([[b], []]);
      const other = (await subject.write((write) => write.create(build.area()))).id;
      expect(await near(b, 3, [other])).toEqual([[b], []]);
    });

    it('finds simple paths, shortest first, then by ids, both ways, parallel ties apart', async () => {
      const { area, actors, ties } = await row(subject, ['A', 'B', 'C']);
      const [a = '', b = '', c = ''] = actors;
      const [ab = '', bc = ''] = ties;
      const second = (await subject.write((write) => write.createTie(build.tie(c, b, { area })))).id;
      const paths = (from: string, to: string, maxSteps: number, limit = 9, areas = [area]) =>
        subject.read((read) => read.paths({ from, to, areas, maxSteps, limit }));
      const both = [
        [a, ab, b, bc, c],
        [a, ab, b, second, c],
      ].sort((x, y) => (x.join() < y.join() ? -1 : 1));
      expect(await paths(a, c, 4)).toEqual(both);
      expect(await paths(a, c, 4, 1)).toEqual(both.slice(0, 1));
      expect(await paths(c, a, 2)).toHaveLength(2);
      expect(await paths(a, c, 1)).toEqual([]);
      expect(await paths(a, a, 4)).toEqual([]);
      expect(await paths(a, c, 4, 9, [])).toEqual([]);
      const direct = (await subject.write((write) => write.createTie(build.tie(c, a, { area })))).id;
      expect(await paths(a, c, 4)).toEqual([[a, direct, c], ...both]);
    });

    it('knows what names a record, and the ties of actors', async () => {
      const { area, actors, ties } = await row(subject, ['A', 'B', 'C']);
      const [a = '', b = '', c = ''] = actors;
      const held = await subject.write(async (write) => {
        const person = await write.create(build.person({ areas: [area] }));
        const bond = await write.createTie(build.tie(a, c, { area, carriedByFrom: person.id, carriedByTo: person.id }));
        return { person: person.id, bond: bond.id };
      });
      await subject.read(async (read) => {
        expect(ids(await read.tiesOf([b]))).toEqual([...ties].sort());
        expect(ids(await read.tiesOf([a, b, c]))).toEqual([...ties, held.bond].sort());
        expect(await read.tiesOf([])).toEqual([]);
        const referrers = await read.referrers([held.person]);
        expect(referrers.map(({ record, property }) => [record.id, property])).toEqual([
          [held.bond, 'carriedByFrom'],
          [held.bond, 'carriedByTo'],
        ]);
        expect(ids((await read.referrers([area])).map(({ record }) => record))).toEqual(
          [...actors, ...ties, held.person, held.bond].sort(),
        );
      });
    });
  });
}

const keyOf = (record: StoredRecord): string =>
  String(record.values['name'])
    .toLowerCase()
    .replace(/\d+/g, (digits) => digits.padStart(6, '0'));
