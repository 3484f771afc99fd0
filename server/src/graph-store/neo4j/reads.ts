import type { EngineRead, PathQuery, Referrer, Subgraph } from '../engine.port.js';
import type { StoredRecord } from '../record.js';
import { simplePaths } from '../simple-paths.js';
import { byId, changeSetIn, integer, recordIn, recordsIn, text, texts, versionIn, whole } from './codec.js';
import type { Run } from './connection.js';
import { count, list, search } from './lists.js';
import { stepsOver } from './edges.js';
import type { Edge } from './edges.js';
import { AREA, EDGES, NODES, PART, TIES_OF } from './queries/graph.js';
import * as history from './queries/history.js';
import { GET, REFERRERS } from './queries/records.js';

/** The reads of the engine over a way to run queries, alone or inside a transaction. */
export function createReads(run: Run): EngineRead {
  return {
    async get(ids) {
      if (ids.length === 0) return [];
      const records = (await run(GET, { ids })).map((row) => recordIn(row));
      const known = new Map(records.map((record) => [record.id, record]));
      return ids.map((id) => known.get(id) ?? null);
    },
    list: (query) => list(run, query),
    count: (query) => count(run, query),
    search: (query) => search(run, query),
    referrers: (targets) => referrers(run, targets),
    async tiesOf(nodes) {
      return nodes.length === 0 ? [] : recordsIn((await run(TIES_OF, { nodes }))[0], 'ties');
    },
    loadArea: (area) => loadArea(run, area),
    neighbourhood: (start, steps, areas) => neighbourhood(run, start, steps, areas),
    paths: (query) => paths(run, query),

    async chainHead(scope) {
      const [row] = await run(history.CHAIN_HEAD, { scope });
      if (!row) return { scope, sequence: 0, hash: '', at: '' };
      return { scope, sequence: integer(row, 'sequence'), hash: text(row, 'hash'), at: text(row, 'at') };
    },
    async changeSets(scope, after, limit) {
      const parameters = { scope, after: whole(after), limit: whole(limit) };
      return (await run(history.CHANGE_SETS_AFTER, parameters)).map(changeSetIn);
    },
    async latestChangeSets(scope, before, limit) {
      const parameters = { scope, before: whole(before ?? Number.MAX_SAFE_INTEGER), limit: whole(limit) };
      return (await run(history.CHANGE_SETS_BEFORE, parameters)).map(changeSetIn);
    },
    async changeSet(id) {
      const [row] = await run(history.CHANGE_SET, { id });
      return row ? changeSetIn(row) : null;
    },
    async versions(recordId) {
      return (await run(history.VERSIONS, { recordId })).map(versionIn);
    },
    async versionsAt(recordIds, instant) {
      if (recordIds.length === 0) return [];
      const found = (await run(history.VERSIONS_AT, { recordIds, instant })).map(versionIn);
      const known = new Map(found.map((version) => [version.record.id, version]));
      return recordIds.map((id) => known.get(id) ?? null);
    },
    async everInArea(area, kinds) {
      const [row] = await run(history.EVER_IN_AREA, { area, kinds });
      return [...texts(row, 'ids')].sort();
    },

    async getState(namespace, key) {
      const [row] = await run(history.GET_STATE, { namespace, key });
      return row ? (JSON.parse(text(row, 'value')) as unknown) : null;
    },
    async listState(namespace, limit) {
      const rows = await run(history.LIST_STATE, { namespace, limit: whole(limit) });
      return rows.map((row) => ({ key: text(row, 'key'), value: JSON.parse(text(row, 'value')) as unknown }));
    },
  };
}

async function referrers(run: Run, targets: readonly string[]): Promise<readonly Referrer[]> {
  if (targets.length === 0) return [];
  const found = (await run(REFERRERS, { targets })).map((row): Referrer => ({
    record: recordIn(row),
    property: text(row, 'property'),
    target: text(row, 'target'),
  }));
  return found.sort(
    (a, b) => byId(a.record, b.record) || compare(a.property, b.property) || compare(a.target, b.target),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

async function loadArea(run: Run, area: string): Promise<Subgraph> {
  const [row] = await run(AREA, { area });
  const nodes = recordsIn(row, 'nodes');
  const ties = recordsIn(row, 'ties');
  const known = new Set(nodes.map(({ id }) => id));
  const foreign = [...new Set(ties.flatMap(endsOf))].filter((id) => !known.has(id));
  if (foreign.length === 0) return { nodes, ties };
  const ends = recordsIn((await run(NODES, { ids: foreign }))[0], 'nodes');
  return { nodes: [...nodes, ...ends].sort(byId), ties };
}

const endsOf = ({ from, to }: StoredRecord): readonly string[] => [from, to].filter((id) => id !== undefined);

async function edgesAt(run: Run, ids: readonly string[], areas: readonly string[]): Promise<readonly Edge[]> {
  const rows = await run(EDGES, { ids, areas });
  return rows.map((row) => ({ tie: text(row, 'tie'), start: text(row, 'start'), finish: text(row, 'finish') }));
}

/** Walks outwards step by step; returns what was reached with the edges that were seen, those among the last step excepted. */
async function walk(
  run: Run,
  start: string,
  steps: number,
  areas: readonly string[],
): Promise<{ readonly reached: ReadonlySet<string>; readonly edges: readonly Edge[] }> {
  const reached = new Set([start]);
  const edges: Edge[] = [];
  let frontier = [start];
  for (let step = 0; step < steps && frontier.length > 0; step += 1) {
    const found = await edgesAt(run, frontier, areas);
    edges.push(...found);
    frontier = [...new Set(found.flatMap(({ start: a, finish: b }) => [a, b]))].filter((id) => !reached.has(id));
    for (const id of frontier) reached.add(id);
  }
  return { reached, edges };
}

async function neighbourhood(run: Run, start: string, steps: number, areas: readonly string[]): Promise<Subgraph> {
  const { reached } = await walk(run, start, steps, areas);
  const [row] = await run(PART, { ids: [...reached], areas });
  return { nodes: recordsIn(row, 'nodes'), ties: recordsIn(row, 'ties') };
}

async function paths(run: Run, query: PathQuery): Promise<readonly (readonly string[])[]> {
  const { from, to, areas, maxSteps, limit } = query;
  if (from === to) return [];
  // Every tie of a path lies within half its length of one of the ends.
  const half = Math.ceil(maxSteps / 2);
  const near = await walk(run, from, half, areas);
  const far = await walk(run, to, maxSteps - half, areas);
  const edges = new Map([...near.edges, ...far.edges].map((edge) => [edge.tie, edge]));
  return simplePaths(from, to, maxSteps, limit, stepsOver(edges.values()));
}
