import type { Frame } from './frame/frame.js';
import type { Piece } from './place/piece.js';
import type { LabelOption } from './place/sides.js';
import type { Arrangement, ArrangementInput, PinnedPlace, PlacedActor } from './types.js';

/** The icons placed by hand: those of the input, or, if it does not say, those of the stored arrangement. */
export function pinsOf(input: ArrangementInput, previous: Arrangement): readonly PinnedPlace[] {
  return input.pinned ?? previous.positions.filter((place) => place.pinned).map(({ id, x, y }) => ({ id, x, y }));
}

/** Whether an option sets the name as it was stored: same side, same lines. */
export function isStoredOption(piece: Piece, option: LabelOption, place: PlacedActor): boolean {
  const lines = piece.ways[option.way]?.lines;
  return (
    option.side === place.side &&
    lines?.length === place.lines.length &&
    lines.every((line, i) => line === place.lines[i])
  );
}

/** The stored frame as it was, to which icons can be added. */
export function frameOf(previous: Arrangement): Frame {
  const { world, hub, hubBox, rings, wedges, sides } = previous;
  return { world, hub, hubBox, rings, wedges, sides };
}

export function placesById(previous: Arrangement): ReadonlyMap<string, PlacedActor> {
  return new Map(previous.positions.map((place) => [place.id, place]));
}
