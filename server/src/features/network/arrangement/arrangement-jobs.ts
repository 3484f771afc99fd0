import { computeArrangement, extendArrangement, rearrange } from '@quartiersnetz/map-layout';
import type { Arrangement, ArrangementInput } from '@quartiersnetz/map-layout';
import type { JobKind } from '../../../network-analysis/workers/protocol.js';

/** A drawing to compute: from scratch, from the stored places, or the stored one with who came and went. */
export interface ArrangementOrder {
  readonly how: 'from-scratch' | 'anew' | 'extend';
  readonly input: ArrangementInput;
  readonly previous: Arrangement | null;
}

/** Jobs of the threads that compute drawings. */
export interface ArrangementJobs extends Record<string, JobKind> {
  readonly arrange: { readonly payload: ArrangementOrder; readonly result: Arrangement };
}

/** Computes a drawing. */
export function arrange({ how, input, previous }: ArrangementOrder): Arrangement {
  if (previous === null || how === 'from-scratch') return computeArrangement(input);
  return how === 'anew' ? rearrange(input, previous) : extendArrangement(input, previous);
}
