import { FORMATS } from '@quartiersnetz/graph-schema';
import type { Fault } from '@quartiersnetz/graph-schema';
import type { Channel } from './contact-order.js';

const FORMAT_OF: Readonly<Partial<Record<Channel, keyof typeof FORMATS>>> = {
  EMAIL: 'email',
  PHONE: 'phone',
  WEBSITE: 'url',
};

/** What is wrong with the text of a contact point of this channel, or null; addresses are free text. */
export function contactValueFault(channel: Channel | null, value: string | null): Fault | null {
  const format = channel === null || value === null ? undefined : FORMAT_OF[channel];
  if (format === undefined || value === null) return null;
  const [pattern, message] = FORMATS[format];
  return pattern.test(value) ? null : { field: 'value', code: 'INVALID_FORMAT', message };
}
