import type {
  ANCHOR_STATES,
  CAPACITIES,
  EXCLUSION_REASONS,
  FINANCING_STATES,
  PartialDate,
  TASK_ABILITIES,
  TASK_HANDOVER_STATES,
  TIE_HANDOVER_STATES,
  WILLINGNESS,
} from '@quartiersnetz/graph-schema';

export type Ability = keyof typeof TASK_ABILITIES;
export type Willingness = keyof typeof WILLINGNESS;
export type Capacity = keyof typeof CAPACITIES;
export type ExclusionReason = keyof typeof EXCLUSION_REASONS;
export type AnchorState = keyof typeof ANCHOR_STATES;
export type FinancingState = keyof typeof FINANCING_STATES;
export type TaskHandoverState = keyof typeof TASK_HANDOVER_STATES;
export type TieHandoverState = keyof typeof TIE_HANDOVER_STATES;

/** What every record of the Verstetigung has. */
export interface Entry {
  readonly id: string;
  readonly version: number;
}

/** A task of the QM; hours per week, costs in euro per year. */
export interface TaskPlan extends Entry {
  readonly task: string;
  readonly title: string;
  readonly hoursPerWeek: number;
  readonly importance: number;
  readonly mandatory: boolean;
  readonly costPerYear: number | null;
  readonly note: string | null;
}

/** An organisation that may take over; unknown hours are null. */
export interface Candidate extends Entry {
  readonly actor: string;
  readonly hoursPerWeek: number | null;
  readonly capacity: Capacity;
  readonly note: string | null;
}

/** Where a statement comes from. */
export interface Basis {
  readonly date: PartialDate | null;
  readonly source: string | null;
}

/** What an organisation said about a task. */
export interface TaskOffer extends Entry, Basis {
  readonly candidate: string;
  readonly taskPlan: string;
  readonly ability: Ability;
  readonly willingness: Willingness;
  readonly excluded: ExclusionReason | null;
  readonly exclusionNote: string | null;
  readonly condition: string | null;
  readonly hours: number | null;
}

/** What an organisation brings in; amount in euro. */
export interface Contribution extends Entry, Basis {
  readonly candidate: string;
  readonly kind: string;
  readonly amount: number | null;
  readonly year: number | null;
  readonly willingness: Willingness;
  readonly note: string | null;
}

/** A saved question with the set that was chosen; bounds as shares of 1. */
export interface Scenario extends Entry {
  readonly name: string;
  readonly k: number;
  readonly fMax: number | null;
  readonly tauAbility: number;
  readonly tauWillingness: number;
  readonly removedActors: readonly string[];
  readonly members: readonly string[];
  readonly note: string | null;
  readonly createdAt: string;
}

/** What handovers of tasks and ties have in common; the three facts are what "übergeben" rests on. */
export interface Handover extends Entry {
  readonly receiver: string | null;
  readonly date: PartialDate | null;
  readonly metOn: PartialDate | null;
  /** Worked, or spoke, without the QM. */
  readonly withoutQmOn: PartialDate | null;
  readonly commitmentsAcceptedOn: PartialDate | null;
  readonly nextStep: string | null;
  readonly nextStepDue: PartialDate | null;
  readonly owner: string | null;
  readonly note: string | null;
}

export interface TaskHandover extends Handover {
  readonly taskPlan: string;
  readonly state: TaskHandoverState;
}

export interface TieHandover extends Handover {
  readonly tie: string;
  readonly state: TieHandoverState;
}

export interface AnchorPoint extends Entry {
  readonly anchor: string;
  readonly state: AnchorState;
  readonly actor: string | null;
  readonly text: string | null;
}

export interface ContinuationStep extends Entry {
  readonly stage: string;
  readonly plannedFor: PartialDate | null;
  readonly doneOn: PartialDate | null;
  readonly note: string | null;
}

/** Money for the time after; amount in euro. */
export interface FinancingPart extends Entry {
  readonly funder: string;
  readonly amount: number;
  readonly year: number;
  readonly state: FinancingState;
  readonly taskPlan: string | null;
  readonly note: string | null;
}

/** Everything that is entered about the Verstetigung of one area. */
export interface ContinuationBook {
  readonly plans: readonly TaskPlan[];
  readonly candidates: readonly Candidate[];
  readonly offers: readonly TaskOffer[];
  readonly contributions: readonly Contribution[];
  readonly scenarios: readonly Scenario[];
  readonly taskHandovers: readonly TaskHandover[];
  readonly tieHandovers: readonly TieHandover[];
  readonly anchors: readonly AnchorPoint[];
  readonly steps: readonly ContinuationStep[];
  readonly financing: readonly FinancingPart[];
  /** Titles of sources and names of accounts by id. */
  readonly names: ReadonlyMap<string, string>;
}
