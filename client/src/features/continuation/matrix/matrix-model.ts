import type { Continuation, Offer, SuccessorSet } from '../types.js';

/** A place in the grid: -1 is the head of rows or columns. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Finds what was said in a cell. */
export type OfferOf = (candidateId: string, taskPlanId: string) => Offer | undefined;

export function offerFinder(tasks: Pick<Continuation['tasks'], 'offers'>): OfferOf {
  const byCell = new Map(tasks.offers.map((offer) => [`${offer.candidateId} ${offer.taskPlanId}`, offer]));
  return (candidateId, taskPlanId) => byCell.get(`${candidateId} ${taskPlanId}`);
}

/** Tells which cells a set of successors uses. */
export function usedBy(set: SuccessorSet | null): (candidateId: string, taskPlanId: string) => boolean {
  const used = new Set((set?.assignment ?? []).map((one) => `${one.candidateId} ${one.taskPlanId}`));
  return (candidateId, taskPlanId) => used.has(`${candidateId} ${taskPlanId}`);
}

const STEPS: Readonly<Record<string, (at: Place, last: Place) => Place>> = {
  ArrowUp: (at) => ({ ...at, row: at.row - 1 }),
  ArrowDown: (at) => ({ ...at, row: at.row + 1 }),
  ArrowLeft: (at) => ({ ...at, column: at.column - 1 }),
  ArrowRight: (at) => ({ ...at, column: at.column + 1 }),
  Home: (at) => ({ ...at, column: -1 }),
  End: (at, last) => ({ ...at, column: last.column }),
};

/** Where a key leads in a grid whose last place is `last`; null if it leads nowhere. Strg with Pos1 and Ende goes to the corners. */
export function placeAfter(at: Place, key: string, toCorner: boolean, last: Place): Place | null {
  if (toCorner && key === 'Home') return { row: 0, column: 0 };
  if (toCorner && key === 'End') return last;
  const wanted = STEPS[key]?.(at, last);
  if (wanted === undefined) return null;
  const place = {
    row: Math.min(last.row, Math.max(-1, wanted.row)),
    column: Math.min(last.column, Math.max(-1, wanted.column)),
  };
  // the corner above the rows has nothing to say
  if (place.row === -1 && place.column === -1) return null;
  return place.row === at.row && place.column === at.column ? null : place;
}
