import { formatPartialDate, INTENSITIES } from '@quartiersnetz/graph-schema';
import type { PropertyDeclaration, Value, VocabularySet } from '@quartiersnetz/graph-schema';

const INSTANT = new Intl.DateTimeFormat('de-DE', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/Berlin',
});

const intensityLabel = (value: number): string => {
  const label = Object.entries(INTENSITIES).find(([key]) => Number(key) === value)?.[1];
  return label === undefined ? String(value) : `${value} ${label}`;
};

/**
 * A stored value in German words, as history and conflicts show it: labels in place of term ids, names in place of record
 * ids; null for no value.
 */
export function valueText(
  property: PropertyDeclaration,
  value: Value | undefined,
  vocabularies: VocabularySet,
  names: ReadonlyMap<string, string>,
): string | null {
  if (value === undefined || value === null) return null;
  const items = isList(value) ? value : [value];
  if (items.length === 0) return null;
  return items.map((item) => itemText(property, item, vocabularies, names)).join(', ');
}

const isList = (value: Value): value is readonly string[] => Array.isArray(value);

function itemText(
  { name, type }: PropertyDeclaration,
  value: string | number | boolean,
  vocabularies: VocabularySet,
  names: ReadonlyMap<string, string>,
): string {
  const text = String(value);
  switch (type.type) {
    case 'boolean':
      return value === true ? 'ja' : 'nein';
    case 'integer':
      return name === 'intensity' ? intensityLabel(Number(value)) : text;
    case 'partialDate':
      return formatPartialDate(text);
    case 'instant':
      return INSTANT.format(new Date(text));
    case 'enum':
      return type.labels[text] ?? text;
    case 'term':
    case 'terms':
      return vocabularies.find(type.vocabulary, text)?.label ?? text;
    case 'reference':
    case 'references':
      return names.get(text) ?? 'gelöschter Eintrag';
    case 'text':
    case 'texts':
      return text;
  }
}
