import { KINDS } from '@quartiersnetz/graph-schema';
import type { StoreWrite } from '../../graph-store/graph-store.port.js';
import type { StoredRecord } from '../../graph-store/record.js';
import { Conflict } from '../../kernel/errors.js';
import { textsOf } from './record-values.js';
import { belongsTo } from './visibility.js';

/**
 * Deletes shared master data from an area. A record of this area alone is deleted; one that other areas have too leaves only
 * this one, with the ties, offices and contact points that it has here. Throws Conflict for another version.
 */
export async function deleteFromArea(
  write: StoreWrite,
  record: StoredRecord,
  area: string,
  expectedVersion: number,
): Promise<StoredRecord> {
  const others = textsOf(record, 'areas').filter((id) => id !== area);
  if (others.length === 0) return deleteRecord(write, record, expectedVersion);
  if (record.version !== expectedVersion) throw new Conflict(record.id, expectedVersion, record.version);
  const referrers = (await write.referrers([record.id])).map((referrer) => referrer.record);
  const dependent = [...referrers, ...(await write.tiesOf([record.id]))].filter(
    ({ kind, values }) => KINDS[kind].scope === 'area' && values['area'] === area,
  );
  for (const { id } of dependent) {
    // an earlier deletion may have taken it along, e.g. the office its holders
    const [current] = await write.get([id]);
    if (current && belongsTo(current, [area])) await write.delete(id, current.version);
  }
  return write.update(record.id, expectedVersion, { areas: others });
}

/** Deletes a record and gives it as it was, with the version of its deletion. Throws Conflict for another version. */
export async function deleteRecord(
  write: StoreWrite,
  record: StoredRecord,
  expectedVersion: number,
): Promise<StoredRecord> {
  if (record.version !== expectedVersion) throw new Conflict(record.id, expectedVersion, record.version);
  await write.delete(record.id, expectedVersion);
  return { ...record, version: expectedVersion + 1 };
}
