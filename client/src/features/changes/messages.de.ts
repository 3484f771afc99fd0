import { formatInstant } from '../../ui/format-instant.js';

interface Merged {
  readonly changedBy: string | null;
  readonly onlyTheirs: readonly { readonly label: string }[];
}

const inWords = new Intl.ListFormat('de-DE', { type: 'conjunction' });

/** Who else has changed the record; the account may be gone. */
export const otherName = (name: string | null): string => name ?? 'Jemand anderes';

/** Labels of fields in one sentence: „Themen“ und „Notiz“. */
export const fieldList = (fields: readonly { readonly label: string }[]): string =>
  inWords.format(fields.map(({ label }) => `„${label}“`));

/** Others have changed something else meanwhile, and both stand now. */
export const mergedSentence = ({ changedBy, onlyTheirs }: Merged): string =>
  onlyTheirs.length === 0
    ? `${otherName(changedBy)} hatte dasselbe inzwischen auch geändert.`
    : `${otherName(changedBy)} hat inzwischen ${fieldList(onlyTheirs)} geändert; beides gilt.`;

/** Over the fields of a form that was opened with its draft. */
export const foundDraftSentence = (at: string): string =>
  `Ihr Entwurf vom ${formatInstant(at)} ist wieder da. Er ist noch nicht gespeichert.`;

export const DRAFT_KEPT = 'Entwurf gesichert';

/** Beside a failure: nothing that was typed is lost. */
export const DRAFT_IS_SAFE = 'Ihre letzte Eingabe ist auf diesem Gerät gesichert, solange dieses Fenster offen ist.';
