import { isPartialDate } from '@quartiersnetz/graph-schema';
import type { GapFamily, GapFilter } from '../../generated/graphql.js';

export const LISTS = ['offen', 'bereichspaare', 'akteure', 'struktur', 'aufgaben', 'zurueckgestellt'] as const;
/** Which gaps are listed. */
export type GapListName = (typeof LISTS)[number];

/** What of the report is shown; all of it is in the address, so that a link opens the same page. */
export interface ReportChoice {
  /** `YYYY-MM-DD`; null is today. */
  readonly day: string | null;
  /** Groups of sectors that count as one. */
  readonly merged: readonly (readonly string[])[];
  /** Whether the matrix shows the four sides instead of the sectors. */
  readonly sides: boolean;
  readonly list: GapListName;
  /** Id of the open gap; null is the first of the list, NO_GAP none. */
  readonly gap: string | null;
  /** Whether the further figures are unfolded. */
  readonly figures: boolean;
}

export const NO_GAP = 'keine';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads the address; what it does not understand is left out. */
export function readChoice(params: URLSearchParams): ReportChoice {
  const day = params.get('tag');
  const list = params.get('liste');
  return {
    day: day !== null && DAY.test(day) && isPartialDate(day) ? day : null,
    merged: readMerged(params.get('zusammen') ?? ''),
    sides: params.get('seiten') === '1',
    list: LISTS.find((one) => one === list) ?? 'offen',
    gap: params.get('luecke'),
    figures: params.get('zahlen') === '1',
  };
}

/** `HOUSING.BUSINESS,POLITICS.RESIDENTS`; a sector counts in the first group that names it, and one alone is no group. */
function readMerged(text: string): readonly (readonly string[])[] {
  const seen = new Set<string>();
  return text
    .split(',')
    .map((group) =>
      group.split('.').filter((sector) => {
        const isNew = sector !== '' && !seen.has(sector);
        seen.add(sector);
        return isNew;
      }),
    )
    .filter(({ length }) => length > 1);
}

/** The address of a choice; what is usual is left out. */
export function writeChoice(choice: ReportChoice): URLSearchParams {
  const params = new URLSearchParams();
  if (choice.day !== null) params.set('tag', choice.day);
  if (choice.merged.length > 0) params.set('zusammen', choice.merged.map((group) => group.join('.')).join(','));
  if (choice.sides) params.set('seiten', '1');
  if (choice.list !== 'offen') params.set('liste', choice.list);
  if (choice.gap !== null) params.set('luecke', choice.gap);
  if (choice.figures) params.set('zahlen', '1');
  return params;
}

const FAMILIES: Readonly<Partial<Record<GapListName, GapFamily>>> = {
  bereichspaare: 'SECTOR_PAIR',
  akteure: 'ACTOR',
  struktur: 'STRUCTURE',
};

/** The list as the API takes it. */
export function toGapFilter(list: GapListName): GapFilter {
  const family = FAMILIES[list];
  if (family !== undefined) return { families: [family] };
  if (list === 'aufgaben') return { states: ['TAKEN'] };
  return list === 'zurueckgestellt' ? { states: ['DISMISSED'] } : {};
}
