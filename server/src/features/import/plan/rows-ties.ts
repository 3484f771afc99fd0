import { CONFIRMED_BY, EVIDENCE, INTENSITIES, VIA_QM, fold } from '@quartiersnetz/graph-schema';
import type { Values } from '@quartiersnetz/graph-schema';
import type { Draft } from './import-book.js';
import { actorIn, byKey, cite, keysWith, personIn } from './row-context.js';
import type { RowContext } from './row-context.js';

/** Strength by number or word; null where it is not known. */
function strength({ reader }: RowContext): number | null {
  const text = reader.text('staerke');
  if (text === null) return null;
  const found = Object.entries(INTENSITIES).find(([number, word]) => number === text || fold(word) === fold(text));
  if (found) return Number(found[0]);
  reader.fault('staerke', 'OUT_OF_RANGE', 'Die Stärke ist 1, 2, 3 oder 4, oder leer.');
  return null;
}

/** The tie that a row means: by its key, else by ends, kind and beginning; a fault where two match. */
function existing(context: RowContext, from: Draft, to: Draft, kind: string, since: string | null): Draft | null {
  const keyed = byKey(context);
  if (keyed || context.reader.text('schluessel') !== null) return keyed;
  const alike = context.book
    .naming('Tie', 'ends', `${from.id}/${to.id}`)
    .filter((tie) => tie.values['kind'] === kind && (since === null || (tie.values['since'] ?? null) === since));
  if (alike.length > 1) {
    context.reader.fault(
      'von',
      'AMBIGUOUS',
      'Zu dieser Zeile passen mehrere Beziehungen. Bitte einen Schlüssel angeben.',
    );
  }
  return alike[0] ?? null;
}

/** A row of `beziehungen`. */
export function planTie(context: RowContext): Draft | null {
  const { book, reader, areaId } = context;
  for (const column of ['von', 'art', 'nach']) {
    if (reader.text(column) === null) reader.fault(column, 'REQUIRED', `Die Spalte „${column}“ ist leer.`);
  }
  const from = actorIn(context, 'von');
  const to = actorIn(context, 'nach');
  const kind = reader.term('art', 'tieKind');
  const since = reader.date('seit');
  const intensity = strength(context);
  if (from && to && from.id === to.id)
    reader.fault('nach', 'SELF_LOOP', 'Eine Beziehung verbindet zwei verschiedene Akteure.');
  const known = from && to && kind !== null ? existing(context, from, to, kind, since) : null;
  const values: Values = {
    kind,
    intensity,
    since,
    until: reader.date('bis'),
    evidence: reader.oneOf('beleg', EVIDENCE),
    confirmedBy: reader.oneOf('bestaetigt_von', CONFIRMED_BY),
    lastConfirmedAt: reader.date('bestaetigt_am'),
    viaQm: reader.oneOf('ueber_qm', VIA_QM),
    carriedByFrom: personIn(context, 'person_von')?.id ?? null,
    carriedByTo: personIn(context, 'person_nach')?.id ?? null,
    note: reader.text('notiz'),
  };
  if (known && from && to && (known.from !== from.id || known.to !== to.id)) {
    reader.fault('schluessel', 'WRONG_KIND', 'Dieser Schlüssel gehört zu einer Beziehung zwischen anderen Akteuren.');
  }
  if (reader.faults.length > 0 || !from || !to) return null;
  const keys = keysWith(known, context);
  if (known) book.patch(known, { ...values, externalKeys: keys });
  const tie = known ?? book.create('Tie', newTie(areaId, values, keys), { from: from.id, to: to.id });
  cite(context, tie);
  return tie;
}

/** What nobody said of a new tie: strength 2 and then marked as inferred (decisions.md 14). */
function newTie(areaId: string, values: Values, keys: readonly string[] | null): Values {
  const unknown = values['intensity'] === null;
  return {
    area: areaId,
    ...values,
    intensity: values['intensity'] ?? 2,
    evidence: unknown ? 'INFERRED' : (values['evidence'] ?? 'SELF_REPORTED'),
    viaQm: values['viaQm'] ?? 'UNKNOWN',
    externalKeys: keys,
  };
}
