import { INSTALLATION } from '../../graph-store/record.js';
import type { ChangeSet } from '../../graph-store/record.js';
import { undoOffered } from '../../graph-store/change-log/index.js';
import { mayEdit } from '../../kernel/viewer.js';
import type { Viewer } from '../../kernel/viewer.js';

/** Where one change stands: the change set that brought it last, and whether it is taken back. */
export interface Standing {
  /** The change itself, whatever redo brought it again. */
  readonly original: string;
  /** The change itself, or the redo that brought it again last: what an undo has to invert. */
  readonly current: string;
  readonly takenBack: boolean;
}

/** Where the changes of a list of change sets (oldest first) stand, by the id of any change set that carried them. */
export function standings(changeSets: readonly ChangeSet[]): (id: string) => Standing {
  const rootOf = new Map<string, string>();
  const root = (id: string): string => rootOf.get(id) ?? id;
  const state = new Map<string, Standing>();
  for (const { id, undoes, redoes } of changeSets) {
    if (undoes !== undefined) {
      const known = state.get(root(undoes));
      state.set(root(undoes), { original: root(undoes), current: known?.current ?? undoes, takenBack: true });
    } else if (redoes !== undefined) {
      rootOf.set(id, root(redoes));
      state.set(root(redoes), { original: root(redoes), current: id, takenBack: false });
    }
  }
  return (id) => state.get(root(id)) ?? { original: id, current: id, takenBack: false };
}

/** Use cases that leave the area as it is and are only noted: what was given out cannot be called back. */
const NOTED: ReadonlySet<string> = new Set(['document.export']);

/** Whether a change set is itself a change, neither an undo nor a redo nor a mere note. */
export const isChange = ({ command, undoes, redoes }: ChangeSet): boolean =>
  undoes === undefined && redoes === undefined && !NOTED.has(command);

/** Kinds that say who may do what: their changes are taken back by an administrator only. */
const GUARDED: ReadonlySet<string> = new Set(['Area', 'AreaRole', 'Account']);

/** Whether the viewer may take the change set back: the right to edit in every area that it touched. */
export const mayTakeBack = (viewer: Viewer, { command, links, changes }: ChangeSet): boolean =>
  !NOTED.has(command) &&
  (viewer.administrator ||
    (links.every(({ scope }) => scope !== INSTALLATION && mayEdit(viewer, scope)) &&
      !changes.some(({ kind }) => GUARDED.has(kind))));

/** What the program does by itself to keep records in step with others: taken back, it would only do it again. */
const AUTOMATIC: ReadonlySet<string> = new Set(['gapTask.close', 'gapTask.reopen']);

/** Whether taking back is offered: a change of the last 30 days that holds, and that the viewer may take back. */
export const isUndoable = (viewer: Viewer, changeSet: ChangeSet, { takenBack }: Standing, now: string): boolean =>
  isChange(changeSet) &&
  !AUTOMATIC.has(changeSet.command) &&
  !takenBack &&
  undoOffered(changeSet, now) &&
  mayTakeBack(viewer, changeSet);

/** The viewer's next undo and redo: the own last change that holds; what was taken back since the own last change. */
export function nextSteps(
  viewer: Viewer,
  changeSets: readonly ChangeSet[],
  now: string,
): { readonly undo: ChangeSet | null; readonly redo: ChangeSet | null } {
  const standing = standings(changeSets);
  const own = changeSets.filter(({ by }) => by === viewer.accountId);
  const undo = own.findLast((changeSet) => isUndoable(viewer, changeSet, standing(changeSet.id), now)) ?? null;
  const sinceOwnChange = own.slice(own.findLastIndex(isChange) + 1);
  const undone = sinceOwnChange
    .flatMap(({ undoes }) => (undoes === undefined ? [] : [standing(undoes)]))
    .filter(({ takenBack }) => takenBack);
  const redo = undone.at(-1)?.original;
  return { undo, redo: changeSets.find(({ id }) => id === redo) ?? null };
}
