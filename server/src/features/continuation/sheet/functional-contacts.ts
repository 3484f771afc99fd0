import { CONTACT_CHANNELS, lastDay } from '@quartiersnetz/graph-schema';
import type { StoreRead } from '../../../graph-store/graph-store.port.js';
import type { StoredRecord } from '../../../graph-store/record.js';
import { belongsTo, oneOf, referrersOf, requiredTextOf, textOf } from '../../records/index.js';

/** Channels by which somebody answers. */
const ANSWERED: readonly string[] = ['EMAIL', 'PHONE'];
const channelOf = oneOf(CONTACT_CHANNELS);

/**
 * Functional ways to reach actors, their own and those of their offices, by actor: "info@example.org", "Vorsitz:
 * 0351 123 (Telefon)". Ways that belong to a person are left out, and nobody is named.
 */
export async function functionalContacts(
  read: StoreRead,
  area: string,
  actors: readonly string[],
  day: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const own = await inArea(read, area, actors);
  const posts = own.filter(({ record }) => record.kind === 'Post' && !hasEnded(record, day));
  const office = new Map(posts.map(({ record, target }) => [record.id, { actor: target, record }]));
  const ways = [...own, ...(await inArea(read, area, [...office.keys()]))];
  const found = new Map<string, string[]>();
  for (const { record, target } of ways) {
    const channel = channelOf(record, 'channel');
    if (record.kind !== 'ContactPoint' || channel === null || !ANSWERED.includes(channel)) continue;
    if (textOf(record, 'contactKind') !== 'FUNCTIONAL') continue;
    const post = office.get(target);
    const value = requiredTextOf(record, 'value');
    const way = channel === 'PHONE' ? `${value} (${CONTACT_CHANNELS.PHONE})` : value;
    const actor = post?.actor ?? target;
    const words = post === undefined ? way : `${requiredTextOf(post.record, 'title')}: ${way}`;
    found.set(actor, [...(found.get(actor) ?? []), words]);
  }
  return found;
}

function hasEnded(post: StoredRecord, day: string): boolean {
  const until = textOf(post, 'until');
  return until !== null && lastDay(until) < day;
}

const inArea = async (read: StoreRead, area: string, ids: readonly string[]) =>
  (ids.length === 0 ? [] : await referrersOf(read, ids)).filter(({ record }) => belongsTo(record, [area]));
