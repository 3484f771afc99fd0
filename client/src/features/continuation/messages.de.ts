import { counted, formatNumber, formatPartialDate } from '@quartiersnetz/graph-schema';
import type {
  AnchorState,
  Capacity,
  ExclusionReason,
  FinancingState,
  OfferSign,
  QuestionReason,
  TaskAbility,
  TaskHandoverState,
  TieHandoverState,
  Willingness,
} from '../../generated/graphql.js';
import type { IconName } from '../../ui/icons/Icon.js';
import type { Offer, SuccessorSet } from './types.js';

/** German words of the page Verstetigung. */
export const ABILITY_LABELS: Readonly<Record<TaskAbility, string>> = {
  SUITABLE: 'geeignet',
  PARTLY: 'teilweise geeignet',
  UNSUITABLE: 'nicht geeignet',
  UNKNOWN: 'unbekannt',
};
export const WILLINGNESS_LABELS: Readonly<Record<Willingness, string>> = {
  NOT_ASKED: 'nicht gefragt',
  COMMITTED: 'zugesagt',
  CONDITIONAL: 'bedingt zugesagt',
  SIGNALLED: 'signalisiert, unkonkret',
  NO_ANSWER: 'gefragt, keine Antwort',
  DECLINED: 'keine Bereitschaft',
};
export const CAPACITY_LABELS: Readonly<Record<Capacity, string>> = {
  AVAILABLE: 'hat Zeit',
  LIMITED: 'hat wenig Zeit',
  EXHAUSTED: 'erschöpft',
  UNKNOWN: 'unbekannt',
};
export const EXCLUSION_LABELS: Readonly<Record<ExclusionReason, string>> = {
  NEUTRALITY: 'wäre nicht mehr neutral',
  VOLUNTEERS: 'nicht ehrenamtlich leistbar',
};
export const ANCHOR_LABELS: Readonly<Record<AnchorState, string>> = {
  OPEN: 'offen',
  IN_PROGRESS: 'in Arbeit',
  SETTLED: 'geklärt',
};
export const FINANCING_LABELS: Readonly<Record<FinancingState, string>> = {
  APPLIED: 'beantragt',
  GRANTED: 'bewilligt',
};
export const TASK_STATE_LABELS: Readonly<Record<TaskHandoverState, string>> = {
  OPEN: 'offen',
  PLANNED: 'geplant',
  IN_TRAINING: 'in Einarbeitung',
  HANDED_OVER: 'übergeben',
};
export const TIE_STATE_LABELS: Readonly<Record<TieHandoverState, string>> = {
  OPEN: 'offen',
  PLANNED: 'geplant',
  INTRODUCED: 'vorgestellt',
  HANDED_OVER: 'übergeben',
};
export const REASON_LABELS: Readonly<Record<QuestionReason, string>> = {
  NOT_ASKED: 'noch nicht gefragt',
  NO_ANSWER: 'gefragt, keine Antwort',
  NOT_CONCRETE: 'noch unkonkret',
  CONDITION_OPEN: 'Bedingung offen',
};

interface SignWords {
  readonly word: string;
  readonly icon: IconName | null;
}
export const SIGNS: Readonly<Record<OfferSign, SignWords>> = {
  COMMITTED: { word: 'zugesagt', icon: 'check-circle' },
  CONDITIONAL: { word: 'bedingt', icon: 'clock' },
  SIGNALLED: { word: 'signalisiert', icon: 'idea' },
  DECLINED: { word: 'keine', icon: 'refused' },
  NO_ANSWER: { word: 'gefragt', icon: 'help' },
  NOT_ASKED: { word: 'nicht gefragt', icon: 'help' },
  EXCLUDED: { word: 'geht nicht', icon: 'refused' },
  UNSUITABLE: { word: '–', icon: null },
};

const hoursOf = (hours: number | null): string => (hours === null ? '' : `${formatNumber(hours)} h`);

/** Second line of a cell: what matters most beside its word; empty if there is nothing. */
export function cellDetail(offer: Offer): string {
  switch (offer.sign) {
    case 'COMMITTED':
      return hoursOf(offer.hours);
    case 'CONDITIONAL':
      return offer.condition ?? hoursOf(offer.hours);
    case 'SIGNALLED':
      return offer.condition ?? 'unkonkret';
    case 'NO_ANSWER':
      return 'keine Antwort';
    case 'DECLINED':
      return offer.condition ?? 'Bereitschaft';
    case 'EXCLUDED':
      return offer.excluded === 'VOLUNTEERS' ? 'nicht im Ehrenamt' : 'nicht neutral';
    case 'NOT_ASKED':
    case 'UNSUITABLE':
      return '';
  }
}

