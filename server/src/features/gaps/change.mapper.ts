import { formatNumber, formatPartialDate } from '@quartiersnetz/graph-schema';
import type * as api from '../../generated/resolvers.js';
import { toActorInBrief } from './actor-in-brief.mapper.js';
import { changeText, describedBy } from './report/figures-in-words.js';
import type { ComparedDays } from './report/report.service.js';
import { percent } from './report/words.js';

/** Ties that are named on each side, at most; the numbers count all. */
const MOST_NAMED = 200;

/** Two compared days as the API shows them. */
export function toNetworkChange(compared: ComparedDays): api.NetworkChange {
  const { network, from, to, change, figures } = compared;
  const inBrief = (id: string): readonly api.ActorInBrief[] => {
    const actor = network.actors[network.positionOf.get(id) ?? -1];
    return actor ? [toActorInBrief(actor)] : [];
  };
  const toPairs = (pairs: readonly (readonly [string, string])[]): api.TiePair[] =>
    pairs.slice(0, MOST_NAMED).flatMap(([first, second]) => {
      const [[a], [b]] = [inBrief(first), inBrief(second)];
      return a && b ? [{ a, b }] : [];
    });
  return {
    from,
    to,
    jaccard: change.jaccard,
    sentence: sentence(compared),
    kept: change.kept,
    newTies: toPairs(change.newTies),
    newTiesTotal: change.newTies.length,
    endedTies: toPairs(change.endedTies),
    endedTiesTotal: change.endedTies.length,
    newActors: change.newActors.flatMap(inBrief),
    endedActors: change.endedActors.flatMap(inBrief),
    figures: figures.map(({ id, before, after, delta }) => ({
      id,
      name: describedBy(id).name,
      before,
      after,
      delta,
      text: changeText({ value: before }, after, id),
    })),
  };
}

function sentence({ from, to, change }: ComparedDays): string {
  const days = `Zwischen dem ${formatPartialDate(from)} und dem ${formatPartialDate(to)}`;
  if (change.jaccard === null) return `${days} ist keine Beziehung eingetragen.`;
  return `${days} sind ${formatNumber(change.newTies.length)} Beziehungen neu, ${formatNumber(change.endedTies.length)} beendet und ${formatNumber(change.kept)} geblieben. Gleich geblieben sind damit ${percent(change.jaccard)}.`;
}
