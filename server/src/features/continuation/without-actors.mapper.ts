import type * as api from '../../generated/resolvers.js';
import type { RemovalFigures } from '../../network-analysis/index.js';
import { actorInBrief, toActorInBrief } from './actor-in-brief.mapper.js';
import type { WithoutActors } from './without-actors.js';

/** "Ohne uns" as the API shows it. */
export function toWithoutActors({ day, removed, notices, sentence, result }: WithoutActors): api.WithoutActors {
  const { sufficient, minimumActors } = day.findings.size;
  const figures = (of: RemovalFigures): api.RemovalFigures => ({
    ...of,
    ...(sufficient && of.actors >= minimumActors ? {} : { density: null, meanDegree: null }),
  });
  const brief = (id: string): api.ActorInBrief => actorInBrief(day, id);
  return {
    day: day.day.day,
    removed: removed.map(toActorInBrief),
    notices: [...notices],
    sentence,
    result: result && {
      before: figures(result.before),
      after: figures(result.after),
      afterAtRisk: result.afterAtRisk && figures(result.afterAtRisk),
      pairsLost: result.pairsLost,
      pairsLostShare: result.pairsLostShare,
      components: result.components.map((members) => [...members]),
      orphaned: result.orphaned.map(brief),
      aloneBefore: result.aloneBefore.map(brief),
      tiesLost: result.tiesLost,
      tiesAtRisk: [...result.tiesAtRisk],
    },
  };
}
