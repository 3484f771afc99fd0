import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VocabularySet } from '@quartiersnetz/graph-schema';
import { z } from 'zod';
import type { GraphStore } from '../../graph-store/graph-store.port.js';
import { codeOf } from '../../kernel/error-code.js';
import { UserError } from '../../kernel/errors.js';
import { InvalidVocabulary, isVocabulary, parseOwnVocabulary } from './own-vocabulary.js';
import type { OwnTerms } from './own-vocabulary.js';
import { stillUsedSentence, termsInUse } from './terms-in-use.js';
import type { TermName } from './terms-in-use.js';

export const VOCABULARY_FILE = 'vokabular.json';

const NAMESPACE = 'vocabulary';
const KEY = 'own';
const REMEMBERED = z.array(z.object({ vocabulary: z.string(), id: z.string() }));

/** The vocabulary file cannot be used; the message says where it is wrong. */
export class VocabularyFileFault extends UserError {
  readonly code = 'VOCABULARY_FILE';
  constructor(file: string, sentences: string) {
    super(`Die Vokabulardatei ${file} lässt sich nicht verwenden: ${sentences}`);
  }
}

/** The vocabularies of an installation: the shipped ones with those of its file. */
export interface InstalledVocabulary {
  readonly file: string;
  readonly own: OwnTerms;
  readonly vocabularies: VocabularySet;
}

/** Reads `vokabular.json` of a data directory; without one the shipped vocabularies hold. Throws VocabularyFileFault. */
export function readVocabularyFile(dataDirectory: string): InstalledVocabulary {
  const file = join(dataDirectory, VOCABULARY_FILE);
  const text = textOf(file);
  const shipped = new VocabularySet();
  if (text === null) return { file, own: {}, vocabularies: shipped };
  try {
    const own = parseOwnVocabulary(text);
    return { file, own, vocabularies: shipped.extendedBy(own) };
  } catch (error) {
    throw error instanceof InvalidVocabulary ? new VocabularyFileFault(file, error.faults.join(' ')) : error;
  }
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw new VocabularyFileFault(file, 'Sie ist nicht lesbar.');
  }
}

/** Refuses a file that leaves out terms of the last start which records still use; else remembers its terms. Throws VocabularyFileFault. */
export async function acceptVocabulary(
  store: GraphStore,
  { file, own, vocabularies }: InstalledVocabulary,
): Promise<void> {
  const remembered = await store.read((read) => read.getState(NAMESPACE, KEY));
  const before = REMEMBERED.safeParse(remembered).data ?? [];
  const missing = before.filter(({ vocabulary, id }) => !vocabularies.has(vocabulary, id)).filter(isTermName);
  const used = await store.read((read) => termsInUse(read, missing));
  if (used.length > 0) throw new VocabularyFileFault(file, stillUsedSentence(used));
  const now = Object.entries(own).flatMap(([vocabulary, terms]) => terms.map(({ id }) => ({ vocabulary, id })));
  if (JSON.stringify(now) === JSON.stringify(before)) return;
  await store.writeState((write) => write.putState(NAMESPACE, KEY, now));
}

const isTermName = (term: { vocabulary: string; id: string }): term is TermName => isVocabulary(term.vocabulary);
