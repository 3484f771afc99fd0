import type { VocabularySet } from '@quartiersnetz/graph-schema';
import { sectorsInOrder } from '../../network/index.js';
import type { SectorGroups } from './sector-groups.js';

/** How sectors and sides are called in the report. */
export interface GroupNames {
  /** Short name of a sector, or of all that were merged into it: Schule/Hort, Gewerbe + Wohnen. */
  readonly sector: (group: string) => string;
  /** Two letters of each sector. */
  readonly code: (group: string) => string | null;
  /** Ids of the sectors in it. */
  readonly members: (group: string) => readonly string[];
}

/** Names of groups from the vocabulary of this installation; own sectors may lack a short name and a code. */
export function groupNames(groups: SectorGroups, vocabularies: VocabularySet): GroupNames {
  const terms = new Map(sectorsInOrder(vocabularies).map((term) => [term.id, term]));
  const members = (group: string): readonly string[] => groups.members.get(group) ?? [group];
  const codeOf = (id: string): string | null => {
    const term = terms.get(id);
    return term && 'code' in term && typeof term.code === 'string' ? term.code : null;
  };
  return {
    members,
    sector: (group) =>
      members(group)
        .map((id) => terms.get(id)?.short ?? terms.get(id)?.label ?? id)
        .join(' + '),
    code: (group) => {
      const codes = members(group).flatMap((id) => codeOf(id) ?? []);
      return codes.length === 0 ? null : codes.join('+');
    },
  };
}

interface SideWords {
  readonly name: string;
  readonly within: string;
  readonly most: string;
  readonly dative: string;
}

/** The four sides that the Bündelungsfunktion bridges, in the words of the page. */
const SIDES: Readonly<Record<string, SideWords>> = {
  POLITICS: {
    name: 'Politik',
    within: 'Politik untereinander',
    most: 'innerhalb der Politik selbst',
    dative: 'der Politik',
  },
  ADMINISTRATION: {
    name: 'Verwaltung',
    within: 'Verwaltung untereinander',
    most: 'innerhalb der Verwaltung selbst',
    dative: 'der Verwaltung',
  },
  PROVIDERS: {
    name: 'Einrichtungen',
    within: 'Einrichtungen untereinander',
    most: 'unter den Einrichtungen selbst',
    dative: 'den Einrichtungen',
  },
  RESIDENTS: {
    name: 'Bürgerschaft',
    within: 'Bürgerschaft untereinander',
    most: 'innerhalb der Bürgerschaft selbst',
    dative: 'der Bürgerschaft',
  },
};

/** "Einrichtungen". */
export const sideName = (id: string): string => SIDES[id]?.name ?? id;

/** "Verwaltung – Einrichtungen", "Einrichtungen untereinander". */
export const sidePair = (a: string, b: string): string =>
  a === b ? (SIDES[a]?.within ?? a) : `${sideName(a)} – ${sideName(b)}`;

/** "Am häufigsten zwischen der Verwaltung und den Einrichtungen." */
export const mostBetween = (a: string, b: string): string =>
  a === b
    ? `Am häufigsten ${SIDES[a]?.most ?? a}.`
    : `Am häufigsten zwischen ${SIDES[a]?.dative ?? a} und ${SIDES[b]?.dative ?? b}.`;
