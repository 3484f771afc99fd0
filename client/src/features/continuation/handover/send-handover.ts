import { execute } from '../../../api/execute.js';
import type { Resolution } from '../../../api/changed-fields.js';
import type { Submission } from '../../changes/index.js';
import { DELETE_TASK_HANDOVER, DELETE_TIE_HANDOVER, SAVE_TASK_HANDOVER, SAVE_TIE_HANDOVER } from '../mutations.js';
import { taskFields, tieFields } from './handover-model.js';
import type { Handover, HandoverChange, Subject } from './handover-model.js';

/** What is handed over: a task or a tie of the QM. */
export interface HandedThing {
  readonly areaId: string;
  readonly subject: Subject;
  /** Id of the task or of the tie. */
  readonly id: string;
  readonly handover: Handover;
}

/** Writes a part of a handover, on the version that was read or on the one that a conflict has named. */
export async function sendHandover(
  { areaId, subject, id, handover }: HandedThing,
  fields: HandoverChange,
  resolution?: Resolution,
): ReturnType<Submission['send']> {
  const version = resolution?.version ?? handover.version;
  const base = { areaId, ...(version === null ? {} : { expectedVersion: version }) };
  if (subject === 'task') {
    const input = { ...base, taskPlanId: id, ...taskFields(fields) };
    return (await execute(SAVE_TASK_HANDOVER, { input })).saveTaskHandover;
  }
  const input = { ...base, tieId: id, ...tieFields(fields) };
  return (await execute(SAVE_TIE_HANDOVER, { input })).saveTieHandover;
}

/** Opens it again: what was entered for the handover is deleted. */
export async function deleteHandover(
  { areaId, subject }: HandedThing,
  { id, version }: { readonly id: string; readonly version: number },
): ReturnType<Submission['send']> {
  const input = { id, areaId, expectedVersion: version };
  if (subject === 'task') return (await execute(DELETE_TASK_HANDOVER, { input })).deleteTaskHandover;
  return (await execute(DELETE_TIE_HANDOVER, { input })).deleteTieHandover;
}
