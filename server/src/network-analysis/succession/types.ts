import type { Projection } from '../graph/projection.js';
import type { SizeExamined } from './exact-search.js';
import type { Obstacle, Offer, SuccessionCandidate } from './offers.js';
import type { Task } from './problem.js';
import type { Recovery } from './recovery.js';

/** What is asked: the network of a day, the tasks of the QM and who said what about them. Everything survives cloning. */
export interface SuccessionInstance {
  readonly network: Pick<Projection, 'actors' | 'full' | 'nodeOf' | 'q'>;
  readonly tasks: readonly Task[];
  readonly candidates: readonly SuccessionCandidate[];
  /** Ids of actors that leave together with the QM. */
  readonly leaving?: readonly string[];
}

/** Assumptions and sizes; everything has a default (decisions.md 19). */
export interface SuccessionOptions {
  /** New ties that one member can take over; 6. */
  readonly k?: number;
  /** Ability and willingness from which an offer counts; 0.5 each. */
  readonly abilityFrom?: number;
  readonly willingnessFrom?: number;
  /** Bound on F after the takeover; null or left out: F with the QM and 0.2. */
  readonly fMax?: number | null;
  /** Best sets that are worked out; 3. */
  readonly bestSets?: number;
  /** Sets of one member more that are worked out; 3. */
  readonly alternatives?: number;
  /** Largest size that is enumerated; 6. */
  readonly largest?: number;
  /** Combinations that are enumerated at most, over all sizes; 250,000. */
  readonly combinations?: number;
}

/** What keeps the search from beginning. */
export type MissingPart = 'QM' | 'TASKS' | 'CANDIDATES' | 'OFFERS';

/** What was given up so that a set exists, in this order (decisions.md 19). */
export type Relaxation =
  | {
      readonly kind: 'MANDATORY_TASKS';
      /** Mandatory tasks that nobody can take over, with what stands against each candidate. */
      readonly tasks: readonly {
        readonly task: string;
        readonly obstacles: readonly { readonly candidate: string; readonly obstacle: Obstacle }[];
      }[];
    }
  | { readonly kind: 'F_MAX'; readonly from: number; readonly to: number }
  /** Hours per week that every member gives beyond its free ones, at most; exhausted ones never do. */
  | { readonly kind: 'HOURS'; readonly extra: number };

/** What was found. Ids everywhere; null where a figure is not defined. */
export interface SuccessionResult {
  /** NOTHING_TO_SEARCH: `missing` says why. INFEASIBLE: nobody can take any mandatory task. */
  readonly state: 'FOUND' | 'RELAXED' | 'INFEASIBLE' | 'NOTHING_TO_SEARCH';
  readonly missing: readonly MissingPart[];
  /** Candidates that are not in the network of the day, or leave: they were left out. */
  readonly notThere: readonly string[];
  readonly assumptions: {
    readonly k: number;
    readonly fMax: number | null;
    readonly fMaxIsDefault: boolean;
    readonly abilityFrom: number;
    readonly willingnessFrom: number;
    readonly leaving: readonly string[];
  };
  /** Actors that stay, and how they hang together with the QM and without. */
  readonly network: {
    readonly actors: number;
    readonly componentsWithout: number;
    readonly pairsLost: number;
    readonly fragmentationWith: number | null;
    readonly fragmentationWithout: number | null;
    readonly distanceFragmentationWith: number | null;
    readonly distanceFragmentationWithout: number | null;
  };
  readonly mandatory: { readonly tasks: number; readonly hours: number };
  /** Members of the smallest set. */
  readonly size: number | null;
  /** Whether every combination of that size and all smaller ones were examined. */
  readonly exact: boolean;
  /** No set that keeps the assumptions (the relaxed ones) is smaller. */
  readonly lowerBound: number | null;
  readonly examined: readonly SizeExamined[];
  readonly relaxations: readonly Relaxation[];
  /** Smallest sets, best first. */
  readonly sets: readonly SuccessionSet[];
  /** Best sets of one member more out of which nobody can be left: none of them contains a smallest set. */
  readonly alternatives: readonly SuccessionSet[];
  readonly notChosen: readonly NotChosen[];
  readonly singles: readonly SingleSuccessor[];
}

