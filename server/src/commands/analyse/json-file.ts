import { readFile } from 'node:fs/promises';
import { Refused } from './refused.js';

/** Reads a file of JSON in UTF-8. Throws Refused where it cannot be read or is no JSON, naming line and column. */
export async function readJson(path: string): Promise<unknown> {
  const text = await textOf(path);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Refused('WRONG_FILE', `Die Datei „${path}“ ist kein gültiges JSON${placeOf(error, text)}.`);
  }
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new Refused('WRONG_FILE', `Die Datei „${path}“ ${reasonOf(error)}.`);
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'gibt es nicht';
  if (code === 'EISDIR') return 'ist ein Ordner';
  if (code === 'EACCES' || code === 'EPERM') return 'darf nicht gelesen werden';
  return 'lässt sich nicht lesen';
}

/** The engine's message is English, but it names the position. */
function placeOf(error: unknown, text: string): string {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  if (position === undefined) return text.trim() === '' ? ': sie ist leer' : '';
  const before = text.slice(0, Number(position)).split('\n');
  return ` (Zeile ${before.length}, Zeichen ${(before.at(-1)?.length ?? 0) + 1})`;
}
