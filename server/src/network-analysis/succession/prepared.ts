import { DEFAULT_LIMITS } from './exact-search.js';
import type { SearchLimits } from './exact-search.js';
import { distanceFragmentationOf, fragmentationOf, successionNetwork } from './network.js';
import { limitOf, obstacleOf, offerOf, valueOf } from './offers.js';
import type { SuccessionCandidate, Thresholds } from './offers.js';
import { ordered } from './problem.js';
import type { Problem, Task } from './problem.js';
import type { MissingPart, SuccessionInstance, SuccessionOptions, SuccessionResult } from './types.js';

/** An instance in numbers, with the assumptions that it goes by. */
export interface Prepared {
  readonly problem: Problem;
  /** In the order given. */
  readonly tasks: readonly Task[];
  /** Those that are in the network and stay, by id. */
  readonly candidates: readonly SuccessionCandidate[];
  readonly thresholds: Thresholds;
  readonly limits: SearchLimits;
  readonly missing: readonly MissingPart[];
  readonly heads: Pick<SuccessionResult, 'assumptions' | 'mandatory' | 'network' | 'notThere'>;
}

/** How much more fragmented than with the QM it may be. */
const F_MAX_ABOVE = 0.2;

/** Turns words into numbers (decisions.md 19) and says what is missing for a search. */
export function prepared(instance: SuccessionInstance, options: SuccessionOptions): Prepared {
  const network = successionNetwork(instance.network, instance.leaving);
  const there = (id: string): boolean => network.nodeOf.has(id);
  const candidates = ordered(instance.candidates.filter(({ id }) => there(id)));
  const tasks = ordered(instance.tasks);
  const thresholds = { abilityFrom: options.abilityFrom ?? 0.5, willingnessFrom: options.willingnessFrom ?? 0.5 };
  const fragmentationWith = fragmentationOf(network.pairsWith, network.pairs);
  const fMax = options.fMax ?? (fragmentationWith === null ? null : Math.min(1, fragmentationWith + F_MAX_ABOVE));
  const problem: Problem = {
    network,
    tasks,
    candidates: candidates.map((candidate) => ({
      id: candidate.id,
      node: network.nodeOf.get(candidate.id) ?? -1,
      hours: limitOf(candidate),
      values: tasks.map((task) =>
        obstacleOf(candidate, task, thresholds) === null ? valueOf(task, offerOf(candidate, task.id)) : null,
      ),
    })),
    k: options.k ?? 6,
    fMax,
  };
  const mandatory = tasks.filter((task) => task.mandatory);
  return {
    problem,
    tasks: instance.tasks,
    candidates,
    thresholds,
    limits: {
      largest: options.largest ?? DEFAULT_LIMITS.largest,
      combinations: options.combinations ?? DEFAULT_LIMITS.combinations,
    },
    missing: missingParts(instance, problem),
    heads: {
      assumptions: {
        k: problem.k,
        fMax,
        fMaxIsDefault: (options.fMax ?? null) === null,
        ...thresholds,
        leaving: [...(instance.leaving ?? [])].sort(),
      },
      mandatory: { tasks: mandatory.length, hours: mandatory.reduce((sum, { hours }) => sum + hours, 0) },
      network: {
        actors: network.ids.length,
        componentsWithout: network.parts.count,
        pairsLost: network.pairsWith - network.pairsWithout,
        fragmentationWith,
        fragmentationWithout: fragmentationOf(network.pairsWithout, network.pairs),
        distanceFragmentationWith: distanceFragmentationOf(network.reciprocalsWith, network.pairs),
        distanceFragmentationWithout: distanceFragmentationOf(network.reciprocalsWithout, network.pairs),
      },
      notThere: instance.candidates.flatMap(({ id }) => (there(id) ? [] : [id])).sort(),
    },
  };
}

function missingParts({ network: { q }, tasks }: SuccessionInstance, { candidates }: Problem): readonly MissingPart[] {
  const missing: MissingPart[] = [];
  if (q === null) missing.push('QM');
  if (tasks.length === 0) missing.push('TASKS');
  if (candidates.length === 0) missing.push('CANDIDATES');
  else if (tasks.length > 0 && candidates.every(({ values }) => values.every((value) => value === null))) {
    missing.push('OFFERS');
  }
  return missing;
}
