import { NotFound, UserError } from '../../kernel/errors.js';
import { namedBy } from '../deletion.js';
import type { GraphStore, StoreRead, StoreWrite, WriteContext } from '../graph-store.port.js';
import { inPortions } from '../reads.js';
import type { ChangeSet, RecordVersion, StoredRecord } from '../record.js';
import { planUndo } from './plan-undo.js';
import type { UndoChoice, UndoConflict, UndoPlan, UndoState, UndoStep } from './plan-undo.js';
import { laterChangeSets, standing } from './standing.js';

/** What was taken back can no longer be brought again. */
export class RedoEnded extends UserError {
  readonly code = 'REDO_ENDED';
  constructor(readonly changeSetId: string) {
    super('Diese Änderung lässt sich nicht wiederholen: Sie haben seitdem etwas anderes geändert.');
  }
}

export interface UndoOptions {
  readonly choices?: readonly UndoChoice[];
  /** Take back what has no conflict and leave the rest (imports); else nothing is done while a conflict is open. */
  readonly partial?: boolean;
}

export interface UndoResult {
  /** The inverse change set; null if nothing was done. */
  readonly changeSet: ChangeSet | null;
  /** Conflicts without a choice: what stands in the way, or with `partial` what was left as it is. */
  readonly conflicts: readonly UndoConflict[];
}

/** Who takes back, and in whose area. */
export type UndoContext = Pick<WriteContext, 'by' | 'area'> & { readonly command?: string };

/** Days for which undo is offered (decisions.md 6). */
export const UNDO_DAYS = 30;

/** Whether a change set is young enough to be offered for undo. */
export const undoOffered = ({ at }: Pick<ChangeSet, 'at'>, now: string, days = UNDO_DAYS): boolean =>
  Date.parse(now) - Date.parse(at) <= days * 86_400_000;

/** What undoing would do, and what stands against it; changes nothing. Throws NotFound. */
export function previewUndo(
  store: GraphStore,
  changeSetId: string,
  choices?: readonly UndoChoice[],
): Promise<UndoPlan> {
  return store.read(async (read) => {
    const changeSet = await stored(read, changeSetId);
    return planUndo(await undoState(read, changeSet), choices);
  });
}

/**
 * Takes a change set back by its inverse, in one transaction (decisions.md 7): created records go, deleted ones come back,
 * changed fields get their former values. What has been taken back before is left alone, so that the rest of a partial undo
 * can follow. Throws NotFound.
 */
export function undo(
  store: GraphStore,
  changeSetId: string,
  context: UndoContext,
  options: UndoOptions = {},
): Promise<UndoResult> {
  return carryOut(store, { command: 'changeSet.undo', ...context, undoes: changeSetId }, options, (read) =>
    stored(read, changeSetId),
  );
}

/**
 * Brings a change set that was undone again, by the inverse of its undo. Ends with the next own write: then RedoEnded.
 * Throws NotFound for a change set that is not undone.
 */
export function redo(
  store: GraphStore,
  changeSetId: string,
  context: UndoContext,
  options: UndoOptions = {},
): Promise<UndoResult> {
  return carryOut(store, { command: 'changeSet.redo', ...context, redoes: changeSetId }, options, async (read) => {
    const changeSet = await read.changeSet(changeSetId);
    const { undoneBy } = changeSet ? await standing(read, changeSet) : { undoneBy: null };
    if (!undoneBy) throw new NotFound(changeSetId);
    const later = await laterChangeSets(read, undoneBy);
    const ownWrite = later.find(({ by, undoes, redoes }) => by === context.by && !undoes && !redoes);
    if (ownWrite) throw new RedoEnded(changeSetId);
    return undoneBy;
  });
}

async function stored(read: StoreRead, changeSetId: string): Promise<ChangeSet> {
  const changeSet = await read.changeSet(changeSetId);
  if (!changeSet) throw new NotFound(changeSetId);
  return changeSet;
}

async function carryOut(
  store: GraphStore,
  context: WriteContext,
  { choices, partial }: UndoOptions,
  inverseOf: (read: StoreRead) => Promise<ChangeSet>,
): Promise<UndoResult> {
  const { result, changeSet } = await store.write(context, async (write) => {
    const plan = planUndo(await undoState(write, await inverseOf(write)), choices);
    if (plan.conflicts.length === 0 || partial) for (const step of plan.steps) await take(write, step);
    return plan.conflicts;
  });
  return { changeSet, conflicts: result };
}

async function take(write: StoreWrite, step: UndoStep): Promise<void> {
  if (step.type === 'restore') {
    await write.restore(step.record);
    return;
  }
  // A step before may have removed it, or raised its version, as deletion declares.
  const current = (await write.get([step.recordId]))[0];
  if (!current) return;
  if (step.type === 'update') await write.update(step.recordId, current.version, step.patch);
  else await write.delete(step.recordId, current.version);
}

async function undoState(read: StoreRead, changeSet: ChangeSet): Promise<UndoState> {
  const ids = changeSet.changes.map(({ recordId }) => recordId);
  const current = new Map<string, StoredRecord>();
  for (const record of await inPortions(ids, (portion) => read.get(portion)))
    if (record) current.set(record.id, record);
  const versions = new Map<string, readonly RecordVersion[]>();
  for (const { recordId, operation, versionAfter } of changeSet.changes) {
    // The usual case of a large import, a record as it was made, needs no look into its past.
    if (operation === 'create' && current.get(recordId)?.version === versionAfter) continue;
    versions.set(recordId, await read.versions(recordId));
  }

  const created = changeSet.changes.filter(({ operation }) => operation === 'create').map(({ recordId }) => recordId);
  const dependents = new Map<string, { recordId: string; property: string | null }[]>();
  const depends = (target: string, recordId: string, property: string | null): void => {
    dependents.set(target, [...(dependents.get(target) ?? []), { recordId, property }]);
  };
  for (const { record, property, target } of await inPortions(created, (portion) => read.referrers(portion))) {
    depends(target, record.id, property);
  }
  const own = new Set(created);
  for (const tie of await inPortions(created, (portion) => read.tiesOf(portion))) {
    for (const end of [tie.from, tie.to]) if (end !== undefined && own.has(end)) depends(end, tie.id, null);
  }

  const named = changeSet.changes
    .filter(({ operation }) => operation !== 'create')
    .flatMap(
      ({ recordId, versionBefore }) =>
        versions.get(recordId)?.filter(({ record }) => record.version === versionBefore) ?? [],
    )
    .flatMap(({ record }) => namedBy(record));
  const found = await inPortions([...new Set(named)], (portion) => read.get(portion));
  const existing = new Set(found.flatMap((record) => (record ? [record.id] : [])));
  return { changeSet, versions, current, dependents, existing };
}
