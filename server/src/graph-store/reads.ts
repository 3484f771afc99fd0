import type { EngineRead } from './engine.port.js';
import type { StoreRead } from './graph-store.port.js';

/** Engines take at most this many ids in one call. */
export const IDS_PER_CALL = 1_000;

/** The reads of an engine and nothing else of it, so that no caller of the store reaches the engine's writes. */
export const readsOf = (engine: EngineRead): StoreRead => ({
  get: (ids) => engine.get(ids),
  list: (query) => engine.list(query),
  count: (query) => engine.count(query),
  search: (query) => engine.search(query),
  referrers: (targets) => engine.referrers(targets),
  tiesOf: (nodes) => engine.tiesOf(nodes),
  loadArea: (area) => engine.loadArea(area),
  neighbourhood: (start, steps, areas) => engine.neighbourhood(start, steps, areas),
  paths: (query) => engine.paths(query),
  chainHead: (scope) => engine.chainHead(scope),
  changeSets: (scope, after, limit) => engine.changeSets(scope, after, limit),
  latestChangeSets: (scope, before, limit) => engine.latestChangeSets(scope, before, limit),
  changeSet: (id) => engine.changeSet(id),
  versions: (recordId) => engine.versions(recordId),
  versionsAt: (recordIds, instant) => engine.versionsAt(recordIds, instant),
  everInArea: (area, kinds) => engine.everInArea(area, kinds),
  getState: (namespace, key) => engine.getState(namespace, key),
  listState: (namespace, limit) => engine.listState(namespace, limit),
});

/** Calls `read` with portions of the ids that an engine takes at once, and joins the answers. */
export async function inPortions<T>(
  ids: readonly string[],
  read: (portion: readonly string[]) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  if (ids.length <= IDS_PER_CALL) return ids.length === 0 ? [] : read(ids);
  const answers: T[] = [];
  for (let start = 0; start < ids.length; start += IDS_PER_CALL) {
    answers.push(...(await read(ids.slice(start, start + IDS_PER_CALL))));
  }
  return answers;
}
