export { computeArrangement } from './compute.js';
export { rearrange } from './rearrange.js';
export { extendArrangement } from './extend.js';
export { ringsOf, type RingsInput } from './rings.js';
export { hyphenationPoints } from './text/hyphenation.js';
export { labelWays } from './text/label-ways.js';
export { LABEL_FONT_SIZE, LABEL_LINE_HEIGHT, measureLabel, textWidth } from './text/measure.js';
export { ICON_HALF, RIM_MARGIN } from './measures.js';
export { edgeControl, edgePoint } from './draw/edges.js';
export { iconBox, labelBox, labelLines, type LabelLine } from './draw/labels.js';
export {
  rimBandOutline,
  rimLine,
  rimPoint,
  ringLines,
  SECTOR_BAND,
  SPHERE_LINE,
  wedgeOutline,
  type Arc,
} from './draw/outlines.js';
export { arcLabel, sectorArcLabel, sphereArcLabel, type ArcGlyph, type ArcLabel } from './draw/arc-label.js';
export {
  gapMarkPlaces,
  ringNumeralPlaces,
  type GapMarkPlace,
  type GapPair,
  type RingNumeralPlace,
} from './draw/marks.js';
export type { Point } from './draw/point.js';
export { inventedQuarter, SECTORS as INVENTED_SECTORS, type QuarterOptions } from './sample/quarters.js';
export type * from './types.js';
