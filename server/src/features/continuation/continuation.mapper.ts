import type { VocabularySet } from '@quartiersnetz/graph-schema';
import type * as api from '../../generated/resolvers.js';
import { actorInBrief, maybeActor, toActorInBrief } from './actor-in-brief.mapper.js';
import type { ContinuationDay } from './continuation-day.js';
import type { ContinuationView, ConversationsView } from './continuation.service.js';
import type * as entries from './entries.js';
import { financing } from './financing.js';
import { handoverCounts, handoverPace } from './handover-progress.js';
import { toTaskHandover } from './handover.mapper.js';
import type { Names } from './handover.mapper.js';
import { offerSentence, signOf } from './offers.js';
import { scenarioAge } from './scenario-age.js';
import { anchorsOf, stagesOn } from './stages.js';
import { taskMatrix } from './task-matrix.js';
import type { MatrixColumn, MatrixRow } from './task-matrix.js';

/** The page Verstetigung as the API shows it. */
export function toContinuation(view: ContinuationView, vocabularies: VocabularySet): api.Continuation {
  const { day, book, end, ties } = view;
  const names = { day, names: book.names };
  const matrix = taskMatrix(book, (candidate) => day.actor(candidate.actor)?.shortName ?? '');
  const anchors = anchorsOf(vocabularies.list('anchorPoint'), book.anchors);
  const held = new Set(ties.map((tie) => tie.held.tie.id));
  const tieHandovers = book.tieHandovers.filter(({ tie }) => held.has(tie));
  return {
    areaId: day.network.area,
    sequence: day.network.sequence,
    day: day.day.day,
    qm: day.qm.map(toActorInBrief),
    notices: [...view.notices],
    fundingEnd: end,
    stages: stagesOn(vocabularies.list('continuationStage'), book.steps, day.day.day).map(
      ({ term, step, state, overdue }) => ({
        id: step?.id ?? null,
        version: step?.version ?? null,
        stage: term.id,
        label: term.label,
        state,
        plannedFor: step?.plannedFor ?? null,
        doneOn: step?.doneOn ?? null,
        note: step?.note ?? null,
        overdue,
      }),
    ),
    tasks: {
      ...matrix,
      rows: matrix.rows.map((row) => toTaskPlan(row, book, names)),
      columns: matrix.columns.map((column) => toCandidate(column, day)),
      offers: matrix.offers.map((offer) => toTaskOffer(offer, book.names)),
    },
    contributions: book.contributions.flatMap((contribution) => toContribution(contribution, book, names)),
    financing: toFinancing(book),
    anchors: anchors.map(({ term, entry }) => ({
      id: entry?.id ?? null,
      version: entry?.version ?? null,
      anchor: term.id,
      label: term.label,
      state: entry?.state ?? 'OPEN',
      actor: maybeActor(day, entry?.actor ?? null),
      text: entry?.text ?? null,
    })),
    anchorsSettled: anchors.filter(({ entry }) => entry?.state === 'SETTLED').length,
    handover: {
      tasks: handoverCounts(book.plans.length, book.taskHandovers),
      ties: handoverCounts(ties.length, tieHandovers),
      pace: end === null ? null : handoverPace(ties.length, tieHandovers, end.monthsLeft, day.day.day),
    },
    scenarios: book.scenarios.map((scenario) => toScenario(scenario, view, matrix.columns)),
  };
}

/** A row of the matrix as the API shows it. */
export function toTaskPlan(row: MatrixRow, book: entries.ContinuationBook, names: Names): api.TaskPlan {
  const { plan, ...found } = row;
  const handover = book.taskHandovers.find(({ taskPlan }) => taskPlan === plan.id) ?? null;
  return { ...plan, ...found, handover: toTaskHandover(plan.id, handover, names) };
}

const toCandidate = ({ candidate, notAsked }: MatrixColumn, day: ContinuationDay): api.Candidate => ({
  ...candidate,
  actor: actorInBrief(day, candidate.actor),
  notAsked,
});

function toTaskOffer(offer: entries.TaskOffer, names: ReadonlyMap<string, string>): api.TaskOffer {
  const { candidate, taskPlan, source, ...rest } = offer;
  const sourceTitle = source === null ? null : (names.get(source) ?? null);
  return {
    ...rest,
    candidateId: candidate,
    taskPlanId: taskPlan,
    sign: signOf(offer),
    sourceId: source,
    sourceTitle,
    sentence: offerSentence(offer, sourceTitle),
  };
}

function toContribution(
  { candidate, source, ...rest }: entries.Contribution,
  { candidates }: entries.ContinuationBook,
  { day, names }: Names,
): api.Contribution[] {
  const by = candidates.find(({ id }) => id === candidate);
  if (!by) return [];
  const sourceTitle = source === null ? null : (names.get(source) ?? null);
  return [{ ...rest, candidateId: candidate, actor: actorInBrief(day, by.actor), sourceId: source, sourceTitle }];
}

function toFinancing({ plans, financing: parts }: entries.ContinuationBook): api.Financing {
  const found = financing(plans, parts);
  return {
    ...found,
    parts: found.parts.map(({ taskPlan, ...part }) => ({ ...part, taskPlanId: taskPlan })),
    years: [...found.years],
  };
}

function toScenario(
  scenario: entries.Scenario,
  { book: { candidates }, day, changes }: ContinuationView,
  columns: readonly MatrixColumn[],
): api.SuccessionScenario {
  const members = columns.filter(({ candidate }) => scenario.members.includes(candidate.id));
  const removedActors = scenario.removedActors.flatMap((id) => maybeActor(day, id) ?? []);
  const { createdAt: _, ...values } = scenario;
  const { savedOn, changedSince } = scenarioAge(scenario, changes);
  const known = candidates.filter(({ id }) => scenario.members.includes(id)).length;
  return {
    ...values,
    savedOn,
    changedSince: [...changedSince],
    removedActors,
    members: members.map((column) => toCandidate(column, day)),
    gone: scenario.members.length - known + scenario.removedActors.length - removedActors.length,
  };
}

/** Gesprächslisten as the API shows them. */
export const toConversationLists = ({ day, lists }: ConversationsView): api.ConversationList[] =>
  lists.map(({ candidate, questions, ...words }) => ({
    ...words,
    candidateId: candidate.id,
    actor: actorInBrief(day, candidate.actor),
    questions: questions.map(({ plan, followUps, ...question }) => ({
      ...question,
      taskPlanId: plan.id,
      task: plan.task,
      title: plan.title,
      hoursPerWeek: plan.hoursPerWeek,
      mandatory: plan.mandatory,
      followUps: [...followUps],
    })),
  }));
