import { resolve } from 'node:path';

export type EngineName = 'embedded' | 'neo4j';

export interface CopyArguments {
  readonly from: EngineName;
  readonly to: EngineName;
  /** Data directory of the embedded store, if not the one of the settings. */
  readonly data: string | null;
  /** Empties the target first. */
  readonly replace: boolean;
}

const USAGE =
  'Aufruf: npm run store:copy -- --from embedded --to neo4j (oder umgekehrt) [--data VERZEICHNIS] [--replace]';

const isEngine = (word: string | undefined): word is EngineName => word === 'embedded' || word === 'neo4j';

/** Reads the words after the command; a text is the sentence that says what is wrong with them. */
export function readCopyArguments(words: readonly string[]): CopyArguments | string {
  let from: EngineName | null = null;
  let to: EngineName | null = null;
  let data: string | null = null;
  let replace = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const value = words[at + 1];
    if (word === '--replace') replace = true;
    else if (word === '--from' && isEngine(value)) from = value;
    else if (word === '--to' && isEngine(value)) to = value;
    else if (word === '--data' && value !== undefined && value !== '' && !value.startsWith('--')) data = resolve(value);
    else return `„${word}“ geht so nicht. ${USAGE}`;
    if (word !== '--replace') at += 1;
  }
  if (from === null || to === null) return USAGE;
  return from === to ? `Quelle und Ziel sind gleich. ${USAGE}` : { from, to, data, replace };
}
