import { ICON_HALF, LABEL_GAP_X, LABEL_GAP_Y } from '../measures.js';
import type { LabelWay, Side } from '../types.js';

/** A label beside its icon: its box relative to the icon's centre, and what it costs to set it there. */
export interface LabelOption {
  readonly side: Side;
  readonly way: number;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly dislike: number;
}

export const SIDES: readonly Side[] = [
  'right',
  'left',
  'below',
  'above',
  'below-flush-left',
  'below-flush-right',
  'above-flush-left',
  'above-flush-right',
];

/** The label's box for a side, relative to the icon's centre, in whole px. */
export function labelOffset(
  side: Side,
  width: number,
  height: number,
): { x0: number; y0: number; x1: number; y1: number } {
  const beside = -((height - 1) / 2);
  const x0 = horizontalStart(side, width);
  let y0 = beside;
  if (side.startsWith('below')) y0 = ICON_HALF + LABEL_GAP_Y;
  if (side.startsWith('above')) y0 = -ICON_HALF - LABEL_GAP_Y - height;
  return { x0, y0, x1: x0 + width, y1: y0 + height };
}

function horizontalStart(side: Side, width: number): number {
  switch (side) {
    case 'right':
      return ICON_HALF + LABEL_GAP_X;
    case 'left':
      return -ICON_HALF - LABEL_GAP_X - width;
    case 'below':
    case 'above':
      return -width / 2;
    case 'below-flush-left':
    case 'above-flush-left':
      return -ICON_HALF;
    case 'below-flush-right':
    case 'above-flush-right':
      return ICON_HALF - width;
  }
}

/**
 * Dislike of a side from 0 to 9 for an icon whose wedge points to (x, y), of length 1: outward is best, then below, above, the
 * flush ones, and inward last. Near the vertical no side is outward; there below and above are best.
 */
export function dislikeOfSide(side: Side, x: number): number {
  const steep = x > -0.34 && x < 0.34;
  const outward = x >= 0 ? 'right' : 'left';
  switch (side) {
    case 'below':
      return steep ? 0 : 2;
    case 'above':
      return steep ? 1.5 : 3;
    case 'right':
    case 'left':
      if (side === outward) return steep ? 2 : 0;
      return steep ? 3 : 9;
    default: {
      const base = side.startsWith('below') ? 4 : 5;
      // Flush with the icon's left edge the label runs to the right.
      return base + (side.endsWith('left') === (outward === 'right') ? 0 : 2);
    }
  }
}

/** All sides and ways for a name, cheapest first; equal ones in the order of ways and sides. */
export function labelOptions(
  ways: readonly LabelWay[],
  dislike: (side: Side, way: number) => number,
): readonly LabelOption[] {
  const options = ways.flatMap((way, index) =>
    SIDES.map((side) => ({
      side,
      way: index,
      ...labelOffset(side, way.width, way.height),
      dislike: dislike(side, index),
    })),
  );
  return options.sort(
    (a, b) => a.dislike - b.dislike || a.way - b.way || SIDES.indexOf(a.side) - SIDES.indexOf(b.side),
  );
}
