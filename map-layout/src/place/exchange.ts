import type { Model } from '../model.js';
import { ICON_HALF } from '../measures.js';
import { withinRim, type Sheet } from './cheapest.js';
import { countCrossings, crossingsOf, lengthCost, readLine, recount, type CrossingCounts } from './crossings.js';
import { gatherObstacles, hitCost } from './obstacles.js';
import { settleAt, type Piece } from './piece.js';
import type { LabelOption } from './sides.js';

const MOST_SWEEPS = 3;
/** px that one crossing counts as. */
const CROSSING_LENGTH = 30;
/** px of length x strength and crossings by which the picture must gain. */
const LEAST_GAIN = 40;
/** Ties that get longer by more than this are not made good by fewer crossings often enough to count them. */
const HOPELESS = 250;

/** The most liked side and way that hits nothing with the icon at (x, y), or null. */
export function fittingOption(sheet: Sheet, piece: Piece, x: number, y: number): LabelOption | null {
  let widest = 0;
  let tallest = 0;
  for (const way of piece.ways) {
    if (way.width > widest) widest = way.width;
    if (way.height > tallest) tallest = way.height;
  }
  widest += 2 * ICON_HALF;
  tallest += 2 * ICON_HALF;
  const reach = { x0: x - widest, y0: y - tallest, x1: x + widest, y1: y + tallest };
  gatherObstacles(sheet.obstacles, piece, reach, sheet.pieces, sheet.hubBox, sheet.air, () => 1);
  const { forIcon, forLabel } = sheet.obstacles;
  if (hitCost(forIcon, x - ICON_HALF, y - ICON_HALF, x + ICON_HALF, y + ICON_HALF, 1) > 0) return null;
  for (const option of piece.options) {
    const x0 = x + option.x0;
    const y0 = y + option.y0;
    const x1 = x + option.x1;
    const y1 = y + option.y1;
    if (withinRim(sheet.world, x0, y0, x1, y1) && hitCost(forLabel, x0, y0, x1, y1, 1) === 0) return option;
  }
  return null;
}

/** Exchanges icons of one cell while ties get shorter or cross less and both names fit at the other's place. */
export function exchangePlaces(sheet: Sheet, model: Model, cells: readonly (readonly Piece[])[]): void {
  const tiesOf: number[][] = model.pieces.map(() => []);
  model.ties.forEach((tie, index) => {
    tiesOf[tie.from]?.push(index);
    tiesOf[tie.to]?.push(index);
  });
  const crossings = countCrossings(model.pieces, model.ties);
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep += 1) {
    let exchanged = false;
    for (const pieces of cells) {
      for (let i = 0; i < pieces.length; i += 1) {
        for (let j = i + 1; j < pieces.length; j += 1) {
          const [a, b] = [pieces[i], pieces[j]];
          if (a && b && exchange(sheet, crossings, a, b, eitherOf(tiesOf[a.index], tiesOf[b.index]))) exchanged = true;
        }
      }
    }
    if (!exchanged) return;
  }
}

/** Ties of both, but not the one between them, which stays as it is. */
function eitherOf(a: readonly number[] = [], b: readonly number[] = []): readonly number[] {
  return [...a.filter((tie) => !b.includes(tie)), ...b.filter((tie) => !a.includes(tie))];
}

function exchange(sheet: Sheet, crossings: CrossingCounts, a: Piece, b: Piece, ties: readonly number[]): boolean {
  if (ties.length === 0) return false;
  const { pieces } = sheet;
  const { x: ax, y: ay, option: aOption } = a;
  const { x: bx, y: by, option: bOption } = b;
  let shorter = 0;
  let crossed = 0;
  for (const tie of ties) {
    shorter += lengthCost(pieces, crossings.ties[tie]);
    crossed += crossings.counts[tie] ?? 0;
  }
  settleAt(a, bx, by, aOption);
  settleAt(b, ax, ay, bOption);
  for (const tie of ties) shorter -= lengthCost(pieces, crossings.ties[tie]);
  const mostCrossings = Math.floor((shorter + CROSSING_LENGTH * crossed - LEAST_GAIN) / CROSSING_LENGTH);
  if (shorter >= -HOPELESS && mostCrossings >= 0 && fitBoth(sheet, a, b)) {
    const before = Int32Array.from(ties.flatMap((tie) => [...crossings.lines.subarray(4 * tie, 4 * tie + 4)]));
    for (const tie of ties) readLine(crossings, pieces, tie);
    if (crossAtMost(crossings, ties, mostCrossings)) {
      recount(crossings, ties, before);
      return true;
    }
    ties.forEach((tie, k) => crossings.lines.set(before.subarray(4 * k, 4 * k + 4), 4 * tie));
  }
  settleAt(a, ax, ay, aOption);
  settleAt(b, bx, by, bOption);
  return false;
}

function crossAtMost(crossings: CrossingCounts, ties: readonly number[], most: number): boolean {
  let left = most;
  for (const tie of ties) {
    left -= crossingsOf(crossings, tie, left + 1);
    if (left < 0) return false;
  }
  return true;
}

/** Both stand at each other's place: turns their labels so that they hit nothing, or says that they cannot. */
function fitBoth(sheet: Sheet, a: Piece, b: Piece): boolean {
  b.placed = false;
  const first = fittingOption(sheet, a, a.x, a.y);
  b.placed = true;
  if (!first) return false;
  a.option = first;
  const second = fittingOption(sheet, b, b.x, b.y);
  if (!second) return false;
  b.option = second;
  return true;
}
