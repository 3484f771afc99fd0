import type { Outline } from '@quartiersnetz/graph-schema';

/** Outlines of actors' icons as paths in a box of 24 around (0, 0); about 20 px of shape (pages/README.md, Signs). */
export const OUTLINE_PATHS: Readonly<Record<Outline, string>> = {
  square: 'M-9-9H9V9H-9Z',
  hexagon: 'M-5.5-9.6H5.5L11 0 5.5 9.6H-5.5L-11 0Z',
  circle: 'M0-10A10 10 0 1 1 0 10 10 10 0 1 1 0-10Z',
  house: 'M0-11 10-3.5V9.5H-10V-3.5Z',
  arch: 'M-9 9.5V-1A9 9 0 0 1 9-1V9.5Z',
  diamond: 'M0-12 12 0 0 12-12 0Z',
  capsule: 'M-8-7H8A7 7 0 0 1 8 7H-8A7 7 0 0 1-8-7Z',
  hub: 'M0-11A11 11 0 1 1 0 11 11 11 0 1 1 0-11Z',
};

/** Edge of the glyph inside the outline, px. */
export const GLYPH_SIZE: Readonly<Record<Outline, number>> = {
  square: 13,
  hexagon: 12.5,
  circle: 13,
  house: 12.5,
  arch: 12.5,
  diamond: 11.5,
  capsule: 13,
  hub: 14,
};

/** How far the glyph sits below the middle, px. */
export const GLYPH_SHIFT: Readonly<Record<Outline, number>> = {
  square: 0,
  hexagon: 0,
  circle: 0,
  house: 1.5,
  arch: 1,
  diamond: 0,
  capsule: 0,
  hub: 0,
};
