import type { ActorFilter, ActorHint, ActorSort, ActorSortField, Ring } from '../../generated/graphql.js';
import { monthsBefore } from '../../ui/today.js';

/** What of the directory is wanted, as chips and fields say it; stands in the address, so that "back" finds it again. */
export interface ListChoice {
  readonly search: string;
  /** Ids of sectors; NO_SECTOR for those that have none yet. */
  readonly sectors: readonly string[];
  readonly kinds: readonly string[];
  readonly rings: readonly Ring[];
  readonly hints: readonly ActorHint[];
  /** Last confirmed more than this many months ago, or never. */
  readonly silentFor: Silence | null;
}

export const SILENCES = ['12', '24'] as const;
export type Silence = (typeof SILENCES)[number];
export const RINGS = ['I', 'II', 'III', 'RIM'] as const satisfies readonly Ring[];
export const HINTS = [
  'ISOLATED',
  'QM_ONLY',
  'SINGLE_CONTACT',
  'STALE',
  'NO_CONTACT_POINT',
  'ENDED',
] as const satisfies readonly ActorHint[];
const SORTS = ['NAME', 'KIND', 'SECTOR', 'RING', 'TIES', 'LAST_CONFIRMED'] as const satisfies readonly ActorSortField[];
export const NO_SECTOR = 'OHNE';

export const NO_CHOICE: ListChoice = { search: '', sectors: [], kinds: [], rings: [], hints: [], silentFor: null };
export const BY_NAME: ActorSort = { field: 'NAME', descending: false };

/** The parts of a choice that filter, each of which may be taken off. */
export const FILTERS = ['sectors', 'kinds', 'rings', 'silentFor', 'hints', 'search'] as const;
export type FilterName = (typeof FILTERS)[number];

/** The filters that are on. */
export const filtersOn = (choice: ListChoice): readonly FilterName[] =>
  FILTERS.filter((name) => (choice[name]?.length ?? 0) > 0);

/** The same choice without one of its filters. */
export const without = (choice: ListChoice, name: FilterName): ListChoice => ({ ...choice, [name]: NO_CHOICE[name] });

/** Whether two choices show the same, whatever is searched for. */
export const sameView = (a: ListChoice, b: ListChoice): boolean =>
  FILTERS.every((name) => name === 'search' || JSON.stringify(a[name]) === JSON.stringify(b[name]));

const some = <T>(list: readonly T[]): T[] | null => (list.length === 0 ? null : [...list]);

/** The choice as the API takes it, on a day. */
export const toFilter = (choice: ListChoice, day: string): ActorFilter => ({
  search: choice.search.trim() === '' ? null : choice.search.trim(),
  sectors: some(choice.sectors.filter((id) => id !== NO_SECTOR)),
  withoutSector: choice.sectors.includes(NO_SECTOR) ? true : null,
  kinds: some(choice.kinds),
  rings: some(choice.rings),
  hints: some(choice.hints),
  lastConfirmedBefore: choice.silentFor === null ? null : monthsBefore(day, Number(choice.silentFor)),
});

const known = <T extends string>(all: readonly T[], words: readonly string[]): readonly T[] =>
  all.filter((one) => words.includes(one));

/** Reads choice and order from the address; what it does not know is left out. */
export function fromAddress(params: URLSearchParams): { readonly choice: ListChoice; readonly sort: ActorSort } {
  const words = (name: string): readonly string[] => (params.get(name) ?? '').split(',').filter((word) => word !== '');
  const order = params.get('nach') ?? '';
  const field = SORTS.find((one) => one === order.replace('-', ''));
  return {
    choice: {
      search: params.get('suche') ?? '',
      sectors: words('bereich'),
      kinds: words('art'),
      rings: known(RINGS, words('ring')),
      hints: known(HINTS, words('hinweis')),
      silentFor: known(SILENCES, words('still'))[0] ?? null,
    },
    sort: field ? { field, descending: order.startsWith('-') } : BY_NAME,
  };
}

/** Choice and order for the address; what is as usual is left out. */
export function toAddress(choice: ListChoice, sort: ActorSort): Record<string, string> {
  const order = `${sort.descending === true ? '-' : ''}${sort.field}`;
  const all = {
    suche: choice.search,
    bereich: choice.sectors.join(','),
    art: choice.kinds.join(','),
    ring: choice.rings.join(','),
    still: choice.silentFor ?? '',
    hinweis: choice.hints.join(','),
    nach: order === 'NAME' ? '' : order,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}
