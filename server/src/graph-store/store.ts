import type { VocabularySet } from '@quartiersnetz/graph-schema';
import type { Clock } from '../kernel/clock.js';
import { SYSTEM_CLOCK } from '../kernel/clock.js';
import { newId } from '../kernel/ids.js';
import type { GraphEngine } from './engine.port.js';
import { createLocalFeed, createPollingFeed } from './follow.js';
import type { GraphStore } from './graph-store.port.js';
import { migrateModel } from './migrations/index.js';
import { readsOf } from './reads.js';
import { openWriteSession } from './write-session.js';

/** What a store is made with; tests give their own clock and ids. */
export interface StoreOptions {
  readonly vocabularies: VocabularySet;
  readonly clock?: Clock;
  readonly newId?: () => string;
  /** How often the chains are read for changes of other processes; an embedded engine has no others. Default 2 seconds. */
  readonly pollIntervalMs?: number;
  /** Told of faults of listeners and of the feed, which concern no caller. */
  readonly onError?: (error: unknown) => void;
}

/** The store over an engine whose model is up to date: checks, change sets, history and feed (architecture.md 1 and 2). */
export function createGraphStore(engine: GraphEngine, options: StoreOptions): GraphStore {
  const clock = options.clock ?? SYSTEM_CLOCK;
  const makeId = options.newId ?? newId;
  const onError = options.onError ?? (() => undefined);
  const feed =
    engine.name === 'embedded'
      ? createLocalFeed(onError)
      : createPollingFeed(engine, options.pollIntervalMs ?? 2_000, onError);
  return {
    engine: engine.name,
    read: (fn) => engine.read((read) => fn(readsOf(read))),
    async write(context, fn) {
      const written = await engine.write(async (transaction) => {
        const tools = { vocabularies: options.vocabularies, newId: makeId, now: clock.now() };
        const session = openWriteSession(transaction, tools);
        const result = await fn(session.write);
        return { result, changeSet: await session.finish(context) };
      });
      if (written.changeSet) feed.committed(written.changeSet);
      return written;
    },
    writeState: (fn) =>
      engine.write((write) =>
        fn({
          getState: (namespace, key) => write.getState(namespace, key),
          listState: (namespace, limit) => write.listState(namespace, limit),
          putState: (namespace, key, value) => write.putState(namespace, key, value),
          deleteState: (namespace, key) => write.deleteState(namespace, key),
        }),
      ),
    follow: (listener) => feed.follow(listener),
    ping: () => engine.ping(),
    async close() {
      await feed.close();
      await engine.close();
    },
  };
}

/** Brings the model of an engine up to date and opens the store over it. Throws DatabaseTooNew. */
export async function openGraphStore(engine: GraphEngine, options: StoreOptions): Promise<GraphStore> {
  await migrateModel(engine);
  return createGraphStore(engine, options);
}
