import { round } from './shapes.js';
import type { Gradient, PathShape, Shape, TextShape } from './shapes.js';

const FONT = "'Fira Sans','Helvetica Neue',Arial,sans-serif";

const escapeText = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

type Attributes = Readonly<Record<string, string | number | undefined>>;

const attributes = (values: Attributes): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? round(value) : value}"`)
    .join('');

/** Writes shapes as SVG; gradients are collected, so that the caller can put them into the head of the file. */
class SvgWriter {
  readonly gradients: string[] = [];

  write(shapes: readonly Shape[]): string {
    return shapes.map((shape) => this.one(shape)).join('');
  }

  private one(shape: Shape): string {
    switch (shape.kind) {
      case 'path':
        return this.path(shape);
      case 'text':
        return text(shape);
      case 'group': {
        const scale = shape.scale === 1 ? '' : ` scale(${round(shape.scale * 100) / 100})`;
        const head = { transform: `translate(${round(shape.x)} ${round(shape.y)})${scale}`, opacity: shape.opacity };
        return `<g${attributes(head)}>${this.write(shape.shapes)}</g>`;
      }
    }
  }

  private path(shape: PathShape): string {
    const stroked = shape.stroke !== undefined;
    return `<path${attributes({
      d: shape.d,
      fill: shape.fill ?? 'none',
      'fill-opacity': shape.fillOpacity,
      stroke: typeof shape.stroke === 'object' ? this.gradient(shape.stroke) : shape.stroke,
      'stroke-width': stroked ? (shape.width ?? 1) : undefined,
      'stroke-dasharray': shape.dash?.join(' '),
      'stroke-linecap': shape.round === true ? 'round' : undefined,
      opacity: shape.opacity,
    })}/>`;
  }

  private gradient({ from, to, stops }: Gradient): string {
    const id = `g${this.gradients.length}`;
    const ends = { id, gradientUnits: 'userSpaceOnUse', x1: from.x, y1: from.y, x2: to.x, y2: to.y };
    const marks = stops.map(
      ({ at, colour, opacity }) =>
        `<stop${attributes({ offset: at, 'stop-color': colour, 'stop-opacity': opacity })}/>`,
    );
    this.gradients.push(`<linearGradient${attributes(ends)}>${marks.join('')}</linearGradient>`);
    return `url(#${id})`;
  }
}

function text(shape: TextShape): string {
  const { cos, sin } = shape;
  const matrix = cos === undefined || sin === undefined ? null : [cos, sin, -sin, cos, shape.x, shape.y];
  return `<text${attributes({
    ...(matrix
      ? { transform: `matrix(${matrix.map((value) => Math.round(value * 1e4) / 1e4).join(' ')})` }
      : { x: shape.x, y: shape.y }),
    'font-size': shape.size,
    'font-weight': shape.weight,
    fill: shape.colour,
    'text-anchor': shape.anchor === 'start' ? undefined : shape.anchor,
    ...(shape.halo === undefined
      ? {}
      : { stroke: '#ffffff', 'stroke-width': shape.halo, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }),
    opacity: shape.opacity,
  })}>${escapeText(shape.text)}</text>`;
}

/** A whole SVG file; no style elements and no style attributes, so that a strict content policy shows it as well. */
export function svgDocument(
  shapes: readonly Shape[],
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  title?: string,
): string {
  const writer = new SvgWriter();
  const body = writer.write(shapes);
  const head = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: [box.x, box.y, box.width, box.height].map(round).join(' '),
    width: box.width,
    height: box.height,
    'font-family': FONT,
  });
  const named = title === undefined ? '' : `<title>${escapeText(title)}</title>`;
  const defs = writer.gradients.length === 0 ? '' : `<defs>${writer.gradients.join('')}</defs>`;
  return `<svg${head}>${named}${defs}${body}</svg>`;
}

/** Shapes around (0, 0) as an image for a square of `edge` px. */
export const svgImage = (shapes: readonly Shape[], edge: number): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(
    svgDocument(shapes, { x: -edge / 2, y: -edge / 2, width: edge, height: edge }),
  )}`;
