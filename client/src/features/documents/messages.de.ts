import type { PaperEdition, PaperFormat, PaperKind } from '../../generated/graphql.js';

/** Words of the button, by document. */
export const DOCUMENT_WORDS: Readonly<Record<PaperKind, string>> = {
  GAP_REPORT: 'Bericht als Word oder PDF',
  CONTINUATION_CONCEPT: 'Verstetigungskonzept',
};

interface Item {
  readonly id: string;
  readonly label: string;
  readonly format: PaperFormat;
  readonly edition: PaperEdition;
}

const itemsOf = (edition: PaperEdition): readonly Item[] => [
  { id: `${edition} DOCX`, label: 'Word, zum Weiterschreiben', format: 'DOCX', edition },
  { id: `${edition} PDF`, label: 'PDF, zum Drucken', format: 'PDF', edition },
];

/** What can be given out, by edition. */
export const CHOICES: readonly { readonly title: string; readonly hint: string; readonly items: readonly Item[] }[] = [
  { title: 'Zur Weitergabe', hint: 'Nur Organisationen, keine Namen von Personen.', items: itemsOf('OPEN') },
  { title: 'Intern', hint: 'Nennt, wer im Büro welche Aufgabe hat.', items: itemsOf('INTERNAL') },
];

/** On the button while the file is made. */
export const WRITING = 'wird geschrieben …';

/** Once the file is there. */
export const given = (name: string): string => `„${name}“ ist ausgegeben. Im Verlauf ist es vermerkt.`;
