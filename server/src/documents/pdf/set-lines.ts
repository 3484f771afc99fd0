import { hyphenationPoints } from '@quartiersnetz/map-layout';
import { runsOf } from '../model.js';
import type { Align, Text } from '../model.js';
import { letters } from './pdf-file.js';
import type { PdfFile } from './pdf-file.js';

/** How a text is set: points, and the height of a line in sizes of its letters. */
export interface Setting {
  readonly size: number;
  readonly lead: number;
  readonly colour: string;
  readonly bold?: boolean;
}

interface Part {
  readonly text: string;
  readonly bold: boolean;
}

/** A line of a text; its width without the space at its end. */
export interface Line {
  readonly parts: readonly Part[];
  readonly width: number;
}

/** A piece that is never broken, with the space behind it; `ends` where the writer broke the line. */
interface Word {
  readonly parts: readonly Part[];
  readonly ends: boolean;
}

const ASCENT = 0.935;
const DESCENT = 0.265;
/** Letters that stay together where a word is broken. */
const LEAST = 3;

export const lineHeight = ({ size, lead }: Setting): number => size * lead;

const weightOf = (bold: boolean) => (bold ? 600 : 400);

const widthOf = (file: PdfFile, { text, bold }: Part, size: number): number =>
  text === '' ? 0 : letters(file, weightOf(bold), size).widthOfString(text);

/** Lines of a text in a room of points; words that are wider than it are broken, at a joint where they have one. */
export function setLines(file: PdfFile, text: Text, setting: Setting, room: number): readonly Line[] {
  const lines: Line[] = [];
  let parts: Part[] = [];
  let width = 0;
  let trailing = 0;
  const end = (): void => {
    lines.push({ parts: joined(parts), width });
    [parts, width, trailing] = [[], 0, 0];
  };
  const put = (word: readonly Part[]): void => {
    const { own, space } = measured(file, word, setting.size);
    if (parts.length > 0 && width + trailing + own > room) end();
    width += trailing + own;
    trailing = space;
    parts.push(...word);
  };
  for (const word of wordsOf(text, setting.bold === true)) {
    if (measured(file, word.parts, setting.size).own <= room) put(word.parts);
    else for (const piece of brokenWord(file, word.parts, setting.size, room - width - trailing, room)) put(piece);
    if (word.ends) end();
  }
  if (parts.length > 0 || lines.length === 0) end();
  return lines;
}

function measured(file: PdfFile, parts: readonly Part[], size: number): { own: number; space: number } {
  const whole = parts.reduce((sum, part) => sum + widthOf(file, part, size), 0);
  const last = parts.at(-1);
  if (!last) return { own: 0, space: 0 };
  const space = widthOf(file, last, size) - widthOf(file, { ...last, text: last.text.trimEnd() }, size);
  return { own: whole - space, space };
}

/** Breaks after spaces, after a hyphen or slash between letters, and where the text itself does. */
function wordsOf(text: Text, bold: boolean): readonly Word[] {
  // a soft hyphen set by hand would be printed as a sign
  const runs = runsOf(text).map((run) => ({
    text: run.text.replaceAll('\u00ad', ''),
    bold: bold || run.bold === true,
  }));
  const whole = runs.map((run) => run.text).join('');
  const words: Word[] = [];
  for (const { 0: word, index } of whole.matchAll(/[^ \n]*?(?:(?<=\p{L})[-/](?=\p{L})|\n| +|$)/gu)) {
    if (word === '') continue;
    const length = word.endsWith('\n') ? word.length - 1 : word.length;
    words.push({ parts: slice(runs, index, index + length), ends: word.endsWith('\n') });
  }
  return words;
}

/** The parts between two offsets of the joined runs. */
function slice(runs: readonly Part[], from: number, to: number): readonly Part[] {
  let at = 0;
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += run.text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
}

/** A word in pieces that fit, the first into what is left of the line; a joint of the word before any other place. */
function brokenWord(
  file: PdfFile,
  parts: readonly Part[],
  size: number,
  left: number,
  room: number,
): readonly (readonly Part[])[] {
  const text = parts.map((part) => part.text).join('');
  const length = text.trimEnd().length;
  const bold = parts[0]?.bold ?? false;
  const width = (from: number, to: number, sign: string): number =>
    [...slice(parts, from, to), { text: sign, bold }].reduce((sum, part) => sum + widthOf(file, part, size), 0);
  const joints = hyphenationPoints(text.slice(0, length));
  const pieces: (readonly Part[])[] = [];
  let from = 0;
  let free = left;
  while (width(from, length, '') > free) {
    const fits = (at: number): boolean => at - from >= LEAST && length - at >= LEAST && width(from, at, '-') <= free;
    const joint = joints.filter(fits).at(-1);
    if (joint === undefined && free < room) {
      // nothing of it fits behind the word before: it begins a line of its own
      free = room;
      continue;
    }
    const letters = Array.from({ length: length - from }, (_, at) => from + at);
    const cut = joint ?? letters.filter(fits).at(-1) ?? Math.min(from + LEAST, length);
    const head = slice(parts, from, cut);
    pieces.push([...head, ...(cut < length ? [{ text: '-', bold: head.at(-1)?.bold ?? bold }] : [])]);
    from = cut;
    free = room;
    if (from >= length) return pieces;
  }
  return [...pieces, slice(parts, from, text.length)];
}

/** Neighbours of one weight as one, so that a line is few strings. */
function joined(parts: readonly Part[]): readonly Part[] {
  const out: Part[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (last?.bold === part.bold) out[out.length - 1] = { ...part, text: last.text + part.text };
    else out.push(part);
  }
  return out;
}

/** Paints lines below `top`; centred and right ones within the room. */
export function paintLines(
  file: PdfFile,
  lines: readonly Line[],
  setting: Setting,
  {
    x,
    top,
    room,
    align = 'left',
  }: { readonly x: number; readonly top: number; readonly room: number; readonly align?: Align },
): void {
  const height = lineHeight(setting);
  const drop = (height - (ASCENT + DESCENT) * setting.size) / 2 + ASCENT * setting.size;
  lines.forEach(({ parts, width }, index) => {
    let at = x + (align === 'left' ? 0 : (room - width) / (align === 'centre' ? 2 : 1));
    for (const part of parts) {
      const step = widthOf(file, part, setting.size);
      file.doc
        .fillColor(setting.colour)
        .text(part.text, at, top + index * height + drop, { lineBreak: false, baseline: 'alphabetic' });
      at += step;
    }
  });
}
