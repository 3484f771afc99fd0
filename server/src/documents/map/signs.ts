import { GLYPH_PATHS } from './glyph-paths.js';
import { path } from './marks.js';
import type { Mark, Point } from './marks.js';

/** Outlines in a box of 24 around (0, 0) with edge and shift of the glyph inside; the same signs as on the screen. */
const OUTLINES: Readonly<Record<string, { readonly d: string; readonly glyph: number; readonly shift: number }>> = {
  square: { d: 'M-9-9H9V9H-9Z', glyph: 13, shift: 0 },
  hexagon: { d: 'M-5.5-9.6H5.5L11 0 5.5 9.6H-5.5L-11 0Z', glyph: 12.5, shift: 0 },
  circle: { d: 'M0-10A10 10 0 1 1 0 10 10 10 0 1 1 0-10Z', glyph: 13, shift: 0 },
  house: { d: 'M0-11 10-3.5V9.5H-10V-3.5Z', glyph: 12.5, shift: 1.5 },
  arch: { d: 'M-9 9.5V-1A9 9 0 0 1 9-1V9.5Z', glyph: 12.5, shift: 1 },
  diamond: { d: 'M0-12 12 0 0 12-12 0Z', glyph: 11.5, shift: 0 },
  capsule: { d: 'M-8-7H8A7 7 0 0 1 8 7H-8A7 7 0 0 1-8-7Z', glyph: 13, shift: 0 },
};
const OTHER = { d: 'M0-10A10 10 0 1 1 0 10 10 10 0 1 1 0-10Z', glyph: 13, shift: 0 };

const glyphs = new Map<string, string>(Object.entries(GLYPH_PATHS));

/** An actor's sign at a place: outline by family, glyph by kind, colour by sector. */
export function sign({ x, y }: Point, outlineName: string, glyphName: string, colour: string): readonly Mark[] {
  const { d, glyph: size, shift } = OUTLINES[outlineName] ?? OTHER;
  const glyph = glyphs.get(glyphName) ?? glyphs.get('association') ?? '';
  return [
    path(d, { fill: colour, stroke: '#ffffff', strokeWidth: 1.5 }, { x, y, scale: 1 }),
    path(glyph, { fill: '#ffffff' }, { x: x - size / 2, y: y + size / 2 + shift, scale: size / 960 }),
  ];
}
