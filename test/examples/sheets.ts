import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..', 'examples');

export const LINDENAUE = 'musterquartier-lindenaue';
export const SOURCE_EXAMPLES = [
  'dresden-gorbitz',
  'dessau-am-leipziger-tor',
  'bielefeld-baumheide',
  'berlin',
  'hessen',
].map((name) => `quellenbeispiele/${name}`);
export const ALL_EXAMPLES = [LINDENAUE, ...SOURCE_EXAMPLES];

/** The headings of the five sheets, in their order. */
export const HEADINGS = {
  gebiete:
    'schluessel;name;kurzname;uebergeordnet;programm;foerderung_von;foerderung_bis;ort;art;stand;quelle;zitat;mandat_akteur;mandat_rolle;mandat_von;mandat_bis;mandat_option_bis;foerdergeber;baustein',
  akteure:
    'schluessel;name;kurzname;klasse;art;bereich;steuerungsebene;beschreibung;themen;gegruendet;von;bis;befugnis;oeffentlich;strasse;plz;ort;telefon;email;website;quelle;zitat;stand',
  personen:
    'schluessel;anrede;titel;vorname;nachname;akteur;funktion;funktion_von;funktion_bis;telefon;email;kontaktart;rechtsgrundlage;zweck;erhoben_am;quelle;zitat;stand',
  beziehungen:
    'schluessel;von;art;nach;staerke;seit;bis;beleg;bestaetigt_von;bestaetigt_am;ueber_qm;person_von;person_nach;notiz;quelle;zitat;stand',
  quellen: 'schluessel;titel;art;herausgeber;datum;verweis;notiz',
} as const;
export type SheetName = keyof typeof HEADINGS;
export const SHEETS: readonly SheetName[] = ['gebiete', 'akteure', 'personen', 'beziehungen', 'quellen'];

/** One row of a sheet; an absent column reads as the empty text. */
export class Row {
  constructor(
    private readonly cells: ReadonlyMap<string, string>,
    /** Where the row stands, for messages. */
    readonly place: string,
  ) {}

  get(column: string): string {
    return this.cells.get(column) ?? '';
  }

  entries(): readonly (readonly [string, string])[] {
    return [...this.cells];
  }
}

/** The raw text of a sheet, with its byte order mark. */
export const readText = (area: string, sheet: SheetName): string =>
  readFileSync(join(ROOT, area, `${sheet}.csv`), { encoding: 'utf8' });

/** The rows of a sheet under its headings; a row of another width is an error. */
export function readRows(area: string, sheet: SheetName): readonly Row[] {
  const [headings = [], ...lines] = splitCsv(readText(area, sheet).replace(/^\uFEFF/, ''));
  return lines.map((cells, index) => {
    const place = `${area}/${sheet}.csv, Zeile ${index + 2}`;
    if (cells.length !== headings.length) throw new Error(`${place}: ${cells.length} cells`);
    return new Row(new Map(headings.map((heading, column) => [heading, cells[column] ?? ''])), place);
  });
}

/** Cells of a CSV text with `;`, double quotes and CRLF (RFC 4180). */
function splitCsv(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [];
  let line: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^;\r\n"]*))(;|\r\n|$)/gy;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const match = cell.exec(text);
    if (!match) throw new Error(`no CSV at character ${at}`);
    line.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ';') continue;
    lines.push(line);
    line = [];
  }
  return lines;
}

/** The key that a cell names, by key or by the exact name of an actor; null if nobody bears it. */
export function actorKeys(area: string): (cell: string) => string | null {
  const actors = readRows(area, 'akteure');
  const keys = new Set(actors.map((row) => row.get('schluessel')));
  const byName = new Map(actors.map((row) => [row.get('name'), row.get('schluessel')]));
  return (cell) => (keys.has(cell) ? cell : (byName.get(cell) ?? null));
}
