import type { GraphEngine } from '../../../server/src/graph-store/engine.port.js';
import type {
  GraphStore,
  StoreRead,
  StoreWrite,
  WriteContext,
} from '../../../server/src/graph-store/graph-store.port.js';
import type { StoredRecord } from '../../../server/src/graph-store/record.js';
import { openGraphStore } from '../../../server/src/graph-store/store.js';
import type { StoreOptions } from '../../../server/src/graph-store/store.js';
import { area, context, organisation, storeOptions, testClock, tie } from '../../builders/store.js';
import type { TestClock } from '../../builders/store.js';

/** An engine to try, and the way to close it and open it again on the same data. */
export interface EngineUnderTest {
  readonly engine: GraphEngine;
  reopen(): Promise<GraphEngine>;
  dispose(): Promise<void>;
}

export type MakeEngine = () => Promise<EngineUnderTest>;

/** What each test of the suite gets: an empty store on the engine under test. */
export interface Subject {
  readonly store: GraphStore;
  readonly engine: GraphEngine;
  readonly clock: TestClock;
  /** A second store over the same engine, as another session would have. */
  another(options?: Partial<StoreOptions>): Promise<GraphStore>;
  reopen(): Promise<void>;
  write<T>(fn: (write: StoreWrite) => Promise<T>, over?: Partial<WriteContext>): Promise<T>;
  read<T>(fn: (read: StoreRead) => Promise<T>): Promise<T>;
}

/** Makes the engine once and empties it before each test. */
export function withStore(make: MakeEngine): Subject {
  let under: EngineUnderTest;
  let engine: GraphEngine;
  let store: GraphStore;
  let clock: TestClock;

  beforeAll(async () => {
    under = await make();
    engine = under.engine;
  });
  beforeEach(async () => {
    await engine.clear();
    clock = testClock();
    store = await openGraphStore(engine, storeOptions({ clock }));
  });
  afterAll(() => under.dispose());

  return {
    get store() {
      return store;
    },
    get engine() {
      return engine;
    },
    get clock() {
      return clock;
    },
    another: (options = {}) => openGraphStore(engine, storeOptions({ clock, ...options })),
    async reopen() {
      engine = await under.reopen();
      store = await openGraphStore(engine, storeOptions({ clock }));
    },
    write: async (fn, over = {}) => (await store.write(context(over), fn)).result,
    read: (fn) => store.read(fn),
  };
}

/** The record of an id in this state; throws if there is none. */
export async function only(read: StoreRead, id: string): Promise<StoredRecord> {
  const [record] = await read.get([id]);
  if (!record) throw new Error(`No record ${id}`);
  return record;
}

export const ids = (records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => id);
export const names = (records: readonly StoredRecord[]): readonly unknown[] =>
  records.map(({ values }) => values['name']);

/** An area with actors of the given names, tied in a row: each to the next. */
export async function row(
  subject: Subject,
  actorNames: readonly string[],
): Promise<{ area: string; actors: readonly string[]; ties: readonly string[] }> {
  return subject.write(async (write) => {
    const home = await write.create(area());
    const actors: string[] = [];
    const ties: string[] = [];
    for (const name of actorNames) actors.push((await write.create(organisation({ name, areas: [home.id] }))).id);
    for (const [place, from] of actors.entries()) {
      const to = actors[place + 1];
      if (to !== undefined) ties.push((await write.createTie(tie(from, to, { area: home.id }))).id);
    }
    return { area: home.id, actors, ties };
  });
}

/** The error that a promise ends with; fails if it does not. */
export async function failure(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    return error;
  }
  throw new Error('Expected a failure, but it went well.');
}

/** Everything in the engine as a comparable value. */
export async function dump(engine: GraphEngine): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const entry of engine.exportAll()) lines.push(stable(entry));
  return lines.sort();
}

const stable = (value: unknown): string =>
  JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
