import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { execute } from '../api/execute.js';
import { graphql } from '../generated/index.js';
import type { VocabulariesQuery } from '../generated/graphql.js';

const VOCABULARIES = graphql(`
  query Vocabularies {
    vocabularies {
      name
      label
      terms {
        id
        label
        short
        code
        colour
        sphere
        outline
        glyph
        verb
        inverse
        directed
        measured
        line
        retired
      }
    }
  }
`);

export type Term = VocabulariesQuery['vocabularies'][number]['terms'][number];

/** The vocabularies of this installation, for labels, choices and signs. */
export interface Vocabularies {
  /** Terms still offered. */
  offered(vocabulary: string): readonly Term[];
  /** Terms, retired ones included. */
  all(vocabulary: string): readonly Term[];
  find(vocabulary: string, id: string | null | undefined): Term | undefined;
  /** Label of a term; an empty text for none. */
  label(vocabulary: string, id: string | null | undefined): string;
  /** Short label where there is one. */
  short(vocabulary: string, id: string | null | undefined): string;
}

function toVocabularies(data: VocabulariesQuery | undefined): Vocabularies {
  const lists = new Map((data?.vocabularies ?? []).map(({ name, terms }) => [name, terms]));
  const byId = new Map(
    [...lists].map(([name, terms]) => [name, new Map(terms.map((term) => [term.id, term] as const))] as const),
  );
  const find = (vocabulary: string, id: string | null | undefined): Term | undefined =>
    id === null || id === undefined ? undefined : byId.get(vocabulary)?.get(id);
  return {
    all: (vocabulary) => lists.get(vocabulary) ?? [],
    offered: (vocabulary) => (lists.get(vocabulary) ?? []).filter(({ retired }) => !retired),
    find,
    label: (vocabulary, id) => find(vocabulary, id)?.label ?? id ?? '',
    short: (vocabulary, id) => find(vocabulary, id)?.short ?? find(vocabulary, id)?.label ?? id ?? '',
  };
}

/** The vocabularies; empty until they are loaded. */
export function useVocabularies(): Vocabularies {
  const { data } = useQuery({
    queryKey: ['vocabularies'],
    queryFn: ({ signal }) => execute(VOCABULARIES, {}, signal),
    staleTime: Infinity,
  });
  return useMemo(() => toVocabularies(data), [data]);
}

/** Signs after the vocabularies of this installation: own sectors have their colour, own kinds their outline and glyph. */
export const ownSignsOf =
  (vocabularies: Vocabularies) =>
  ({ kind, sector }: { readonly kind?: string | null; readonly sector?: string | null }) => {
    const term = vocabularies.find('actorKind', kind);
    const colour = vocabularies.find('sector', sector)?.colour;
    return { colour, outline: term?.outline, glyph: term?.glyph };
  };
