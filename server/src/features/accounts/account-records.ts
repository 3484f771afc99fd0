import type { StoreRead } from '../../graph-store/graph-store.port.js';
import type { StoredRecord } from '../../graph-store/record.js';

const LONGEST_ADDRESS = 254;

/** Address in the one form in which it is stored and looked up. */
export const foldedAddress = (address: string): string => address.normalize('NFKC').trim().toLowerCase();

/** The account with an address, or null. */
export async function accountByAddress(read: StoreRead, address: string): Promise<StoredRecord | null> {
  const email = foldedAddress(address);
  if (email === '' || email.length > LONGEST_ADDRESS || email.includes('\u0000') || !email.isWellFormed()) return null;
  const [account] = await read.list({ kinds: ['Account'], where: { email }, limit: 1 });
  return account ?? null;
}

/** The account with an id, or null. */
export async function accountById(read: StoreRead, id: string): Promise<StoredRecord | null> {
  const [account] = await read.get([id]);
  return account?.kind === 'Account' ? account : null;
}

export const isDisabled = ({ values }: StoredRecord): boolean => values['disabled'] === true;
export const isAdministrator = ({ values }: StoredRecord): boolean => values['administrator'] === true;

/** Whether an administrator exists, disabled or not. A database that does not answer throws, it never means no. */
export async function administratorExists(read: StoreRead): Promise<boolean> {
  return (await read.list({ kinds: ['Account'], where: { administrator: true }, limit: 1 })).length > 0;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Name and address of an account. */
export const namesOf = ({ values }: StoredRecord): { readonly name: string; readonly email: string } => ({
  name: text(values['name']),
  email: text(values['email']),
});
