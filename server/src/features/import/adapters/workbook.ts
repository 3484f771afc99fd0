import { unzipSync } from 'fflate';
import { EncryptedFileError, readXlsx, writeXlsx } from 'hucre';
import { InvalidInput } from '../../../kernel/errors.js';
import { LIMITS } from '../read/table.js';
import type { RawSheet, SentFile } from '../read/table.js';

const refuse = (file: string, message: string): InvalidInput =>
  new InvalidInput([{ field: file, code: 'INVALID_FORMAT', message: `${file}: ${message}` }]);

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, at) => bytes[at] === byte);

/** Whether the bytes are a workbook (or something that claims to be one), not text. */
export const isWorkbook = (bytes: Uint8Array): boolean => startsWith(bytes, ZIP) || startsWith(bytes, OLE);

/** Looks into the archive without unpacking it: too much inside is refused before it costs memory. */
function checkArchive(file: SentFile): void {
  let entries = 0;
  let unpacked = 0;
  try {
    unzipSync(file.bytes, {
      filter: ({ originalSize }) => {
        entries += 1;
        unpacked += originalSize;
        return false;
      },
    });
  } catch {
    throw refuse(file.name, 'Die Datei ist beschädigt und lässt sich nicht öffnen.');
  }
  if (entries > 2_000 || unpacked > LIMITS.unpackedBytes) {
    throw refuse(file.name, 'Die Datei ist entpackt zu groß. Nichts wurde gelesen.');
  }
}

/** Reads the visible sheets of an XLSX workbook; hidden ones are named and not read. Throws InvalidInput naming the file. */
export async function readWorkbook(file: SentFile): Promise<readonly RawSheet[]> {
  if (startsWith(file.bytes, OLE)) {
    throw refuse(
      file.name,
      'Das ist eine alte XLS-Datei oder eine mit Passwort. Bitte als XLSX ohne Passwort speichern.',
    );
  }
  checkArchive(file);
  let workbook: Awaited<ReturnType<typeof readXlsx>>;
  try {
    workbook = await readXlsx(file.bytes);
  } catch (error) {
    if (error instanceof EncryptedFileError)
      throw refuse(file.name, 'Die Datei hat ein Passwort. Bitte ohne Passwort speichern.');
    throw refuse(file.name, 'Die Datei ist beschädigt oder keine XLSX-Datei.');
  }
  const visible = workbook.sheets.filter((sheet) => sheet.hidden !== true && sheet.veryHidden !== true);
  const hidden = workbook.sheets.filter((sheet) => !visible.includes(sheet)).map((sheet) => `„${sheet.name}“`);
  const remarks = hidden.length === 0 ? [] : [`Ausgeblendete Blätter wurden nicht gelesen: ${hidden.join(', ')}.`];
  return visible.map((sheet) => ({
    name: sheet.name,
    encoding: 'XLSX',
    remarks,
    rows: sheet.rows
      .slice(0, LIMITS.rows + 1)
      .map((cells, at) => ({ line: at + 1, cells: cells.slice(0, LIMITS.columns).map(cellText) })),
  }));
}

/** A cell as the text that a person would have typed: dates as days, numbers without grouping. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nein';
  if (typeof cell === 'string' || typeof cell === 'number') return String(cell);
  return '';
}

/** Writes a workbook of text cells, one sheet per entry, the headings in the first row. */
export async function writeTextWorkbook(
  sheets: readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[],
): Promise<Uint8Array> {
  return writeXlsx({ sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]) })) });
}
