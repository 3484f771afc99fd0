// `npm run generate`: writes what codegen.ts makes of the schema and the client's documents. With --check it writes
// nothing and fails where a generated file is missing, differs or is left over. Runs on the pinned Node, for codegen.ts is TypeScript.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import config from '../codegen.ts';
import { runMain } from './lib/fault.mjs';
import { parseOptions } from './lib/options.mjs';
import { root } from './lib/paths.mjs';

/** Folders that hold generated files and nothing else. */
const OWNED = ['server/src/generated', 'client/src/generated'].map((folder) => resolve(root, folder));

await runMain(async () => {
  const { check = false } = parseOptions(process.argv.slice(2), { check: {} });
  const files = await generate({ ...config, cwd: root, silent: true, noSilentErrors: true }, false);
  const wanted = new Map(files.map(({ filename, content }) => [resolve(root, filename), content]));
  const changed = [...wanted].filter(([path, content]) => !existsSync(path) || readFileSync(path, 'utf8') !== content);
  const leftOver = OWNED.flatMap(filesIn).filter((path) => !wanted.has(path));
  const names = [...changed.map(([path]) => path), ...leftOver].map((path) => relative(root, path));
  if (check) {
    if (names.length > 0) console.error(`Nicht auf dem Stand des Schemas (npm run generate): ${names.join(', ')}`);
    return names.length > 0 ? 1 : 0;
  }
  for (const [path, content] of changed) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  for (const path of leftOver) rmSync(path);
  console.log(names.length > 0 ? `Erzeugt: ${names.join(', ')}` : 'Alles ist auf dem Stand des Schemas.');
  return 0;
});

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
