import { COMMITTEE_POWERS, STEERING_LEVELS } from '@quartiersnetz/graph-schema';
import type { ActorRecordKind, Values } from '@quartiersnetz/graph-schema';
import { enterAddress, enterContacts } from './contact-points.js';
import type { Draft } from './import-book.js';
import { byKey, cite, keysWith } from './row-context.js';
import type { RowContext } from './row-context.js';

const CLASSES: Readonly<Record<ActorRecordKind, string>> = {
  Organisation: 'Organisation',
  Initiative: 'Initiative',
  Committee: 'Gremium',
  PopulationGroup: 'Bevölkerungsgruppe',
};

/** The actor that a row means: by its key, else by name and class; a fault where two match. */
function existing(context: RowContext, kind: ActorRecordKind, name: string): Draft | null {
  const keyed = byKey(context);
  if (keyed) {
    if (keyed.kind === kind) return keyed;
    context.reader.fault('klasse', 'WRONG_KIND', `Bisher eingetragen als ${CLASSES[keyed.kind as ActorRecordKind]}.`);
    return null;
  }
  const alike = context.book
    .named(kind, name)
    .filter((draft) => draft.values['name'] === name || !hasKey(draft, context));
  if (alike.length > 1) {
    context.reader.fault('name', 'AMBIGUOUS', `„${name}“ heißen mehrere Akteure. Bitte einen Schlüssel angeben.`);
  }
  const [only] = alike;
  // A row with a key of its own does not take over an actor that already has another one.
  return only && !(context.reader.text('schluessel') !== null && hasKey(only, context)) ? only : null;
}

const hasKey = (draft: Draft, context: RowContext): boolean =>
  Array.isArray(draft.values['externalKeys']) &&
  (draft.values['externalKeys'] as readonly string[]).some((key) => key.startsWith(`${context.areaId}/akteure/`));

/** A row of `akteure`: the actor, its address and ways to reach it, its source. */
export function planActor(context: RowContext): Draft | null {
  const { book, reader, areaId } = context;
  const name = reader.text('name');
  const kind = reader.oneOf('klasse', CLASSES);
  if (name === null) reader.fault('name', 'REQUIRED', 'Der Name fehlt.');
  if (kind === null && reader.text('klasse') === null) {
    reader.fault('klasse', 'REQUIRED', 'Die Klasse fehlt: Organisation, Initiative, Gremium oder Bevölkerungsgruppe.');
  }
  if (name === null || kind === null) return null;
  const values: Values = {
    name,
    ...kindValues(context, kind),
    shortName: reader.text('kurzname'),
    sector: reader.term('bereich', 'sector'),
    steeringLevel: reader.oneOf('steuerungsebene', STEERING_LEVELS),
    description: reader.text('beschreibung'),
    topics: reader.list('themen'),
    founded: reader.date('gegruendet'),
    since: reader.date('von'),
    until: reader.date('bis'),
  };
  const known = existing(context, kind, name);
  if (reader.faults.length > 0) return null;
  const keys = keysWith(known, context);
  const actor = known ?? book.create(kind, { areas: [areaId], ...values, externalKeys: keys });
  if (known) book.patch(known, { ...values, externalKeys: keys });
  enterAddress(context, actor);
  enterContacts(context, actor, 'FUNCTIONAL');
  cite(context, actor);
  return actor;
}

function kindValues({ reader }: RowContext, kind: ActorRecordKind): Values {
  if (kind === 'Committee') {
    return {
      kind: reader.term('art', 'committeeKind'),
      power: reader.oneOf('befugnis', COMMITTEE_POWERS),
      public: reader.yesNo('oeffentlich'),
    };
  }
  return kind === 'PopulationGroup' ? {} : { kind: reader.term('art', 'actorKind') };
}
