import { isPartialDate, firstDay, lastDay } from '../values/partial-date.js';
import { textFault } from '../values/text.js';
import type { VocabularySet } from '../vocabulary/index.js';
import type { PropertyDeclaration, PropertyType, RecordKind, Value, Values } from './declaration.js';
import { KINDS } from './kinds.js';

/** Why a value may not be stored. `field` is the property; `message` is a German sentence for people. */
export interface Fault {
  readonly field: string;
  readonly code:
    | 'REQUIRED'
    | 'UNKNOWN_FIELD'
    | 'WRONG_TYPE'
    | 'TOO_LONG'
    | 'TOO_MANY'
    | 'OUT_OF_RANGE'
    | 'UNKNOWN_TERM'
    | 'RETIRED_TERM'
    | 'INVALID_DATE'
    | 'INVALID_TEXT'
    | 'INVALID_FORMAT'
    | 'PERIOD'
    | 'DANGLING_REFERENCE'
    | 'WRONG_KIND'
    | 'SELF_LOOP'
    | 'DUPLICATE';
  readonly message: string;
}

/** Forms of texts with what to say to one that has another. */
export const FORMATS = {
  email: [/^[^\s@<>"(),;:\\[\]]+@[^\s@<>"(),;:\\[\]]+\.[^\s@.]{2,}$/u, 'Das ist keine E-Mail-Adresse.'],
  phone: [/^[+\d(][\d\s()/.-]{2,}$/, 'Das ist keine Telefonnummer.'],
  url: [/^https?:\/\/\S+$/, 'Das ist keine Internetadresse.'],
  postcode: [/^\d{5}$/, 'Eine PLZ hat fünf Stellen.'],
} as const;

const empty = (value: Value | undefined): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/**
 * Checks all values of a record against its declaration: unknown and missing properties, types, lengths, terms and periods.
 * Whether referenced records exist is checked by the store, which can see them.
 */
export function validateValues(kind: RecordKind, values: Values, vocabularies: VocabularySet): readonly Fault[] {
  const declaration = KINDS[kind];
  const faults: Fault[] = [];
  for (const field of Object.keys(values)) {
    if (!declaration.properties.some(({ name }) => name === field)) {
      faults.push({ field, code: 'UNKNOWN_FIELD', message: `${declaration.label} hat kein Feld „${field}“.` });
    }
  }
  for (const property of declaration.properties) {
    const value = values[property.name];
    if (empty(value)) {
      if (property.required) {
        faults.push({ field: property.name, code: 'REQUIRED', message: `${property.label} fehlt.` });
      }
      continue;
    }
    const fault = faultOf(property, value ?? null, vocabularies);
    if (fault) faults.push({ field: property.name, ...fault });
  }
  for (const [since, until] of declaration.periods ?? []) {
    const [start, end] = [values[since], values[until]];
    if (typeof start !== 'string' || typeof end !== 'string') continue;
    if (isPartialDate(start) && isPartialDate(end) && lastDay(end) < firstDay(start)) {
      faults.push({ field: until, code: 'PERIOD', message: 'Das Ende liegt vor dem Beginn.' });
    }
  }
  return faults;
}

type Found = Omit<Fault, 'field'> | null;

function faultOf(property: PropertyDeclaration, value: Value, vocabularies: VocabularySet): Found {
  const { type } = property;
  switch (type.type) {
    case 'text':
      return textValueFault(property.label, type, value);
    case 'texts':
    case 'terms':
    case 'references':
      return listFault(property.label, type, value, vocabularies);
    case 'integer':
      if (typeof value !== 'number' || !Number.isInteger(value)) return wrongType(property.label, 'eine ganze Zahl');
      return value < type.min || value > type.max
        ? { code: 'OUT_OF_RANGE', message: `${property.label}: erlaubt ist ${type.min} bis ${type.max}.` }
        : null;
    case 'boolean':
      return typeof value === 'boolean' ? null : wrongType(property.label, 'ja oder nein');
    case 'partialDate':
      return typeof value === 'string' && isPartialDate(value)
        ? null
        : { code: 'INVALID_DATE', message: `${property.label}: Diesen Tag gibt es nicht.` };
    case 'instant':
      return typeof value === 'string' && !Number.isNaN(Date.parse(value))
        ? null
        : wrongType(property.label, 'ein Zeitpunkt');
    case 'enum':
      return typeof value === 'string' && type.values.includes(value)
        ? null
        : { code: 'UNKNOWN_TERM', message: `${property.label}: „${String(value).slice(0, 80)}“ gibt es nicht.` };
    case 'term':
      return termFault(property.label, type.vocabulary, value, vocabularies);
    case 'reference':
      return typeof value === 'string' ? null : wrongType(property.label, 'eine Kennung');
  }
}

const wrongType = (label: string, wanted: string): Found => ({
  code: 'WRONG_TYPE',
  message: `${label}: erwartet wird ${wanted}.`,
});

function textValueFault(label: string, type: Extract<PropertyType, { type: 'text' }>, value: Value): Found {
  if (typeof value !== 'string') return wrongType(label, 'ein Text');
  if (value.trim() === '') return { code: 'REQUIRED', message: `${label} besteht nur aus Leerzeichen.` };
  if (textFault(value))
    return { code: 'INVALID_TEXT', message: `${label} enthält ein Zeichen, das sich nicht speichern lässt.` };
  if ([...value].length > type.maxLength) {
    return {
      code: 'TOO_LONG',
      message: `${label} ist zu lang: höchstens ${type.maxLength.toLocaleString('de-DE')} Zeichen.`,
    };
  }
  if (type.format && !FORMATS[type.format][0].test(value)) {
    return { code: 'INVALID_FORMAT', message: FORMATS[type.format][1] };
  }
  return null;
}

function listFault(
  label: string,
  type: Extract<PropertyType, { type: 'texts' | 'terms' | 'references' }>,
  value: Value,
  vocabularies: VocabularySet,
): Found {
  if (!Array.isArray(value) || value.some((item) => typeof item !== 'string')) return wrongType(label, 'eine Liste');
  const items = value as readonly string[];
  if (type.type !== 'references' && items.length > type.maxItems) {
    return { code: 'TOO_MANY', message: `${label}: höchstens ${type.maxItems} Einträge.` };
  }
  if (new Set(items).size !== items.length)
    return { code: 'DUPLICATE', message: `${label}: ein Eintrag steht doppelt.` };
  for (const item of items) {
    if (type.type === 'terms') {
      const fault = termFault(label, type.vocabulary, item, vocabularies);
      if (fault) return fault;
    } else if (type.type === 'texts') {
      const fault = textValueFault(label, { type: 'text', maxLength: type.maxLength }, item);
      if (fault) return fault;
    }
  }
  return null;
}

function termFault(label: string, vocabulary: string, value: Value, vocabularies: VocabularySet): Found {
  const known = typeof value === 'string' && vocabularies.has(vocabulary, value);
  return known ? null : { code: 'UNKNOWN_TERM', message: `${label}: „${String(value).slice(0, 80)}“ gibt es nicht.` };
}
