import { KINDS, VOCABULARY_LABELS, orderKey } from '@quartiersnetz/graph-schema';
import type { KindDeclaration, RecordKind, VocabularyName } from '@quartiersnetz/graph-schema';
import type { StoreRead } from '../../graph-store/graph-store.port.js';

/** A term of an installation, as remembered from the last start. */
export interface TermName {
  readonly vocabulary: VocabularyName;
  readonly id: string;
}

const PAGE = 500;

const declarations = (): readonly KindDeclaration[] => Object.values(KINDS);

/** Those of the terms that stored records still use. */
export async function termsInUse(read: StoreRead, terms: readonly TermName[]): Promise<readonly TermName[]> {
  const used: TermName[] = [];
  for (const term of terms) if (await isUsed(read, term)) used.push(term);
  return used;
}

async function isUsed(read: StoreRead, { vocabulary, id }: TermName): Promise<boolean> {
  for (const { kind, properties } of declarations()) {
    for (const { name, type } of properties) {
      if (type.type === 'term' && type.vocabulary === vocabulary) {
        const found = await read.list({ kinds: [kind], where: { [name]: id }, limit: 1 });
        if (found.length > 0) return true;
      }
      if (type.type === 'terms' && type.vocabulary === vocabulary && (await isListed(read, kind, name, id)))
        return true;
    }
  }
  return false;
}

async function isListed(read: StoreRead, kind: RecordKind, property: string, id: string): Promise<boolean> {
  let after: { orderKey: string; id: string } | undefined;
  for (;;) {
    const page = await read.list({ kinds: [kind], limit: PAGE, ...(after === undefined ? {} : { after }) });
    for (const { values } of page) {
      const value = values[property];
      if (Array.isArray(value) && value.includes(id)) return true;
    }
    const last = page.at(-1);
    if (page.length < PAGE || !last) return false;
    after = { orderKey: orderKey(kind, last.values), id: last.id };
  }
}

/** The sentence for terms that are used but stand in the file no more. */
export const stillUsedSentence = (terms: readonly TermName[]): string =>
  terms
    .map(
      ({ vocabulary, id }) =>
        `Der Begriff ${id} (${VOCABULARY_LABELS[vocabulary]}) wird noch verwendet und darf nicht fehlen; mit "retired": true wird er nicht mehr angeboten.`,
    )
    .join(' ');
