import type { EngineRead, GraphEngine } from './engine.port.js';
import { INSTALLATION } from './record.js';
import type { ChangeSet } from './record.js';

const PER_READ = 200;
const MAX_AREAS = 10_000;

/** Hands committed change sets to listeners, in the order of every scope they belong to. */
export interface ChangeFeed {
  follow(listener: (changeSet: ChangeSet) => void): () => void;
  /** Tells of a change set that this process has committed. */
  committed(changeSet: ChangeSet): void;
  close(): Promise<void>;
}

type Listeners = Set<(changeSet: ChangeSet) => void>;

function tell(listeners: Listeners, changeSet: ChangeSet, onError: (error: unknown) => void): void {
  for (const listener of [...listeners]) {
    // One listener's fault must neither stop the others nor reach the writer, whose change is committed.
    try {
      listener(changeSet);
    } catch (error) {
      onError(error);
    }
  }
}

/** The feed of an engine that only this process writes to. */
export function createLocalFeed(onError: (error: unknown) => void): ChangeFeed {
  const listeners: Listeners = new Set();
  return {
    follow: (listener) => subscribe(listeners, listener),
    committed: (changeSet) => tell(listeners, changeSet, onError),
    close: async () => listeners.clear(),
  };
}

function subscribe(listeners: Listeners, listener: (changeSet: ChangeSet) => void): () => void {
  const own = (changeSet: ChangeSet): void => listener(changeSet);
  listeners.add(own);
  return () => listeners.delete(own);
}

/**
 * The feed of an engine that several processes share: reads the chains of all areas every `intervalMs`, and at once after
 * a commit of this process, so that what others committed before comes first. Runs only while somebody listens.
 */
export function createPollingFeed(
  engine: GraphEngine,
  intervalMs: number,
  onError: (error: unknown) => void,
): ChangeFeed {
  const listeners: Listeners = new Set();
  /** Sequence up to which a scope was told; set for all scopes before the first listener is served. */
  const told = new Map<string, number>();
  const waiting = new Map<string, ChangeSet>();
  let timer: NodeJS.Timeout | undefined;
  let work: Promise<void> = Promise.resolve();
  let started = false;
  let closed = false;

  const scopesOf = async (read: EngineRead): Promise<readonly string[]> => {
    const areas = await read.list({ kinds: ['Area'], limit: MAX_AREAS });
    return [...new Set([INSTALLATION, ...areas.map(({ id }) => id), ...told.keys()])];
  };

  const start = (): Promise<void> =>
    engine.read(async (read) => {
      for (const scope of await scopesOf(read)) told.set(scope, (await read.chainHead(scope)).sequence);
      started = true;
    });

  const collect = (): Promise<void> =>
    engine.read(async (read) => {
      for (const scope of await scopesOf(read)) {
        let after = told.get(scope) ?? 0;
        for (;;) {
          const found = await read.changeSets(scope, after, PER_READ);
          for (const changeSet of found) waiting.set(changeSet.id, changeSet);
          if (found.length < PER_READ) break;
          after += PER_READ;
        }
      }
    });

  /** Tells what is next in every one of its scopes; the rest waits for what another process committed before it. */
  const release = (): void => {
    for (let moved = true; moved;) {
      moved = false;
      for (const changeSet of waiting.values()) {
        if (!changeSet.links.every(({ scope, sequence }) => sequence <= (told.get(scope) ?? 0) + 1)) continue;
        waiting.delete(changeSet.id);
        for (const { scope, sequence } of changeSet.links) told.set(scope, sequence);
        tell(listeners, changeSet, onError);
        moved = true;
      }
    }
  };

  const poll = (): void => {
    work = work.then(async () => {
      if (closed || listeners.size === 0) return;
      try {
        if (!started) await start();
        await collect();
        release();
      } catch (error) {
        // The database may be away for a while; the next turn reads on from the same place.
        onError(error);
      }
    });
  };

  const pause = (): void => {
    clearInterval(timer);
    timer = undefined;
    work = work.then(() => {
      if (listeners.size > 0) return;
      started = false;
      told.clear();
      waiting.clear();
    });
  };

  return {
    follow(listener) {
      const unsubscribe = subscribe(listeners, listener);
      if (timer === undefined && !closed) {
        timer = setInterval(poll, intervalMs);
        timer.unref();
        poll();
      }
      return () => {
        unsubscribe();
        if (listeners.size === 0) pause();
      };
    },
    committed: (changeSet) => {
      if (listeners.size === 0) return;
      if (!started) waiting.set(changeSet.id, changeSet);
      poll();
    },
    async close() {
      closed = true;
      clearInterval(timer);
      await work;
      listeners.clear();
    },
  };
}
