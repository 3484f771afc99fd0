import type { KindDeclaration } from './declaration.js';
import { area, DATE, oneOf, reference, text } from './property-types.js';

/** Documents that an area gives out. */
export const PAPER_KINDS = {
  GAP_REPORT: 'Bericht zur Bündelungsfunktion',
  CONTINUATION_CONCEPT: 'Verstetigungskonzept',
} as const;

export const PAPER_FORMATS = { DOCX: 'Word (DOCX)', PDF: 'PDF' } as const;

/** Editions: with the names of those who take care of a task, or with organisations alone. */
export const PAPER_EDITIONS = { INTERNAL: 'intern', OPEN: 'zur Weitergabe' } as const;

/** What was given out: every edition is noted, with who, when, what. The document itself is not kept. */
export const EXPORT_KINDS: Readonly<Record<'DocumentExport', KindDeclaration>> = {
  DocumentExport: {
    kind: 'DocumentExport',
    label: 'Ausgabe eines Dokuments',
    plural: 'Ausgaben von Dokumenten',
    scope: 'area',
    nameFrom: ['title'],
    properties: [
      area,
      { name: 'title', label: 'Dokument', required: true, type: text(300) },
      { name: 'document', label: 'Art', required: true, type: oneOf(PAPER_KINDS) },
      { name: 'format', label: 'Format', required: true, type: oneOf(PAPER_FORMATS) },
      { name: 'edition', label: 'Fassung', required: true, type: oneOf(PAPER_EDITIONS) },
      { name: 'day', label: 'Stand', required: true, type: DATE },
      { name: 'account', label: 'Ausgegeben von', type: reference(['Account'], 'clear') },
    ],
  },
};
