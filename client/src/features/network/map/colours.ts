/** Colours of the drawing; the same values as in ui/tokens.css, for canvas and files know no tokens. */
export const INK = '#565f85';
export const TEXT = '#171a2b';
export const SECOND = '#4a5270';
export const ACTION = '#2044aa';
export const MISSING = '#a8201a';
export const COMPONENT = '#7a4600';
export const HUB = '#171a2b';
export const RING_LINE = '#b9c0d4';
export const WHITE = '#ffffff';
export const ATTENTION = '#7a4600';
export const ATTENTION_GROUND = '#fff1d6';
