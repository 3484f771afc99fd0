import { airOf, AIRS, NO_AIR, tooClose } from './air.js';
import { withinRim, type Sheet } from './cheapest.js';
import { fittingOption } from './exchange.js';
import type { Piece } from './piece.js';

/** Hides labels that leave the rim or still overlap, of two the one with fewer ties, then shows again what has become free. */
export function hideOverlaps(sheet: Sheet): void {
  const pieces = sheet.pieces.filter((piece) => piece.placed);
  for (const piece of pieces) piece.labelHidden ||= leavesSheet(sheet, piece);
  const byDegree = [...pieces].sort((a, b) => a.links.length - b.links.length || b.index - a.index);
  for (const piece of byDegree) {
    if (pieces.some((other) => other !== piece && labelHits(piece, other))) piece.labelHidden = true;
  }
  const tight: Sheet = { ...sheet, air: airOf(AIRS.length - 1) };
  for (const piece of byDegree.reverse()) {
    const option = piece.labelHidden ? fittingOption(tight, piece, piece.x, piece.y) : null;
    if (!option) continue;
    piece.option = option;
    piece.labelHidden = false;
  }
}

/** Whether the label of `piece` lies on the icon or label of `other`; icons that touch are none of its business. */
function labelHits(piece: Piece, other: Piece): boolean {
  if (piece.labelHidden || !tooClose(piece, other, NO_AIR)) return false;
  piece.labelHidden = true;
  const without = tooClose(piece, other, NO_AIR);
  piece.labelHidden = false;
  return !without;
}

function leavesSheet(sheet: Sheet, piece: Piece): boolean {
  const { x, y, option } = piece;
  const [x0, y0, x1, y1] = [x + option.x0, y + option.y0, x + option.x1, y + option.y1];
  const hub = sheet.hubBox;
  return !withinRim(sheet.world, x0, y0, x1, y1) || (x0 < hub.x1 && x1 > hub.x0 && y0 < hub.y1 && y1 > hub.y0);
}
