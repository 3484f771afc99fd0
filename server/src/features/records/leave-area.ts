import { KINDS, propertyOf } from '@quartiersnetz/graph-schema';
import type { Referrer } from '../../graph-store/engine.port.js';
import type { StoreWrite } from '../../graph-store/graph-store.port.js';
import type { StoredRecord } from '../../graph-store/record.js';
import { Conflict } from '../../kernel/errors.js';
import { textsOf } from './record-values.js';
import { belongsTo } from './visibility.js';

/**
 * Deletes shared master data from an area. A record of this area alone is deleted; one that other areas have too leaves only
 * this one, with the ties, offices and contact points that it has here; what only mentions it stays. Throws Conflict for another version.
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
  const ofThisArea = ({ kind, values }: StoredRecord): boolean =>
    KINDS[kind].scope === 'area' && values['area'] === area;
  const referrers = (await write.referrers([record.id])).filter((referrer) => ofThisArea(referrer.record));
  const dependent = [
    ...referrers.filter((referrer) => !isCleared(referrer)).map((referrer) => referrer.record),
    ...(await write.tiesOf([record.id])).filter(ofThisArea),
  ];
  for (const { id } of dependent) {
    // an earlier deletion may have taken it along, e.g. the office its holders
    const [current] = await write.get([id]);
    if (current && belongsTo(current, [area])) await write.delete(id, current.version);
  }
  for (const { record: referrer, property } of referrers.filter(isCleared)) {
    const [current] = await write.get([referrer.id]);
    if (current) await write.update(current.id, current.version, { [property]: null });
  }
  return write.update(record.id, expectedVersion, { areas: others });
}

/** Whether a record goes on without the one that it names, e.g. a handover without its receiver. */
function isCleared({ record, property }: Referrer): boolean {
  const type = propertyOf(record.kind, property)?.type;
  return type?.type === 'reference' && type.onDelete === 'clear';
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
