import { labelBox, labelLines, labelWays, LABEL_FONT_SIZE, LABEL_LINE_HEIGHT } from '@quartiersnetz/map-layout';
import type { PlacedActor } from '@quartiersnetz/map-layout';
import type { CanvasLabel } from '../../../canvas/index.js';
import { TEXT } from './colours.js';

type Place = Pick<CanvasLabel, 'node' | 'lines' | 'anchor' | 'box' | 'size'>;

/** A name moves off by so many px where its icon carries a ring; above and below there is less room between lines. */
const BESIDE_RING = 4;
const BELOW_RING = 2;

/** An actor's name where the arrangement has put it, in px from its icon; a little farther off where that has a ring. */
export function arrangedLabel(arranged: PlacedActor, scale: number, ring: boolean): Place {
  const box = labelBox(arranged);
  const [aside, along] = ring ? awayFrom(arranged.side) : [0, 0];
  const place = { ...arranged, x: arranged.x - aside, y: arranged.y - along };
  const lines = labelLines(arranged);
  return {
    node: place.id,
    anchor: lines[0]?.anchor ?? 'middle',
    size: LABEL_FONT_SIZE * scale,
    lines: lines.map(({ text, x, y }) => ({ text, x: (x - place.x) * scale, y: (y - place.y) * scale })),
    box: {
      x0: (box.x0 - place.x) * scale,
      y0: (box.y0 - place.y) * scale,
      x1: (box.x1 - place.x) * scale,
      y1: (box.y1 - place.y) * scale,
    },
  };
}

const awayFrom = (side: PlacedActor['side']): readonly [number, number] =>
  side === 'right'
    ? [BESIDE_RING, 0]
    : side === 'left'
      ? [-BESIDE_RING, 0]
      : side.startsWith('below')
        ? [0, BELOW_RING]
        : [0, -BELOW_RING];

/** A name below its icon, where no arrangement has chosen a side. */
export function labelBelow(node: string, name: string, distance: number): Place {
  const [way] = labelWays(name);
  const lines = way?.lines ?? [name];
  const half = (way?.width ?? 40) / 2;
  return {
    node,
    anchor: 'middle',
    size: LABEL_FONT_SIZE,
    lines: lines.map((text, index) => ({ text, x: 0, y: distance + 10 + index * LABEL_LINE_HEIGHT })),
    box: { x0: -half, y0: distance, x1: half, y1: distance + lines.length * LABEL_LINE_HEIGHT },
  };
}

/** A word in an icon, e.g. the number of a part; it grows with the icon and is never left out. */
export const wordInside = (
  node: string,
  text: string,
  options: {
    readonly x: number;
    readonly y: number;
    readonly size: number;
    readonly colour: string;
    readonly opacity?: number;
  },
): CanvasLabel => ({
  node,
  lines: [{ text, x: options.x, y: options.y }],
  anchor: 'middle',
  box: { x0: 0, y0: 0, x1: 0, y1: 0 },
  size: options.size,
  weight: 600,
  colour: options.colour,
  halo: false,
  opacity: options.opacity ?? 1,
  priority: Infinity,
  inside: true,
});

/** A name with its look. */
export const nameLabel = (
  place: Place,
  look: { readonly colour?: string; readonly strong?: boolean; readonly opacity: number; readonly priority: number },
): CanvasLabel => ({
  ...place,
  weight: look.strong === true ? 600 : 500,
  colour: look.colour ?? TEXT,
  halo: true,
  opacity: look.opacity,
  priority: look.priority,
  inside: false,
});
