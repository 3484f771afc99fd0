import { fold, textFault } from '@quartiersnetz/graph-schema';
import { WEAK_WORDS } from './weak-words.js';

export const SHORTEST = 15;
export const LONGEST = 128;
/** Characters that must be left when everything guessable is taken away. */
const LEAST_OWN = 6;

/** Why a password may not be chosen, as a German sentence, or null. `known` are words of its owner: name, address. */
export function passwordFault(password: string, known: readonly string[]): string | null {
  const length = [...password].length;
  if (length < SHORTEST) return `Das Passwort ist zu kurz: ${SHORTEST} Zeichen sind nötig.`;
  if (length > LONGEST) return `Das Passwort ist zu lang: höchstens ${LONGEST} Zeichen.`;
  if (textFault(password) !== null) return 'Das Passwort enthält ein Zeichen, das sich nicht speichern lässt.';
  return ownCharacters(password, known) < LEAST_OWN
    ? 'Dieses Passwort ist leicht zu erraten. Nehmen Sie andere Wörter, zum Beispiel vier, die nichts miteinander zu tun haben.'
    : null;
}

/** The form in which a password is hashed and compared: what looks the same is the same. */
export const normalisedPassword = (password: string): string => password.normalize('NFKC');

const LOOKALIKES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};
const KEYBOARD = [
  'qwertzuiopue',
  'asdfghjkloeae',
  'yxcvbnm',
  'qwertyuiop',
  'zxcvbnm',
  'azertyuiop',
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  '1qay2wsx3edc4rfv5tgb6zhn7ujm8ik9ol',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol',
  '1q2w3e4r5t6z7u8i9o0p',
  '1q2w3e4r5t6y7u8i9o0p',
];
const RUNS = KEYBOARD.flatMap((row) => [row, [...row].reverse().join('')]);

/** How many characters are left when words of the lists, runs on the keyboard, repetitions and numbers like years are gone. */
function ownCharacters(password: string, known: readonly string[]): number {
  const text = fold(password).replace(/\s+/g, '');
  const plain = [...text].map((character) => LOOKALIKES[character] ?? character).join('');
  const weak = [...new Set(known.flatMap((word) => fold(word).split(/[\s@]+/)))].filter((word) => word.length >= 3);
  return Math.min(left(text, weak), left(plain, weak));
}

function left(text: string, known: readonly string[]): number {
  let own = '';
  for (let at = 0; at < text.length;) {
    const length = weakPieceAt(text, at, own, known);
    if (length === 0) own += text.charAt(at);
    at += Math.max(length, 1);
  }
  return withoutRepetition(own);
}

/** Length of what can be guessed at a place of the text, 0 if nothing can. */
function weakPieceAt(text: string, at: number, before: string, known: readonly string[]): number {
  const rest = text.slice(at);
  const word = [...known, ...WEAK_WORDS].filter((piece) => rest.startsWith(piece)).map(({ length }) => length);
  const run = longestRun(rest);
  const year = /^(19|20)\d\d/.test(rest) ? 4 : 0;
  const repeated = before !== '' && before.endsWith(rest.charAt(0)) ? 1 : 0;
  const same = /^(.)\1{2,}/u.exec(rest)?.[0].length ?? 0;
  return Math.max(0, ...word, run, year, repeated, same);
}

function longestRun(rest: string): number {
  let longest = 0;
  for (const row of RUNS) {
    const start = row.indexOf(rest.slice(0, 3));
    if (start < 0 || rest.length < 3) continue;
    let length = 3;
    while (length < rest.length && start + length < row.length && rest[length] === row[start + length]) length += 1;
    longest = Math.max(longest, length);
  }
  return longest;
}

/** Length of a text when a piece that makes up all of it by repetition counts once. */
function withoutRepetition(text: string): number {
  const again = `${text}${text}`.indexOf(text, 1);
  return text.length === 0 ? 0 : again;
}
