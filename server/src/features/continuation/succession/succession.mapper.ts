import { sortKey } from '@quartiersnetz/graph-schema';
import type * as api from '../../../generated/resolvers.js';
import type { SuccessionResult, SuccessionSet } from '../../../network-analysis/index.js';
import { actorInBrief } from '../actor-in-brief.mapper.js';
import { DEFAULTS } from './succession-order.js';
import type { SuccessionParameters } from './succession-order.js';
import type { SuccessionAnswer, SuccessionQuestion } from './succession.service.js';
import { reasonSentence, relaxationSentence, resultNotices, searchSentence } from './succession-words.js';
import type { SuccessionNames } from './succession-words.js';

/** The assumptions of a request; what is left out has its default. */
export const toParameters = (input: api.SuccessionParameters | null | undefined): SuccessionParameters => ({
  k: input?.k ?? null,
  fMax: input?.fMax ?? null,
  tauAbility: input?.tauAbility ?? null,
  tauWillingness: input?.tauWillingness ?? null,
  removedActors: input?.removedActors ?? [],
});

/** Names by id, and the candidate behind an organisation. */
interface Naming extends SuccessionNames {
  readonly brief: (id: string) => api.ActorInBrief;
  readonly candidate: (actor: string) => string;
}

function namingOf({ day, book }: SuccessionQuestion): Naming {
  const titles = new Map(book.plans.map(({ id, title }) => [id, title]));
  const candidates = new Map(book.candidates.map(({ id, actor }) => [actor, id]));
  return {
    task: (id) => titles.get(id) ?? '',
    actor: (id) => day.actor(id)?.shortName ?? '',
    brief: (id) => actorInBrief(day, id),
    candidate: (actor) => candidates.get(actor) ?? '',
  };
}

/** In the order in which people look for them. */
const byName = <T extends { readonly id: string }>(items: readonly T[], { actor }: Naming): readonly T[] =>
  [...items].sort((a, b) => (sortKey(actor(a.id)) < sortKey(actor(b.id)) ? -1 : 1));

/** How far a search is, or what it found, as the API shows it. */
export function toSuccession({ question, message }: SuccessionAnswer): api.Succession {
  const { day, order } = question;
  const naming = namingOf(question);
  const done = message.state === 'DONE' ? message.result : null;
  return {
    areaId: day.network.area,
    day: day.day.day,
    state: done === null ? 'RUNNING' : done.state === 'NOTHING_TO_SEARCH' ? 'IMPOSSIBLE' : 'DONE',
    assumptions: {
      k: order.options.k ?? DEFAULTS.k,
      fMax: done?.assumptions.fMax ?? order.options.fMax ?? null,
      fMaxIsDefault: (order.options.fMax ?? null) === null,
      tauAbility: order.options.abilityFrom ?? DEFAULTS.tauAbility,
      tauWillingness: order.options.willingnessFrom ?? DEFAULTS.tauWillingness,
      removedActors: order.leaving.map(naming.brief),
    },
    notices: done === null ? [] : [...resultNotices(done, naming)],
    progress: message.state === 'RUNNING' ? message.progress : null,
    result: done === null || done.state === 'NOTHING_TO_SEARCH' ? null : toResult(done, naming),
  };
}

/** A set that somebody chose, as the API shows it. */
export function toChosenSet({
  question,
  set,
}: {
  readonly question: SuccessionQuestion;
  readonly set: SuccessionSet | null;
}): api.SuccessorSet | null {
  return set && toSet(set, 0, false, namingOf(question));
}

function toResult(found: SuccessionResult, naming: Naming): api.SuccessionResult {
  const best = found.sets.length;
  return {
    size: found.size,
    exact: found.exact,
    lowerBound: found.lowerBound,
    combinations: found.examined.map(({ size, combinations, feasible }) => ({
      size,
      examined: combinations,
      feasible,
    })),
    sentence: searchSentence(found),
    relaxations: found.relaxations.map((relaxation) => ({
      kind: relaxation.kind,
      taskPlanIds: relaxation.kind === 'MANDATORY_TASKS' ? relaxation.tasks.map(({ task }) => task) : [],
      fMax: relaxation.kind === 'F_MAX' ? relaxation.to : null,
      extraHours: relaxation.kind === 'HOURS' ? relaxation.extra : null,
      sentence: relaxationSentence(relaxation, naming),
    })),
    sets: [...found.sets, ...found.alternatives].map((set, position) => toSet(set, position, position < best, naming)),
    notChosen: byName(found.notChosen, naming).map(({ id, reasons }) => ({
      candidateId: naming.candidate(id),
      actor: naming.brief(id),
      reasons: reasons.map((reason) => ({ code: reason.code, sentence: reasonSentence(reason, naming) })),
    })),
    singles: byName(found.singles, naming).map(({ id, recovery, fragmentationByK }) => ({
      candidateId: naming.candidate(id),
      actor: naming.brief(id),
      fragmentation: recovery.fragmentationAfter,
      recoveryPairs: recovery.recoveryPairs,
      recoveryNearness: recovery.recoveryEta,
      byK: [...fragmentationByK],
    })),
    fragmentationWithQm: found.network.fragmentationWith,
    fragmentationWithoutQm: found.network.fragmentationWithout,
    pairsLost: found.network.pairsLost,
    mandatoryHours: Math.round(found.mandatory.hours),
  };
}

function toSet(set: SuccessionSet, position: number, best: boolean, naming: Naming): api.SuccessorSet {
  const { recovery, worstLoss, reinforcement, willingness } = set;
  return {
    letter: String.fromCharCode('A'.charCodeAt(0) + (position % 26)),
    best,
    members: byName(set.members, naming).map(({ id, hours, hoursUsed, overload }) => ({
      candidateId: naming.candidate(id),
      actor: naming.brief(id),
      hoursPerWeek: hours,
      hoursUsed,
      hoursOver: Math.ceil(overload),
    })),
    assignment: set.assignment.map(({ task, candidate, ability, willingness: said }) => ({
      taskPlanId: task,
      candidateId: naming.candidate(candidate),
      ability,
      willingness: said,
    })),
    mandatoryCovered: set.mandatoryCovered,
    mandatory: set.mandatory,
    openMandatory: [...set.openMandatory],
    openOthers: [...set.openOthers],
    ...willingness,
    freeHours: set.freeHours,
    neededHours: set.neededHours,
    hoursUnknown: set.hoursUnknown.map(naming.candidate),
    recoveryPairs: recovery.recoveryPairs,
    recoveryNearness: recovery.recoveryEta,
    fragmentation: recovery.fragmentationAfter,
    worstFragmentation: worstLoss?.fragmentation ?? null,
    worstLoss: worstLoss === null ? null : naming.candidate(worstLoss.member),
    reinforcement: reinforcement && {
      candidateId: naming.candidate(reinforcement.candidate),
      actor: naming.brief(reinforcement.candidate),
      worstFragmentation: reinforcement.fragmentation,
    },
    joins: set.joins.map(({ member, contact, actors }) => ({
      candidateId: naming.candidate(member),
      contact: naming.brief(contact),
      actorsJoined: actors,
    })),
    notJoined: set.notJoined.map(({ contact, actors }) => ({ contact: naming.brief(contact), actors })),
    byK: [...set.fragmentationByK],
  };
}
