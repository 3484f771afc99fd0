import { textWidth } from '../text/measure.js';
import type { World } from '../types.js';
import { rimPoint, SECTOR_BAND, SPHERE_LINE, stepsAlong, type Arc } from './outlines.js';
import type { Point } from './point.js';

/** A letter on the rim: the left end of its baseline and the direction in which it is set (cosine and sine, y down). */
export interface ArcGlyph extends Point {
  readonly text: string;
  readonly cos: number;
  readonly sin: number;
}

/** A text along the rim. `baseline` is the whole line for a text path, `glyphs` the letters one by one for a canvas. */
export interface ArcLabel {
  readonly text: string;
  readonly fontSize: number;
  readonly width: number;
  readonly baseline: readonly Point[];
  readonly glyphs: readonly ArcGlyph[];
}

/** Height of capitals in Fira Sans as a share of the font size. */
const CAPITALS = 0.69;
/** px kept free at both ends. */
const END_ROOM = 7;

/**
 * Sets the first of `texts` that fits into an arc of the rim, centred; null when none does. In the lower half the text runs
 * counter-clockwise, so that it is never upside down. `centre` is the offset from the rim in px of the text's middle.
 */
export function arcLabel(
  world: World,
  arc: Arc,
  texts: readonly string[],
  fontSize: number,
  centre: number,
): ArcLabel | null {
  const middle = rimPoint(world, (arc.from + arc.to) / 2, 0);
  const reversed = middle.y > 0.05 * world.ry;
  const offset = centre + (reversed ? 0.5 : -0.5) * CAPITALS * fontSize;
  const line = rimLineWithLengths(world, arc, offset, reversed);
  const length = line.at(-1)?.at ?? 0;
  const text = texts.find((candidate) => textWidth(candidate, fontSize) + 2 * END_ROOM <= length);
  if (text === undefined) return null;
  const width = textWidth(text, fontSize);
  const glyphs: ArcGlyph[] = [];
  let at = (length - width) / 2;
  for (const character of text) {
    const advance = textWidth(character, fontSize);
    const a = pointAt(line, at);
    const b = pointAt(line, at + Math.max(advance, 1));
    const chord = Math.sqrt((b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y)) || 1;
    glyphs.push({ text: character, x: a.x, y: a.y, cos: (b.x - a.x) / chord, sin: (b.y - a.y) / chord });
    at += advance;
  }
  return { text, fontSize, width, baseline: line.map(({ x, y }) => ({ x, y })), glyphs };
}

/** A sector's name inside its coloured band: the first of `texts`, from long to short, that fits. */
export function sectorArcLabel(world: World, wedge: Arc, texts: readonly string[], fontSize = 12): ArcLabel | null {
  return arcLabel(world, wedge, texts, fontSize, (SECTOR_BAND.inner + SECTOR_BAND.outer) / 2);
}

/** A sphere's name outside its line. */
export function sphereArcLabel(world: World, side: Arc, text: string, fontSize = 12): ArcLabel | null {
  return arcLabel(world, side, [text], fontSize, SPHERE_LINE + 8);
}

interface Station extends Point {
  /** px from the start of the line. */
  readonly at: number;
}

function rimLineWithLengths(world: World, arc: Arc, offset: number, reversed: boolean): readonly Station[] {
  const steps = stepsAlong(arc, 720);
  const stations: Station[] = [];
  for (const turns of reversed ? [...steps].reverse() : steps) {
    const { x, y } = rimPoint(world, turns, offset);
    const last = stations.at(-1);
    const step = last ? Math.sqrt((x - last.x) * (x - last.x) + (y - last.y) * (y - last.y)) : 0;
    stations.push({ x, y, at: (last?.at ?? 0) + step });
  }
  return stations;
}

function pointAt(line: readonly Station[], at: number): Point {
  const found = line.findIndex((station) => station.at >= at);
  const end = found < 0 ? line.length - 1 : Math.max(1, found);
  const [a, b] = [line[end - 1], line[end]];
  if (!a || !b) return { x: 0, y: 0 };
  const share = b.at === a.at ? 0 : (at - a.at) / (b.at - a.at);
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}
