import {
  ANCHOR_STATES,
  CAPACITIES,
  EXCLUSION_REASONS,
  FINANCING_STATES,
  TASK_ABILITIES,
  TASK_HANDOVER_STATES,
  TIE_HANDOVER_STATES,
  WILLINGNESS,
} from '@quartiersnetz/graph-schema';
import type { StoredRecord } from '../../graph-store/record.js';
import { flagOf, numberOf, oneOf, requiredTextOf, textOf, textsOf } from '../records/index.js';
import type * as entries from './entries.js';

const abilityOf = oneOf(TASK_ABILITIES);
const willingnessOf = oneOf(WILLINGNESS);
const capacityOf = oneOf(CAPACITIES);
const exclusionOf = oneOf(EXCLUSION_REASONS);
const anchorStateOf = oneOf(ANCHOR_STATES);
const financingStateOf = oneOf(FINANCING_STATES);
const taskStateOf = oneOf(TASK_HANDOVER_STATES);
const tieStateOf = oneOf(TIE_HANDOVER_STATES);

/** Stored percents as a share of 1. */
const shareOf = (record: StoredRecord, property: string): number | null => {
  const percent = numberOf(record, property);
  return percent === null ? null : percent / 100;
};

const basis = (record: StoredRecord): entries.Basis => ({
  date: textOf(record, 'date'),
  source: textOf(record, 'source'),
});

export const toTaskPlan = (record: StoredRecord): entries.TaskPlan => ({
  id: record.id,
  version: record.version,
  task: requiredTextOf(record, 'task'),
  title: requiredTextOf(record, 'title'),
  hoursPerWeek: numberOf(record, 'hoursPerWeek') ?? 0,
  importance: numberOf(record, 'importance') ?? 3,
  mandatory: flagOf(record, 'mandatory') ?? false,
  costPerYear: numberOf(record, 'costPerYear'),
  note: textOf(record, 'note'),
});

export const toCandidate = (record: StoredRecord): entries.Candidate => ({
  id: record.id,
  version: record.version,
  actor: requiredTextOf(record, 'actor'),
  hoursPerWeek: numberOf(record, 'hoursPerWeek'),
  capacity: capacityOf(record, 'capacity') ?? 'UNKNOWN',
  note: textOf(record, 'note'),
});

export const toTaskOffer = (record: StoredRecord): entries.TaskOffer => ({
  id: record.id,
  version: record.version,
  candidate: requiredTextOf(record, 'candidate'),
  taskPlan: requiredTextOf(record, 'taskPlan'),
  ability: abilityOf(record, 'ability') ?? 'UNKNOWN',
  willingness: willingnessOf(record, 'willingness') ?? 'NOT_ASKED',
  excluded: exclusionOf(record, 'excluded'),
  exclusionNote: textOf(record, 'exclusionNote'),
  condition: textOf(record, 'condition'),
  hours: numberOf(record, 'hours'),
  ...basis(record),
});

export const toContribution = (record: StoredRecord): entries.Contribution => ({
  id: record.id,
  version: record.version,
  candidate: requiredTextOf(record, 'candidate'),
  kind: requiredTextOf(record, 'kind'),
  amount: numberOf(record, 'amount'),
  year: numberOf(record, 'year'),
  willingness: willingnessOf(record, 'willingness') ?? 'NOT_ASKED',
  note: textOf(record, 'note'),
  ...basis(record),
});

export const toScenario = (record: StoredRecord): entries.Scenario => ({
  id: record.id,
  version: record.version,
  name: requiredTextOf(record, 'name'),
  k: numberOf(record, 'k') ?? 0,
  fMax: shareOf(record, 'fMax'),
  tauAbility: shareOf(record, 'tauAbility') ?? 0,
  tauWillingness: shareOf(record, 'tauWillingness') ?? 0,
  removedActors: textsOf(record, 'removedActors'),
  members: textsOf(record, 'members'),
  note: textOf(record, 'note'),
  createdAt: record.createdAt,
});

const handover = (record: StoredRecord, withoutQm: string): entries.Handover => ({
  id: record.id,
  version: record.version,
  receiver: textOf(record, 'receiver'),
  date: textOf(record, 'date'),
  metOn: textOf(record, 'metOn'),
  withoutQmOn: textOf(record, withoutQm),
  commitmentsAcceptedOn: textOf(record, 'commitmentsAcceptedOn'),
  nextStep: textOf(record, 'nextStep'),
  nextStepDue: textOf(record, 'nextStepDue'),
  owner: textOf(record, 'owner'),
  note: textOf(record, 'note'),
});

export const toTaskHandover = (record: StoredRecord): entries.TaskHandover => ({
  ...handover(record, 'workedWithoutQmOn'),
  taskPlan: requiredTextOf(record, 'taskPlan'),
  state: taskStateOf(record, 'state') ?? 'PLANNED',
});

export const toTieHandover = (record: StoredRecord): entries.TieHandover => ({
  ...handover(record, 'spokeWithoutQmOn'),
  tie: requiredTextOf(record, 'tie'),
  state: tieStateOf(record, 'state') ?? 'PLANNED',
});

export const toAnchorPoint = (record: StoredRecord): entries.AnchorPoint => ({
  id: record.id,
  version: record.version,
  anchor: requiredTextOf(record, 'anchor'),
  state: anchorStateOf(record, 'state') ?? 'OPEN',
  actor: textOf(record, 'actor'),
  text: textOf(record, 'text'),
});

export const toContinuationStep = (record: StoredRecord): entries.ContinuationStep => ({
  id: record.id,
  version: record.version,
  stage: requiredTextOf(record, 'stage'),
  plannedFor: textOf(record, 'plannedFor'),
  doneOn: textOf(record, 'doneOn'),
  note: textOf(record, 'note'),
});

export const toFinancingPart = (record: StoredRecord): entries.FinancingPart => ({
  id: record.id,
  version: record.version,
  funder: requiredTextOf(record, 'funder'),
  amount: numberOf(record, 'amount') ?? 0,
  year: numberOf(record, 'year') ?? 0,
  state: financingStateOf(record, 'state') ?? 'APPLIED',
  taskPlan: textOf(record, 'taskPlan'),
  note: textOf(record, 'note'),
});
