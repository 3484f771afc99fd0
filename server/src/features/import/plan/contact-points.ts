import type { Values } from '@quartiersnetz/graph-schema';
import { fold } from '@quartiersnetz/graph-schema';
import type { Draft } from './import-book.js';
import type { RowContext } from './row-context.js';

type Channel = 'EMAIL' | 'PHONE' | 'ADDRESS' | 'WEBSITE';

/**
 * Enters a way to reach somebody. The same value is the same way; another value replaces the only one that an import or a
 * person entered for this owner, channel and kind, else it stands beside the others.
 */
function enter(context: RowContext, owner: Draft, channel: Channel, contactKind: string, values: Values): void {
  const { book, areaId } = context;
  const value = String(values['value']);
  const known = book
    .naming('ContactPoint', 'owner', owner.id)
    .filter((point) => point.values['channel'] === channel && point.values['contactKind'] === contactKind);
  const same = known.find((point) => fold(String(point.values['value'])) === fold(value));
  const replaced = same ?? (known.length === 1 ? known[0] : undefined);
  if (replaced) book.patch(replaced, values);
  else book.create('ContactPoint', { area: areaId, owner: owner.id, channel, contactKind, ...values });
}

/** Telephone, e-mail and website of a row. */
export function enterContacts(context: RowContext, owner: Draft, contactKind: string): void {
  const { reader } = context;
  const phone = reader.text('telefon');
  const email = reader.text('email');
  const website = reader.text('website');
  if (email !== null) enter(context, owner, 'EMAIL', contactKind, { value: email });
  if (phone !== null) enter(context, owner, 'PHONE', contactKind, { value: phone });
  if (website !== null) enter(context, owner, 'WEBSITE', contactKind, { value: website });
}

/** Address of a row; a PLZ that lost its zero in Excel is a question, never mended silently. */
export function enterAddress(context: RowContext, owner: Draft): void {
  const { reader } = context;
  const street = reader.text('strasse');
  const postcode = reader.text('plz');
  const city = reader.text('ort');
  if (postcode !== null && !/^\d{5}$/.test(postcode)) {
    const hint = /^\d{4}$/.test(postcode) ? ` Hat Excel die führende Null entfernt? Gemeint: 0${postcode}?` : '';
    reader.fault('plz', 'INVALID_FORMAT', `Eine PLZ hat fünf Stellen.${hint}`);
    return;
  }
  const town = [postcode, city].filter((part) => part !== null).join(' ');
  const value = [street, town].filter((part) => part !== null && part !== '').join(', ');
  if (value !== '') enter(context, owner, 'ADDRESS', 'FUNCTIONAL', { value, street, postcode, city });
}
