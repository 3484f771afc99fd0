import type { RecordKind, Values } from '@quartiersnetz/graph-schema';
import type { GraphStore, StoreWrite, Written } from '../../graph-store/graph-store.port.js';
import type { StoredRecord } from '../../graph-store/record.js';
import type { Viewer } from '../../kernel/viewer.js';
import { deleteRecord, requireIn } from '../records/index.js';
import type { Target } from '../records/index.js';

/** Runs a use case in the name of an area. */
export const writeInArea = (
  store: GraphStore,
  viewer: Viewer,
  area: string,
  command: string,
  fn: (write: StoreWrite) => Promise<StoredRecord>,
): Promise<Written<StoredRecord>> => store.write({ by: viewer.accountId, area, command }, fn);

/** Changes a record that belongs to the area. Throws NotFound, Conflict, InvalidInput. */
export async function updateIn(
  write: StoreWrite,
  { id, areaId, expectedVersion }: Target,
  kinds: readonly RecordKind[],
  patch: Values,
): Promise<StoredRecord> {
  await requireIn(write, id, areaId, kinds);
  return write.update(id, expectedVersion, patch);
}

/** Deletes a record of the area. Throws NotFound, Conflict, StillNeeded. */
export async function deleteIn(
  write: StoreWrite,
  { id, areaId, expectedVersion }: Target,
  kind: RecordKind,
): Promise<StoredRecord> {
  return deleteRecord(write, await requireIn(write, id, areaId, [kind]), expectedVersion);
}
