import { ACTOR_KINDS } from '@quartiersnetz/graph-schema';
import type { EngineRead, ListQuery, SearchQuery } from '../engine.port.js';
import type { StoredRecord } from '../record.js';
import { distancesFrom, simplePaths } from '../simple-paths.js';
import type { Connection, Row } from './connection.js';
import { GRAPH, LISTS, LOG, RECORDS, SEARCHES, STATE, VERSIONS } from './queries.js';
import {
  changeSetIn,
  checkDeclared,
  isReference,
  number,
  recordIn,
  recordOf,
  stateIn,
  text,
  versionIn,
} from './rows.js';
import { stepsFrom } from './walk.js';

/** Runs a synchronous use of the connection as the promise that the port wants. */
export type Call = <T>(use: () => T) => Promise<T>;

const TRIGRAM = 3;
/** Members of the asked areas up to which their texts are looked through one by one. */
const LOOKED_THROUGH = 2_000;

/** The reads of the embedded engine on one connection. */
export function createReader(connection: Connection, call: Call): EngineRead {
  const get = (id: string): StoredRecord | null => {
    const row = connection.one(RECORDS.get, id);
    return row && recordIn(row);
  };
  const existing = (ids: Iterable<string>): readonly StoredRecord[] =>
    [...ids].map(get).filter((record) => record !== null);

  return {
    get: (ids) => call(() => ids.map(get)),
    list: (query) =>
      call(() =>
        pageOf(connection, query)
          .map(get)
          .filter((record) => record !== null),
      ),
    count: (query) => call(() => countOf(connection, query)),
    search: (query) =>
      call(() =>
        searched(connection, query).map((row) => ({ record: recordIn(row), rank: number(row, 'rank') as 0 | 1 | 2 })),
      ),
    referrers: (targets) =>
      call(() =>
        connection.all(GRAPH.referrers, unique(targets)).map((row) => ({
          record: recordIn(row),
          property: text(row, 'property'),
          target: text(row, 'target'),
        })),
      ),
    tiesOf: (nodes) => call(() => connection.all(GRAPH.tiesOf, unique(nodes)).map(recordIn)),
    loadArea: (area) =>
      call(() => {
        const nodes = connection.table(GRAPH.members, area, ACTORS).map(recordOf);
        const ties = connection.table(GRAPH.members, area, TIES).map(recordOf);
        const own = new Set(nodes.map(({ id }) => id));
        const foreign = new Set(ties.flatMap(endsOf).filter((id) => !own.has(id)));
        return { nodes: foreign.size === 0 ? nodes : byId([...nodes, ...existing(foreign)]), ties };
      }),
    neighbourhood: (start, steps, areas) =>
      call(() => {
        const stepsOf = stepsFrom(connection, areas);
        const nodes = byId(existing(distancesFrom(start, steps, stepsOf).keys())).filter(isActor);
        const within = new Set(nodes.map(({ id }) => id));
        const among = nodes.flatMap(({ id }) => stepsOf(id).filter(({ node }) => within.has(node)));
        return { nodes, ties: byId(existing(new Set(among.map(({ tie }) => tie)))) };
      }),
    paths: ({ from, to, areas, maxSteps, limit }) =>
      call(() => simplePaths(from, to, maxSteps, limit, stepsFrom(connection, areas))),

    chainHead: (scope) =>
      call(() => {
        const row = connection.one(LOG.head, scope);
        return row
          ? { scope, sequence: number(row, 'sequence'), hash: text(row, 'hash'), at: text(row, 'at') }
          : { scope, sequence: 0, hash: '', at: '' };
      }),
    changeSets: (scope, after, limit) => call(() => connection.all(LOG.after, scope, after, limit).map(changeSetIn)),
    latestChangeSets: (scope, before, limit) =>
      call(() => connection.all(LOG.before, scope, before ?? Number.MAX_SAFE_INTEGER, limit).map(changeSetIn)),
    changeSet: (id) =>
      call(() => {
        const row = connection.one(LOG.get, id);
        return row && changeSetIn(row);
      }),
    versions: (recordId) => call(() => connection.all(VERSIONS.of, recordId).map(versionIn)),
    versionsAt: (recordIds, instant) =>
      call(() =>
        recordIds.map((id) => {
          const row = connection.one(VERSIONS.at, id, instant);
          return row && versionIn(row);
        }),
      ),
    everInArea: (area, kinds) =>
      call(() => connection.all(VERSIONS.everInArea, area, unique(kinds)).map((row) => text(row, 'id'))),

    getState: (namespace, key) =>
      call(() => {
        const row = connection.one(STATE.get, namespace, key);
        return row && stateIn(row);
      }),
    listState: (namespace, limit) =>
      call(() =>
        connection.all(STATE.list, namespace, limit).map((row) => ({ key: text(row, 'key'), value: stateIn(row) })),
      ),
  };
}

const ACTORS = JSON.stringify(ACTOR_KINDS);
const TIES = JSON.stringify(['Tie']);

