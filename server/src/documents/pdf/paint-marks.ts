import type { PathMark, TextMark } from '../map/marks.js';
import type { Picture } from '../model.js';
import { letters } from './pdf-file.js';
import type { PdfFile } from './pdf-file.js';

/** Paints a drawing with its upper left corner at a place of the page; call it within an element of the structure. */
export function paintMarks(
  file: PdfFile,
  { width, height, marks }: Picture,
  { x, y, scale }: { readonly x: number; readonly y: number; readonly scale: number },
): void {
  const { doc } = file;
  doc
    .save()
    .translate(x, y)
    .scale(scale)
    .translate(width / 2, height / 2);
  for (const mark of marks) {
    if (mark.kind === 'path') paintPath(file, mark);
    else if (mark.kind === 'text' && mark.halo === undefined) paintText(file, mark);
    // letters along a curve are read as their word, white lines below letters not a second time
    else said(file, mark.kind === 'word' ? mark.words : ' ', mark.kind === 'word' ? mark.letters : [mark]);
  }
  doc.restore();
}

function said(file: PdfFile, words: string, marks: readonly TextMark[]): void {
  file.doc.markContent('Span', { actual: words });
  for (const mark of marks) paintText(file, mark);
  file.doc.endMarkedContent();
}

function paintPath({ doc }: PdfFile, { d, look, at }: PathMark): void {
  const { fill, fillOpacity = 1, stroke, strokeOpacity = 1, strokeWidth = 1, dash, round } = look;
  doc.save();
  if (at) doc.translate(at.x, at.y).scale(at.scale);
  if (fill !== undefined) doc.fillColor(fill, fillOpacity);
  if (stroke !== undefined) {
    doc.strokeColor(stroke, strokeOpacity).lineWidth(strokeWidth);
    if (round === true) doc.lineCap('round');
    if (dash) doc.dash(dash, { phase: 0 });
  }
  doc.path(d);
  if (fill !== undefined && stroke !== undefined) doc.fillAndStroke();
  else if (fill !== undefined) doc.fill();
  else if (stroke !== undefined) doc.stroke();
  doc.restore();
}

function paintText(
  file: PdfFile,
  { words, x, y, size, weight, colour, anchor, cos = 1, sin = 0, halo }: TextMark,
): void {
  const pen = letters(file, weight, size);
  const shift = anchor === 'middle' ? 0.5 : anchor === 'end' ? 1 : 0;
  const left = shift === 0 ? 0 : -shift * pen.widthOfString(words);
  pen.save().transform(cos, sin, -sin, cos, x, y).fillColor(colour, 1);
  if (halo !== undefined) pen.strokeColor(colour, 1).lineWidth(halo).lineJoin('round');
  pen.text(words, left, 0, { lineBreak: false, baseline: 'alphabetic', stroke: halo !== undefined, fill: true });
  pen.restore();
}
