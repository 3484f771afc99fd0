import { sortKey } from '@quartiersnetz/graph-schema';
import type { StoreRead } from '../../../graph-store/graph-store.port.js';
import type { StoredRecord } from '../../../graph-store/record.js';
import { flagOf, getAll, listAll, requiredTextOf } from '../../records/index.js';

/** An account by name. */
export interface AccountName {
  readonly id: string;
  readonly name: string;
}

const accountName = (account: StoredRecord): AccountName => ({ id: account.id, name: requiredTextOf(account, 'name') });

/** Accounts that have a role in the area, and the administrators of the installation, by name; those that are locked left out. */
export async function accountsOfArea(read: StoreRead, area: string): Promise<readonly AccountName[]> {
  const roles = await listAll(read, { kinds: ['AreaRole'], areas: [area] });
  const members = await getAll(
    read,
    roles.map((role) => requiredTextOf(role, 'account')),
  );
  const administrators = await listAll(read, { kinds: ['Account'], where: { administrator: true } });
  const accounts = new Map([...members, ...administrators.map((account) => [account.id, account] as const)]);
  return [...accounts.values()]
    .filter((account) => flagOf(account, 'disabled') !== true)
    .map(accountName)
    .sort((a, b) => (sortKey(a.name) < sortKey(b.name) ? -1 : 1));
}

/** Accounts by id, as far as they are there still. */
export async function accountsById(
  read: StoreRead,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, AccountName>> {
  const found = await getAll(
    read,
    ids.filter((id) => id !== null),
  );
  return new Map([...found.values()].map((account) => [account.id, accountName(account)]));
}
