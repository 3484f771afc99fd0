import type { CanvasEdge, LineLook } from './canvas-engine.js';
import { shortened } from './curve.js';
import { round } from './shapes.js';
import type { Point, Shape } from './shapes.js';

/** Dashes of the lines, px; the dots are round ends of strokes without length. */
export const DASHES: Readonly<Partial<Record<LineLook, readonly number[]>>> = {
  dots: [0.1, 4],
  'dash-dot': [7, 3, 1.5, 3],
  gap: [8, 6],
};

/** Strength of the colour in the middle of a fading line, as a share of that at its ends. */
export const MIDDLE = 0.2;
/** px between an icon's middle and the tip of an arrow. */
const TIP = 12;
const ARROW = 7;

/** Arrow head with its tip at `tip`, coming from `from`. */
function arrowHead(tip: Point, from: Point, size: number): string {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const [ux, uy] = [(tip.x - from.x) / length, (tip.y - from.y) / length];
  const base = { x: tip.x - ux * size, y: tip.y - uy * size };
  const half = size * 0.45;
  const corner = (side: number): string => `${round(base.x - uy * half * side)} ${round(base.y + ux * half * side)}`;
  return `M${round(tip.x)} ${round(tip.y)}L${corner(1)} ${corner(-1)}Z`;
}

/** A line between two places as shapes, for files; the drawing library draws the same on the screen. */
export function edgeShapes(edge: CanvasEdge, from: Point, to: Point): readonly Shape[] {
  const control = edge.control ?? { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const d =
    edge.control === null
      ? `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`
      : `M${round(from.x)} ${round(from.y)}Q${round(control.x)} ${round(control.y)} ${round(to.x)} ${round(to.y)}`;
  const { colour, opacity } = edge;
  const stroke = edge.fades
    ? {
        from,
        to,
        stops: [
          { at: 0, colour, opacity: 1 },
          { at: 0.5, colour, opacity: MIDDLE },
          { at: 1, colour, opacity: 1 },
        ],
      }
    : colour;
  const dash = DASHES[edge.line];
  const line = {
    kind: 'path',
    d,
    stroke,
    opacity,
    ...(dash ? { dash } : {}),
    ...(edge.line === 'dots' ? { round: true } : {}),
  } as const;
  const shapes: Shape[] =
    edge.line === 'double'
      ? [
          { ...line, width: edge.width + 2 },
          { ...line, stroke: '#ffffff', opacity: Math.min(1, opacity + 0.3), width: edge.width },
        ]
      : [{ ...line, width: edge.width }];
  if (edge.arrow) {
    const tip = shortened(to, control, TIP);
    shapes.push({ kind: 'path', d: arrowHead(tip, control, ARROW + edge.width), fill: colour, opacity });
  }
  return shapes;
}
