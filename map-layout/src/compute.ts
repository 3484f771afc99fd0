import { arrange, sheetOf, type Plan } from './arrange.js';
import { hubBoxFor } from './frame/frame.js';
import { orderedSectors } from './frame/sectors.js';
import { worldFor } from './frame/world.js';
import { needOf } from './measures.js';
import { modelOf, type Model } from './model.js';
import { exchangePlaces } from './place/exchange.js';
import { hideOverlaps } from './place/hide.js';
import type { Piece } from './place/piece.js';
import { assignSeats } from './place/seats.js';
import { dislikeOfSide, labelOptions } from './place/sides.js';
import { resultOf } from './result.js';
import { measureLabel } from './text/measure.js';
import type { Arrangement, ArrangementInput, Box } from './types.js';

/** px of distance from the seat that cost as much as 1 of dislike. */
const PX_PER_COST = 5;

export function totalNeed(model: Model): number {
  let need = 0;
  for (const piece of model.pieces) need += needOf(piece.ways[0]);
  return need;
}

export function hubBoxOf(input: ArrangementInput): Box {
  return hubBoxFor(input.hasQm && input.qmName ? measureLabel([input.qmName]).width : 0);
}

/** Likes the sides of a label by the direction from the centre in which the piece has its seat. */
export function likeOutwardSides(piece: Piece): void {
  const length = Math.sqrt(piece.seatX * piece.seatX + piece.seatY * piece.seatY);
  const x = length < 1 ? 0 : piece.seatX / length;
  piece.options = labelOptions(piece.ways, (side, way) => dislikeOfSide(side, x) + (piece.ways[way]?.dislike ?? 0));
}

/**
 * Computes the drawing in rings and sectors from scratch. A pure function of its input, whatever the order of the lists: the
 * same in worker, main thread and every runtime, because it uses no randomness, clock or trigonometric function.
 */
export function computeArrangement(input: ArrangementInput): Arrangement {
  const model = modelOf(input, input.pinned ?? []);
  const plan: Plan = {
    model,
    sectors: orderedSectors(input.sectors),
    world: worldFor(input.view, totalNeed(model)),
    hubBox: hubBoxOf(input),
    growth: { sectors: new Map(), rings: new Map() },
    firstAir: 0,
    pxPerCost: PX_PER_COST,
    prepare: (_frame, cells) => {
      assignSeats(cells, model.pieces);
      for (const piece of model.pieces) likeOutwardSides(piece);
    },
    improve: (sheet, cells) =>
      exchangePlaces(
        sheet,
        model,
        cells.map((cell) => cell.pieces),
      ),
  };
  const { frame, pressure } = arrange(plan);
  hideOverlaps(sheetOf(frame, model.pieces, pressure.air, PX_PER_COST));
  return resultOf(input.hasQm, frame, pressure, model.pieces);
}
