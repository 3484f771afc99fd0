import type { ContinuationKind, Values } from '@quartiersnetz/graph-schema';
import type * as api from '../../generated/resolvers.js';
import { valuesFrom } from '../records/index.js';
import type { NewEntry, SavedEntry } from './continuation-writes.service.js';
import type { Given } from './write-entries.js';

/** Input fields that are no values of the record. */
const STEERING = ['sourceTitle'];
/** Shares of 1 in the API are kept as whole percents. */
const SHARES = ['fMax', 'tauAbility', 'tauWillingness'];

interface Input {
  readonly areaId: string;
  readonly id?: string | null;
  readonly expectedVersion?: number | null;
  readonly sourceTitle?: string | null;
}

const isFilled = (value: unknown): boolean => value !== null && value !== undefined;

/** Values of a record from the input of its form. */
function givenFrom(kind: ContinuationKind, input: Input, steering: readonly string[] = []): Given {
  const shares = Object.fromEntries(
    Object.entries(input)
      .filter(([field, value]) => SHARES.includes(field) && isFilled(value))
      .map(([field, value]) => [field, Math.round(Number(value) * 100)]),
  );
  const values = valuesFrom(kind, { ...input, ...shares }, [...STEERING, ...steering]);
  return { values, sourceTitle: input.sourceTitle ?? null };
}

/** A new record from the input of its form. */
export const toNewEntry = (kind: ContinuationKind, input: Input): NewEntry => ({
  id: input.id ?? undefined,
  areaId: input.areaId,
  ...givenFrom(kind, input),
});

/** Several new tasks from the input of their form. */
export const toNewTasks = ({ areaId, tasks }: api.CreateTaskPlansInput): readonly Given[] =>
  tasks.map((task) => givenFrom('TaskPlan', { areaId, ...task }));

/** Changed values of a record from the input of its form. */
export const toPatch = (kind: ContinuationKind, input: Input): Given => givenFrom(kind, input);

/** The place that an input names, with what it says; a field that is left out stays out. */
const saved = (kind: ContinuationKind, key: Values, input: Input, keyFields: readonly string[]): SavedEntry => ({
  areaId: input.areaId,
  key,
  expectedVersion: input.expectedVersion ?? null,
  ...givenFrom(kind, input, keyFields),
});

export const toSavedOffer = (input: api.SaveTaskOfferInput): SavedEntry =>
  saved('TaskOffer', { candidate: input.candidateId, taskPlan: input.taskPlanId }, input, [
    'candidateId',
    'taskPlanId',
  ]);

export const toSavedTaskHandover = (input: api.SaveTaskHandoverInput): SavedEntry =>
  saved('TaskHandover', { taskPlan: input.taskPlanId }, input, ['taskPlanId']);

export const toSavedTieHandover = (input: api.SaveTieHandoverInput): SavedEntry =>
  saved('TieHandover', { tie: input.tieId }, input, ['tieId']);

export const toSavedAnchor = (input: api.SaveAnchorPointInput): SavedEntry =>
  saved('AnchorPoint', { anchor: input.anchor }, input, ['anchor']);

export const toSavedStep = (input: api.SaveContinuationStepInput): SavedEntry =>
  saved('ContinuationStep', { stage: input.stage }, input, ['stage']);
