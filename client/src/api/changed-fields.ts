/** How a conflict was resolved: on which version to build, and which own fields shall stand. */
export interface Resolution {
  readonly version: number;
  readonly keeps: (field: string) => boolean;
}

/** The fields that differ from what was stored when the form was opened; of fields in dispute those that were chosen. */
export function changedFields<Fields extends object>(
  stored: Fields,
  wanted: Fields,
  resolution?: Resolution,
): Partial<Fields> {
  const changed: Partial<Fields> = {};
  for (const field in wanted) {
    const same = JSON.stringify(wanted[field]) === JSON.stringify(stored[field]);
    if (!same && (resolution?.keeps(field) ?? true)) changed[field] = wanted[field];
  }
  return changed;
}
