import type { LabelWay } from '../types.js';
import { hyphenationPoints, softHyphens } from './hyphenation.js';
import { measureLabel, textWidth } from './measure.js';

/** A piece of the name that is never broken, and what stands after it when the line ends or goes on there. */
interface Piece {
  readonly text: string;
  readonly inside: string;
  readonly atEnd: string;
}

/** Names up to this width stay on one line by preference (px); the second where only a hyphen of our own would break them. */
const COMFORTABLE_WIDTH = 100;
const UNBROKEN_WIDTH = 132;
/** No line of a label is wider (px); short names of 28 characters stay below. */
const GREATEST_WIDTH = 240;
/** A hyphen that the name itself does not have counts as so much width (px). */
const HYPHEN_DISLIKE = 14;
/** A further line must save at least this much width (px). */
const LEAST_GAIN = 10;

function piecesOf(name: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const rawWord of name.split(' ')) {
    const { plain, points } = softHyphens(rawWord);
    const cuts = new Set<number>(points.length > 0 ? points : hyphenationPoints(plain));
    const hard = new Set<number>();
    // After a hyphen or slash between letters the line may end without any further sign.
    for (let at = 2; at < plain.length - 1; at += 1) if (/[-/–]/u.test(plain.charAt(at - 1))) hard.add(at);
    const ends = [...new Set([...cuts, ...hard])].sort((a, b) => a - b);
    let start = 0;
    for (const end of ends) {
      pieces.push({ text: plain.slice(start, end), inside: '', atEnd: hard.has(end) ? '' : '-' });
      start = end;
    }
    pieces.push({ text: plain.slice(start), inside: ' ', atEnd: '' });
  }
  return pieces;
}

function lineOf(pieces: readonly Piece[], from: number, to: number): string {
  let line = '';
  for (let i = from; i < to; i += 1) {
    const piece = pieces[i];
    if (piece) line += piece.text + (i + 1 < to ? piece.inside : piece.atEnd);
  }
  return line;
}

interface Breaking {
  readonly lines: readonly string[];
  readonly cost: number;
}

/** The breaking into exactly `count` lines whose widest line is narrowest; the first found wins a tie. */
function narrowest(pieces: readonly Piece[], count: number, from = 0): Breaking | null {
  if (count === 1) {
    const line = lineOf(pieces, from, pieces.length);
    return line === '' ? null : { lines: [line], cost: textWidth(line) };
  }
  let best: Breaking | null = null;
  for (let to = from + 1; to < pieces.length; to += 1) {
    const rest = narrowest(pieces, count - 1, to);
    if (!rest) continue;
    const line = lineOf(pieces, from, to);
    const hyphen = pieces[to - 1]?.atEnd === '-' ? HYPHEN_DISLIKE : 0;
    const cost = Math.max(textWidth(line), rest.cost) + hyphen;
    if (!best || cost < best.cost) best = { lines: [line, ...rest.lines], cost };
  }
  return best;
}

function cut(line: string): string {
  if (textWidth(line) <= GREATEST_WIDTH) return line;
  const characters = [...line];
  while (characters.length > 1 && textWidth(`${characters.join('')}…`) > GREATEST_WIDTH) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/**
 * One to three measured ways to set a short name, the preferred one first: one line while it is narrow, else two balanced lines;
 * a further line only where it saves width. Breaks at spaces, after hyphens and slashes, and at the joints of German compounds.
 */
export function labelWays(shortName: string): readonly LabelWay[] {
  const name = shortName.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const pieces = piecesOf(name === '' ? '–' : name);
  const candidates: (readonly string[])[] = [];
  let widest = Infinity;
  for (const count of [1, 2, 3]) {
    const lines = (count <= pieces.length ? narrowest(pieces, count)?.lines : undefined)?.map(cut);
    if (!lines) continue;
    const { width } = measureLabel(lines);
    if (width > widest - LEAST_GAIN) continue;
    candidates.push(lines);
    widest = width;
  }
  const one = candidates[0] ? measureLabel(candidates[0]).width : 0;
  const needsHyphen = candidates[1]?.some((line) => line.endsWith('-') && !name.includes(line)) ?? true;
  const preferred = one <= (needsHyphen ? UNBROKEN_WIDTH : COMFORTABLE_WIDTH) ? 0 : Math.min(1, candidates.length - 1);
  const order = [...candidates.keys()].sort((a, b) => Math.abs(a - preferred) - Math.abs(b - preferred) || a - b);
  return order.flatMap((index, rank) => {
    const lines = candidates[index];
    return lines ? [{ lines, ...measureLabel(lines), dislike: 2 * rank }] : [];
  });
}
