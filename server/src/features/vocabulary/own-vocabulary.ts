import { ACTOR_KIND_TERMS, SHIPPED_VOCABULARIES, SPHERES, VOCABULARY_LABELS } from '@quartiersnetz/graph-schema';
import type { Term, VocabularyName } from '@quartiersnetz/graph-schema';
import { z } from 'zod';

/** An installation's own terms by vocabulary, in the order in which they are appended to the shipped ones. */
export type OwnTerms = Readonly<Partial<Record<VocabularyName, readonly Term[]>>>;

/** Faults of the vocabulary file, each a German sentence that names the place in it. */
export class InvalidVocabulary extends Error {
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
  }
}

const sentence = (max: number) => z.string('fehlt').trim().min(1, 'fehlt').max(max, `hat höchstens ${max} Zeichen`);
const oneOf = (values: readonly string[]) =>
  z.string('fehlt').refine((value) => values.includes(value), `erlaubt ist ${values.join(', ')}`);
const yesNo = z.boolean('erlaubt ist true oder false');

const BASE = {
  id: z.string('fehlt').regex(/^[A-Z][A-Z0-9_]{1,59}$/, 'besteht aus Großbuchstaben, Ziffern und Unterstrichen'),
  label: sentence(80),
  short: sentence(16).optional(),
  retired: yesNo.optional(),
  parent: z.string('ist ein Text').optional(),
};

const SECTOR = z.strictObject({
  ...BASE,
  short: sentence(16),
  code: z.string('fehlt').regex(/^[A-ZÄÖÜ]{2}$/, 'besteht aus zwei Großbuchstaben'),
  sphere: oneOf(Object.keys(SPHERES)),
  colour: z.string('fehlt').regex(/^#[0-9A-Fa-f]{6}$/, 'ist eine Farbe wie #2B6CB8'),
});
const TIE_KIND = z.strictObject({
  ...BASE,
  directed: yesNo,
  verb: sentence(80),
  inverse: sentence(80),
  measured: yesNo,
  line: oneOf(['solid', 'dots', 'arrow', 'double', 'dash-dot']),
});
const ACTOR_KIND = z.strictObject({
  ...BASE,
  outline: oneOf(['square', 'hexagon', 'circle', 'house', 'arch', 'diamond', 'capsule', 'hub']),
  glyph: oneOf(ACTOR_KIND_TERMS.map(({ glyph }) => glyph)),
});
const QM_TASK = z.strictObject({
  ...BASE,
  about: sentence(200).optional(),
  question: sentence(200).optional(),
  followUps: z.array(sentence(200)).max(5, 'hat höchstens 5 Einträge').optional(),
});
const PLAIN = z.strictObject(BASE);

/** Whether a text names a vocabulary. */
export const isVocabulary = (name: string): name is VocabularyName => Object.hasOwn(SHIPPED_VOCABULARIES, name);

/** What a new term of a vocabulary consists of. */
const schemaOf = (vocabulary: VocabularyName): z.ZodType<Term> => {
  if (vocabulary === 'sector') return SECTOR;
  if (vocabulary === 'tieKind') return TIE_KIND;
  if (vocabulary === 'qmTask') return QM_TASK;
  return vocabulary === 'actorKind' ? ACTOR_KIND : PLAIN;
};

/** A term as the file has it, together with what it leaves as shipped: one with a shipped id names only what it changes. */
function completed(vocabulary: VocabularyName, entry: unknown): unknown {
  const id = idOf(entry);
  const shipped = SHIPPED_VOCABULARIES[vocabulary].find((term) => term.id === id);
  return shipped && typeof entry === 'object' ? { ...shipped, ...entry } : entry;
}

const idOf = (entry: unknown): string | undefined => z.object({ id: z.string() }).safeParse(entry).data?.id;

/**
 * Reads the text of `vokabular.json`: an object whose keys are names of vocabularies and whose values are lists of terms,
 * `{ "sector": [{ "id": "SPORT", "label": "Sport", "short": "Sport", "code": "SP", "sphere": "PROVIDERS", "colour": "#1F6FA3" }] }`.
 * A term with a shipped id changes that term; `"retired": true` stops offering one. Throws InvalidVocabulary.
 */
export function parseOwnVocabulary(text: string): OwnTerms {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new InvalidVocabulary([`Das ist kein JSON (${error instanceof Error ? error.message : 'unlesbar'}).`]);
  }
  const file = z.record(z.string(), z.array(z.unknown())).safeParse(content);
  if (!file.success)
    throw new InvalidVocabulary(['Erwartet werden Namen von Vokabularen mit je einer Liste von Begriffen.']);
  const faults: string[] = [];
  const own: Partial<Record<VocabularyName, readonly Term[]>> = {};
  for (const [name, entries] of Object.entries(file.data)) {
    if (!isVocabulary(name)) {
      faults.push(`Ein Vokabular „${name}“ gibt es nicht; es gibt ${Object.keys(VOCABULARY_LABELS).join(', ')}.`);
      continue;
    }
    const terms = entries.flatMap((entry, index) => {
      const id = idOf(entry);
      const parsed = schemaOf(name).safeParse(completed(name, entry));
      if (parsed.success) return [parsed.data];
      const place = `${name}, Eintrag ${index + 1}${id === undefined ? '' : ` (${id})`}`;
      faults.push(...parsed.error.issues.map((issue) => `${place}: ${describe(issue)}.`));
      return [];
    });
    const twice = terms.find(({ id }, index) => terms.findIndex((term) => term.id === id) !== index);
    if (twice) faults.push(`${name}: ${twice.id} steht doppelt.`);
    own[name] = terms;
  }
  if (faults.length > 0) throw new InvalidVocabulary(faults);
  return own;
}

function describe(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `unbekannte Angabe ${issue.keys.join(', ')}`;
  return issue.path.length === 0
    ? 'erwartet wird ein Begriff in geschweiften Klammern'
    : `${issue.path.join('.')} ${issue.message}`;
}
