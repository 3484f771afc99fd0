import { CONTACT_KINDS, LEGAL_BASES, fold } from '@quartiersnetz/graph-schema';
import type { Values } from '@quartiersnetz/graph-schema';
import { enterContacts } from './contact-points.js';
import type { Draft } from './import-book.js';
import { actorIn, byKey, cite, keysWith } from './row-context.js';
import type { RowContext } from './row-context.js';

/** The person that a row means: by its key, else by the whole name; a fault where two match. */
function existing(context: RowContext, family: string, given: string | null): Draft | null {
  const keyed = byKey(context);
  if (keyed || context.reader.text('schluessel') !== null) return keyed;
  const name = [family, given].filter((part) => part !== null).join(' ');
  const alike = context.book.named('Person', name);
  if (alike.length > 1) {
    context.reader.fault('nachname', 'AMBIGUOUS', `„${name}“ heißen mehrere Personen. Bitte einen Schlüssel angeben.`);
  }
  return alike[0] ?? null;
}

/** A row of `personen`: the person, a function with its dates, ways to reach her or him. */
export function planPerson(context: RowContext): Draft | null {
  const { book, reader, areaId } = context;
  const family = reader.text('nachname');
  if (family === null) {
    reader.fault('nachname', 'REQUIRED', 'Der Nachname fehlt.');
    return null;
  }
  const given = reader.text('vorname');
  const known = existing(context, family, given);
  const values: Values = {
    salutation: reader.text('anrede'),
    title: reader.text('titel'),
    givenName: given,
    familyName: family,
    legalBasis: reader.oneOf('rechtsgrundlage', LEGAL_BASES),
    purposes: reader.terms('zweck', 'purpose'),
    obtainedAt: reader.date('erhoben_am'),
  };
  const actor = actorIn(context, 'akteur');
  const contactKind = reader.oneOf('kontaktart', CONTACT_KINDS);
  if (reader.faults.length > 0) return null;
  const keys = keysWith(known, context);
  const person = known ?? book.create('Person', { areas: [areaId], ...values, externalKeys: keys });
  if (known) book.patch(known, { ...values, externalKeys: keys });
  const post = actor && planFunction(context, person, actor);
  const ofOffice = post !== null && (contactKind === 'FUNCTIONAL' || contactKind === 'OFFICE_HOLDER');
  enterContacts(context, ofOffice ? post : person, contactKind ?? 'PROFESSIONAL');
  cite(context, person);
  return person;
}

/** The office at the actor and the person's time in it. */
function planFunction(context: RowContext, person: Draft, actor: Draft): Draft | null {
  const { book, reader, areaId } = context;
  const title = reader.text('funktion');
  if (title === null) {
    reader.fault('funktion', 'REQUIRED', 'Welche Funktion hat die Person bei diesem Akteur?');
    return null;
  }
  const post =
    book.naming('Post', 'actor', actor.id).find((one) => fold(String(one.values['title'])) === fold(title)) ??
    book.create('Post', { area: areaId, actor: actor.id, title });
  const since = reader.date('funktion_von');
  const until = reader.date('funktion_bis');
  const seat = book
    .naming('Membership', 'post', post.id)
    .find((one) => one.values['person'] === person.id && (since === null || (one.values['since'] ?? null) === since));
  if (seat) book.patch(seat, { until });
  else book.create('Membership', { area: areaId, post: post.id, person: person.id, since, until });
  return post;
}
