import type { Gradient, PathShape, Shape, TextShape } from './shapes.js';

const FONT = "'Fira Sans', 'Helvetica Neue', Arial, sans-serif";
const paths = new Map<string, Path2D>();
const MOST_PATHS = 4_000;

function pathOf(d: string): Path2D {
  const known = paths.get(d);
  if (known) return known;
  if (paths.size > MOST_PATHS) paths.clear();
  const path = new Path2D(d);
  paths.set(d, path);
  return path;
}

function gradientOf(context: CanvasRenderingContext2D, { from, to, stops }: Gradient): CanvasGradient {
  const gradient = context.createLinearGradient(from.x, from.y, to.x, to.y);
  for (const { at, colour, opacity } of stops) gradient.addColorStop(at, withAlpha(colour, opacity));
  return gradient;
}

/** `#rrggbb` with an opacity from 0 to 1 as `#rrggbbaa`. */
export const withAlpha = (colour: string, opacity: number): string =>
  `${colour}${Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0')}`;

/** Paints shapes on a canvas; the same shapes that svg.ts writes to a file. */
export function paint(context: CanvasRenderingContext2D, shapes: readonly Shape[], opacity = 1): void {
  for (const shape of shapes) {
    const own = opacity * (shape.opacity ?? 1);
    if (own === 0) continue;
    context.globalAlpha = own;
    if (shape.kind === 'path') paintPath(context, shape, own);
    else if (shape.kind === 'text') paintText(context, shape);
    else {
      context.save();
      context.translate(shape.x, shape.y);
      context.scale(shape.scale, shape.scale);
      paint(context, shape.shapes, own);
      context.restore();
    }
  }
  context.globalAlpha = 1;
}

function paintPath(context: CanvasRenderingContext2D, shape: PathShape, opacity: number): void {
  const path = pathOf(shape.d);
  if (shape.fill !== undefined) {
    context.globalAlpha = opacity * (shape.fillOpacity ?? 1);
    context.fillStyle = shape.fill;
    context.fill(path);
    context.globalAlpha = opacity;
  }
  if (shape.stroke === undefined) return;
  context.strokeStyle = typeof shape.stroke === 'string' ? shape.stroke : gradientOf(context, shape.stroke);
  context.lineWidth = shape.width ?? 1;
  context.lineCap = shape.round === true ? 'round' : 'butt';
  context.setLineDash([...(shape.dash ?? [])]);
  context.stroke(path);
  context.setLineDash([]);
}

function paintText(context: CanvasRenderingContext2D, shape: TextShape): void {
  context.font = `${shape.weight} ${shape.size}px ${FONT}`;
  context.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor;
  context.textBaseline = 'alphabetic';
  const turned = shape.cos !== undefined && shape.sin !== undefined;
  if (turned) {
    context.save();
    context.transform(shape.cos ?? 1, shape.sin ?? 0, -(shape.sin ?? 0), shape.cos ?? 1, shape.x, shape.y);
  }
  const [x, y] = turned ? [0, 0] : [shape.x, shape.y];
  if (shape.halo !== undefined) {
    context.lineJoin = 'round';
    context.lineWidth = shape.halo;
    context.strokeStyle = '#ffffff';
    context.strokeText(shape.text, x, y);
  }
  context.fillStyle = shape.colour;
  context.fillText(shape.text, x, y);
  if (turned) context.restore();
}
