import { propertyOf, referencesIn } from '@quartiersnetz/graph-schema';
import type { RecordKind, Value, Values } from '@quartiersnetz/graph-schema';
import { dependentsFirst, namedBy } from '../deletion.js';
import type { Change, ChangeSet, RecordVersion, StoredRecord } from '../record.js';
import { changedFields, isList, sameValue } from '../values.js';

/** What stands against taking back one field, or (field null) the making or removal of a record. */
export interface UndoConflict {
  readonly recordId: string;
  readonly field: string | null;
  /**
   * CHANGED_LATER: a later change set touched the same record and field; NEEDED_LATER: something made later depends on the
   * created record; DELETED_LATER: the record is gone; TARGET_GONE: the record names one that is gone.
   */
  readonly reason: 'CHANGED_LATER' | 'NEEDED_LATER' | 'DELETED_LATER' | 'TARGET_GONE';
  /** The value that the undo would set, and the one that stands; null for "no value" and for whole records. */
  readonly mine: Value;
  readonly theirs: Value;
  /** Records that depend on this one, or that it names in vain. */
  readonly others: readonly string[];
  /** Whether the user may choose; if not, this part stays as it is. */
  readonly open: boolean;
}

/** The user's choice for one conflict: take back all the same, or keep what stands. */
export interface UndoChoice {
  readonly recordId: string;
  readonly field: string | null;
  readonly take: 'undo' | 'keep';
}

/** One inverse step. */
export type UndoStep =
  | { readonly type: 'restore'; readonly record: StoredRecord }
  | { readonly type: 'update'; readonly recordId: string; readonly patch: Values }
  | { readonly type: 'delete'; readonly recordId: string };

export interface UndoPlan {
  /** In the order in which they can be carried out. */
  readonly steps: readonly UndoStep[];
  /** Conflicts without a choice; their parts are not among the steps. */
  readonly conflicts: readonly UndoConflict[];
}

/** What the planning has to know; all of it read in the transaction that carries the plan out. */
export interface UndoState {
  readonly changeSet: ChangeSet;
  /** All versions of each record, ascending; not for those that still stand as the change set made them. */
  readonly versions: ReadonlyMap<string, readonly RecordVersion[]>;
  /** Stored records: the changed ones, and those that depend on created ones. */
  readonly current: ReadonlyMap<string, StoredRecord>;
  /** For each record that the change set created: what names it now, with the property (null: as end of a tie). */
  readonly dependents: ReadonlyMap<string, readonly { readonly recordId: string; readonly property: string | null }[]>;
  /** Ids, named by former values, of records that exist now. */
  readonly existing: ReadonlySet<string>;
}

/** Plans the inverse of a change set; pure. Fields and records in conflict are left out unless a choice says otherwise. */
export function planUndo(state: UndoState, choices: readonly UndoChoice[] = []): UndoPlan {
  const { changeSet } = state;
  const chosen = new Map(choices.map(({ recordId, field, take }) => [placeOf(recordId, field), take]));
  const conflicts: UndoConflict[] = [];
  /** True if the part is to be taken back although something stands against it. */
  const forced = (conflict: UndoConflict): boolean => {
    const choice = chosen.get(placeOf(conflict.recordId, conflict.field));
    if (conflict.open && choice === 'undo') return true;
    if (choice !== 'keep') conflicts.push(conflict);
    return false;
  };

  const restores = plannedRestores(state, forced);
  const updates = plannedUpdates(state, new Set(restores.map(({ id }) => id)), forced);
  const deletes = plannedDeletes(state, updates, forced);
  const order = new Map(changeSet.changes.map(({ recordId }, place) => [recordId, place]));
  const steps: UndoStep[] = [
    ...[...dependentsFirst(restores)].reverse().map((record): UndoStep => ({ type: 'restore', record })),
    ...[...updates]
      .sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
      .map(([recordId, patch]): UndoStep => ({ type: 'update', recordId, patch })),
    ...dependentsFirst(deletes).map(({ id }): UndoStep => ({ type: 'delete', recordId: id })),
  ];
  return { steps, conflicts };
}

const placeOf = (recordId: string, field: string | null): string => `${recordId} ${field ?? ''}`;

type Forced = (conflict: UndoConflict) => boolean;

const changesOf = ({ changeSet }: UndoState, operation: Change['operation']): readonly Change[] =>
  changeSet.changes.filter((change) => change.operation === operation);

const versionOf = ({ versions }: UndoState, id: string, version: number | null): StoredRecord | undefined =>
  versions.get(id)?.find(({ record }) => record.version === version)?.record;

