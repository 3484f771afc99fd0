import type { CanvasLabel } from './canvas-engine.js';
import type { Point } from './shapes.js';

/** Names are not drawn smaller than this share of their size; below it the ones that fit are chosen. */
export const LEAST_LABEL_SCALE = 0.9;
/** From this priority on a name is shown whatever it covers: what is chosen. */
export const ALWAYS = 5_000;
const CELL = 64;

/** How large names are drawn at a zoom. */
export const labelScale = (zoom: number): number => Math.max(zoom, LEAST_LABEL_SCALE);

interface Rectangle {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

const meets = (a: Rectangle, b: Rectangle): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

/** Rectangles by the cells of a grid that they touch, so that a test looks at neighbours only. */
class Occupied {
  private readonly cells = new Map<string, Rectangle[]>();

  add(box: Rectangle): void {
    for (const key of keysOf(box)) {
      const cell = this.cells.get(key);
      if (cell) cell.push(box);
      else this.cells.set(key, [box]);
    }
  }

  meets(box: Rectangle): boolean {
    return keysOf(box).some((key) => this.cells.get(key)?.some((other) => meets(other, box)) === true);
  }
}

function keysOf({ x0, y0, x1, y1 }: Rectangle): string[] {
  const keys: string[] = [];
  for (let x = Math.floor(x0 / CELL); x <= Math.floor(x1 / CELL); x += 1) {
    for (let y = Math.floor(y0 / CELL); y <= Math.floor(y1 / CELL); y += 1) keys.push(`${x},${y}`);
  }
  return keys;
}

/**
 * The labels that can be shown at a zoom without covering each other or foreign icons, the most important first. Where the
 * arrangement has placed them and they are drawn at their own size, all. What would reach over the sheet's edge is left out.
 */
export function chosenLabels(
  labels: readonly CanvasLabel[],
  placeOf: (node: string) => Point | undefined,
  zoom: number,
  labelsFit: boolean,
  bounds: { readonly width: number; readonly height: number },
): readonly CanvasLabel[] {
  if (labelsFit && zoom >= LEAST_LABEL_SCALE) return labels;
  const scale = labelScale(zoom);
  const icons = new Occupied();
  const taken = new Occupied();
  const radius = 8 * zoom;
  const own = new Map<string, Rectangle>();
  for (const { node, inside } of labels) {
    const place = inside ? undefined : placeOf(node);
    if (!place) continue;
    const [x, y] = [place.x * zoom, place.y * zoom];
    const box = { x0: x - radius, y0: y - radius, x1: x + radius, y1: y + radius };
    own.set(node, box);
    icons.add(box);
  }
  const shown = new Set<CanvasLabel>();
  for (const label of [...labels].sort((a, b) => b.priority - a.priority)) {
    const place = placeOf(label.node);
    if (!place) continue;
    if (label.inside) {
      shown.add(label);
      continue;
    }
    const [x, y] = [place.x * zoom, place.y * zoom];
    const box = {
      x0: x + label.box.x0 * scale,
      y0: y + label.box.y0 * scale,
      x1: x + label.box.x1 * scale,
      y1: y + label.box.y1 * scale,
    };
    const [right, bottom] = [(bounds.width / 2) * zoom, (bounds.height / 2) * zoom];
    if (box.x0 < -right || box.x1 > right || box.y0 < -bottom || box.y1 > bottom) continue;
    const covers = taken.meets(box) || meetsForeignIcon(icons, own.get(label.node), box);
    if (covers && label.priority < ALWAYS) continue;
    taken.add(box);
    shown.add(label);
  }
  return labels.filter((label) => shown.has(label));
}

function meetsForeignIcon(icons: Occupied, own: Rectangle | undefined, box: Rectangle): boolean {
  // the own icon stands beside the label; only where it reaches into the box must it be left out of the test
  return own !== undefined && meets(own, box) ? false : icons.meets(box);
}
