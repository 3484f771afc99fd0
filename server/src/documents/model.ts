import type { Mark } from './map/marks.js';

/** A part of a sentence; bold where it carries the statement. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
}

/** What may stand in a paragraph, a list or a cell. */
export type Text = string | readonly Run[];

/** A cell of a table; a line break in its text is kept. */
export interface Cell {
  readonly text: Text;
  readonly bold?: boolean;
  readonly align?: Align;
  /** How many columns it covers; 1. */
  readonly span?: number;
}

export type Align = 'left' | 'centre' | 'right';

/** A column: its share of the table's width, and how its cells are set. */
export interface Column {
  readonly width: number;
  readonly align?: Align;
}

/** A table; its header rows are repeated on every page, and the first cell is the head of its row. */
export interface Table {
  readonly kind: 'table';
  /** Says what the table shows; stands above it. */
  readonly caption?: string;
  readonly columns: readonly Column[];
  readonly head: readonly (readonly (string | Cell)[])[];
  readonly rows: readonly (readonly (string | Cell)[])[];
  /** Smaller letters and narrow cells, for a matrix; 9 pt is the least. */
  readonly dense?: boolean;
}

/** A drawing in px with the same drawing as vectors for print and as pixels for text programs. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** For print, painted as vectors. */
  readonly marks: readonly Mark[];
  /** Rasterised from the same drawing, at least 200 dots per inch on the sheet. */
  readonly png: Uint8Array;
}

/** A drawing with its words. It is set on a sheet of its own where the page is too narrow for its smallest letters. */
export interface Figure {
  readonly kind: 'figure';
  readonly heading: string;
  readonly intro?: string;
  readonly caption: string;
  /** What the drawing shows, for those who do not see it. */
  readonly alt: string;
  readonly picture: Picture;
  /** Points per px below which its smallest letters are too small to be read. */
  readonly leastScale: number;
}

export interface KeyFigure {
  readonly value: string;
  readonly label: string;
  readonly sentence: string;
}

/** One typed part of a document. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: Text; readonly small?: boolean }
  | { readonly kind: 'list'; readonly items: readonly Text[] }
  | { readonly kind: 'keyFigures'; readonly items: readonly KeyFigure[] }
  | { readonly kind: 'note'; readonly title: string; readonly text: Text }
  | { readonly kind: 'pageBreak' }
  | Table
  | Figure;

/** A document on paper; every text is German. */
export interface PaperDocument {
  readonly title: string;
  /** One line below the title. */
  readonly subtitle: string;
  /** Set in a black frame on every page, e.g. INTERN; null for an edition for everybody. */
  readonly frame: string | null;
  /** Right in the head where there is no frame, e.g. "Fassung für die Öffentlichkeit". */
  readonly edition: string;
  /** Left in the foot: area and day. */
  readonly foot: string;
  readonly subject: string;
  readonly author: string;
  /** Day of the document, ISO 8601, for the file's own data. */
  readonly createdAt: string;
  readonly blocks: readonly Block[];
}

/** Runs of a text. */
export const runsOf = (text: Text): readonly Run[] => (typeof text === 'string' ? [{ text }] : text);

/** A text without its marks. */
export const plainText = (text: Text): string =>
  runsOf(text)
    .map((run) => run.text)
    .join('');

/** A cell of a table, whatever it was written as. */
export const cellOf = (cell: string | Cell): Cell => (typeof cell === 'string' ? { text: cell } : cell);
