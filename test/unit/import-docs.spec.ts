import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { IMPORT_SHEETS } from '@quartiersnetz/graph-schema';

const FILE = join(import.meta.dirname, '../../docs/handbuch/import.md');
const [BEGIN, END] = ['<!-- blätter: anfang -->', '<!-- blätter: ende -->'];

/** The columns of all sheets as the manual prints them. */
const printed = (): string =>
  IMPORT_SHEETS.map(({ name, label, columns }) => {
    const rows = columns.map(
      ({ heading, required, explanation }) => `| \`${heading}\`${required === true ? ' *' : ''} | ${explanation} |`,
    );
    return [`### ${label} (\`${name}\`)`, '', '| Spalte | |', '|---|---|', ...rows].join('\n');
  }).join('\n\n');

it('prints the columns of the five sheets in the manual as the importer reads them (UPDATE_DOCS=1 writes them)', () => {
  const text = readFileSync(FILE, 'utf8');
  const [before, rest] = text.split(BEGIN);
  const after = rest?.split(END)[1] ?? '';
  const wanted = `${before}${BEGIN}\n\n${printed()}\n\n${END}${after}`;
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(FILE, wanted);
  expect(readFileSync(FILE, 'utf8')).toBe(wanted);
});
