import type { Referrer } from '../../graph-store/engine.port.js';
import type { ListQuery } from '../../graph-store/engine.port.js';
import type { StoreRead } from '../../graph-store/graph-store.port.js';
import type { StoredRecord } from '../../graph-store/record.js';
import { orderKey } from '@quartiersnetz/graph-schema';

/** The largest page that the store hands out at once. */
const PAGE = 1_000;

/** Every record that a query finds, in its order, read page by page. */
export async function listAll(
  read: StoreRead,
  query: Omit<ListQuery, 'after' | 'limit'>,
): Promise<readonly StoredRecord[]> {
  const all: StoredRecord[] = [];
  for (;;) {
    const last = all.at(-1);
    const after = last && { orderKey: orderKey(last.kind, last.values), id: last.id };
    const page = await read.list({ ...query, ...(after ? { after } : {}), limit: PAGE });
    all.push(...page);
    if (page.length < PAGE) return all;
  }
}

function chunks<T>(items: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / PAGE) }, (_, index) =>
    items.slice(index * PAGE, (index + 1) * PAGE),
  );
}

/** Records by id; those that do not exist are missing in the map. */
export async function getAll(read: StoreRead, ids: Iterable<string>): Promise<ReadonlyMap<string, StoredRecord>> {
  const found = new Map<string, StoredRecord>();
  for (const chunk of chunks([...new Set(ids)])) {
    for (const record of await read.get(chunk)) if (record) found.set(record.id, record);
  }
  return found;
}

/** Everything that refers to one of the records. */
export async function referrersOf(read: StoreRead, targets: readonly string[]): Promise<readonly Referrer[]> {
  const found: Referrer[] = [];
  for (const chunk of chunks(targets)) found.push(...(await read.referrers(chunk)));
  return found;
}
