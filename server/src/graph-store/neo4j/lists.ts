import type { RecordKind } from '@quartiersnetz/graph-schema';
import type { ListQuery, SearchHit, SearchQuery } from '../engine.port.js';
import type { StoredRecord } from '../record.js';
import type { Row } from './codec.js';
import { byPosition, filterOf, integer, recordIn, text, whole } from './codec.js';
import type { Run } from './connection.js';
import { KINDS_BY_AREA, KINDS_BY_AREAS, NODE_KINDS, NODE_REFERENCES, SEARCHABLE_KINDS, TIE_KIND } from './model.js';
import { COUNT, COUNT_BY_REFERENCE, LIST, LIST_BY_REFERENCE, SEARCH } from './queries/records.js';

/** One query of those that a list is put together from. */
interface Part {
  readonly list: string;
  readonly count: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

type Filter = Omit<ListQuery, 'after' | 'limit'>;

const within = (kinds: readonly RecordKind[], asked: readonly RecordKind[]): readonly RecordKind[] =>
  kinds.filter((kind) => asked.includes(kind));

/** Groups of the asked node kinds with the way that leads to them from areas. */
function byWay(
  asked: readonly RecordKind[],
): readonly { way: 'areas' | 'area' | 'self'; kinds: readonly RecordKind[] }[] {
  return [
    { way: 'areas' as const, kinds: within(KINDS_BY_AREAS, asked) },
    { way: 'area' as const, kinds: within(KINDS_BY_AREA, asked) },
    { way: 'self' as const, kinds: within(['Area'], asked) },
  ].filter(({ kinds }) => kinds.length > 0);
}

function partsOf({ kinds, areas, where }: Filter): readonly Part[] {
  const { equal, absent } = filterOf(kinds, where);
  const nodeKinds = within(NODE_KINDS, kinds);
  const parts: Part[] = [];
  const reference = NODE_REFERENCES.find((name) => typeof where?.[name] === 'string');
  const list = reference === undefined ? undefined : LIST_BY_REFERENCE[reference];
  const count = reference === undefined ? undefined : COUNT_BY_REFERENCE[reference];
  if (nodeKinds.length === 0) {
    // Ties only.
  } else if (reference !== undefined && list !== undefined && count !== undefined) {
    const parameters = { kinds: nodeKinds, areas: areas ?? null, reference: where?.[reference], equal, absent };
    parts.push({ list, count, parameters });
  } else if (areas === undefined) {
    parts.push({ list: LIST.all, count: COUNT.all, parameters: { kinds: nodeKinds, equal, absent } });
  } else {
    for (const group of byWay(nodeKinds)) {
      const parameters = { kinds: group.kinds, areas, equal, absent };
      parts.push({ list: LIST[group.way], count: COUNT[group.way], parameters });
    }
  }
  if (kinds.includes(TIE_KIND)) {
    const area = where?.['area'];
    const tieAreas = areas ?? (typeof area === 'string' ? [area] : undefined);
    const way = tieAreas === undefined ? 'ties' : 'tiesOfAreas';
    parts.push({ list: LIST[way], count: COUNT[way], parameters: { areas: tieAreas ?? null, equal, absent } });
  }
  return parts;
}

const position = (row: Row) => ({ orderKey: text(row, 'orderKey'), id: text(row, 'id'), row });

/** One page of records in the order of key and id. */
export async function list(run: Run, { after, limit, ...filter }: ListQuery): Promise<readonly StoredRecord[]> {
  if (filter.areas?.length === 0 || limit < 1) return [];
  const cursor = { orderKey: after?.orderKey ?? '', id: after?.id ?? '', limit: whole(limit) };
  const pages = await Promise.all(partsOf(filter).map((part) => run(part.list, { ...part.parameters, ...cursor })));
  const rows = pages.flatMap((page) => page.map(position)).sort(byPosition);
  return rows.slice(0, limit).map(({ row }) => recordIn(row));
}

/** How many records a list has on all its pages. */
export async function count(run: Run, filter: Filter): Promise<number> {
  if (filter.areas?.length === 0) return 0;
  const counts = await Promise.all(partsOf(filter).map((part) => run(part.count, part.parameters)));
  return counts.reduce((sum, [row]) => sum + integer(row, 'count'), 0);
}

const asRank = (value: number): SearchHit['rank'] => (value === 0 || value === 1 ? value : 2);

/** One page of hits in the order of rank, key and id. */
export async function search(run: Run, query: SearchQuery): Promise<readonly SearchHit[]> {
  const { areas, words, after, limit } = query;
  const kinds = within(SEARCHABLE_KINDS, query.kinds);
  if (areas?.length === 0 || limit < 1 || words.length === 0 || kinds.length === 0) return [];
  const parameters = {
    kinds,
    areas: areas ?? null,
    words,
    // The text index knows groups of three letters, so the longest word leaves the fewest candidates.
    longest: words.reduce((longest, word) => (word.length > longest.length ? word : longest)),
    name: words.join(' '),
    rank: whole(after?.rank ?? -1),
    orderKey: after?.orderKey ?? '',
    id: after?.id ?? '',
    limit: whole(limit),
  };
  const pages = areas
    ? byWay(kinds).map((group) => run(SEARCH[group.way], { ...parameters, kinds: group.kinds }))
    : [run(SEARCH.all, parameters)];
  const rows = (await Promise.all(pages)).flatMap((page) =>
    page.map((row) => ({ ...position(row), rank: asRank(integer(row, 'rank')) })),
  );
  rows.sort((a, b) => a.rank - b.rank || byPosition(a, b));
  return rows.slice(0, limit).map(({ row, rank }) => ({ record: recordIn(row), rank }));
}
