import type { StoreRead } from '../graph-store.port.js';
import type { ChangeSet } from '../record.js';

const PORTION = 500;

/** Change sets after the given one in any of its scopes, oldest first, each once. */
export async function laterChangeSets(read: StoreRead, { links }: ChangeSet): Promise<readonly ChangeSet[]> {
  const later = new Map<string, ChangeSet>();
  for (const { scope, sequence } of links) {
    let after = sequence;
    for (;;) {
      const portion = await read.changeSets(scope, after, PORTION);
      for (const changeSet of portion) later.set(changeSet.id, changeSet);
      if (portion.length < PORTION) break;
      after += PORTION;
    }
  }
  // Within a scope time never goes back, so the order of the chains is kept.
  return [...later.values()].sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));
}

/** Whether a change set holds: the undo that took it back last, or null if there is none or it was brought again. */
export async function standing(
  read: StoreRead,
  changeSet: ChangeSet,
): Promise<{ readonly undoneBy: ChangeSet | null }> {
  let undoneBy: ChangeSet | null = null;
  for (const later of await laterChangeSets(read, changeSet)) {
    if (later.undoes === changeSet.id) undoneBy = later;
    if (later.redoes === changeSet.id) undoneBy = null;
  }
  return { undoneBy };
}
