import type { SuccessionParameters } from '../../generated/graphql.js';
import type { Scenario } from './types.js';

/** The assumptions of a search as they stand in the address; null is the default. */
export interface Assumptions {
  readonly k: number | null;
  /** 0 to 1. */
  readonly fMax: number | null;
  readonly tauAbility: number | null;
  readonly tauWillingness: number | null;
  /** Ids of actors that leave with the QM. */
  readonly removedActors: readonly string[];
}

export const DEFAULTS: Assumptions = { k: null, fMax: null, tauAbility: null, tauWillingness: null, removedActors: [] };

/** What counts where nothing is chosen (the bound on F has no number of its own: today's and 20 points). */
export const K_DEFAULT = 6;
export const TAU_DEFAULT = 0.5;

const NAMES = {
  k: 'k',
  fMax: 'f',
  tauAbility: 'eignung',
  tauWillingness: 'bereitschaft',
  removedActors: 'ohne',
} as const;

const whole = (text: string | null, max: number): number | null => {
  if (text === null || !/^\d{1,3}$/.test(text)) return null;
  return Number(text) > max ? null : Number(text);
};
const share = (text: string | null): number | null => {
  const percent = whole(text, 100);
  return percent === null ? null : percent / 100;
};

/** Reads the address; what it does not understand is the default. */
export const readAssumptions = (params: URLSearchParams): Assumptions => ({
  k: whole(params.get(NAMES.k), 99),
  fMax: share(params.get(NAMES.fMax)),
  tauAbility: share(params.get(NAMES.tauAbility)),
  tauWillingness: share(params.get(NAMES.tauWillingness)),
  removedActors: (params.get(NAMES.removedActors) ?? '').split(',').filter((id) => id !== ''),
});

/** The address with these assumptions; all else in it stays, the set that was marked does not. */
export function writeAssumptions(params: URLSearchParams, assumptions: Assumptions): URLSearchParams {
  const written = new URLSearchParams(params);
  const put = (name: string, value: string | null): void => {
    if (value === null || value === '') written.delete(name);
    else written.set(name, value);
  };
  const percent = (value: number | null): string | null => (value === null ? null : String(Math.round(value * 100)));
  put(NAMES.k, assumptions.k === null ? null : String(assumptions.k));
  put(NAMES.fMax, percent(assumptions.fMax));
  put(NAMES.tauAbility, percent(assumptions.tauAbility));
  put(NAMES.tauWillingness, percent(assumptions.tauWillingness));
  put(NAMES.removedActors, assumptions.removedActors.join(','));
  written.delete('vorschlag');
  return written;
}

/** The assumptions as the search takes them; what is the default is left out. */
export const parametersOf = ({ removedActors, ...chosen }: Assumptions): SuccessionParameters => ({
  ...(chosen.k === null ? {} : { k: chosen.k }),
  ...(chosen.fMax === null ? {} : { fMax: chosen.fMax }),
  ...(chosen.tauAbility === null ? {} : { tauAbility: chosen.tauAbility }),
  ...(chosen.tauWillingness === null ? {} : { tauWillingness: chosen.tauWillingness }),
  ...(removedActors.length === 0 ? {} : { removedActors: [...removedActors] }),
});

const orNull = (value: number, otherwise: number): number | null => (value === otherwise ? null : value);

/** The assumptions of a saved scenario. */
export const assumptionsOf = (scenario: Scenario): Assumptions => ({
  k: orNull(scenario.k, K_DEFAULT),
  fMax: scenario.fMax ?? null,
  tauAbility: orNull(scenario.tauAbility, TAU_DEFAULT),
  tauWillingness: orNull(scenario.tauWillingness, TAU_DEFAULT),
  removedActors: scenario.removedActors.map(({ id }) => id),
});

/** Whether two assumptions ask the same. */
export const sameAssumptions = (a: Assumptions, b: Assumptions): boolean =>
  a.k === b.k &&
  a.fMax === b.fMax &&
  a.tauAbility === b.tauAbility &&
  a.tauWillingness === b.tauWillingness &&
  [...a.removedActors].sort().join() === [...b.removedActors].sort().join();
