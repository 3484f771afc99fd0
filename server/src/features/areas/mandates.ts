import { countsOn } from '@quartiersnetz/graph-schema';
import type { StoredRecord } from '../../graph-store/record.js';
import { requiredTextOf, textOf } from '../records/index.js';

/**
 * Ids of the actors that are the Quartiersmanagement of the mandates' area on a day, sorted: none is "kein QM an diesem Tag",
 * two are a Tandem (decisions.md 12).
 */
export function qmActorsOn(mandates: readonly StoredRecord[], day: string): readonly string[] {
  const counting = mandates.filter(
    (mandate) =>
      textOf(mandate, 'role') === 'NEIGHBOURHOOD_MANAGEMENT' &&
      countsOn(day, textOf(mandate, 'since'), textOf(mandate, 'until')),
  );
  return [...new Set(counting.map((mandate) => requiredTextOf(mandate, 'actor')))].sort();
}
