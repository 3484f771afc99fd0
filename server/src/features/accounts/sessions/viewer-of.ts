import { AREA_ROLES } from '@quartiersnetz/graph-schema';
import type { StoreRead } from '../../../graph-store/graph-store.port.js';
import type { StoredRecord } from '../../../graph-store/record.js';
import type { AreaRoleName, Viewer } from '../../../kernel/viewer.js';
import { accountById, isAdministrator, isDisabled, namesOf } from '../account-records.js';

const isRole = (value: unknown): value is AreaRoleName => typeof value === 'string' && Object.hasOwn(AREA_ROLES, value);

/** The viewer that an account is now, with its roles as they stand; null if it is gone or disabled. */
export async function viewerOf(read: StoreRead, accountId: string): Promise<Viewer | null> {
  const [account, referrers] = await Promise.all([accountById(read, accountId), read.referrers([accountId])]);
  if (!account || isDisabled(account)) return null;
  const roles = referrers.filter(({ record }) => record.kind === 'AreaRole').map(({ record }) => roleOf(record));
  return {
    accountId,
    ...namesOf(account),
    administrator: isAdministrator(account),
    roles: new Map(roles),
  };
}

function roleOf({ values }: StoredRecord): readonly [string, readonly AreaRoleName[]] {
  const roles: readonly unknown[] = Array.isArray(values['roles']) ? values['roles'] : [];
  return [String(values['area']), roles.filter(isRole)];
}
