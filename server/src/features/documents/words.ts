import { formatNumber, formatPartialDate } from '@quartiersnetz/graph-schema';
import type { Block, PaperDraft, Table } from '../../documents/index.js';

/** What a field says when nothing is known; a dash, never an empty cell. */
export const NOTHING = '–';

/** What the office wrote for itself: it may name somebody, so it stands in the internal edition alone. */
export const ownWords = (text: string | null | undefined, internal: boolean): string => {
  if (text === null || text === undefined) return NOTHING;
  return internal ? text : 'nur in der internen Fassung';
};

/** A date in words of numbers, or a dash. */
export const dateOr = (date: string | null | undefined): string =>
  date === null || date === undefined ? NOTHING : formatPartialDate(date);

/** 12.345 €, or a dash. */
export const euro = (amount: number | null | undefined): string =>
  amount === null || amount === undefined ? NOTHING : `${formatNumber(amount)} €`;

/** 35 %, or a dash. */
export const percent = (share: number | null | undefined): string =>
  share === null || share === undefined ? NOTHING : `${formatNumber(Math.round(share * 100))}\u00a0%`;

const TWO = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** 0,42, or a dash. */
export const figure = (value: number | null | undefined): string =>
  value === null || value === undefined ? NOTHING : TWO.format(value).replace('-', '−');

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const small = (text: string): Block => ({ kind: 'paragraph', text, small: true });

/** A table, or a sentence where it would have no row. */
export const tableOr = (table: Omit<Table, 'kind'>, empty: string): Block =>
  table.rows.length === 0 ? paragraph(empty) : { kind: 'table', ...table };

/** What is missing and what to do, one note each. */
export const noticeBlocks = (
  notices: readonly { readonly sentence: string; readonly advice: string }[],
): readonly Block[] =>
  notices.map(({ sentence, advice }) => ({ kind: 'note', title: 'Hinweis', text: `${sentence} ${advice}`.trim() }));

/** Head and foot that all documents share. */
export const frameOf = (
  {
    area,
    place,
    day,
    internal,
  }: { readonly area: string; readonly place: string; readonly day: string; readonly internal: boolean },
  title: string,
  subject: string,
): Omit<PaperDraft, 'blocks'> => ({
  title,
  subtitle: [area, place, `Stand ${formatPartialDate(day)}`].filter((part) => part !== '').join(' · '),
  frame: internal ? 'INTERN' : null,
  edition: 'Fassung zur Weitergabe, nur Organisationen',
  foot: `${area} · Stand ${formatPartialDate(day)}`,
  subject,
  author: `Quartiersmanagement ${area}`,
  createdAt: `${day}T12:00:00.000Z`,
});
