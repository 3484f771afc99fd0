import { parseArgs } from 'node:util';
import { isMeasure, MEASURE_NAMES } from './measure-names.js';
import { Refused } from './refused.js';

/** What is asked for on the command line. */
export type AnalyseCall =
  | {
      readonly kind: 'network';
      readonly path: string;
      /** Names of measures; null means all. */
      readonly measures: readonly string[] | null;
      readonly time: boolean;
    }
  | { readonly kind: 'succession'; readonly path: string };

const CALL =
  'Aufruf: npm run --silent analyse -- DATEI.json [--measures NAME,NAME] [--time] oder npm run --silent analyse -- --verstetigung DATEI.json';

/** Reads the words after the command. Throws Refused for a call that cannot be understood or a measure that does not exist. */
export function analyseCall(words: readonly string[]): AnalyseCall {
  const { positionals, values } = parsed(words);
  const [path] = positionals;
  if (values.verstetigung !== undefined) {
    const alone = path === undefined && values.measures === undefined && values.time === undefined;
    if (!alone || values.verstetigung === '') throw new Refused('WRONG_CALL', CALL);
    return { kind: 'succession', path: values.verstetigung };
  }
  if (path === undefined || path === '' || positionals.length > 1) throw new Refused('WRONG_CALL', CALL);
  return { kind: 'network', path, measures: named(values.measures), time: values.time ?? false };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { measures: { type: 'string' }, time: { type: 'boolean' }, verstetigung: { type: 'string' } },
    });
  } catch {
    throw new Refused('WRONG_CALL', CALL);
  }
}

function named(list: string | undefined): readonly string[] | null {
  if (list === undefined) return null;
  const names = [...new Set(list.split(',').map((name) => name.trim()))].filter((name) => name !== '');
  if (names.length === 0) throw new Refused('WRONG_CALL', `Hinter --measures fehlen die Namen. ${CALL}`);
  const unknown = names.find((name) => !isMeasure(name));
  if (unknown === undefined) return names;
  throw new Refused('WRONG_CALL', `Die Maßzahl „${unknown}“ gibt es nicht; es gibt: ${MEASURE_NAMES.join(', ')}.`);
}
