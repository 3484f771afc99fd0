import type { Mark, PathMark, TextMark } from './marks.js';

type Attributes = Readonly<Record<string, string | number | undefined>>;

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

const escaped = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');

const attributes = (values: Attributes): string =>
  Object.entries(values)
    .flatMap(([name, value]) =>
      value === undefined ? [] : [` ${name}="${typeof value === 'number' ? String(round(value)) : value}"`],
    )
    .join('');

/** A drawing around (0, 0) as an SVG file for the rasteriser. */
export function svgFile(width: number, height: number, marks: readonly Mark[]): string {
  const box = [-width / 2, -height / 2, width, height].map(round).join(' ');
  const parts = marks.map(element).join('');
  return `<svg${attributes({ xmlns: 'http://www.w3.org/2000/svg', viewBox: box, width, height })}>${parts}</svg>`;
}

function element(mark: Mark): string {
  switch (mark.kind) {
    case 'path':
      return pathElement(mark);
    case 'text':
      return textElement(mark);
    case 'word':
      return mark.letters.map(textElement).join('');
  }
}

function pathElement({ d, look, at }: PathMark): string {
  const { fill, fillOpacity, stroke, strokeOpacity, strokeWidth, dash, round: rounded } = look;
  return `<path${attributes({
    d,
    fill: fill ?? 'none',
    'fill-opacity': fillOpacity,
    stroke,
    'stroke-opacity': strokeOpacity,
    'stroke-width': strokeWidth,
    'stroke-dasharray': dash?.join(' '),
    'stroke-linecap': rounded === true ? 'round' : undefined,
    transform: at && `translate(${String(round(at.x))} ${String(round(at.y))}) scale(${String(at.scale)})`,
  })}/>`;
}

function textElement({ words, x, y, size, weight, colour, anchor, cos, sin, halo }: TextMark): string {
  const place: Attributes =
    cos === undefined || sin === undefined
      ? { x, y }
      : { transform: `matrix(${[cos, sin, -sin, cos, x, y].map(round).join(' ')})` };
  const line: Attributes =
    halo === undefined ? {} : { stroke: colour, 'stroke-width': halo, 'stroke-linejoin': 'round' };
  return `<text${attributes({
    ...place,
    'font-family': 'Fira Sans',
    'font-weight': weight,
    'font-size': size,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    fill: colour,
    ...line,
  })}>${escaped(words)}</text>`;
}
