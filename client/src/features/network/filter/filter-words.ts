import { formatPartialDate } from '@quartiersnetz/graph-schema';
import type { Vocabularies } from '../../../app/vocabularies.js';
import { CLASS_LABELS } from '../../directory/index.js';
import { EVIDENCE_LABELS, STRENGTH_LABELS } from '../messages.de.js';
import type { FilterState } from '../data/view-state.js';
import { NO_FILTER } from '../data/view-state.js';

/** An active filter: its words, and the state without it. */
export interface FilterChip {
  readonly id: string;
  readonly words: string;
  readonly without: FilterState;
}

const isEvidence = (id: string): id is keyof typeof EVIDENCE_LABELS => id in EVIDENCE_LABELS;
const isClass = (id: string): id is keyof typeof CLASS_LABELS => id in CLASS_LABELS;

/** The active filters as chips, in the order of the filter window. */
export function filterChips(filter: FilterState, vocabularies: Vocabularies): readonly FilterChip[] {
  const chips: FilterChip[] = [];
  const list = (
    field: 'sectors' | 'classes' | 'kinds' | 'tieKinds' | 'withoutTieKinds' | 'evidence',
    one: (label: string) => string,
    many: (count: number) => string,
    labelOf: (id: string) => string,
  ): void => {
    const ids = filter[field];
    const [first] = ids;
    if (first === undefined) return;
    const words = ids.length === 1 ? one(labelOf(first)) : many(ids.length);
    chips.push({ id: field, words, without: { ...filter, [field]: [] } });
  };
  const term = (vocabulary: string) => (id: string) => vocabularies.short(vocabulary, id);
  list(
    'sectors',
    (label) => `Bereich: ${label}`,
    (n) => `${n} Bereiche`,
    term('sector'),
  );
  list(
    'classes',
    (label) => label,
    (n) => `${n} Formen`,
    (id) => (isClass(id) ? CLASS_LABELS[id] : id),
  );
  list(
    'kinds',
    (label) => `Art: ${label}`,
    (n) => `${n} Arten`,
    (id) =>
      vocabularies.find('actorKind', id)
        ? vocabularies.short('actorKind', id)
        : vocabularies.short('committeeKind', id),
  );
  list(
    'tieKinds',
    (label) => `nur „${label}“`,
    (n) => `${n} Beziehungsarten`,
    term('tieKind'),
  );
  list(
    'withoutTieKinds',
    (label) => `ohne „${label}“`,
    (n) => `ohne ${n} Beziehungsarten`,
    term('tieKind'),
  );
  const { minIntensity, confirmedSince } = filter;
  if (minIntensity !== null) {
    const words = minIntensity === 4 ? 'Stärke 4' : `Stärke ab ${minIntensity}`;
    chips.push({
      id: 'minIntensity',
      words: `${words}: ${STRENGTH_LABELS[minIntensity] ?? ''}`,
      without: { ...filter, minIntensity: null },
    });
  }
  if (confirmedSince !== null) {
    chips.push({
      id: 'confirmedSince',
      words: `Bestätigt seit ${formatPartialDate(confirmedSince)}`,
      without: { ...filter, confirmedSince: null },
    });
  }
  list(
    'evidence',
    (label) => `Beleg: ${label}`,
    (n) => `${n} Belegarten`,
    (id) => (isEvidence(id) ? EVIDENCE_LABELS[id] : id),
  );
  return chips;
}

/** Whether nothing is left out. */
export const isUnfiltered = (filter: FilterState): boolean => JSON.stringify(filter) === JSON.stringify(NO_FILTER);

/** What is said where the filters leave nobody. */
export function nobodySentence(chips: readonly FilterChip[]): string {
  if (chips.length === 1) return 'Kein Akteur passt zu diesem Filter';
  if (chips.length === 2) return 'Kein Akteur passt zu beiden Filtern';
  return `Kein Akteur passt zu allen ${chips.length} Filtern`;
}
