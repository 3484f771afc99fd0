import { ACTOR_KINDS, KINDS, foldedWords } from '@quartiersnetz/graph-schema';
import type { RecordKind, Values } from '@quartiersnetz/graph-schema';
import fc from 'fast-check';
import { undo, verifyChain } from '../../../server/src/graph-store/change-log/index.js';
import type { GraphStore, StoreWrite } from '../../../server/src/graph-store/graph-store.port.js';
import { UserError } from '../../../server/src/kernel/errors.js';
import * as build from '../../builders/store.js';
import { PlainModel, Refused, put, remove } from './plain-model.js';
import type { ModelRecord } from './plain-model.js';
import { ids } from './setup.js';
import type { Subject } from './setup.js';

/** Small numbers, taken as places in a list of the ids used so far: of the fitting kind mostly, of any kind for every eighth. */
const place = fc.nat(24);
const name = fc.oneof(
  fc.constantFrom(
    'Müller',
    'Mueller',
    'Muller',
    'GRÜN',
    'grün',
    'Straße 7',
    'strasse 12',
    'e\u0301cole',
    'İz',
    '🎉 Fest',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }).filter((text) => text.trim() !== ''),
);

const step = fc.oneof(
  { weight: 2, arbitrary: fc.record({ do: fc.constant('area' as const), name, parent: fc.option(place) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('actor' as const),
      kind: fc.constantFrom(...ACTOR_KINDS),
      name,
      areas: fc.uniqueArray(place, { minLength: 1, maxLength: 3 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('person' as const), name, area: place }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('tie' as const),
      from: place,
      to: place,
      area: place,
      person: fc.option(place),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('post' as const), actor: place, area: place }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('rename' as const), record: place, name }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('move' as const),
      record: place,
      areas: fc.uniqueArray(place, { minLength: 1, maxLength: 3 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('delete' as const), record: place }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const command = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      type: fc.constant('write' as const),
      steps: fc.array(step, { minLength: 1, maxLength: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('undo' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('state' as const),
      key: fc.constantFrom('a', 'b'),
      value: fc.jsonValue(),
    }),
  },
);

/** The same random commands, sent to the store and to the plain model, leave both in the same state. */
export function describeModel(subject: Subject, runs: number): void {
  describe('random commands', () => {
    it(`leave the store as the plain model says, in ${String(runs)} runs`, async () => {
      const start = fc.constant<Step[]>([
        { do: 'area', name: 'Eins', parent: null },
        { do: 'area', name: 'Zwei', parent: 0 },
        { do: 'actor', kind: 'Organisation', name: 'Müller', areas: [0, 1] },
        { do: 'actor', kind: 'Initiative', name: 'GRÜN', areas: [0] },
        { do: 'person', name: 'Beispiel', area: 1 },
        { do: 'tie', from: 2, to: 3, area: 0, person: 4 },
      ]);
      await fc.assert(
        fc.asyncProperty(start, fc.array(command, { minLength: 5, maxLength: 25 }), async (first, commands) => {
          await subject.engine.clear();
          const pair = new Pair(await subject.another());
          await pair.run({ type: 'write', steps: first });
          for (const next of commands) await pair.run(next);
          await pair.compare();
        }),
        { numRuns: runs, interruptAfterTimeLimit: 15_000, markInterruptAsFailure: false },
      );
    }, 60_000);
  });
}

type At = (index: number, kinds?: readonly RecordKind[]) => string;
const AREA: readonly RecordKind[] = ['Area'];

class Pair {
  private readonly model = new PlainModel();
  private readonly used: { readonly id: string; readonly kind: RecordKind }[] = [];
  private lastChangeSet: string | null = null;

  constructor(private readonly store: GraphStore) {}

  async run(next: typeof command extends fc.Arbitrary<infer C> ? C : never): Promise<void> {
    if (next.type === 'state') {
      this.model.state.set(next.key, JSON.parse(JSON.stringify(next.value)));
      await this.store.writeState((write) => write.putState('model', next.key, next.value));
    } else if (next.type === 'undo') {
      if (!this.lastChangeSet || !this.model.undoable) return;
      this.model.undo();
      const { conflicts } = await undo(this.store, this.lastChangeSet, { by: 'account-1', area: null });
      expect(conflicts).toEqual([]);
      this.lastChangeSet = null;
    } else await this.write(next.steps);
  }

  private async write(steps: readonly Step[]): Promise<void> {
    const planned = steps.map((one) => this.plan(one)).filter((one) => one !== null);
    let expected: string | null = null;
    try {
      this.model.commit(planned.map(({ onModel }) => onModel));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      expected = error.code;
    }
    let found: string | null = null;
    try {
      const { changeSet } = await this.store.write(build.context(), async (write) => {
        for (const { onStore } of planned) await onStore(write);
      });
      if (changeSet) this.lastChangeSet = changeSet.id;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      found = error.code;
    }
    expect(found).toBe(expected);
  }

  /** Both forms of a step; null where it would act on a record that no draft of this commit can hold. */
  private plan(one: Step): {
    onModel: (draft: Map<string, ModelRecord>) => void;
    onStore: (write: StoreWrite) => Promise<unknown>;
  } | null {
    const at: At = (index, kinds) => {
      const fitting = this.used.filter(({ kind }) => index % 8 === 7 || !kinds || kinds.includes(kind));
      return fitting[index % Math.max(1, fitting.length)]?.id ?? UNUSED;
    };
    if (one.do === 'delete' || one.do === 'rename' || one.do === 'move') return this.change(one, at);
    const id = newModelId(this.used.length);
    const record = recordOf(one, id, at);
    this.used.push({ id, kind: record.kind });
    return {
      onModel: (draft) => put(draft, record),
      onStore: (write) =>
        record.kind === 'Tie'
          ? write.createTie({ id, from: record.from ?? '', to: record.to ?? '', values: record.values })
          : write.create({ id, kind: record.kind, values: record.values }),
    };
  }

  private change(one: Extract<Step, { record: number }>, at: At) {
    const id = at(one.record);
    const patch = (kind: RecordKind): Values => {
      if (one.do === 'move')
        return 'areas' in kindsWithAreas(kind)
          ? { areas: [...new Set(one.areas.map((index) => at(index, AREA)))] }
          : {};
      if (one.do === 'delete') return {};
      return kind === 'Person' ? { familyName: one.name } : hasName(kind) ? { name: one.name } : {};
    };
    return {
      onModel: (draft: Map<string, ModelRecord>) => {
        const stood = draft.get(id);
        if (!stood) return;
        if (one.do === 'delete') remove(draft, id);
        else put(draft, { ...stood, values: { ...stood.values, ...patch(stood.kind) } });
      },
      onStore: async (write: StoreWrite) => {
        const [stood] = await write.get([id]);
        if (!stood) return;
        if (one.do === 'delete') await write.delete(id, stood.version);
        else await write.update(id, stood.version, patch(stood.kind));
      },
    };
  }

  /** Compares everything that can be asked. */
  async compare(): Promise<void> {
    const kinds = Object.keys(KINDS) as RecordKind[];
    const areas = this.model.list(['Area']).map(({ id }) => id);
    await this.store.read(async (read) => {
      const stored = (await read.get(ids(this.used))).map((record) => record && plain(record));
      expect(stored).toEqual(this.used.map(({ id }) => this.model.records.get(id) ?? null));
      expect(ids(await read.list({ kinds, limit: 1_000 }))).toEqual(ids(this.model.list(kinds)));
      for (const area of areas) {
        const asked = { kinds: [...ACTOR_KINDS, 'Person', 'Tie'] as const, areas: [area] };
        expect(ids(await read.list({ ...asked, limit: 1_000 }))).toEqual(ids(this.model.list(asked.kinds, [area])));
        expect(await read.count(asked)).toBe(this.model.list(asked.kinds, [area]).length);
        const loaded = await read.loadArea(area);
        expect({ nodes: ids(loaded.nodes), ties: ids(loaded.ties) }).toEqual(this.model.loadArea(area));
        expect(await verifyChain(read, area)).toMatchObject({ intact: true });
      }
      for (const text of ['grün', 'mueller', 'strasse', '7', 'e', 'fest']) {
        const words = foldedWords(text);
        for (const scope of [undefined, areas.slice(0, 2)]) {
          const hits = await read.search({ kinds, words, ...(scope ? { areas: scope } : {}), limit: 1_000 });
          expect(hits.map(({ record }) => record.id)).toEqual(this.model.search(kinds, words, scope));
        }
      }
      for (const [key, value] of this.model.state) expect(await read.getState('model', key)).toEqual(value);
    });
  }
}

const UNUSED = '01930000-ffff-7000-8000-000000000000';
const newModelId = (index: number): string => `01930000-0000-7000-8000-${String(index).padStart(12, '0')}`;
const hasName = (kind: RecordKind): boolean => KINDS[kind].properties.some((property) => property.name === 'name');
const kindsWithAreas = (kind: RecordKind): object =>
  Object.fromEntries(KINDS[kind].properties.filter((property) => property.name === 'areas').map((p) => [p.name, p]));

const plain = ({
  createdAt: _createdAt,
  changedAt: _changedAt,
  ...record
}: ModelRecord & { createdAt: string; changedAt: string }) => record;

function recordOf(one: Exclude<Step, { record: number }>, id: string, at: At): ModelRecord {
  const base = { id, version: 0 };
  switch (one.do) {
    case 'area': {
      const parent = one.parent === null ? null : at(one.parent, AREA);
      const values = { ...build.area().values, name: one.name };
      return { ...base, kind: 'Area', values: parent === null ? values : { ...values, parent } };
    }
    case 'actor': {
      const defaults = {
        Organisation: build.organisation,
        Initiative: build.initiative,
        Committee: build.committee,
        PopulationGroup: build.populationGroup,
      }[one.kind]().values;
      const areas = [...new Set(one.areas.map((index) => at(index, AREA)))];
      return { ...base, kind: one.kind, values: { ...defaults, name: one.name, areas } };
    }
    case 'person':
      return {
        ...base,
        kind: 'Person',
        values: { ...build.person().values, familyName: one.name, areas: [at(one.area, AREA)] },
      };
    case 'post':
      return {
        ...base,
        kind: 'Post',
        values: { title: 'Vorsitz', actor: at(one.actor, ACTOR_KINDS), area: at(one.area, AREA) },
      };
    case 'tie': {
      const home = { area: at(one.area, AREA) };
      const values = one.person === null ? home : { ...home, carriedByFrom: at(one.person, ['Person']) };
      const made = build.tie(at(one.from, ACTOR_KINDS), at(one.to, ACTOR_KINDS), values);
      return { ...base, kind: 'Tie', ...made };
    }
  }
}
