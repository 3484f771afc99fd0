import { CONTACT_CHANNELS, CONTACT_KINDS } from '@quartiersnetz/graph-schema';
import type { StoredRecord } from '../../graph-store/record.js';
import { requiredTextOf, textOf } from '../records/index.js';
import { channelOf, contactKindOf } from './contact-order.js';
import type { ContactKind } from './contact-order.js';

/** Ways that belong to the house, not to a person in it: they may be read out in a list. */
const OF_THE_HOUSE: ReadonlySet<ContactKind> = new Set<ContactKind>(['FUNCTIONAL', 'PRESS']);

/**
 * Whose the first way to reach an actor is, and what: of an office its name, of the actor itself what was noted beside it, else
 * the way ("info@example.org", "0340 123 (Telefon)", "Hauptadresse"). A way of a person is named by its sort alone.
 */
export function contactLabel(point: StoredRecord | undefined, posts: readonly StoredRecord[]): string | null {
  if (!point) return null;
  const office = posts.find(({ id }) => id === textOf(point, 'owner'));
  if (office) return requiredTextOf(office, 'title');
  const channel = channelOf(point, 'channel') ?? 'EMAIL';
  const kind = contactKindOf(point, 'contactKind') ?? 'FUNCTIONAL';
  if (!OF_THE_HOUSE.has(kind)) return `${CONTACT_CHANNELS[channel]} (${CONTACT_KINDS[kind]})`;
  const remark = textOf(point, 'remark');
  if (remark !== null) return remark;
  const value = requiredTextOf(point, 'value');
  switch (channel) {
    case 'EMAIL':
      return kind === 'PRESS' ? `${value} (${CONTACT_KINDS.PRESS})` : value;
    case 'PHONE':
      return `${value} (${CONTACT_CHANNELS.PHONE})`;
    case 'ADDRESS':
      return 'Hauptadresse';
    case 'WEBSITE':
      return value.replace(/^https?:\/\/(www\.)?/u, '').replace(/\/$/u, '');
  }
}
