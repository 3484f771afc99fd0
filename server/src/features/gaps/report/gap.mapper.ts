import type * as api from '../../../generated/resolvers.js';
import type { Introducer } from '../../../network-analysis/index.js';
import { gapSentence, introducerReason } from '../../network/index.js';
import type { NetworkActor } from '../../network/index.js';
import { toActorInBrief } from '../actor-in-brief.mapper.js';
import { toGapDismissal, toGapTask } from '../tasks/task.mapper.js';
import type { ListedGap } from './gap-list.js';
import { gapAdvice, gapFigures, gapTitle, sharesSentence } from './gap-words.js';
import type { GroupNames } from './group-names.js';
import type { ReportView } from './report.service.js';

/** Maps the gaps of a report as the API shows them. */
export function reportGapMapper(view: ReportView, groups: GroupNames): (listed: ListedGap) => api.ReportGap {
  const { network } = view.basis;
  const actorOf = (id: string): NetworkActor | undefined => network.actors[network.positionOf.get(id) ?? -1];
  const nameOf = (id: string): string => actorOf(id)?.name ?? '';
  const shortNameOf = (id: string): string => actorOf(id)?.shortName ?? '';
  const inBrief = (id: string): readonly api.ActorInBrief[] => {
    const actor = actorOf(id);
    return actor ? [toActorInBrief(actor)] : [];
  };
  const toIntroducer = (introducer: Introducer, subjects: readonly string[]): readonly api.GapIntroducer[] =>
    inBrief(introducer.actor).map((actor) => ({
      actor,
      reason: introducerReason(introducer, subjects, shortNameOf),
    }));
  const drawn = view.draws?.draws ?? 0;
  return ({ gap, rank, state, task, dismissal, share }) => {
    const pair = gap.family === 'SECTOR_PAIR';
    const separated = gap.family === 'STRUCTURE' ? gap.figures.separated : [];
    const about = pair ? [] : [...new Set([...gap.subjects, ...separated])];
    return {
      id: gap.id,
      rank,
      family: gap.family,
      type: gap.type,
      severity: gap.severity,
      title: gapTitle(gap, { actor: nameOf, sector: groups.sector }),
      sentence: gapSentence(gap, shortNameOf),
      figures: gapFigures(gap),
      sectorsA: pair ? [...groups.members(gap.subjects[0])] : [],
      sectorsB: pair ? [...groups.members(gap.subjects[1])] : [],
      actors: about.flatMap(inBrief),
      introducers: gap.introducers.flatMap((introducer) => toIntroducer(introducer, gap.subjects)),
      advice: gapAdvice(gap),
      state,
      task: task && toGapTask(task, view),
      dismissal: dismissal && toGapDismissal(dismissal, view),
      takeable: view.foundToday.has(gap.id) && state !== 'TAKEN',
      holds: share?.holds ?? null,
      topThree: share?.topThree ?? null,
      drawsSentence: sharesSentence(share, drawn),
    };
  };
}
