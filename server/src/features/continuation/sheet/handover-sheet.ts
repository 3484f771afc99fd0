import { lastDay, sortKey } from '@quartiersnetz/graph-schema';
import type { PartialDate, VocabularySet } from '@quartiersnetz/graph-schema';
import type { ContinuationDay } from '../continuation-day.js';
import type { Contribution, ContinuationBook, Handover, TaskOffer, TaskPlan } from '../entries.js';
import { missingFacts } from '../handover-rules.js';
import type { HandoverKind } from '../handover-rules.js';
import { listed } from '../../network/index.js';
import { contributionSentence, promiseSentence, signOf } from '../offers.js';
import type { QmTie } from '../qm-ties.js';
import { counted } from '../words.js';

/** Something that an organisation has promised. */
export interface SheetPromise {
  readonly title: string;
  readonly sentence: string;
  /** Without a condition. */
  readonly firm: boolean;
}

/** What is to be done next about a task or a tie. */
export interface SheetStep {
  readonly about: string;
  readonly step: string;
  readonly due: PartialDate | null;
  readonly overdue: boolean;
  readonly owner: string | null;
}

/** What one organisation takes over. */
export interface HandoverSheet {
  readonly actor: string;
  readonly summary: string;
  readonly plans: readonly TaskPlan[];
  readonly ties: readonly QmTie[];
  readonly promises: readonly SheetPromise[];
  readonly openPoints: readonly string[];
  readonly nextSteps: readonly SheetStep[];
}

/** What a sheet is made of, all in the order of the page. */
export interface SheetSource {
  readonly day: ContinuationDay;
  readonly book: ContinuationBook;
  readonly plans: readonly TaskPlan[];
  readonly ties: readonly QmTie[];
  readonly vocabularies: VocabularySet;
}

/** Organisations that receive a task or a tie, or that have promised a task, by name. */
export function takingOver({ day, book, ties }: SheetSource): readonly string[] {
  const promised = new Set(
    book.offers.filter((offer) => signOf(offer) === 'COMMITTED').map(({ candidate }) => candidate),
  );
  const ids = new Set([
    ...book.taskHandovers.flatMap(({ receiver }) => receiver ?? []),
    ...ties.flatMap(({ handover }) => handover?.receiver ?? []),
    ...book.candidates.filter(({ id }) => promised.has(id)).map(({ actor }) => actor),
  ]);
  const nameOf = (id: string): string => sortKey(day.actor(id)?.name ?? '');
  return [...ids]
    .filter((id) => day.actor(id) !== undefined)
    .sort((a, b) => (nameOf(a) < nameOf(b) || (nameOf(a) === nameOf(b) && a < b) ? -1 : 1));
}

/** The Übergabeblatt of an organisation; what it says rests on the entries alone. */
export function handoverSheet(actor: string, source: SheetSource): HandoverSheet {
  const { day, book } = source;
  const handed = new Map(
    book.taskHandovers.filter(({ receiver }) => receiver === actor).map((handover) => [handover.taskPlan, handover]),
  );
  const plans = source.plans.filter(({ id }) => handed.has(id));
  const ties = source.ties.filter(({ handover }) => handover?.receiver === actor);
  const candidates = book.candidates.filter((candidate) => candidate.actor === actor).map(({ id }) => id);
  const offers = source.plans.flatMap(({ id }) =>
    book.offers.filter(({ candidate, taskPlan }) => taskPlan === id && candidates.includes(candidate)),
  );
  const things: readonly Thing[] = [
    ...plans.flatMap(({ id, title }) => thing('TaskHandover', title, handed.get(id))),
    ...ties.flatMap(({ held, handover }) => thing('TieHandover', held.contact.shortName, handover ?? undefined)),
  ];
  return {
    actor,
    summary: summary(plans, ties.length),
    plans,
    ties,
    promises: [
      ...offers.flatMap((offer) => taskPromise(offer, source)),
      ...book.contributions
        .filter(({ candidate }) => candidates.includes(candidate))
        .flatMap((contribution) => contributionPromise(contribution, source)),
    ],
    openPoints: [...things.flatMap(whatIsMissing), ...offers.flatMap((offer) => openOffer(offer, source, handed))],
    nextSteps: things
      .flatMap((one) => nextStep(one, day.day.day))
      .sort((a, b) => (dueDay(a) < dueDay(b) ? -1 : dueDay(a) > dueDay(b) ? 1 : 0)),
  };
}

