import type { Frame } from './frame/frame.js';
import type { Piece } from './place/piece.js';
import type { Arrangement, PlacedActor, Pressure } from './types.js';

/** The arrangement as plain data; pieces without a place are listed by id. */
export function resultOf(hasQm: boolean, frame: Frame, pressure: Pressure, pieces: readonly Piece[]): Arrangement {
  return {
    format: 'arrangement/1',
    hasQm,
    world: frame.world,
    hub: frame.hub,
    hubBox: frame.hubBox,
    rings: frame.rings,
    wedges: frame.wedges,
    sides: frame.sides,
    pressure,
    positions: pieces.filter((piece) => piece.placed).map(placedActor),
    withoutPlace: pieces.filter((piece) => !piece.placed).map((piece) => piece.id),
  };
}

function placedActor(piece: Piece): PlacedActor {
  const { side, way } = piece.option;
  const set = piece.ways[way];
  return {
    id: piece.id,
    x: piece.x,
    y: piece.y,
    ring: piece.ring,
    sector: piece.sector,
    band: piece.band,
    side,
    way,
    lines: set?.lines ?? [],
    width: set?.width ?? 0,
    height: set?.height ?? 0,
    labelHidden: piece.labelHidden,
    pinned: piece.pinned,
  };
}
