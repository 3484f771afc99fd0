import { ICON_HALF } from '../measures.js';
import { labelOffset } from '../place/sides.js';
import { LABEL_LINE_HEIGHT } from '../text/measure.js';
import type { Box, PlacedActor } from '../types.js';

/** One line of a name, ready to be drawn: `y` is the baseline. */
export interface LabelLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** From the top of a line to its baseline in px, for Fira Sans 12 px in lines of 14. */
const BASELINE = 11;

export function iconBox(place: PlacedActor): Box {
  return { x0: place.x - ICON_HALF, y0: place.y - ICON_HALF, x1: place.x + ICON_HALF, y1: place.y + ICON_HALF };
}

/** The box of an actor's name in px from the centre; also that of a hidden one. */
export function labelBox(place: PlacedActor): Box {
  const { x0, y0, x1, y1 } = labelOffset(place.side, place.width, place.height);
  return { x0: place.x + x0, y0: place.y + y0, x1: place.x + x1, y1: place.y + y1 };
}

/** The lines of an actor's name with anchor and baseline. */
export function labelLines(place: PlacedActor): readonly LabelLine[] {
  const box = labelBox(place);
  const anchor = anchorOf(place.side);
  const x = anchor === 'start' ? box.x0 : anchor === 'end' ? box.x1 : (box.x0 + box.x1) / 2;
  return place.lines.map((text, i) => ({ text, x, y: box.y0 + BASELINE + i * LABEL_LINE_HEIGHT, anchor }));
}

function anchorOf(side: PlacedActor['side']): LabelLine['anchor'] {
  if (side === 'right' || side.endsWith('flush-left')) return 'start';
  if (side === 'left' || side.endsWith('flush-right')) return 'end';
  return 'middle';
}
