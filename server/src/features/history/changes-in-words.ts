import type { StoreRead } from '../../graph-store/graph-store.port.js';
import type { ChangeSet } from '../../graph-store/record.js';
import type { Viewer } from '../../kernel/viewer.js';
import { accountNames, recordNames } from '../records/index.js';
import { mainChange, originalOf, summaryOf } from './summaries.js';
import { isUndoable, standings } from './take-back.js';

/** One change set in words. */
export interface ChangeInWords {
  readonly changeSet: ChangeSet;
  readonly sequence: number;
  readonly byName: string;
  readonly summary: string;
  readonly undoable: boolean;
  readonly takenBack: boolean;
}

/** Who reads the words, where and when. */
export interface Reader {
  readonly viewer: Viewer;
  readonly area: string;
  readonly now: string;
}

const PORTION = 500;

/** All change sets of the area since the oldest of those given, oldest first: they say which were taken back. */
export async function changeSetsSince(
  read: StoreRead,
  area: string,
  changeSets: readonly ChangeSet[],
): Promise<readonly ChangeSet[]> {
  const links = changeSets.flatMap((changeSet) => changeSet.links.filter(({ scope }) => scope === area));
  if (links.length === 0) return [];
  const all: ChangeSet[] = [];
  for (let after = Math.min(...links.map(({ sequence }) => sequence)) - 1; ; after += PORTION) {
    const portion = await read.changeSets(area, after, PORTION);
    all.push(...portion);
    if (portion.length < PORTION) return all;
  }
}

/** Change sets in words; `known` are those of the area since the oldest of them. */
export async function changesInWords(
  read: StoreRead,
  { viewer, area, now }: Reader,
  changeSets: readonly ChangeSet[],
  known: readonly ChangeSet[],
): Promise<readonly ChangeInWords[]> {
  const byId = new Map([...known, ...changeSets].map((changeSet) => [changeSet.id, changeSet]));
  for (const { undoes, redoes } of changeSets) await fetchOriginals(read, undoes ?? redoes, byId);
  const nameOf = await accountNames(
    read,
    changeSets.map(({ by }) => by),
  );
  const subjects = changeSets.map((changeSet) => mainChange(originalOf(changeSet.id, byId) ?? changeSet));
  const names = await recordNames(
    read,
    subjects.flatMap((change) => (change ? [change.recordId] : [])),
  );
  const standing = standings(known);
  return changeSets.map((changeSet) => ({
    changeSet,
    sequence: changeSet.links.find(({ scope }) => scope === area)?.sequence ?? 0,
    byName: nameOf(changeSet.by),
    summary: summaryOf(changeSet, byId, names),
    undoable: isUndoable(viewer, changeSet, standing(changeSet.id), now),
    takenBack: isTakenBack(changeSet, standing(changeSet.id).takenBack),
  }));
}

/** An undo is itself never taken back: bringing again is a redo of the change. */
const isTakenBack = ({ undoes }: ChangeSet, takenBack: boolean): boolean => undoes === undefined && takenBack;

/** Loads the change sets that an undo or redo was about, back to the change itself. */
async function fetchOriginals(read: StoreRead, id: string | undefined, known: Map<string, ChangeSet>): Promise<void> {
  for (let about = id; about !== undefined;) {
    const changeSet = known.get(about) ?? (await read.changeSet(about));
    if (!changeSet) return;
    known.set(changeSet.id, changeSet);
    about = changeSet.undoes ?? changeSet.redoes;
  }
}
