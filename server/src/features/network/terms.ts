import type { SectorTerm, Term, TieKindTerm, VocabularySet } from '@quartiersnetz/graph-schema';

const isTieKind = (term: Term): term is TieKindTerm => 'verb' in term && 'measured' in term;
const isSector = (term: Term): term is SectorTerm => 'sphere' in term;

/** The kind of a tie with its verbs, or undefined for a term without them. */
export function tieKind(vocabularies: VocabularySet, id: string): TieKindTerm | undefined {
  const term = vocabularies.find('tieKind', id);
  return term && isTieKind(term) ? term : undefined;
}

/** Sectors in their order; an own term without a side of the neighbourhood has none. */
export const sectorsInOrder = (vocabularies: VocabularySet): readonly (Term & { readonly sphere: string | null })[] =>
  vocabularies.list('sector').map((term) => ({ ...term, sphere: isSector(term) ? term.sphere : null }));

/** The side of the neighbourhood that a sector belongs to. */
export function sphereOf(vocabularies: VocabularySet, sector: string | null): string | null {
  const term = sector === null ? undefined : vocabularies.find('sector', sector);
  return term && isSector(term) ? term.sphere : null;
}
