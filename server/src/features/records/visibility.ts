import { areasOf } from '@quartiersnetz/graph-schema';
import type { RecordKind } from '@quartiersnetz/graph-schema';
import type { StoreRead } from '../../graph-store/graph-store.port.js';
import type { StoredRecord } from '../../graph-store/record.js';
import { InvalidInput, NotFound } from '../../kernel/errors.js';
import { isId } from '../../kernel/ids.js';

/** Whether a record belongs to one of the areas. */
export const belongsTo = (record: StoredRecord, areas: readonly string[]): boolean =>
  areasOf(record.kind, record.id, record.values).some((area) => areas.includes(area));

/** The record if it has one of the kinds and belongs to the area, else null: absent and foreign look the same. */
export async function findIn(
  read: StoreRead,
  id: string,
  areas: readonly string[],
  kinds: readonly RecordKind[],
): Promise<StoredRecord | null> {
  if (!isId(id)) return null;
  const [record] = await read.get([id]);
  return record && kinds.includes(record.kind) && belongsTo(record, areas) ? record : null;
}

/** The record that a use case is about; throws NotFound. */
export async function requireIn(
  read: StoreRead,
  id: string,
  area: string,
  kinds: readonly RecordKind[],
): Promise<StoredRecord> {
  const record = await findIn(read, id, [area], kinds);
  if (!record) throw new NotFound(id);
  return record;
}

/** Refuses a proposed id that a record outside the area has, without telling anything about that record. */
export async function requireOwnId(read: StoreRead, id: string | undefined, area: string): Promise<void> {
  if (id === undefined || !isId(id)) return;
  const [record] = await read.get([id]);
  if (!record || belongsTo(record, [area])) return;
  throw new InvalidInput([{ field: 'id', code: 'DUPLICATE', message: 'Diese Kennung ist schon vergeben.' }]);
}

/** The record that an input field names; throws InvalidInput naming the field. */
export async function requireReference(
  read: StoreRead,
  field: string,
  id: string,
  areas: readonly string[],
  kinds: readonly RecordKind[],
): Promise<StoredRecord> {
  const record = await findIn(read, id, areas, kinds);
  if (record) return record;
  throw new InvalidInput([
    { field, code: 'DANGLING_REFERENCE', message: 'Diesen Eintrag gibt es nicht, oder Sie dürfen ihn nicht sehen.' },
  ]);
}
