export type Groups = readonly (readonly string[])[];

/** Sectors become one group; what they were in before stays only where two are left. Groups keep the order of `sectors`. */
export function merge(groups: Groups, chosen: readonly string[], sectors: readonly string[]): Groups {
  const inOrder = (group: readonly string[]): readonly string[] =>
    [...group].sort((a, b) => sectors.indexOf(a) - sectors.indexOf(b));
  const left = groups.map((group) => group.filter((sector) => !chosen.includes(sector)));
  return [...left, chosen].filter(({ length }) => length > 1).map(inOrder);
}

/** Sectors that are in no group. */
export const unmerged = (groups: Groups, sectors: readonly string[]): readonly string[] =>
  sectors.filter((sector) => !groups.some((group) => group.includes(sector)));
