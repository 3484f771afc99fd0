import { createHash } from 'node:crypto';
import type { NetworkRows, SuccessionCandidate, SuccessionOptions, Task } from '../../../network-analysis/index.js';
import { rowsOf, visibleOn } from '../../network/index.js';
import type { ContinuationDay } from '../continuation-day.js';
import type { ContinuationBook } from '../entries.js';

/** What a thread needs to search: rows of the day, tasks, who said what, and the assumptions. */
export interface SuccessionOrder {
  readonly rows: NetworkRows;
  readonly tasks: readonly Task[];
  readonly candidates: readonly SuccessionCandidate[];
  readonly leaving: readonly string[];
  readonly options: SuccessionOptions;
}

/** The assumptions of a search; what is null has its default. Shares of 1. */
export interface SuccessionParameters {
  readonly k: number | null;
  readonly fMax: number | null;
  readonly tauAbility: number | null;
  readonly tauWillingness: number | null;
  readonly removedActors: readonly string[];
}

/** Defaults of decisions.md 19; that of F_max is the network's own and comes with the result. */
export const DEFAULTS = { k: 6, tauAbility: 0.5, tauWillingness: 0.5 } as const;

/** Makes the order of a search from what is entered. Only what the search reads is part of it, so that notes change nothing. */
export function successionOrder(
  day: ContinuationDay,
  { plans, candidates, offers }: ContinuationBook,
  parameters: SuccessionParameters,
): SuccessionOrder {
  return {
    rows: lean(rowsOf(day.network, day.day, visibleOn(day.network, day.day, {}))),
    tasks: plans.map(({ id, importance, hoursPerWeek, mandatory }) => ({
      id,
      importance,
      hours: hoursPerWeek,
      mandatory,
    })),
    candidates: candidates.map(({ id, actor, hoursPerWeek, capacity }) => ({
      id: actor,
      hours: hoursPerWeek,
      capacity,
      offers: offers
        .filter(({ candidate }) => candidate === id)
        .map(({ taskPlan, ability, willingness, excluded }) => ({ task: taskPlan, ability, willingness, excluded })),
    })),
    leaving: [...new Set(parameters.removedActors)].sort(),
    options: {
      k: parameters.k ?? DEFAULTS.k,
      fMax: parameters.fMax,
      abilityFrom: parameters.tauAbility ?? DEFAULTS.tauAbility,
      willingnessFrom: parameters.tauWillingness ?? DEFAULTS.tauWillingness,
    },
  };
}

/** The rows without what the search does not read: they are sent to a thread and make up the key of the result. */
const lean = ({ date, actors, ties }: NetworkRows): NetworkRows => ({
  date,
  actors: actors.map(({ id, kind, isQm }) => ({ id, kind, isQm, sector: null, sphere: null })),
  ties: ties.map(({ id, from, to, strength, measured, since, until, viaQm }) => ({
    ...{ id, from, to, strength, measured, since, until, viaQm },
  })),
});

/** Equal for orders that find the same. */
export const orderKey = (order: SuccessionOrder): string =>
  createHash('sha256').update(JSON.stringify(order)).digest('base64url');
