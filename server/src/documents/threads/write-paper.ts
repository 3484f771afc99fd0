import { writeDocx } from '../docx/write-docx.js';
import { mapMarks, mapSize } from '../map/map-marks.js';
import { rasterise } from '../map/raster.js';
import { svgFile } from '../map/svg.js';
import type { Block, Picture } from '../model.js';
import { writePdf } from '../pdf/write-pdf.js';
import type { MapBlock, PaperFormat, PaperOrder } from './paper-order.js';

/** Names on the map are 12 px and have to be 7 points on paper (pages/README.md, Print). */
const LEAST_SCALE = 7 / 12;
/** Pixels across the picture for text programs: more than 250 to the inch on the widest A4 sheet. */
const PIXELS = 2_800;

/** Draws the map and writes the document. */
export function writePaper({ draft, format }: PaperOrder): Promise<Uint8Array> {
  const blocks = draft.blocks.map((block) => (block.kind === 'map' ? drawn(block, format) : block));
  const paper = { ...draft, blocks };
  return format === 'DOCX' ? writeDocx(paper) : writePdf(paper);
}

function drawn({ drawing, ...words }: MapBlock, format: PaperFormat): Block {
  const { width, height } = mapSize(drawing);
  const marks = mapMarks(drawing);
  const picture: Picture =
    format === 'PDF'
      ? { width, height, marks, png: new Uint8Array() }
      : { width, height, marks: [], png: rasterise(svgFile(width, height, marks), PIXELS) };
  return { ...words, kind: 'figure', picture, leastScale: LEAST_SCALE };
}
