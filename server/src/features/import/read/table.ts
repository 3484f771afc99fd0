import type { SheetName } from '@quartiersnetz/graph-schema';

/** One row of a sheet: its line in the file, counted from 1, and its cells by heading; empty cells are left out. */
export interface TableRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** One sheet as it was read, before anything is understood. */
export interface Table {
  readonly file: string;
  readonly sheet: SheetName;
  readonly encoding: string;
  readonly rows: readonly TableRow[];
  /** What was left out or understood with care, in German sentences. */
  readonly remarks: readonly string[];
}

/** A file as it was sent. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Cells of a sheet in rows; `line` is the row's line in the file. */
export interface RawSheet {
  readonly name: string;
  readonly encoding: string;
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly remarks: readonly string[];
}

/** Limits of what is read, so that a file made to harm costs nothing. */
export const LIMITS = {
  fileBytes: 20_000_000,
  unpackedBytes: 200_000_000,
  rows: 50_000,
  columns: 200,
  cell: 110_000,
} as const;
