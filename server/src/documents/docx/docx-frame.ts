import { BorderStyle, Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import type { PaperDocument } from '../model.js';
import { textWidthOf } from '../sheet.js';
import type { Sheet } from '../sheet.js';
import { FRAME, INK } from './docx-styles.js';

const right = (sheet: Sheet) => [{ type: TabStopType.RIGHT, position: Math.round(textWidthOf(sheet) * 20) }];

/** Title left, edition right; a frame for what is not for everybody. */
export const docxHead = ({ title, frame, edition }: PaperDocument, sheet: Sheet): Header =>
  new Header({
    children: [
      new Paragraph({
        style: FRAME,
        tabStops: right(sheet),
        border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: INK, space: 5 } },
        children: [
          new TextRun({ text: title, bold: true, color: INK }),
          new TextRun({ text: '\t' }),
          frame === null
            ? new TextRun({ text: edition })
            : new TextRun({
                text: ` ${frame} `,
                bold: true,
                color: INK,
                border: { style: BorderStyle.SINGLE, size: 8, color: '000000', space: 1 },
              }),
        ],
      }),
    ],
  });

/** Area and day left, "Seite 1 von 7" right. */
export const docxFoot = ({ foot }: PaperDocument, sheet: Sheet): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: FRAME,
        tabStops: right(sheet),
        border: { top: { style: BorderStyle.SINGLE, size: 6, color: INK, space: 5 } },
        children: [
          new TextRun({ text: foot }),
          new TextRun({ children: ['\tSeite ', PageNumber.CURRENT, ' von ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