const unique = (texts: readonly string[]): string => JSON.stringify([...new Set(texts)]);
const endsOf = ({ from, to }: StoredRecord): readonly string[] => [from, to].filter((id) => id !== undefined);
const isActor = ({ kind }: StoredRecord): boolean => (ACTOR_KINDS as readonly string[]).includes(kind);
const byId = (records: readonly StoredRecord[]): readonly StoredRecord[] =>
  [...records].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The wanted reference by whose target the records are found; not the area, which names far too many. */
const narrowReference = (kinds: ListQuery['kinds'], where: ListQuery['where'] = {}): string | undefined =>
  Object.keys(where).find((name) => name !== 'area' && typeof where[name] === 'string' && isReference(kinds, name));

/** The areas to look in: those asked for, or the one that the wanted values name. */
const areasAsked = ({ areas, where }: Pick<ListQuery, 'areas' | 'where'>): readonly string[] | undefined =>
  areas ?? (typeof where?.['area'] === 'string' ? [where['area']] : undefined);

/** Positions as they come from the index of one kind (and area), merged to one page. */
function pageOf(connection: Connection, query: ListQuery): readonly string[] {
  const { kinds, where, after, limit } = query;
  const areas = areasAsked(query);
  const wanted = Object.keys(where ?? {});
  checkDeclared(kinds, wanted);
  const values = JSON.stringify(where ?? {});
  const { orderKey, id } = after ?? { orderKey: '', id: '' };
  const rows: Row[] = [];
  const reference = narrowReference(kinds, where);
  if (reference !== undefined) {
    rows.push(
      ...referring(connection, kinds, areas, reference, where ?? {}).filter((row) => {
        const key = text(row, 'order_key');
        return key > orderKey || (key === orderKey && text(row, 'id') > id);
      }),
    );
  } else {
    for (const kind of new Set(kinds)) {
      if (areas === undefined) {
        const position = [kind, orderKey, id, limit] as const;
        if (wanted.length === 0) rows.push(...connection.all(LISTS.kind, ...position));
        else rows.push(...connection.all(LISTS.kindWhere, ...position, values));
        continue;
      }
      for (const area of new Set(areas)) {
        const position = [kind, orderKey, id, limit, area] as const;
        if (wanted.length === 0) rows.push(...connection.all(LISTS.kindInArea, ...position));
        else rows.push(...connection.all(LISTS.kindInAreaWhere, ...position, values));
      }
    }
  }
  const keys = new Map(rows.map((row) => [text(row, 'id'), text(row, 'order_key')]));
  return [...keys]
    .sort(([idA, a], [idB, b]) => (a === b ? (idA < idB ? -1 : 1) : a < b ? -1 : 1))
    .slice(0, Math.max(0, limit))
    .map(([found]) => found);
}

const referring = (
  connection: Connection,
  kinds: readonly string[],
  areas: readonly string[] | undefined,
  property: string,
  where: NonNullable<ListQuery['where']>,
): readonly Row[] =>
  connection.all(
    LISTS.referring,
    property,
    String(where[property]),
    unique(kinds),
    areas === undefined ? null : unique(areas),
    JSON.stringify(where),
  );

function countOf(connection: Connection, query: Omit<ListQuery, 'after' | 'limit'>): number {
  const { kinds, where } = query;
  const areas = areasAsked(query);
  const wanted = Object.keys(where ?? {});
  checkDeclared(kinds, wanted);
  const values = JSON.stringify(where ?? {});
  const reference = narrowReference(kinds, where);
  if (reference !== undefined) return referring(connection, kinds, areas, reference, where ?? {}).length;
  const all = unique(kinds);
  const row =
    areas === undefined
      ? wanted.length === 0
        ? connection.one(LISTS.countKind, all)
        : connection.one(LISTS.countKindWhere, all, values)
      : wanted.length === 0
        ? connection.one(LISTS.countInAreas, unique(areas), all)
        : connection.one(LISTS.countInAreasWhere, unique(areas), all, values);
  return row ? number(row, 'n') : 0;
}

function searched(connection: Connection, { kinds, areas, words, after, limit }: SearchQuery): readonly Row[] {
  const asked = words.filter((word) => word !== '');
  if (asked.length === 0 || limit <= 0) return [];
  const long = asked.filter((word) => [...word].length >= TRIGRAM);
  const short = asked.filter((word) => [...word].length < TRIGRAM);
  const common = (lookedFor: readonly string[]) => [
    asked.join(' '),
    unique(kinds),
    areas === undefined ? null : unique(areas),
    unique(lookedFor),
    after?.rank ?? -1,
    after?.orderKey ?? '',
    after?.id ?? '',
    limit,
  ];
  // Trigrams find the word in the whole database; a small area is looked through sooner, whatever else there is.
  const few = areas !== undefined && countOf(connection, { kinds, areas }) <= LOOKED_THROUGH;
  if (long.length > 0 && !few) {
    const match = long.map((word) => `"${word.replaceAll('"', '""')}"`).join(' AND ');
    return connection.all(SEARCHES.byTrigrams, ...common(short), match);
  }
  return connection.all(areas === undefined ? SEARCHES.everywhere : SEARCHES.inAreas, ...common(asked));
}
