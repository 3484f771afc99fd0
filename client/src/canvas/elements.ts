import type { CanvasEdge, CanvasNode } from './canvas-engine.js';
import { relativeControl } from './curve.js';
import { MIDDLE } from './edge-shapes.js';
import type { Point } from './shapes.js';
import { svgImage } from './svg.js';

const images = new Map<string, string>();

/** The picture as an image address; made once for each key. */
function imageOf({ pictureKey, picture, extent }: CanvasNode): string {
  const known = images.get(pictureKey);
  if (known !== undefined) return known;
  const image = svgImage(picture, extent);
  images.set(pictureKey, image);
  return image;
}

/** What the drawing library keeps of an icon. */
export const nodeData = (node: CanvasNode) => ({
  id: node.id,
  hit: node.hit,
  image: imageOf(node),
  extent: node.extent,
  expansion: Math.max(0, (node.extent - node.hit) / 2 + 1),
  opacity: node.opacity,
  layer: node.layer,
});

export const nodePlace = ({ x, y }: CanvasNode): Point => ({ x, y });

/** What the drawing library keeps of a line. */
export function edgeData(edge: CanvasEdge, placeOf: (id: string) => Point | undefined) {
  const [from, to] = [placeOf(edge.from), placeOf(edge.to)];
  const relative = edge.control && from && to ? relativeControl(from, to, edge.control) : null;
  const middle = paler(edge.colour, MIDDLE);
  return {
    id: edge.id,
    source: edge.from,
    target: edge.to,
    line: edge.line,
    colour: edge.colour,
    width: edge.width,
    opacity: edge.opacity,
    layer: edge.layer,
    arrow: edge.arrow,
    fades: edge.fades && edge.line !== 'double',
    stops: `${edge.colour} ${middle} ${edge.colour}`,
    curved: relative !== null,
    weight: relative?.weight ?? 0.5,
    distance: relative?.distance ?? 0,
  };
}

/** The colour `#rrggbb` mixed with white; `share` of it stays. */
export function paler(colour: string, share: number): string {
  const part = (at: number): string => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16);
    return Math.round(255 - (255 - value) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(1)}${part(3)}${part(5)}`;
}
