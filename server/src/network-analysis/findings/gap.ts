import { floatAt } from '../graph/typed-arrays.js';
import { degreeOf } from '../measures/degree.js';
import type { FindingsContext } from './context.js';
import { idOf } from './context.js';
import type { ActorGap, ActorGapType, Introducer, Severity } from './types.js';

/** A gap of one actor of R with the figures that all of them have; the others are null unless given. */
export function actorGap(
  context: FindingsContext,
  v: number,
  type: ActorGapType,
  severity: Severity,
  weight: number,
  introducers: readonly Introducer[],
  figures: Partial<ActorGap['figures']> = {},
): ActorGap {
  const id = idOf(context, v);
  return {
    family: 'ACTOR',
    type,
    subjects: [id],
    id: `${type}:${id}`,
    severity,
    weight,
    introducers,
    figures: {
      strengthToQm: floatAt(context.strengthToQm, v) || null,
      contacts: degreeOf(context.projection.full, v),
      contact: null,
      reach: null,
      steps: null,
      lastConfirmedAt: null,
      monthsSince: null,
      carriedShare: null,
      ...figures,
    },
  };
}
