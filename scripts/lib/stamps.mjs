import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

const SKIPPED = new Set(['node_modules', 'dist']);

/** Every file under the given paths (files or folders, as far as they exist), without dist, node_modules and dot folders; sorted. */
export function filesUnder(paths) {
  const found = [];
  for (const path of paths) {
    if (!existsSync(path)) continue;
    if (!statSync(path).isDirectory()) {
      found.push(path);
      continue;
    }
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      if (entry.isDirectory() && (SKIPPED.has(entry.name) || entry.name.startsWith('.'))) continue;
      found.push(...filesUnder([join(path, entry.name)]));
    }
  }
  return found.sort();
}

/** A digest over names and contents of the files under `paths`, and over `extra` texts; equal on every machine. */
export function digestOf(root, paths, extra = []) {
  const hash = createHash('sha256');
  for (const file of filesUnder(paths.map((path) => join(root, path)))) {
    const content = readFileSync(file);
    hash.update(`${relative(root, file).split(sep).join('/')}\0${content.length}\0`).update(content);
  }
  for (const text of extra) hash.update(`\0${text.length}\0${text}`);
  return hash.digest('hex');
}

/** The stamp that a finished step left in `file`; null if there is none. */
export const readStamp = (file) => (existsSync(file) ? readFileSync(file, 'utf8').trim() : null);

/** Leaves the stamp of a finished step. */
export function writeStamp(file, stamp) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${stamp}\n`);
}
