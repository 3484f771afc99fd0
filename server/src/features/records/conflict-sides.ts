import type { Values } from '@quartiersnetz/graph-schema';
import { changedFields, sameValue } from '../../graph-store/values.js';
import type { Conflict, FieldConflict } from '../../kernel/errors.js';

/** The fields of a conflict by who changed them since the version that the writer had read. */
export interface ConflictSides {
  /** Both, and differently. */
  readonly disputed: readonly FieldConflict[];
  readonly onlyMine: readonly FieldConflict[];
  /** Others, and the writer not or in the same way; `mine` is the value that was read. */
  readonly onlyTheirs: readonly FieldConflict[];
}

/** Properties that say where a record belongs, nothing that a person entered. */
const TECHNICAL: ReadonlySet<string> = new Set(['area', 'areas', 'externalKeys']);

/**
 * Compares three versions of a record: the one that the writer had read, what the writer wants, and the one that stands.
 * Where the first is not known any more, all that differs is disputed.
 */
export function sidesOf({ recordId, fields }: Conflict, read: Values | null, stands: Values): ConflictSides {
  if (read === null) return { disputed: fields, onlyMine: [], onlyTheirs: [] };
  const changedByOthers = ({ field }: FieldConflict): boolean => !sameValue(read[field], stands[field]);
  const wanted = new Set(fields.map(({ field }) => field));
  return {
    disputed: fields.filter(changedByOthers),
    onlyMine: fields.filter((field) => !changedByOthers(field)),
    onlyTheirs: changedFields(read, stands)
      .filter((field) => !wanted.has(field) && !TECHNICAL.has(field))
      .map((field) => ({ recordId, field, mine: read[field] ?? null, theirs: stands[field] ?? null })),
  };
}