/** Deleted records as they were, without the names of records that are gone where these may be missing. */
function plannedRestores(state: UndoState, forced: Forced): readonly StoredRecord[] {
  const candidates = new Map<string, StoredRecord>();
  for (const { recordId, versionBefore } of changesOf(state, 'delete')) {
    const before = versionOf(state, recordId, versionBefore);
    if (before && !state.current.has(recordId)) candidates.set(recordId, before);
  }
  // What cannot come back takes along what names it, so this goes on until nothing more falls out.
  for (let settled = false; !settled;) {
    settled = true;
    for (const record of [...candidates.values()]) {
      const gone = namedBy(record).filter((id) => !state.existing.has(id) && !candidates.has(id));
      if (gone.length === 0) continue;
      settled = false;
      candidates.delete(record.id);
      const rest = withoutNames(record, gone);
      const conflict: UndoConflict = {
        recordId: record.id,
        field: null,
        reason: 'TARGET_GONE',
        mine: null,
        theirs: null,
        others: [...new Set(gone)].sort(),
        open: rest !== null,
      };
      if (forced(conflict) && rest) candidates.set(record.id, rest);
    }
  }
  return [...candidates.values()];
}

/** The record without the names that are gone; null if an end or a required property would be missing with them. */
function withoutNames(record: StoredRecord, gone: readonly string[]): StoredRecord | null {
  const missing = new Set(gone);
  if ([record.from, record.to].some((id) => id !== undefined && missing.has(id))) return null;
  const values: Record<string, Value> = {};
  for (const [name, value] of Object.entries(record.values)) {
    const rest = isList(value) ? value.filter((item) => !missing.has(item)) : value;
    const empty = Array.isArray(rest) ? rest.length === 0 : typeof rest === 'string' && missing.has(rest);
    if (empty && propertyOf(record.kind, name)?.required) return null;
    if (!empty) values[name] = rest;
  }
  return { ...record, values };
}

/** For each changed record the fields to set back. */
function plannedUpdates(state: UndoState, restored: ReadonlySet<string>, forced: Forced): ReadonlyMap<string, Values> {
  const patches = new Map<string, Values>();
  for (const { recordId, versionBefore, versionAfter, fields } of changesOf(state, 'update')) {
    const before = versionOf(state, recordId, versionBefore);
    const after = versionOf(state, recordId, versionAfter);
    if (!before || !after) continue;
    const current = state.current.get(recordId);
    const patch: Record<string, Value> = {};
    for (const field of fields) {
      const mine = before.values[field] ?? null;
      const theirs = current?.values[field] ?? null;
      const base = { recordId, field, mine, theirs, others: [] } as const;
      if (!current) {
        forced({ ...base, reason: 'DELETED_LATER', open: false });
      } else if (!sameValue(mine, theirs)) {
        const gone = namesIn(current.kind, field, mine).filter((id) => !state.existing.has(id) && !restored.has(id));
        if (gone.length > 0) {
          forced({ ...base, others: gone, reason: 'TARGET_GONE', open: false });
          continue;
        }
        const untouched = sameValue(theirs, after.values[field]);
        if (untouched || forced({ ...base, reason: 'CHANGED_LATER', open: true })) patch[field] = mine;
      }
    }
    if (Object.keys(patch).length > 0) patches.set(recordId, patch);
  }
  return patches;
}

/** Ids that the value of a property names. */
const namesIn = (kind: RecordKind, field: string, value: Value): readonly string[] =>
  referencesIn(kind, { [field]: value }).map(({ target }) => target);

/** Created records that go again; one that is kept keeps those that it names. */
function plannedDeletes(
  state: UndoState,
  updates: ReadonlyMap<string, Values>,
  forced: Forced,
): readonly StoredRecord[] {
  const leaving = new Map<string, StoredRecord>();
  const insisted = new Set<string>();
  for (const { recordId, versionAfter } of changesOf(state, 'create')) {
    const current = state.current.get(recordId);
    if (!current) continue;
    const whole = { recordId, field: null, mine: null, theirs: null, others: [], open: true } as const;
    const made = versionOf(state, recordId, versionAfter);
    const asMade =
      current.version === versionAfter || (made && changedFields(made.values, current.values).length === 0);
    if (asMade) leaving.set(recordId, current);
    else if (forced({ ...whole, reason: 'CHANGED_LATER' })) {
      leaving.set(recordId, current);
      insisted.add(recordId);
    }
  }
  for (let settled = false; !settled;) {
    settled = true;
    for (const recordId of [...leaving.keys()]) {
      if (insisted.has(recordId)) continue;
      const others = (state.dependents.get(recordId) ?? [])
        .filter((dependent) => !leaving.has(dependent.recordId) && !setsFree(updates, dependent, recordId))
        .map((dependent) => dependent.recordId);
      if (others.length === 0) continue;
      settled = false;
      const conflict: UndoConflict = {
        recordId,
        field: null,
        reason: 'NEEDED_LATER',
        mine: null,
        theirs: null,
        others: [...new Set(others)].sort(),
        open: true,
      };
      if (forced(conflict)) insisted.add(recordId);
      else leaving.delete(recordId);
    }
  }
  return [...leaving.values()];
}

/** Whether the undo itself sets the dependent's property to a value that no longer names the record. */
function setsFree(
  updates: ReadonlyMap<string, Values>,
  { recordId, property }: { readonly recordId: string; readonly property: string | null },
  target: string,
): boolean {
  const value = property === null ? undefined : updates.get(recordId)?.[property];
  if (value === undefined) return false;
  return Array.isArray(value) ? !value.includes(target) : value !== target;
}
