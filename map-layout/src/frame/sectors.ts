import type { ArrangementSector } from '../types.js';

export interface OrderedSector {
  /** null is the wedge of actors whose sector is not known. */
  readonly id: string | null;
  readonly sphere: string | null;
}

/** Sectors by order and id, those of one sphere together at the place of its first, and the wedge "ohne Bereich" at the end. */
export function orderedSectors(sectors: readonly ArrangementSector[]): readonly OrderedSector[] {
  const sorted = [...sectors].sort((a, b) => a.order - b.order || compareIds(a.id, b.id));
  const spheres = [...new Set(sorted.map((sector) => sector.sphere))];
  const grouped = spheres.flatMap((sphere) => sorted.filter((sector) => sector.sphere === sphere));
  return [...grouped.map(({ id, sphere }) => ({ id, sphere })), { id: null, sphere: null }];
}

/** Order by code units, the same in every locale. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
