import type { LineLook } from '../../../canvas/index.js';

/** Kinds of lines with their words; picture 11. */
export const LINE_WORDS: readonly (readonly [LineLook, string])[] = [
  ['solid', 'kooperiert'],
  ['dots', 'tauscht sich aus'],
  ['double', 'trägt, stellt Räume'],
  ['dash-dot', 'Mitglied, berichtet'],
  ['arrow', 'fördert, begleitet'],
  ['gap', 'fehlt (Lücke)'],
];

/** What the rings mean, line by line. */
export const RING_LEGEND: readonly string[] = [
  'I arbeitet eng mit',
  'II tauscht sich aus',
  'III kennt sich, oder',
  'nur über andere',
  'Rand: ohne Verbindung',
];
