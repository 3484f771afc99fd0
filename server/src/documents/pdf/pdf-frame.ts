import type { PaperDocument } from '../model.js';
import { FOOT, MARGIN } from '../sheet.js';
import { artifact, INK, letters, rule, SECOND } from './pdf-file.js';
import type { PdfFile } from './pdf-file.js';

const SIZE = 9;
const LETTERS = { lineBreak: false, baseline: 'alphabetic' } as const;

/** Head and foot of all pages, once their number is known; no part of the structure. */
export function paintFrames(file: PdfFile, paper: PaperDocument): void {
  const { start, count } = file.doc.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    file.doc.switchToPage(page);
    artifact(file, 'Pagination', () => {
      paintHead(file, paper, page === start);
      paintFoot(file, paper, page - start + 1, count);
    });
  }
}

/** Title left, edition right; a black frame for what is not for everybody. The first page says its title itself, much larger. */
function paintHead(file: PdfFile, { title, frame, edition }: PaperDocument, first: boolean): void {
  const { width } = file.doc.page;
  const baseline = MARGIN + SIZE;
  if (!first) letters(file, 600, SIZE).fillColor(INK).text(title, MARGIN, baseline, LETTERS);
  const right = width - MARGIN;
  if (frame === null) {
    const pen = letters(file, 400, SIZE).fillColor(SECOND);
    pen.text(edition, right - pen.widthOfString(edition), baseline, LETTERS);
  } else {
    const pen = letters(file, 600, SIZE).fillColor(INK);
    const wide = pen.widthOfString(frame);
    pen.text(frame, right - wide - 5, baseline, LETTERS);
    pen.save().lineWidth(1).strokeColor('#000000');
    pen
      .rect(right - wide - 10, baseline - 10.5, wide + 10, 14)
      .stroke()
      .restore();
  }
  rule(file, MARGIN, MARGIN + SIZE + 7, width - 2 * MARGIN, 0.75, INK);
}

/** Area and day left, "Seite 1 von 7" right. */
function paintFoot(file: PdfFile, { foot }: PaperDocument, page: number, pages: number): void {
  const { width, height } = file.doc.page;
  const top = height - MARGIN - FOOT + 8;
  rule(file, MARGIN, top, width - 2 * MARGIN, 0.75, INK);
  const pen = letters(file, 400, SIZE).fillColor(SECOND);
  const count = `Seite ${String(page)} von ${String(pages)}`;
  pen.text(foot, MARGIN, top + 14, LETTERS);
  pen.text(count, width - MARGIN - pen.widthOfString(count), top + 14, LETTERS);
}
