import type { Vocabularies } from '../../app/vocabularies.js';
import type { ActorClass } from '../../generated/graphql.js';
import { CLASS_LABELS } from './messages.de.js';

/** Label of an actor's kind in the words of its class. */
export function kindLabel(
  actor: { readonly class: ActorClass; readonly kind?: string | null },
  vocabularies: Vocabularies,
): string {
  if (actor.class === 'COMMITTEE') return vocabularies.label('committeeKind', actor.kind) || CLASS_LABELS.COMMITTEE;
  return vocabularies.short('actorKind', actor.kind) || CLASS_LABELS[actor.class];
}
