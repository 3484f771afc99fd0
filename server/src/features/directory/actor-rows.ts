import { countsOn, lastDay, searchText, sortKey } from '@quartiersnetz/graph-schema';
import type { PartialDate } from '@quartiersnetz/graph-schema';
import type { Ring } from '@quartiersnetz/map-layout';
import type { StoredRecord } from '../../graph-store/record.js';
import type { DayFindings, NetworkActor } from '../network/index.js';
import { textOf } from '../records/index.js';
import type { ContactBook } from './contact-book.js';
import { contactLabel } from './contact-label.js';
import { channelsOf, inOrderOfUse } from './contact-order.js';
import type { Channel } from './contact-order.js';

/** What stands out about an actor. */
export type Hint = 'ISOLATED' | 'QM_ONLY' | 'SINGLE_CONTACT' | 'STALE' | 'NO_CONTACT_POINT' | 'ENDED';

/** One row of the directory, with what it is filtered and sorted by. */
export interface DirectoryRow {
  readonly actor: NetworkActor;
  readonly version: number;
  readonly ring: Ring | null;
  readonly isQm: boolean;
  /** Distinct actors that a measured tie of today joins it with. */
  readonly ties: number;
  readonly lastConfirmed: PartialDate | null;
  readonly ended: boolean;
  readonly contactLabel: string | null;
  readonly channels: readonly Channel[];
  readonly hints: readonly Hint[];
  readonly nameKey: string;
  readonly searchText: string;
}

const GAP_HINTS: ReadonlySet<string> = new Set(['ISOLATED', 'QM_ONLY', 'SINGLE_CONTACT', 'STALE']);
const isGapHint = (type: string): type is Hint => GAP_HINTS.has(type);

/** Rows of all own actors of an area by name, from today's unfiltered findings and the contact book. */
export function directoryRows(found: DayFindings, book: ContactBook): readonly DirectoryRow[] {
  const { network, day } = found;
  const contacts = contactsToday(found);
  const confirmed = lastConfirmations(found);
  const gaps = gapHints(found);
  return network.actors
    .flatMap((actor, position): readonly DirectoryRow[] => {
      if (actor.foreign) return [];
      const { record } = actor;
      const ended = actor.until !== null && lastDay(actor.until) < day.day;
      const reach = reachOf(actor.id, book, day.day);
      const isQm = day.qm[position] === true;
      const withoutContact = reach.length === 0 && record.kind !== 'PopulationGroup';
      return [
        {
          actor,
          version: record.version,
          ring: found.rings[position] ?? null,
          isQm,
          ties: contacts[position]?.size ?? 0,
          lastConfirmed: confirmed[position] ?? null,
          ended,
          contactLabel: contactLabel(reach[0], book.posts),
          channels: channelsOf(reach),
          hints: ended
            ? ['ENDED']
            : [...(gaps.get(actor.id) ?? []), ...(withoutContact ? (['NO_CONTACT_POINT'] as const) : [])],
          nameKey: sortKey(actor.name),
          searchText: searchText(record.kind, record.values),
        },
      ];
    })
    .sort((a, b) => (a.nameKey === b.nameKey ? (a.actor.id < b.actor.id ? -1 : 1) : a.nameKey < b.nameKey ? -1 : 1));
}

/** For each actor the positions that a measured tie of the day joins it with. */
function contactsToday({ network, day }: DayFindings): readonly ReadonlySet<number>[] {
  const contacts = network.actors.map(() => new Set<number>());
  network.ties.forEach(({ from, to, measured }, position) => {
    if (!measured || !day.counting[position]) return;
    contacts[from]?.add(to);
    contacts[to]?.add(from);
  });
  return contacts;
}

function gapHints({ findings }: DayFindings): ReadonlyMap<string, readonly Hint[]> {
  const hints = new Map<string, readonly Hint[]>();
  for (const { family, type, subjects } of findings.gaps) {
    if (family === 'ACTOR' && isGapHint(type)) hints.set(subjects[0], [...(hints.get(subjects[0]) ?? []), type]);
  }
  return hints;
}

/** For each actor the latest confirmation among its ties of the day, as it was entered. */
function lastConfirmations({ network, day }: DayFindings): readonly (PartialDate | null)[] {
  const latest: (PartialDate | null)[] = network.actors.map(() => null);
  network.ties.forEach(({ from, to, lastConfirmedAt }, position) => {
    if (!day.counting[position] || lastConfirmedAt === null) return;
    for (const end of [from, to]) {
      const known = latest[end] ?? null;
      if (known === null || lastDay(lastConfirmedAt) > lastDay(known)) latest[end] = lastConfirmedAt;
    }
  });
  return latest;
}

/** Contact points of an actor and of its present offices, in the order of use. */
function reachOf(actor: string, { postsOf, contactsOf }: ContactBook, day: string): readonly StoredRecord[] {
  const posts = (postsOf.get(actor) ?? []).filter((post) =>
    countsOn(day, textOf(post, 'since'), textOf(post, 'until')),
  );
  return inOrderOfUse([actor, ...posts.map(({ id }) => id)].flatMap((owner) => contactsOf.get(owner) ?? []));
}
