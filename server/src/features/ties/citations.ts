import { fold, foldedWords } from '@quartiersnetz/graph-schema';
import type { Values } from '@quartiersnetz/graph-schema';
import type { StoreRead, StoreWrite } from '../../graph-store/graph-store.port.js';
import type { StoredRecord } from '../../graph-store/record.js';
import { InvalidInput } from '../../kernel/errors.js';
import { getAll, present, referrersOf, requiredTextOf, requireReference, textOf } from '../records/index.js';

/** What a fact rests on: the source by id, or by title where it may be new. */
export interface NewCitation {
  readonly sourceId: string | null;
  readonly sourceTitle: string | null;
  readonly values: Values;
}

/** A citation with the title of its source. */
export interface CitedSource {
  readonly citation: StoredRecord;
  readonly sourceTitle: string;
}

/** Citations of facts in an area, by the id of the fact, each in the order of entry. */
export async function citationsOf(
  read: StoreRead,
  area: string,
  facts: readonly string[],
): Promise<ReadonlyMap<string, readonly CitedSource[]>> {
  const wanted = new Set(facts);
  const referrers = facts.length === 0 ? [] : await referrersOf(read, facts);
  const citations = referrers
    .map(({ record }) => record)
    .filter((record) => record.kind === 'Citation' && textOf(record, 'area') === area);
  const sources = await getAll(
    read,
    citations.map((citation) => requiredTextOf(citation, 'source')),
  );
  const byFact = new Map<string, CitedSource[]>();
  for (const citation of citations) {
    const fact = requiredTextOf(citation, 'fact');
    const source = sources.get(requiredTextOf(citation, 'source'));
    if (!source || !wanted.has(fact)) continue;
    byFact.set(fact, [...(byFact.get(fact) ?? []), { citation, sourceTitle: requiredTextOf(source, 'title') }]);
  }
  return byFact;
}

/** Adds a citation to a fact; a source of the area with the same title is used again. Throws InvalidInput. */
export async function cite(write: StoreWrite, area: string, fact: string, citation: NewCitation): Promise<void> {
  const source = await sourceFor(write, area, citation);
  await write.create({ kind: 'Citation', values: { ...present(citation.values), area, fact, source } });
}

async function sourceFor(write: StoreWrite, area: string, { sourceId, sourceTitle }: NewCitation): Promise<string> {
  if (sourceId !== null) {
    return (await requireReference(write, 'citation.sourceId', sourceId, [area], ['Source'])).id;
  }
  const title = sourceTitle?.trim() ?? '';
  if (title === '') {
    throw new InvalidInput([
      { field: 'citation.sourceTitle', code: 'REQUIRED', message: 'Der Titel der Quelle fehlt.' },
    ]);
  }
  const known = await sourceByTitle(write, area, title);
  if (known) return known.id;
  return (await write.create({ kind: 'Source', values: { title, kind: 'DOCUMENT', areas: [area] } })).id;
}

/** The source of the area with this title, however it is written, or null. */
export async function sourceByTitle(read: StoreRead, area: string, title: string): Promise<StoredRecord | null> {
  const words = foldedWords(title);
  if (words.length === 0) return null;
  const hits = await read.search({ kinds: ['Source'], areas: [area], words, limit: 20 });
  return hits.find(({ record }) => fold(requiredTextOf(record, 'title')) === fold(title))?.record ?? null;
}