interface Thing {
  readonly kind: HandoverKind;
  readonly about: string;
  readonly handover: Handover & { readonly state: string };
}

const thing = (kind: HandoverKind, about: string, handover: Thing['handover'] | undefined): readonly Thing[] =>
  handover === undefined ? [] : [{ kind, about, handover }];

function summary(plans: readonly TaskPlan[], ties: number): string {
  const hours = plans.reduce((sum, { hoursPerWeek }) => sum + hoursPerWeek, 0);
  const tasks = `${counted(plans.length, 'Aufgabe', 'Aufgaben')}, ${counted(hours, 'Stunde', 'Stunden')} je Woche`;
  const parts = [
    ...(plans.length === 0 ? [] : [tasks]),
    ...(ties === 0 ? [] : [counted(ties, 'Beziehung', 'Beziehungen')]),
  ];
  return parts.length === 0 ? 'Noch ist nichts zur Übergabe eingetragen.' : `${parts.join('; ')}.`;
}

const FIRM = 'COMMITTED';
const PROMISES: readonly string[] = [FIRM, 'CONDITIONAL', 'SIGNALLED'];

function taskPromise(offer: TaskOffer, { plans, book }: SheetSource): readonly SheetPromise[] {
  const sign = signOf(offer);
  const plan = plans.find(({ id }) => id === offer.taskPlan);
  if (plan === undefined || !PROMISES.includes(sign)) return [];
  const source = offer.source === null ? null : (book.names.get(offer.source) ?? null);
  return [{ title: plan.title, sentence: promiseSentence(offer, source), firm: sign === FIRM }];
}

function contributionPromise(contribution: Contribution, { book, vocabularies }: SheetSource): readonly SheetPromise[] {
  const { kind, willingness } = contribution;
  if (!PROMISES.includes(willingness)) return [];
  const source = contribution.source === null ? null : (book.names.get(contribution.source) ?? null);
  const title = vocabularies.find('contributionKind', kind)?.label ?? kind;
  return [{ title, sentence: contributionSentence(contribution, source), firm: willingness === FIRM }];
}

function whatIsMissing({ kind, about, handover }: Thing): readonly string[] {
  const missing = missingFacts(kind, handover);
  if (handover.state === 'HANDED_OVER' || missing.length === 0) return [];
  return [`${about}: Übergeben ist es, wenn ${listed(missing)}.`];
}

/** A condition that is not met, or a promise about which nothing is arranged. */
function openOffer(offer: TaskOffer, { plans }: SheetSource, handed: ReadonlyMap<string, unknown>): readonly string[] {
  const plan = plans.find(({ id }) => id === offer.taskPlan);
  if (plan === undefined) return [];
  const sign = signOf(offer);
  if (sign === 'CONDITIONAL') {
    const condition = offer.condition?.replace(/\.$/, '') ?? 'Die Bedingung ist nicht aufgeschrieben';
    return [`${plan.title}: bedingt zugesagt. Zu klären: ${condition}.`];
  }
  return sign === FIRM && !handed.has(plan.id) ? [`${plan.title}: zugesagt, die Übergabe ist noch nicht geplant.`] : [];
}

function nextStep({ about, handover }: Thing, today: string): readonly SheetStep[] {
  const { nextStep: step, nextStepDue: due, owner } = handover;
  return step === null ? [] : [{ about, step, due, overdue: due !== null && lastDay(due) < today, owner }];
}

const NO_DATE = '9999';
const dueDay = ({ due }: SheetStep): string => (due === null ? NO_DATE : lastDay(due));
