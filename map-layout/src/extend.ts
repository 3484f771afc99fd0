import { sheetOf } from './arrange.js';
import { computeArrangement, likeOutwardSides } from './compute.js';
import { cellOf, type Frame } from './frame/frame.js';
import { openWedge } from './frame/open-wedge.js';
import { orderedSectors, type OrderedSector } from './frame/sectors.js';
import { sidesOf } from './frame/wedges.js';
import { AIRS } from './place/air.js';
import { modelOf } from './model.js';
import { hideOverlaps } from './place/hide.js';
import { holdStill, insertPiece, PULL_PX_PER_COST, setName } from './place/insert.js';
import type { Piece } from './place/piece.js';
import { labelOptions } from './place/sides.js';
import { resultOf } from './result.js';
import { frameOf, isStoredOption, pinsOf, placesById } from './stored.js';
import type { Arrangement, ArrangementInput, PlacedActor, Ring, RingBand } from './types.js';

/**
 * Brings a stored arrangement up to date without moving an icon: drops actors that are gone, sets changed names anew, moves
 * what was placed by hand, and inserts every actor that is missing, one by one in the order of the ids. New or ended ties and
 * changed rings move nothing; an actor whose sector changed counts as new. Who finds no room is listed in `withoutPlace`.
 */
export function extendArrangement(input: ArrangementInput, previous: Arrangement): Arrangement {
  if (previous.positions.length === 0) return computeArrangement(input);
  const model = modelOf(input, pinsOf(input, previous));
  const stored = placesById(previous);
  let frame = frameOf(previous);
  const renamed = model.pieces.filter((piece) => restore(piece, stored.get(piece.id)));
  const sheet = sheetOf(frame, model.pieces, AIRS.length - 1, PULL_PX_PER_COST);
  for (const piece of renamed) setName(sheet, piece);
  const sectors = orderedSectors(input.sectors);
  for (const piece of model.pieces) {
    if (piece.placed) continue;
    piece.labelHidden = false;
    const opened = withWedgeFor(frame, sectors, piece, model.pieces);
    const cell = opened ? cellOf(opened, piece.sector, piece.band) : null;
    if (!opened || !cell) continue;
    if (insertPiece(sheet, piece, cell, likeOutwardSides) === 'none') piece.placed = false;
    else frame = opened;
  }
  hideOverlaps(sheet);
  return resultOf(input.hasQm, frame, previous.pressure, model.pieces);
}

/** Puts a piece to its stored or pinned place; true when its name has to be set anew there. */
function restore(piece: Piece, place: PlacedActor | undefined): boolean {
  const keeps = place !== undefined && (piece.pinned || place.sector === piece.sector);
  if (!keeps && !piece.pinned) return false;
  piece.placed = true;
  piece.x = piece.pinned ? piece.seatX : (place?.x ?? 0);
  piece.y = piece.pinned ? piece.seatY : (place?.y ?? 0);
  piece.seatX = piece.x;
  piece.seatY = piece.y;
  if (keeps) {
    piece.ring = place.ring;
    piece.band = place.band;
    const option = labelOptions(piece.ways, () => 0).find((one) => isStoredOption(piece, one, place));
    if (option && place.x === piece.x && place.y === piece.y) {
      piece.option = option;
      piece.labelHidden = place.labelHidden;
      holdStill(piece);
      return false;
    }
  }
  likeOutwardSides(piece);
  return true;
}

/** The band for a ring: its own, or the next one inward that is there, else outward. */
function bandFor(rings: readonly RingBand[], ring: Ring): RingBand | undefined {
  return rings.find((band) => band.ring === ring) ?? rings.findLast((band) => band.ring < ring) ?? rings[0];
}

/** The frame with a wedge and a band for the piece, opened where the neighbours leave room; null when they do not. */
function withWedgeFor(
  frame: Frame,
  order: readonly OrderedSector[],
  piece: Piece,
  pieces: readonly Piece[],
): Frame | null {
  const band = bandFor(frame.rings, piece.ring);
  const sector = order.find((one) => one.id === piece.sector);
  if (!band || !sector) return null;
  piece.band = band.ring;
  if (frame.wedges.some((wedge) => wedge.sector === piece.sector)) return frame;
  const icons = pieces.filter((other) => other.placed && !other.pinned);
  const wedges = openWedge(frame.world, frame.wedges, order, sector, band.outer, icons);
  return wedges ? { ...frame, wedges, sides: sidesOf(wedges) } : null;
}
