import { countsOn, lastDay } from '@quartiersnetz/graph-schema';
import type { StoreRead } from '../../graph-store/graph-store.port.js';
import type { StoredRecord } from '../../graph-store/record.js';
import { compareParts, getAll, personName, requiredTextOf, textOf } from '../records/index.js';

/** Who holds or held which office where. */
export interface MembershipInWords {
  readonly membership: StoredRecord;
  readonly post: StoredRecord;
  readonly actorId: string;
  readonly actorName: string;
  readonly personId: string;
  readonly personName: string;
  readonly current: boolean;
}

/** Memberships with the names of office, actor and person: present ones first, the latest first among them. */
export async function membershipsInWords(
  read: StoreRead,
  memberships: readonly StoredRecord[],
  day: string,
): Promise<readonly MembershipInWords[]> {
  const named = await getAll(
    read,
    memberships.flatMap((membership) => [requiredTextOf(membership, 'post'), requiredTextOf(membership, 'person')]),
  );
  const actors = await getAll(
    read,
    [...named.values()].flatMap((record) => textOf(record, 'actor') ?? []),
  );
  return memberships
    .flatMap((membership): readonly MembershipInWords[] => {
      const post = named.get(requiredTextOf(membership, 'post'));
      const person = named.get(requiredTextOf(membership, 'person'));
      const actor = post && actors.get(requiredTextOf(post, 'actor'));
      if (!post || !person || !actor) return [];
      return [
        {
          membership,
          post,
          actorId: actor.id,
          actorName: requiredTextOf(actor, 'name'),
          personId: person.id,
          personName: personName(person),
          current: countsOn(day, textOf(membership, 'since'), textOf(membership, 'until')),
        },
      ];
    })
    .sort((a, b) => compareParts(placeOf(b), placeOf(a)));
}

const placeOf = ({ membership, current }: MembershipInWords) => {
  const until = textOf(membership, 'until');
  return [current ? 1 : 0, until === null ? '9999' : lastDay(until), textOf(membership, 'since') ?? '', membership.id];
};

/** An office in words: "Geschäftsführerin, Bürgertreff Lindenaue". */
export const officeName = ({ post, actorName }: MembershipInWords): string =>
  `${requiredTextOf(post, 'title')}, ${actorName}`;
