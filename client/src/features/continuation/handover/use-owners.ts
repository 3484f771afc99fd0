import { useQuery } from '@tanstack/react-query';
import { execute } from '../../../api/execute.js';
import { useSession } from '../../../app/session.js';
import { OWNERS } from './queries.js';

/** Somebody who can take care of something. */
export interface OwnerChoice {
  readonly id: string;
  readonly label: string;
}

/** The accounts of the area, oneself marked; who is entered now stays in the list even without a role here any more. */
export function useOwners(
  areaId: string,
  current: { readonly id: string | null; readonly name: string | null },
): { readonly owners: readonly OwnerChoice[]; readonly error: string | null } {
  const { accountId, name } = useSession();
  const { data, error } = useQuery({
    queryKey: ['owners', areaId],
    queryFn: async ({ signal }) => (await execute(OWNERS, { areaId }, signal)).accountsOfArea,
  });
  const known = data ?? [{ id: accountId, name }];
  const owners = known.map((one) => ({ id: one.id, label: one.id === accountId ? `${one.name} (ich)` : one.name }));
  return {
    owners:
      current.id !== null && !known.some(({ id }) => id === current.id)
        ? [...owners, { id: current.id, label: current.name ?? 'jemand anderes' }]
        : owners,
    error: error === null ? null : `Die Konten des Gebiets ließen sich nicht laden. ${error.message}`,
  };
}
