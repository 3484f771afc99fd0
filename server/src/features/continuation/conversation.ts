import { SHIPPED_VOCABULARIES } from '@quartiersnetz/graph-schema';
import type { QmTaskTerm, Term, VocabularySet } from '@quartiersnetz/graph-schema';
import type { Candidate, TaskOffer, TaskPlan } from './entries.js';
import { signOf } from './offers.js';
import { offerLookup } from './task-matrix.js';
import { counted } from './words.js';

export type QuestionReason = 'NOT_ASKED' | 'NO_ANSWER' | 'NOT_CONCRETE' | 'CONDITION_OPEN';

/** What to ask about one task. */
export interface ConversationQuestion {
  readonly plan: TaskPlan;
  readonly reason: QuestionReason;
  readonly about: string;
  readonly question: string;
  readonly followUps: readonly string[];
}

/** What to ask one organisation, from the first sentence to the last. */
export interface ConversationList {
  readonly candidate: Candidate;
  readonly opening: string;
  readonly questions: readonly ConversationQuestion[];
  readonly closing: string;
  readonly todo: string;
}

const isQmTask = (term: Term | undefined): term is QmTaskTerm =>
  term !== undefined && 'question' in term && 'about' in term;

/** The words for a task: those of the vocabulary; an own term without words is asked about by its title. */
function wordsOf(
  plan: TaskPlan,
  vocabularies: VocabularySet,
): Required<Pick<QmTaskTerm, 'about' | 'question' | 'followUps'>> {
  const shipped = SHIPPED_VOCABULARIES.qmTask.find(({ id }) => id === plan.task);
  const term = [vocabularies.find('qmTask', plan.task), shipped].find(isQmTask);
  if (term) return { about: term.about, question: term.question, followUps: term.followUps ?? [] };
  return { about: `${plan.title}.`, question: `Könnten Sie „${plan.title}“ übernehmen?`, followUps: [] };
}

/** Why a cell is asked about, or null: it is clear. */
function reasonOf(offer: TaskOffer | undefined): QuestionReason | null {
  switch (signOf(offer)) {
    case 'NOT_ASKED':
      return 'NOT_ASKED';
    case 'NO_ANSWER':
      return 'NO_ANSWER';
    case 'SIGNALLED':
      return 'NOT_CONCRETE';
    case 'CONDITIONAL':
      return 'CONDITION_OPEN';
    case 'COMMITTED':
    case 'DECLINED':
    case 'EXCLUDED':
    case 'UNSUITABLE':
      return null;
  }
}

const hours = (count: number): string => `${counted(count, 'Stunde', 'Stunden')} je Woche`;

/** The Gesprächsliste of an organisation: what is not asked, not answered, not concrete, or open. Tasks in the given order. */
export function conversationList(
  candidate: Candidate,
  name: string,
  plans: readonly TaskPlan[],
  offers: readonly TaskOffer[],
  vocabularies: VocabularySet,
): ConversationList {
  const offerOf = offerLookup(offers);
  const questions = plans.flatMap((plan) => {
    const offer = offerOf(candidate, plan);
    const reason = reasonOf(offer);
    return reason === null ? [] : [question(plan, reason, offer, vocabularies)];
  });
  const total = questions.reduce((sum, { plan }) => sum + plan.hoursPerWeek, 0);
  return {
    candidate,
    opening:
      'Das Quartiersmanagement endet. Wir möchten hören, was danach bei Ihnen gut aufgehoben wäre. Sie sagen heute nichts zu, was Sie nicht zusagen wollen.',
    questions,
    closing:
      'Wir schreiben auf, was Sie gesagt haben, mit Datum, und zeigen es Ihnen vorher. Ein Nein ist eine gute Auskunft.',
    todo:
      questions.length === 0
        ? `${name}: nichts mehr zu fragen`
        : `${name} fragen: ${counted(questions.length, 'Aufgabe', 'Aufgaben')}, ${hours(total)}`,
  };
}

function question(
  plan: TaskPlan,
  reason: QuestionReason,
  offer: TaskOffer | undefined,
  vocabularies: VocabularySet,
): ConversationQuestion {
  const words = wordsOf(plan, vocabularies);
  return {
    plan,
    reason,
    about: `${words.about} Bisher ${hours(plan.hoursPerWeek)}.`,
    question: asked(reason, words.question, offer),
    followUps: [
      ...(reason === 'CONDITION_OPEN' ? [] : [`Wie viele der ${hours(plan.hoursPerWeek)} wären möglich, ab wann?`]),
      ...words.followUps,
      'Was bräuchten Sie dafür: Geld, Räume, Einarbeitung?',
    ],
  };
}

function asked(reason: QuestionReason, words: string, offer: TaskOffer | undefined): string {
  switch (reason) {
    case 'NOT_ASKED':
      return words;
    case 'NO_ANSWER':
      return `Wir hatten Sie schon gefragt. ${words}`;
    case 'NOT_CONCRETE':
      return `Sie hatten Interesse signalisiert. ${words} Was davon können wir festhalten?`;
    case 'CONDITION_OPEN': {
      const condition = (offer?.condition ?? '').replace(/\.$/, '');
      return condition === ''
        ? 'Sie hatten bedingt zugesagt. Woran hängt es noch?'
        : `Sie hatten bedingt zugesagt: ${condition}. Wie steht es damit?`;
    }
  }
}
