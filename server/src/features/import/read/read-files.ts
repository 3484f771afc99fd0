import { IMPORT_SHEETS, fold } from '@quartiersnetz/graph-schema';
import type { SheetDeclaration } from '@quartiersnetz/graph-schema';
import { InvalidInput } from '../../../kernel/errors.js';
import { isWorkbook, readWorkbook } from '../adapters/workbook.js';
import { readCsv } from './csv.js';
import { LIMITS } from './table.js';
import type { RawSheet, SentFile, Table, TableRow } from './table.js';

const fault = (file: string, message: string): InvalidInput =>
  new InvalidInput([{ field: file, code: 'INVALID_FORMAT', message }]);

/** Headings are compared without case, umlauts, blanks and hyphens: "E-Mail" is `email`, "Schlüssel" is `schluessel`. */
const headingKey = (heading: string): string => fold(heading).replace(/[ _]+/g, '');

/** Reads all files of one import. Throws InvalidInput naming file, row or column. */
export async function readFiles(files: readonly SentFile[]): Promise<readonly Table[]> {
  const tables: Table[] = [];
  for (const file of files) {
    if (file.bytes.length === 0) throw fault(file.name, `${file.name} ist leer.`);
    if (file.bytes.length > LIMITS.fileBytes) throw fault(file.name, `${file.name} ist zu groß (höchstens 20 MB).`);
    const raw = isWorkbook(file.bytes) ? await readWorkbook(file) : [readCsv(file)];
    for (const sheet of raw) {
      const table = toTable(file.name, sheet);
      if (table) tables.push(table);
    }
  }
  if (tables.length === 0) throw fault(files[0]?.name ?? '', 'In den Dateien steht keine Zeile.');
  return tables;
}

function toTable(file: string, raw: RawSheet): Table | null {
  const at = raw.rows.findIndex(({ cells }) => cells.filter((cell) => cell.trim() !== '').length >= 2);
  const head = raw.rows[at];
  if (!head) return null;
  const sheet = recognise(raw.name, head.cells);
  if (!sheet) {
    throw fault(
      file,
      `${file}: Zu welchem Blatt die Überschriften gehören, ist nicht zu erkennen. Erwartet wird eines der fünf Blätter; die Vorlagen stehen auf der Seite „Import“.`,
    );
  }
  const { headings, unknown } = assign(sheet, head.cells);
  const missing = sheet.columns.filter(({ heading, required }) => required === true && !headings.includes(heading));
  if (missing.length > 0) {
    throw fault(file, `${file}: Es fehlt die Spalte „${missing.map(({ heading }) => heading).join('“, „')}“.`);
  }
  if (raw.rows.length - at - 1 > LIMITS.rows) {
    throw fault(file, `${file}: mehr als ${LIMITS.rows.toLocaleString('de-DE')} Zeilen auf einmal gehen nicht.`);
  }
  const remarks = [...raw.remarks];
  if (unknown.length > 0) remarks.push(`Nicht übernommene Spalten: „${unknown.join('“, „')}“.`);
  return {
    file,
    sheet: sheet.name,
    encoding: raw.encoding,
    remarks,
    rows: raw.rows.slice(at + 1).flatMap(({ line, cells }) => rowOf(line, cells, headings)),
  };
}

/** A row is told by its filled cells; a row without any is no row. */
function rowOf(line: number, cells: readonly string[], headings: readonly (string | null)[]): readonly TableRow[] {
  const filled: Record<string, string> = {};
  cells.forEach((cell, at) => {
    const heading = headings[at];
    const text = cell.normalize('NFC').trim();
    if (heading !== null && heading !== undefined && text !== '') filled[heading] = text;
  });
  return Object.keys(filled).length === 0 ? [] : [{ line, cells: filled }];
}

function recognise(name: string, cells: readonly string[]): SheetDeclaration | undefined {
  const plain = fold(name.replace(/\.[a-z]+$/i, ''));
  const byName = IMPORT_SHEETS.find((sheet) => plain.split(' ').includes(sheet.name));
  if (byName) return byName;
  const keys = new Set(cells.map(headingKey));
  return IMPORT_SHEETS.find(({ recognisedBy }) => recognisedBy.every((heading) => keys.has(headingKey(heading))));
}

function assign(
  sheet: SheetDeclaration,
  cells: readonly string[],
): { readonly headings: readonly (string | null)[]; readonly unknown: readonly string[] } {
  const known = new Map(sheet.columns.map(({ heading }) => [headingKey(heading), heading]));
  const headings = cells.map((cell) => known.get(headingKey(cell)) ?? null);
  const unknown = cells.filter((cell, at) => cell.trim() !== '' && headings[at] === null);
  return { headings, unknown };
}
