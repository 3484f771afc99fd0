import { CsvError, parse } from 'csv-parse/sync';
import { InvalidInput } from '../../../kernel/errors.js';
import { decodeText } from './decode.js';
import { LIMITS } from './table.js';
import type { RawSheet, SentFile } from './table.js';

const SEPARATORS = [';', ',', '\t'] as const;

/** The separator that occurs most often in the first filled line, outside quotes. */
export function separatorOf(text: string): string {
  const line = text.split(/\r?\n/).find((one) => one.trim() !== '') ?? '';
  const bare = line.replace(/"(?:[^"]|"")*"/g, '');
  const counts = SEPARATORS.map((separator) => bare.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ';';
}

interface ParsedRow {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Reads a CSV file: separator found by itself, quoted line breaks, rows of any length. Throws InvalidInput naming file and line. */
export function readCsv(file: SentFile): RawSheet {
  const { text, encoding } = decodeText(file.bytes);
  try {
    const parsed = parse(text, {
      delimiter: separatorOf(text),
      bom: true,
      relax_column_count: true,
      relax_quotes: false,
      info: true,
      max_record_size: LIMITS.cell * 4,
      to: LIMITS.rows + 1,
    }) as unknown as readonly ParsedRow[];
    return { name: file.name, encoding, remarks: [], rows: withFirstLines(parsed) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const lines: unknown = error['lines'];
    const line = typeof lines === 'number' ? String(lines) : '?';
    throw new InvalidInput([
      {
        field: file.name,
        code: 'INVALID_FORMAT',
        message: `${file.name}, Zeile ${line}: Die Anführungszeichen gehen nicht auf, oder eine Zelle ist zu lang.`,
      },
    ]);
  }
}

/** csv-parse tells the line in which a record ends; people look where it begins. */
function withFirstLines(parsed: readonly ParsedRow[]): RawSheet['rows'] {
  return parsed.map(({ record, info }) => {
    const breaks = record.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
    return { line: info.lines - breaks, cells: record };
  });
}
