import { INSET, LATTICE_STEP, NARROW_INSET, NARROW_STEP } from '../measures.js';
import { cellBounds, insideCell, type Cell } from './cell.js';

/** Points for icons: x and y in whole px, index by index. */
export interface Lattice {
  readonly xs: Int32Array;
  readonly ys: Int32Array;
}

/** With fewer points than these a cell gets the narrow lattice. */
const FEW = 8;

/** All multiples of `step` whose icon lies wholly in the cell. */
export function latticePoints(cell: Cell, step: number, inset: number): Lattice {
  const box = cellBounds(cell);
  const xs: number[] = [];
  const ys: number[] = [];
  for (let y = Math.ceil(box.y0 / step) * step; y <= box.y1; y += step) {
    for (let x = Math.ceil(box.x0 / step) * step; x <= box.x1; x += step) {
      if (!insideCell(cell, x, y, inset)) continue;
      xs.push(x);
      ys.push(y);
    }
  }
  return { xs: Int32Array.from(xs), ys: Int32Array.from(ys) };
}

/** The cell's lattice: 6 px apart, or narrower and closer to the borders where that leaves fewer than 8 points. */
export function latticeOf(cell: Cell, step: number = LATTICE_STEP): Lattice {
  const wide = latticePoints(cell, step, INSET);
  return wide.xs.length >= FEW ? wide : latticePoints(cell, Math.min(step, NARROW_STEP), NARROW_INSET);
}

/** A lattice of one point, for icons that must not move. */
export function singlePoint(x: number, y: number): Lattice {
  return { xs: Int32Array.of(x), ys: Int32Array.of(y) };
}