/** A set in its separate columns; there is no total (analysis.md). */
export interface SuccessionSet {
  readonly members: readonly SetMember[];
  /** By task in the order given. */
  readonly assignment: readonly (Pick<Offer, 'ability' | 'willingness'> & {
    readonly task: string;
    readonly candidate: string;
  })[];
  readonly mandatory: number;
  readonly mandatoryCovered: number;
  readonly openMandatory: readonly string[];
  readonly openOthers: readonly string[];
  /** Assigned tasks by what was said about them. */
  readonly willingness: { readonly committed: number; readonly conditional: number; readonly signalled: number };
  /** Per week: free hours of members whose hours are known, and hours of the assigned tasks. */
  readonly freeHours: number;
  readonly neededHours: number;
  /** Members whose hours are unknown: they were not limited. */
  readonly hoursUnknown: readonly string[];
  /** Sum of importance x ability x willingness: only for the order of sets. */
  readonly value: number;
  readonly recovery: Recovery;
  /** F after each member took over 0, 1, 2 ... ties. */
  readonly fragmentationByK: readonly FragmentationAtK[];
  /** Worst F after losing one member, and who; null for a single member and below three actors. */
  readonly worstLoss: { readonly member: string; readonly fragmentation: number } | null;
  /** The one further candidate that lowers this worst F most; null where none does. */
  readonly reinforcement: { readonly candidate: string; readonly fragmentation: number } | null;
  /** Pairs of members, and whether they were tied before. */
  readonly alliance: readonly { readonly a: string; readonly b: string; readonly tied: boolean }[];
  /** Who takes over which tie, and the actors that come back with it. */
  readonly joins: readonly { readonly member: string; readonly contact: string; readonly actors: number }[];
  /** Former contacts of the QM whose components nobody joins. */
  readonly notJoined: readonly { readonly contact: string; readonly actors: number }[];
}

/** A member and what it takes on. */
export interface SetMember {
  readonly id: string;
  /** Free per week; null where unknown. */
  readonly hours: number | null;
  readonly hoursUsed: number;
  readonly tasks: readonly string[];
  /** Hours beyond its free ones; above 0 only where hours were relaxed. */
  readonly overload: number;
}

export interface FragmentationAtK {
  readonly k: number;
  readonly fragmentation: number | null;
}

/** What one candidate alone would bring, tasks left aside. */
export interface SingleSuccessor {
  readonly id: string;
  readonly recovery: Recovery;
  readonly fragmentationByK: readonly FragmentationAtK[];
  /** Mandatory tasks that it could take over, each for itself. */
  readonly mandatoryPossible: readonly string[];
}

/** Why a candidate is in none of the sets shown. */
export interface NotChosen {
  readonly id: string;
  readonly reasons: readonly NotChosenReason[];
}

export type NotChosenReason =
  /** "Es geht nichts mehr." */
  | { readonly code: 'EXHAUSTED' }
  /** No task reaches the thresholds; what stands against each. */
  | {
      readonly code: 'NO_TASK';
      readonly obstacles: readonly { readonly task: string; readonly obstacle: Obstacle }[];
    }
  /** Tasks it could take, all of them longer than its free hours. */
  | { readonly code: 'NO_HOURS'; readonly tasks: readonly string[]; readonly hours: number }
  /** Tasks it is suited for and must not take. */
  | { readonly code: 'EXCLUDED_NEUTRALITY' | 'EXCLUDED_VOLUNTEERS'; readonly tasks: readonly string[] }
  /** Tasks it is suited for and was never asked about. */
  | { readonly code: 'NOT_ASKED'; readonly tasks: readonly string[] }
  /** In a smallest set, but not one of the best. */
  | { readonly code: 'LOWER_VALUE'; readonly set: readonly string[]; readonly value: number }
  /** In a set that is larger by one, but not one of the best of these. */
  | { readonly code: 'LARGER_SET'; readonly set: readonly string[]; readonly size: number }
  /** Somebody can do all that it can, at least as well, with at least as many hours and no worse place in the network. */
  | { readonly code: 'DOMINATED'; readonly by: string }
  /** A member of the first set already sits in its part of the network. */
  | { readonly code: 'NO_NEW_COMPONENT' }
  /** What it could do is done in the first set. */
  | { readonly code: 'NOT_NEEDED'; readonly tasks: readonly string[] };