/** A cell in one sentence for screen readers and for the row of source: who, which task, what was said. */
export const cellName = (actor: string, task: string, offer: Offer | undefined): string =>
  `${actor}, ${task}: ${offer === undefined ? 'nicht gefragt' : spokenSign(offer)}`;

const spokenSign = (offer: Offer): string => {
  if (offer.sign === 'UNSUITABLE') return 'nicht geeignet';
  if (offer.sign === 'DECLINED') return `keine Bereitschaft${offer.condition ? `, ${offer.condition}` : ''}`;
  const detail = cellDetail(offer);
  return detail === '' ? SIGNS[offer.sign].word : `${SIGNS[offer.sign].word}, ${detail}`;
};

/** Free time of a candidate under its name. */
export const freeTime = (hours: number | null, capacity: Capacity): string => {
  if (capacity === 'EXHAUSTED') return 'erschöpft';
  return hours === null ? 'Zeit unbekannt' : `${formatNumber(hours)} h frei`;
};

const EURO = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });

/** 5000 as 5.000 €. */
export const euro = (amount: number): string => EURO.format(amount);

/** 0.838 as 84 %; a dash where it is undefined. */
export const share = (value: number | null): string =>
  value === null ? '–' : `${formatNumber(Math.round(value * 100))}\u00a0%`;

/** Fragmentation as pairs of a hundred: 0.33 is "33 von 100 Paaren getrennt". */
export const separated = (fragmentation: number | null): string =>
  fragmentation === null
    ? 'zu klein, um es zu sagen'
    : `${formatNumber(Math.round(fragmentation * 100))} von 100 getrennt`;

/** Names as a list: A, B und C. */
export const listed = (names: readonly string[]): string => new Intl.ListFormat('de-DE').format(names);

const promise = (count: number, word: string): string | null => (count === 0 ? null : `${formatNumber(count)} ${word}`);

/** What a set rests on: 3 zugesagt, 1 bedingt. */
export const willingnessWords = ({ committed, conditional, signalled }: SuccessorSet): string => {
  const parts = [promise(committed, 'zugesagt'), promise(conditional, 'bedingt'), promise(signalled, 'signalisiert')];
  const words = parts.filter((part) => part !== null).join(', ');
  return words === '' ? 'nichts zugesagt' : words;
};

/** What is known of a stage in time: 03/2025 erreicht, geplant 02/2027, noch ohne Termin. */
export const stageTime = (stage: {
  readonly doneOn: string | null;
  readonly plannedFor: string | null;
  readonly overdue: boolean;
}): string => {
  if (stage.doneOn !== null) return `erreicht ${formatPartialDate(stage.doneOn)}`;
  if (stage.plannedFor === null) return 'noch ohne Termin';
  return stage.overdue
    ? `war für ${formatPartialDate(stage.plannedFor)} geplant`
    : `bis ${formatPartialDate(stage.plannedFor)}`;
};

export const taskCount = (count: number): string => counted(count, 'Aufgabe', 'Aufgaben');
export const tieCount = (count: number): string => counted(count, 'Beziehung', 'Beziehungen');
export const actorCount = (count: number): string => counted(count, 'Akteur', 'Akteure');

/** What the bound on new ties means. */
export const tiesEach = (k: number): string =>
  k === 0 ? 'keine neuen Beziehungen' : `höchstens ${counted(k, 'Beziehung', 'Beziehungen')}`;

/** Which abilities count under a threshold, in words. */
export const abilityWords = (tau: number): string =>
  tau > 0.5 ? 'nur wer geeignet ist' : 'auch wer teilweise geeignet ist';

/** Which promises count under a threshold, in words. */
export const willingnessThreshold = (tau: number): string => {
  if (tau > 0.5) return 'nur feste Zusagen';
  return tau > 0.25 ? 'auch bedingte Zusagen' : 'auch bloß Signalisiertes';
};

/** How long a search still takes. */
export const timeLeft = (seconds: number | null): string =>
  seconds === null ? 'Die Dauer ist noch nicht abzusehen.' : `Noch etwa ${counted(seconds, 'Sekunde', 'Sekunden')}.`;
