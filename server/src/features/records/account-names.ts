import type { StoreRead } from '../../graph-store/graph-store.port.js';
import { isId } from '../../kernel/ids.js';
import { recordNames } from './record-names.js';

/** Who writes without an account: the program itself, e.g. when it loads the examples. */
const PROGRAM = 'Quartiersnetz';

/** Names of accounts by id, those of deleted accounts included; the program has its own name. */
export async function accountNames(read: StoreRead, ids: Iterable<string>): Promise<(id: string) => string> {
  const names = await recordNames(read, [...ids].filter(isId));
  return (id) => names.get(id) ?? (isId(id) ? 'Ehemaliges Konto' : PROGRAM);
}

/** Name of one account. */
export const accountName = async (read: StoreRead, id: string): Promise<string> => (await accountNames(read, [id]))(id);
