import { firstDay, foldedWords, lastDay } from '@quartiersnetz/graph-schema';
import type { Ring } from '@quartiersnetz/map-layout';
import { compareParts } from '../records/index.js';
import type { CursorParts } from '../records/index.js';
import type { DirectoryRow, Hint } from './actor-rows.js';

/** Narrows the directory; what is absent or null does nothing. */
export interface DirectoryFilter {
  readonly search?: string | null;
  readonly classes?: readonly string[] | null;
  readonly kinds?: readonly string[] | null;
  readonly sectors?: readonly string[] | null;
  readonly withoutSector?: boolean | null;
  readonly rings?: readonly Ring[] | null;
  readonly hints?: readonly Hint[] | null;
  readonly lastConfirmedBefore?: string | null;
  readonly includeEnded?: boolean | null;
}

export type SortField = 'NAME' | 'KIND' | 'SECTOR' | 'RING' | 'TIES' | 'LAST_CONFIRMED';

/** By what the directory is sorted; then always by name. */
export interface DirectorySort {
  readonly field: SortField;
  readonly descending: boolean;
}

/** Place of a term in its vocabulary, for sorting. */
export type TermOrder = (vocabulary: 'kind' | 'sector', id: string | null) => number;

/** A row with its place in the sorted list. */
export interface PlacedRow {
  readonly row: DirectoryRow;
  readonly place: CursorParts;
}

/** Parts of a place: what the list is sorted by, name, id. */
export const PLACE_PARTS = 3;

/** Ended actors are left out unless asked for, or asked for by their hint. */
const withEnded = ({ includeEnded, hints }: DirectoryFilter): boolean =>
  includeEnded === true || hints?.includes('ENDED') === true;

/** The rows over which the filter works. */
export const candidates = (rows: readonly DirectoryRow[], filter: DirectoryFilter): readonly DirectoryRow[] =>
  withEnded(filter) ? rows : rows.filter(({ ended }) => !ended);

/** A test for the rows that pass the filter. */
export function rowTest(filter: DirectoryFilter): (row: DirectoryRow) => boolean {
  const words = foldedWords(filter.search ?? '');
  const { classes, kinds, rings, hints, lastConfirmedBefore } = filter;
  return (row) =>
    words.every((word) => row.searchText.includes(word)) &&
    (!classes || classes.includes(row.actor.actorClass)) &&
    (!kinds || (row.actor.kind !== null && kinds.includes(row.actor.kind))) &&
    sectorPasses(row, filter) &&
    (!rings || (row.ring !== null && rings.includes(row.ring))) &&
    (!hints || row.hints.some((hint) => hints.includes(hint))) &&
    (!lastConfirmedBefore || row.lastConfirmed === null || lastDay(row.lastConfirmed) < firstDay(lastConfirmedBefore));
}

function sectorPasses({ actor: { sector } }: DirectoryRow, { sectors, withoutSector }: DirectoryFilter): boolean {
  if (!sectors && !withoutSector) return true;
  return sector === null ? withoutSector === true : (sectors?.includes(sector) ?? false);
}

/** The rows in the order of the sort, each with its place; equal ones by name and id, whatever the direction. */
export function sortRows(
  rows: readonly DirectoryRow[],
  { field, descending }: DirectorySort,
  orderOf: TermOrder,
): readonly PlacedRow[] {
  const placed = rows.map((row): PlacedRow => ({
    row,
    place: [keyOf(row, field, orderOf), row.nameKey, row.actor.id],
  }));
  return placed.sort((a, b) => comparePlaces(a.place, b.place, descending));
}

/** Compares two places of a sorted list: the sort in its direction, then name and id upwards. */
export function comparePlaces(a: CursorParts, b: CursorParts, descending: boolean): number {
  const first = compareParts(a.slice(0, 1), b.slice(0, 1));
  return first === 0 ? compareParts(a.slice(1), b.slice(1)) : descending ? -first : first;
}

/** Larger than every place of a vocabulary and every ring: what has none comes last. */
const NONE = 1_000_000;

function keyOf(row: DirectoryRow, field: SortField, orderOf: TermOrder): string | number {
  switch (field) {
    case 'NAME':
      return row.nameKey;
    case 'KIND':
      return orderOf('kind', row.actor.kind);
    case 'SECTOR':
      return orderOf('sector', row.actor.sector);
    case 'RING':
      return row.isQm ? 0 : (row.ring ?? NONE);
    case 'TIES':
      return row.ties;
    case 'LAST_CONFIRMED':
      return row.lastConfirmed === null ? '' : lastDay(row.lastConfirmed);
  }
}

/** Counts for the views beside the list, over all actors that have not ended. */
export function viewCounts(rows: readonly DirectoryRow[]) {
  const present = rows.filter(({ ended }) => !ended);
  const having = (hint: Hint): number => present.filter(({ hints }) => hints.includes(hint)).length;
  return {
    all: present.length,
    qmOnly: having('QM_ONLY'),
    stale: having('STALE'),
    withoutContactPoint: having('NO_CONTACT_POINT'),
  };
}
