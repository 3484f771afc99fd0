// Reads the advance widths of Fira Sans Medium from the WOFF files of @fontsource/fira-sans and writes src/text/advance-widths.ts.
// Run it again only when the font's version changes: node map-layout/scripts/advance-widths.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const SUBSETS = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'];
const require = createRequire(join(import.meta.dirname, '../../client/package.json'));
const packageFile = require.resolve('@fontsource/fira-sans/package.json');
const version = JSON.parse(readFileSync(packageFile, 'utf8')).version;

/** The tables of a WOFF 1.0 file (https://www.w3.org/TR/WOFF/), unpacked. */
function tablesOf(woff) {
  const tables = new Map();
  for (let i = 0, at = 44; i < woff.readUInt16BE(12); i += 1, at += 20) {
    const [offset, packed, length] = [4, 8, 12].map((step) => woff.readUInt32BE(at + step));
    const bytes = woff.subarray(offset, offset + packed);
    tables.set(woff.toString('latin1', at, at + 4), packed < length ? inflateSync(bytes) : bytes);
  }
  return tables;
}

/** Pairs of code point and glyph from the best Unicode subtable (format 12 or 4) of `cmap`. */
function* glyphs(cmap) {
  const offsets = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) => cmap.readUInt32BE(8 + 8 * i));
  const at = offsets.find((o) => cmap.readUInt16BE(o) === 12) ?? offsets.find((o) => cmap.readUInt16BE(o) === 4);
  if (at === undefined) throw new Error('cmap has neither format 12 nor format 4');
  if (cmap.readUInt16BE(at) === 12) {
    for (let i = 0; i < cmap.readUInt32BE(at + 12); i += 1) {
      const [first, last, glyph] = [0, 4, 8].map((step) => cmap.readUInt32BE(at + 16 + 12 * i + step));
      for (let code = first; code <= last; code += 1) yield [code, glyph + code - first];
    }
    return;
  }
  const size = cmap.readUInt16BE(at + 6);
  for (let i = 0; i < size; i += 2) {
    const last = cmap.readUInt16BE(at + 14 + i);
    const first = cmap.readUInt16BE(at + 16 + size + i);
    const delta = cmap.readUInt16BE(at + 16 + 2 * size + i);
    const rangeAt = at + 16 + 3 * size + i;
    const range = cmap.readUInt16BE(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const raw = range === 0 ? code : cmap.readUInt16BE(rangeAt + range + 2 * (code - first));
      if (raw !== 0) yield [code, (range === 0 || raw !== 0 ? raw + delta : 0) & 0xffff];
    }
  }
}

const widths = new Map();
for (const subset of SUBSETS) {
  const tables = tablesOf(readFileSync(join(dirname(packageFile), `files/fira-sans-${subset}-500-normal.woff`)));
  if (tables.get('head').readUInt16BE(18) !== 1000) throw new Error('the table counts in thousandths of an em');
  const hmtx = tables.get('hmtx');
  const measured = tables.get('hhea').readUInt16BE(34);
  for (const [code, glyph] of glyphs(tables.get('cmap'))) {
    if (!widths.has(code)) widths.set(code, hmtx.readUInt16BE(4 * Math.min(glyph, measured - 1)));
  }
}

const runs = [];
for (const [code, width] of [...widths].sort((a, b) => a[0] - b[0])) {
  const run = runs.at(-1);
  if (run && run.first + run.widths.length === code && run.widths.length < 32) run.widths.push(width);
  else runs.push({ first: code, widths: [width] });
}
const lines = runs.map((run) => `  [0x${run.first.toString(16).padStart(4, '0')}, '${run.widths.join(' ')}'],`);
writeFileSync(
  join(import.meta.dirname, '../src/text/advance-widths.ts'),
  `// Made by scripts/advance-widths.mjs from @fontsource/fira-sans ${version} (weight 500, OFL-1.1). Do not edit.
/** Advance widths of Fira Sans Medium in thousandths of an em: first code point of a run, then the widths one by one. */
// oxfmt-ignore
export const ADVANCE_WIDTH_RUNS: readonly (readonly [number, string])[] = [
${lines.join('\n')}
];
`,
);
console.log(`${widths.size} code points, ${runs.length} runs`);
