import { removal } from '../../network-analysis/index.js';
import type { Removal } from '../../network-analysis/index.js';
import { listed } from '../network/index.js';
import type { NetworkActor } from '../network/index.js';
import type { ContinuationDay } from './continuation-day.js';
import { networkNotices } from './notices.js';
import type { Notice } from './notices.js';
import { counted, percent, written } from './words.js';

/** What becomes of the network of a day when some actors leave together. */
export interface WithoutActors {
  readonly day: ContinuationDay;
  readonly removed: readonly NetworkActor[];
  readonly notices: readonly Notice[];
  readonly sentence: string | null;
  readonly result: Removal | null;
}

/** Codes that matter for a removal; what is missing for the QM alone does not. */
const RELEVANT = ['NO_TIES', 'TOO_SMALL'];

/**
 * Removes actors from the network of a day; an empty list stands for the QM. Without anybody to remove there is no result, and
 * a notice says why.
 */
export function withoutActors(day: ContinuationDay, actorIds: readonly string[]): WithoutActors {
  const wanted = actorIds.length === 0 ? day.qm.map(({ id }) => id) : [...new Set(actorIds)];
  const result = removal(day.projection, wanted);
  const removed = result.removed.flatMap((id) => day.actor(id) ?? []);
  const notices: Notice[] = networkNotices(day).filter(
    ({ code }) => RELEVANT.includes(code) || (actorIds.length === 0 && code === 'NO_QM'),
  );
  if (result.notThere.length > 0) {
    const names = result.notThere.flatMap((id) => day.actor(id)?.shortName ?? []);
    notices.push({
      code: 'UNKNOWN_ACTORS',
      sentence:
        names.length === 0
          ? `${counted(result.notThere.length, 'Akteur zählt', 'Akteure zählen')} an diesem Tag nicht.`
          : `An diesem Tag nicht im Netz: ${listed(names)}.`,
      advice: 'Wählen Sie einen anderen Tag oder andere Akteure.',
    });
  }
  if (removed.length === 0) return { day, removed, notices, sentence: null, result: null };
  return { day, removed, notices, sentence: removalSentence(result, whoLeaves(day, removed)), result };
}

/** "das QM", "Sozialamt", "das QM und Sozialamt". */
function whoLeaves({ qm }: ContinuationDay, removed: readonly NetworkActor[]): string {
  const wholeQm = qm.length > 0 && qm.every((actor) => removed.includes(actor));
  const others = removed.filter((actor) => !wholeQm || !qm.includes(actor));
  return listed([...(wholeQm ? ['das QM'] : []), ...others.map(({ shortName }) => shortName)]);
}

function removalSentence({ before, pairsLost, pairsLostShare, orphaned }: Removal, who: string): string {
  if (pairsLostShare === null) return `Ohne ${who}: Auch vorher erreichte sich niemand.`;
  const alone =
    orphaned.length === 0
      ? ''
      : ` ${counted(orphaned.length, 'Akteur verliert', 'Akteure verlieren')} den letzten Kontakt.`;
  if (pairsLost === 0) return `Ohne ${who} erreichen sich alle, die sich vorher erreichten.${alone}`;
  return `Ohne ${who} erreichen sich ${written(pairsLost)} von ${counted(before.connectedPairs, 'Paar', 'Paaren')} nicht mehr, auch nicht über Dritte (${percent(pairsLostShare)}).${alone}`;
}
