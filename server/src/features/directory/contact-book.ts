import { areasOf } from '@quartiersnetz/graph-schema';
import type { StoreRead } from '../../graph-store/graph-store.port.js';
import type { StoredRecord } from '../../graph-store/record.js';
import { belongsTo, flagOf, listAll, referrersOf, requiredTextOf } from '../records/index.js';

/** Offices, their holders and the ways to reach people of an area, by what they hang on. */
export interface ContactBook {
  readonly posts: readonly StoredRecord[];
  readonly postsOf: ReadonlyMap<string, readonly StoredRecord[]>;
  /** Contact points by the id of their owner: actor, person or post. */
  readonly contactsOf: ReadonlyMap<string, readonly StoredRecord[]>;
}

/** Groups records by the id that a property names. */
export function groupedBy(
  records: readonly StoredRecord[],
  property: string,
): ReadonlyMap<string, readonly StoredRecord[]> {
  const groups = new Map<string, StoredRecord[]>();
  for (const record of records) {
    const id = requiredTextOf(record, property);
    const group = groups.get(id);
    if (group) group.push(record);
    else groups.set(id, [record]);
  }
  return groups;
}

/** Whether a contact point may be used in an area: it is the area's own, or marked as shared. */
export const usableIn = (area: string, point: StoredRecord): boolean =>
  belongsTo(point, [area]) || flagOf(point, 'shared') === true;

/** The contact book of an area: its own offices and contact points, and shared ones of actors that other areas have too. */
export async function loadContactBook(
  read: StoreRead,
  area: string,
  actors: readonly StoredRecord[],
): Promise<ContactBook> {
  const posts = await listAll(read, { kinds: ['Post'], areas: [area] });
  const own = await listAll(read, { kinds: ['ContactPoint'], areas: [area] });
  const shared = actors.filter(({ kind, id, values }) => areasOf(kind, id, values).length > 1).map(({ id }) => id);
  const foreign = (await referrersOf(read, shared))
    .map(({ record }) => record)
    .filter((record) => record.kind === 'ContactPoint' && !belongsTo(record, [area]) && usableIn(area, record));
  return {
    posts,
    postsOf: groupedBy(posts, 'actor'),
    contactsOf: groupedBy([...own, ...foreign], 'owner'),
  };
}

/** What hangs on records, of the area or shared with it: memberships, contact points or offices. */
export async function hangingOn(
  read: StoreRead,
  area: string,
  ids: readonly string[],
  kind: 'Membership' | 'ContactPoint' | 'Post',
): Promise<readonly StoredRecord[]> {
  const records = (await referrersOf(read, ids)).map(({ record }) => record).filter((record) => record.kind === kind);
  const visible = records.filter((record) =>
    kind === 'ContactPoint' ? usableIn(area, record) : belongsTo(record, [area]),
  );
  // a record that names two of the ids, e.g. person and post of a membership, is found twice
  return [...new Map(visible.map((record) => [record.id, record])).values()];
}
