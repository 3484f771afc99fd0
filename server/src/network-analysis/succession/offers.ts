import { TOLERANCE } from './problem.js';
import type { Task } from './problem.js';

export type Ability = 'SUITABLE' | 'PARTLY' | 'UNSUITABLE' | 'UNKNOWN';
export type Willingness = 'COMMITTED' | 'CONDITIONAL' | 'SIGNALLED' | 'DECLINED' | 'NO_ANSWER' | 'NOT_ASKED';
export type Capacity = 'AVAILABLE' | 'LIMITED' | 'EXHAUSTED' | 'UNKNOWN';
export type Exclusion = 'NEUTRALITY' | 'VOLUNTEERS';

/** What is known about a candidate and a task. */
export interface Offer {
  readonly task: string;
  readonly ability: Ability;
  readonly willingness: Willingness;
  readonly excluded: Exclusion | null;
}

/** An organisation that may take something over. */
export interface SuccessionCandidate {
  /** Id of the actor. */
  readonly id: string;
  /** Free hours per week; null where unknown. */
  readonly hours: number | null;
  readonly capacity: Capacity;
  /** A task without an offer: ability unknown, not asked. */
  readonly offers: readonly Offer[];
}

/** Why a candidate cannot take a task. */
export type Obstacle =
  | 'EXCLUDED_NEUTRALITY'
  | 'EXCLUDED_VOLUNTEERS'
  /** Ability unknown counts as not offered. */
  | 'NOT_OFFERED'
  | 'UNSUITABLE'
  | 'ABILITY_TOO_LOW'
  | 'DECLINED'
  | 'NO_ANSWER'
  | 'NOT_ASKED'
  | 'WILLINGNESS_TOO_LOW'
  | 'EXHAUSTED'
  | 'TOO_FEW_HOURS';

export interface Thresholds {
  readonly abilityFrom: number;
  readonly willingnessFrom: number;
}

/** Words as numbers (decisions.md 19). */
const ABILITY: Readonly<Record<Ability, number>> = { SUITABLE: 1, PARTLY: 0.5, UNSUITABLE: 0, UNKNOWN: 0 };
const WILLINGNESS: Readonly<Record<Willingness, number>> = {
  COMMITTED: 1,
  CONDITIONAL: 0.5,
  SIGNALLED: 0.25,
  DECLINED: 0,
  NO_ANSWER: 0,
  NOT_ASKED: 0,
};

/** The offer of a candidate for a task; of several the last. */
export const offerOf = ({ offers }: SuccessionCandidate, task: string): Offer =>
  offers.findLast((offer) => offer.task === task) ?? {
    task,
    ability: 'UNKNOWN',
    willingness: 'NOT_ASKED',
    excluded: null,
  };

/** Hours that limit a candidate: none where it is exhausted, Infinity where they are unknown. */
export const limitOf = ({ capacity, hours }: SuccessionCandidate): number =>
  capacity === 'EXHAUSTED' ? 0 : (hours ?? Infinity);

/** importance x ability x willingness; meant for offers without an obstacle. */
export const valueOf = ({ importance }: Task, { ability, willingness }: Offer): number =>
  importance * ABILITY[ability] * WILLINGNESS[willingness];

/** The first thing that keeps a candidate from a task, hours left aside; null for nothing. */
export function obstacleOf(
  candidate: SuccessionCandidate,
  task: Task,
  { abilityFrom, willingnessFrom }: Thresholds,
): Obstacle | null {
  const { ability, excluded, willingness } = offerOf(candidate, task.id);
  if (excluded === 'NEUTRALITY') return 'EXCLUDED_NEUTRALITY';
  if (excluded === 'VOLUNTEERS') return 'EXCLUDED_VOLUNTEERS';
  if (ability === 'UNKNOWN') return 'NOT_OFFERED';
  if (ability === 'UNSUITABLE') return 'UNSUITABLE';
  if (ABILITY[ability] < abilityFrom) return 'ABILITY_TOO_LOW';
  // A no stays a no however low the threshold is set.
  if (willingness === 'DECLINED' || willingness === 'NO_ANSWER' || willingness === 'NOT_ASKED') return willingness;
  if (WILLINGNESS[willingness] < willingnessFrom) return 'WILLINGNESS_TOO_LOW';
  return candidate.capacity === 'EXHAUSTED' ? 'EXHAUSTED' : null;
}

/** The same with hours: whether the task fits into them as a whole. */
export function obstacleWithHours(candidate: SuccessionCandidate, task: Task, thresholds: Thresholds): Obstacle | null {
  const obstacle = obstacleOf(candidate, task, thresholds);
  return obstacle === null && task.hours > limitOf(candidate) + TOLERANCE ? 'TOO_FEW_HOURS' : obstacle;
}
