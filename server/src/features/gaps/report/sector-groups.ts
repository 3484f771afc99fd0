/** Sectors as the report counts them: those that were merged are one. */
export interface SectorGroups {
  /** The same text for merges that do the same. */
  readonly key: string;
  /** Group of a sector: its own id, or the ids of those merged with it, joined by a plus sign; null for none. */
  readonly groupOf: (sector: string | null) => string | null;
  /** Sectors of every group that was merged. */
  readonly members: ReadonlyMap<string, readonly string[]>;
  /** All groups in the order of their first sector. */
  readonly order: readonly string[];
  /** Whether something was named that is no sector, or named twice. */
  readonly ignored: boolean;
}

/** Merges sectors as asked; a list with fewer than two sectors that are left merges nothing. `sectors` are all, in order. */
export function sectorGroups(merged: readonly (readonly string[])[], sectors: readonly string[]): SectorGroups {
  const groupOf = new Map(sectors.map((id) => [id, id]));
  const members = new Map<string, readonly string[]>();
  const taken = new Set<string>();
  let ignored = false;
  for (const asked of merged) {
    const free = sectors.filter((id) => asked.includes(id) && !taken.has(id));
    if (free.length < asked.length) ignored = true;
    if (free.length < 2) continue;
    const group = free.join('+');
    members.set(group, free);
    for (const id of free) {
      taken.add(id);
      groupOf.set(id, group);
    }
  }
  return {
    key: [...members.keys()].sort().join(' '),
    groupOf: (sector) => (sector === null ? null : (groupOf.get(sector) ?? sector)),
    members,
    order: [...new Set(groupOf.values())],
    ignored,
  };
}
