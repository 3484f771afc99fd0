import type { Values } from '@quartiersnetz/graph-schema';

/** Strength of a tie of which only is known that there is one (decisions.md 14). */
const UNKNOWN_INTENSITY = 2;

/**
 * Completes the values of a new tie: where the strength is not known it is 2 and the whole marked as inferred; a tie with a
 * citation is documented; whether it lives through the QM alone is unknown unless said.
 */
export function completedTie(values: Values, cited: boolean): Values {
  const known = values['intensity'] !== undefined;
  const assumed = cited ? 'DOCUMENTED' : 'INFERRED';
  return {
    viaQm: 'UNKNOWN',
    ...values,
    intensity: values['intensity'] ?? UNKNOWN_INTENSITY,
    evidence: known ? (values['evidence'] ?? assumed) : 'INFERRED',
  };
}
