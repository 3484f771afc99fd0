import { arrange, sheetOf, type Plan } from './arrange.js';
import { computeArrangement, hubBoxOf, likeOutwardSides, totalNeed } from './compute.js';
import { orderedSectors } from './frame/sectors.js';
import { worldFor } from './frame/world.js';
import { modelOf } from './model.js';
import { hideOverlaps } from './place/hide.js';
import type { Piece } from './place/piece.js';
import type { FilledCell } from './place/seats.js';
import { labelOptions } from './place/sides.js';
import { resultOf } from './result.js';
import { isStoredOption, pinsOf, placesById } from './stored.js';
import type { Arrangement, ArrangementInput, PlacedActor } from './types.js';

/** px of distance from the old place that cost as much as 1 of dislike. */
const PX_PER_COST = 3;
/** Cost of another side or way than the stored one. */
const OTHER_LABEL = 6;

/**
 * Orders anew from the stored places: old place, side and way cost nothing, others do, so that few icons move. World, factors
 * and air of the stored arrangement stay unless the sheet has become too full; icons placed by hand stay where they are.
 */
export function rearrange(input: ArrangementInput, previous: Arrangement): Arrangement {
  if (previous.positions.length === 0) return computeArrangement(input);
  const model = modelOf(input, pinsOf(input, previous));
  const stored = placesById(previous);
  const plan: Plan = {
    model,
    sectors: orderedSectors(input.sectors),
    world: worldFor({ width: 0, height: 0 }, totalNeed(model), previous.world),
    hubBox: hubBoxOf(input),
    growth: {
      sectors: new Map(previous.pressure.sectors.map(({ sector, factor }) => [sector, factor])),
      rings: new Map(previous.pressure.rings.map(({ ring, factor }) => [ring, factor])),
    },
    firstAir: previous.pressure.air,
    pxPerCost: PX_PER_COST,
    prepare: (_frame, cells) => {
      for (const piece of model.pieces) preferStoredPlace(piece, stored.get(piece.id));
      for (const filled of cells) seatNewcomers(filled);
    },
    improve: () => undefined,
  };
  const { frame, pressure } = arrange(plan);
  hideOverlaps(sheetOf(frame, model.pieces, pressure.air, PX_PER_COST));
  return resultOf(input.hasQm, frame, pressure, model.pieces);
}

/** The stored place is the seat, unless ring or sector have changed since; then the piece counts as new. */
function preferStoredPlace(piece: Piece, place: PlacedActor | undefined): void {
  if (!place || (!piece.pinned && (place.ring !== piece.ring || place.sector !== piece.sector))) {
    if (piece.pinned) likeOutwardSides(piece);
    return;
  }
  if (!piece.pinned) {
    piece.priority = 1;
    piece.seatX = place.x;
    piece.seatY = place.y;
  }
  const kept = labelOptions(piece.ways, () => 0).find((option) => isStoredOption(piece, option, place));
  if (!kept) likeOutwardSides(piece);
  else
    piece.options = labelOptions(piece.ways, (side, way) => (side === kept.side && way === kept.way ? 0 : OTHER_LABEL));
}

/** New pieces get the point of their cell that is farthest from the others' seats, one after the other. */
function seatNewcomers({ points, pieces }: FilledCell): void {
  const seated = pieces.filter((piece) => piece.priority < 2);
  for (const piece of pieces.filter((one) => one.priority === 2)) {
    let most = -1;
    for (let i = 0; i < points.xs.length; i += 1) {
      const [x, y] = [points.xs[i] ?? 0, points.ys[i] ?? 0];
      let least = Infinity;
      for (const other of seated) {
        const [dx, dy] = [(x - other.seatX) / 110, (y - other.seatY) / 30];
        least = Math.min(least, dx * dx + dy * dy);
      }
      if (least <= most) continue;
      most = least;
      piece.seatX = x;
      piece.seatY = y;
    }
    seated.push(piece);
    likeOutwardSides(piece);
  }
}
