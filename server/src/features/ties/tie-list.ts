import { countsOn, sortKey } from '@quartiersnetz/graph-schema';
import type { AreaNetwork, NetworkTie } from '../network/index.js';
import { compareParts } from '../records/index.js';
import type { CursorParts } from '../records/index.js';

/** Narrows the list of ties; what is absent or null does nothing. */
export interface TieListFilter {
  readonly actorIds?: readonly string[] | null;
  readonly kinds?: readonly string[] | null;
  readonly on?: string | null;
}

/** A tie with its place in the order of the list. */
export interface ListedTie {
  readonly tie: NetworkTie;
  readonly place: CursorParts;
}

/** Parts of a place: names of both ends, id. */
export const PLACE_PARTS = 3;

/** All ties of a network by the names of their ends. */
export function orderedTies({ actors, ties }: AreaNetwork): readonly ListedTie[] {
  const keys = actors.map(({ name }) => sortKey(name));
  return ties
    .map((tie) => ({ tie, place: [keys[tie.from] ?? '', keys[tie.to] ?? '', tie.id] }))
    .sort((a, b) => compareParts(a.place, b.place));
}

/** The ties that pass, in the same order. */
export function filterTies(
  { positionOf }: AreaNetwork,
  listed: readonly ListedTie[],
  { actorIds, kinds, on }: TieListFilter,
): readonly ListedTie[] {
  const ends = actorIds && new Set(actorIds.map((id) => positionOf.get(id)));
  return listed.filter(
    ({ tie }) =>
      (!ends || ends.has(tie.from) || ends.has(tie.to)) &&
      (!kinds || kinds.includes(tie.kind)) &&
      (!on || countsOn(on, tie.since, tie.until)),
  );
}
