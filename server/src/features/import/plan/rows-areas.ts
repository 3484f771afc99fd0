import { MANDATE_ROLES } from '@quartiersnetz/graph-schema';
import type { Values } from '@quartiersnetz/graph-schema';
import type { Draft } from './import-book.js';
import { actorIn, cite, keysWith } from './row-context.js';
import type { RowContext } from './row-context.js';

/** What the column `art` may say. */
export const NATURES = { REAL: 'Fördergebiet', INVENTED: 'MUSTER', SOURCE_EXAMPLE: 'QUELLE' } as const;

/** The area's own facts from its first row. */
export function areaValues({ reader }: RowContext): Values {
  return {
    name: reader.text('name'),
    shortName: reader.text('kurzname'),
    nature: reader.oneOf('art', NATURES),
    place: reader.text('ort'),
    programme: reader.text('programm'),
    fundingFrom: reader.date('foerderung_von'),
    fundingUntil: reader.date('foerderung_bis'),
  };
}

/** A row of `gebiete`: facts of the area where it names them, and a mandate. */
export function planArea(context: RowContext, area: Draft): Draft {
  const { book, reader, areaId } = context;
  const keys = keysWith(area, context);
  book.patch(area, { ...areaValues(context), externalKeys: keys });
  const actor = actorIn(context, 'mandat_akteur');
  const role = reader.oneOf('mandat_rolle', MANDATE_ROLES);
  if (actor && role === null && reader.faults.length === 0)
    reader.fault('mandat_rolle', 'REQUIRED', 'Die Rolle fehlt.');
  if (!actor) {
    if (role !== null && reader.text('mandat_akteur') === null) {
      reader.fault('mandat_akteur', 'REQUIRED', 'Wer hat die Rolle? Der Akteur fehlt.');
    }
    cite(context, area);
    return area;
  }
  const since = reader.date('mandat_von');
  const values: Values = {
    until: reader.date('mandat_bis'),
    optionUntil: reader.date('mandat_option_bis'),
    funder: reader.text('foerdergeber'),
    component: reader.text('baustein'),
  };
  const known = book
    .naming('Mandate', 'actor', actor.id)
    .find((mandate) => mandate.values['role'] === role && (mandate.values['since'] ?? null) === since);
  const mandate = known ?? book.create('Mandate', { area: areaId, actor: actor.id, role, since, ...values });
  if (known) book.patch(known, values);
  cite(context, mandate);
  return area;
}
