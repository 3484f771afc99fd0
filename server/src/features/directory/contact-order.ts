import { CONTACT_CHANNELS, CONTACT_KINDS } from '@quartiersnetz/graph-schema';
import type { StoredRecord } from '../../graph-store/record.js';
import { compareParts, flagOf, oneOf } from '../records/index.js';

/** Ways to reach somebody. */
export type Channel = keyof typeof CONTACT_CHANNELS;
/** What a way to reach somebody is: functional mailboxes come before personal ones. */
export type ContactKind = keyof typeof CONTACT_KINDS;

export const channelOf = oneOf(CONTACT_CHANNELS);
export const contactKindOf = oneOf(CONTACT_KINDS);

const CHANNEL_ORDER: readonly string[] = Object.keys(CONTACT_CHANNELS);
const KIND_ORDER: readonly string[] = Object.keys(CONTACT_KINDS);

/** Contact points in the order in which to use them: the preferred one, functional before personal, then by channel. */
export function inOrderOfUse(contactPoints: readonly StoredRecord[]): readonly StoredRecord[] {
  const place = (point: StoredRecord) => [
    flagOf(point, 'preferred') ? 0 : 1,
    KIND_ORDER.indexOf(contactKindOf(point, 'contactKind') ?? ''),
    CHANNEL_ORDER.indexOf(channelOf(point, 'channel') ?? ''),
    point.id,
  ];
  return [...contactPoints].sort((a, b) => compareParts(place(a), place(b)));
}

/** The channels that there are, each once, in their order. */
export const channelsOf = (contactPoints: readonly StoredRecord[]): readonly Channel[] =>
  CHANNEL_ORDER.flatMap((channel) => {
    const point = contactPoints.find((candidate) => channelOf(candidate, 'channel') === channel);
    return (point && channelOf(point, 'channel')) ?? [];
  });
