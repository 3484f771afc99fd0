import type { Findings } from '../data/network-model.js';
import { number } from '../messages.de.js';

/** What becomes of the network in a few words: it falls apart, or somebody is left alone, or it holds. */
export function headline(who: string, groupsBefore: number, found: NonNullable<Findings['withoutQm']>): string {
  if (found.figures.groups > groupsBefore) return `Ohne ${who} zerfällt das Netz`;
  const alone = found.newlyIsolated.length;
  if (alone === 1) return `Ohne ${who} verliert 1 Akteur jede Verbindung`;
  if (alone > 1) return `Ohne ${who} verlieren ${number(alone)} Akteure jede Verbindung`;
  return `Ohne ${who} hält das Netz zusammen`;
}
