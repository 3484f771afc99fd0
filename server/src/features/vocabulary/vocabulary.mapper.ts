import { SPHERES, VOCABULARY_LABELS } from '@quartiersnetz/graph-schema';
import type { Sphere, Term as StoredTerm, VocabularySet } from '@quartiersnetz/graph-schema';
import type { Term, Vocabulary } from '../../generated/resolvers.js';
import { isVocabulary } from './own-vocabulary.js';

/** All vocabularies as the schema has them. */
export const toVocabularies = (set: VocabularySet): Vocabulary[] =>
  Object.keys(VOCABULARY_LABELS)
    .filter(isVocabulary)
    .map((name) => ({ name, label: VOCABULARY_LABELS[name], terms: set.list(name).map(toTerm) }));

const isSphere = (value: unknown): value is Sphere => typeof value === 'string' && Object.hasOwn(SPHERES, value);

function toTerm(term: StoredTerm): Term {
  const mark = (name: string): unknown => Object.entries(term).find(([key]) => key === name)?.[1];
  const text = (name: string): string | null => {
    const value = mark(name);
    return typeof value === 'string' ? value : null;
  };
  const flag = (name: string): boolean | null => {
    const value = mark(name);
    return typeof value === 'boolean' ? value : null;
  };
  const sphere = mark('sphere');
  return {
    id: term.id,
    label: term.label,
    short: term.short ?? null,
    code: text('code'),
    colour: text('colour'),
    sphere: isSphere(sphere) ? sphere : null,
    outline: text('outline'),
    glyph: text('glyph'),
    verb: text('verb'),
    inverse: text('inverse'),
    directed: flag('directed'),
    measured: flag('measured'),
    line: text('line'),
    retired: term.retired ?? false,
  };
}
