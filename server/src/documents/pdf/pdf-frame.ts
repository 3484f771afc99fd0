import type { Column, Content } from 'pdfmake/interfaces.js';
import type { PaperDocument } from '../model.js';
import { MARGIN } from '../sheet.js';

const INK = '#171a2b';
const SECOND = '#4a5270';

const rule = (width: number): Content => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: width - 2 * MARGIN, y2: 0, lineWidth: 0.75, lineColor: INK }],
});

/** Title left, edition right; a black frame for what is not for everybody. */
export function pdfHead({ title, frame, edition }: PaperDocument, page: number, width: number): Content {
  const right: Column =
    frame === null
      ? { text: edition, alignment: 'right', color: SECOND, width: 'auto' }
      : {
          width: 'auto',
          table: { body: [[{ text: frame, bold: true, lineHeight: 1 }]] },
          layout: { hLineWidth: () => 1, vLineWidth: () => 1, paddingTop: () => 1.5, paddingBottom: () => 1 },
          margin: [0, -4, 0, 0],
        };
  return {
    margin: [MARGIN, MARGIN, MARGIN, 0],
    fontSize: 9,
    stack: [
      // the first page says its title itself, much larger
      { columns: [{ text: page === 1 ? '' : title, bold: true, width: '*' }, right], columnGap: 12 },
      ruleBelow(width),
    ],
  };
}

const ruleBelow = (width: number) => ({
  stack: [rule(width)],
  margin: [0, 3, 0, 0] as [number, number, number, number],
});

/** Area and day left, "Seite 1 von 7" right. */
export const pdfFoot = ({ foot }: PaperDocument, page: number, pages: number, width: number): Content => ({
  margin: [MARGIN, 6, MARGIN, 0],
  fontSize: 9,
  color: SECOND,
  stack: [
    { stack: [rule(width)], margin: [0, 0, 0, 4] },
    {
      columns: [
        { text: foot, width: '*' },
        { text: `Seite ${String(page)} von ${String(pages)}`, width: 'auto' },
      ],
      columnGap: 12,
    },
  ],
});
