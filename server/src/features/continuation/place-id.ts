import type { ContinuationKind, Values } from '@quartiersnetz/graph-schema';
import { v5 } from 'uuid';
import type { StoreWrite } from '../../graph-store/graph-store.port.js';
import type { StoredRecord } from '../../graph-store/record.js';

/** Namespace of the ids below; any fixed UUID will do. */
const PLACES = '6d0f4c0e-6a55-5d0c-9c53-1f6f4f6a7b21';

/** The id of the one record that an area may have at a place, e.g. of a candidate and a task; the same whoever asks. */
export function placeId(area: string, kind: ContinuationKind, key: Values): string {
  const parts = Object.entries(key).sort(([a], [b]) => (a < b ? -1 : 1));
  return v5(JSON.stringify([area, kind, ...parts]), PLACES);
}

/**
 * Creates the record of an empty place. Its id comes from the place, so that of two who fill it at once the store refuses one;
 * what was deleted from the place goes on under its old id. Throws InvalidInput and Conflict.
 */
export async function fillPlace(
  write: StoreWrite,
  area: string,
  kind: ContinuationKind,
  key: Values,
  values: Values,
): Promise<StoredRecord> {
  const id = placeId(area, kind, key);
  const last = (await write.versions(id)).at(-1);
  return last?.deleted === true ? write.restore({ ...last.record, values }) : write.create({ id, kind, values });
}
