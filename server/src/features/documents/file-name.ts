import type { DocumentOrder } from './document-tickets.js';

const NAMES: Readonly<Record<DocumentOrder['document'], string>> = {
  GAP_REPORT: 'Bündelungsfunktion',
  CONTINUATION_CONCEPT: 'Verstetigungskonzept',
};

/** "Bündelungsfunktion Lindenaue 2026-11-22 intern.docx"; letters that file systems refuse are left out. */
export function fileNameOf(
  document: DocumentOrder['document'],
  area: string,
  day: string,
  edition: DocumentOrder['edition'],
  format: DocumentOrder['format'],
): string {
  const name = [NAMES[document], area, day, ...(edition === 'INTERNAL' ? ['intern'] : [])].join(' ');
  const safe = name
    .normalize('NFC')
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return `${safe.slice(0, 120).trimEnd()}.${format.toLowerCase()}`;
}
