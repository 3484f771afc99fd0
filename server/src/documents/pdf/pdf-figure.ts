import type { Figure } from '../model.js';
import { MARGIN, PAGE, placeFigure, textWidthOf } from '../sheet.js';
import type { Piece } from './flow.js';
import { paintMarks } from './paint-marks.js';
import { element } from './pdf-file.js';
import type { PdfFile } from './pdf-file.js';
import { BODY, headingPieces, SMALL, textPieces } from './pdf-text.js';

const TOO_SMALL =
  'Auf diesem Blatt sind die Namen kleiner als 7 Punkt; dieselben Angaben stehen als Tabelle im Anhang.';

/** A drawing with its words, all on one page: the next one, or a sheet on which its letters can be read. */
export function figurePieces(file: PdfFile, figure: Figure, marks: Parameters<typeof headingPieces>[4]): Piece[] {
  const { heading, intro, caption, alt, picture } = figure;
  const { sheet: form, width, height, legible } = placeFigure(figure);
  const room = textWidthOf(form);
  const sheet = form === PAGE ? undefined : form;
  const title = headingPieces(file, heading, 1, { room, sheet }, marks);
  const words =
    intro === undefined
      ? []
      : textPieces(file, file.root, 'P', intro, BODY, { room, sheet, below: 4, tied: true, whole: true });
  const left = MARGIN + (room - width) / 2;
  const drawing = element(file, file.root, 'Figure', { alt });
  const picturePiece: Piece = {
    height: height + 4,
    tied: true,
    ...(sheet === undefined ? {} : { sheet }),
    paint: (top) => {
      // the box is known with the page it stands on
      const page = file.doc.page.height;
      drawing.dictionary.data['A'] = {
        O: 'Layout',
        Placement: 'Block',
        BBox: [left, page - top - height, left + width, page - top],
      };
      drawing.add(() => paintMarks(file, picture, { x: left, y: top, scale: width / picture.width }));
    },
  };
  const told = legible ? caption : `${caption} ${TOO_SMALL}`;
  const below = textPieces(file, file.root, 'Caption', told, SMALL, { room, sheet, below: 8, whole: true });
  return [...title, ...words, picturePiece, ...below];
}
