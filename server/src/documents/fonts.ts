import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

/** Weights of Fira Sans that documents and drawings use, with their files. */
const FILES = { 400: '400Regular', 500: '500Medium', 600: '600SemiBold' } as const;

export type Weight = keyof typeof FILES;

/** Path of the TrueType file of a weight (OFL-1.1). */
export function fontFile(weight: Weight): string {
  const folder = join(require.resolve('@expo-google-fonts/fira-sans/package.json'), '..');
  return join(folder, FILES[weight], `FiraSans_${FILES[weight]}.ttf`);
}

/** The bytes of a weight. */
export const readFont = (weight: Weight): Buffer => readFileSync(fontFile(weight));

/** All weights, lightest first. */
export const WEIGHTS: readonly Weight[] = [400, 500, 600];
