import type { SaveTaskHandoverInput, SaveTieHandoverInput } from '../../../generated/graphql.js';
import type { Actor, TaskHandover, TieHandover } from '../types.js';

/** How far a task or a tie is; under way is "in Einarbeitung" of a task, "vorgestellt" of a tie. */
export type Step = 'OPEN' | 'PLANNED' | 'UNDER_WAY' | 'HANDED_OVER';
export type Subject = 'task' | 'tie';

/** The order of the keys 1 to 4. */
export const STEPS: readonly Step[] = ['OPEN', 'PLANNED', 'UNDER_WAY', 'HANDED_OVER'];

/** The handover of a task or of a tie, alike. */
export interface Handover {
  readonly id: string | null;
  readonly version: number | null;
  readonly step: Step;
  readonly receiver: Actor | null;
  readonly date: string | null;
  readonly metOn: string | null;
  /** Spoke, of a task worked, without the QM. */
  readonly withoutQmOn: string | null;
  readonly commitmentsAcceptedOn: string | null;
  readonly nextStep: string | null;
  readonly nextStepDue: string | null;
  readonly nextStepOverdue: boolean;
  readonly ownerId: string | null;
  readonly ownerName: string | null;
  readonly note: string | null;
  readonly missing: readonly string[];
}

type Common = Omit<TieHandover, '__typename' | 'state' | 'spokeWithoutQmOn'>;

const common = (given: Common) => ({
  id: given.id,
  version: given.version,
  receiver: given.receiver,
  date: given.date,
  metOn: given.metOn,
  commitmentsAcceptedOn: given.commitmentsAcceptedOn,
  nextStep: given.nextStep,
  nextStepDue: given.nextStepDue,
  nextStepOverdue: given.nextStepOverdue,
  ownerId: given.ownerId,
  ownerName: given.ownerName,
  note: given.note,
  missing: given.missing,
});

export const ofTie = (given: TieHandover): Handover => ({
  ...common(given),
  step: given.state === 'INTRODUCED' ? 'UNDER_WAY' : given.state,
  withoutQmOn: given.spokeWithoutQmOn,
});

export const ofTask = (given: TaskHandover): Handover => ({
  ...common(given),
  step: given.state === 'IN_TRAINING' ? 'UNDER_WAY' : given.state,
  withoutQmOn: given.workedWithoutQmOn,
});

/** Fields that can be written; what is left out stays as it is. */
export interface HandoverChange {
  step?: Exclude<Step, 'OPEN'>;
  receiverId?: string | null;
  date?: string | null;
  metOn?: string | null;
  withoutQmOn?: string | null;
  commitmentsAcceptedOn?: string | null;
  nextStep?: string | null;
  nextStepDue?: string | null;
  ownerId?: string | null;
  note?: string | null;
}

type TieFields = Omit<SaveTieHandoverInput, 'areaId' | 'tieId' | 'expectedVersion'>;
type TaskFields = Omit<SaveTaskHandoverInput, 'areaId' | 'taskPlanId' | 'expectedVersion'>;

/** The change as the handover of a tie takes it. */
export const tieFields = ({ step, withoutQmOn, ...rest }: HandoverChange): TieFields => ({
  ...rest,
  ...(step === undefined ? {} : { state: step === 'UNDER_WAY' ? 'INTRODUCED' : step }),
  ...(withoutQmOn === undefined ? {} : { spokeWithoutQmOn: withoutQmOn }),
});

/** The change as the handover of a task takes it. */
export const taskFields = ({ step, withoutQmOn, ...rest }: HandoverChange): TaskFields => ({
  ...rest,
  ...(step === undefined ? {} : { state: step === 'UNDER_WAY' ? 'IN_TRAINING' : step }),
  ...(withoutQmOn === undefined ? {} : { workedWithoutQmOn: withoutQmOn }),
});

/** Why a step cannot be set as things stand, in a sentence; null if it can. */
export function obstacle(handover: Handover, step: Step): string | null {
  if (step === 'OPEN' || step === 'PLANNED') return null;
  if (handover.receiver === null) return 'An wen geht es über? Wählen Sie das zuerst.';
  if (step !== 'HANDED_OVER' || handover.missing.length === 0) return null;
  return `Übergeben ist es erst, wenn ${new Intl.ListFormat('de-DE').format(handover.missing)}.`;
}
