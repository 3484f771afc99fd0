import { BorderStyle } from 'docx';
import type { IStylesOptions } from 'docx';

/** Styles of our own; the headings are those that text programs know. */
export const BODY = 'Textkoerper';
export const SMALL = 'Kleingedrucktes';
export const CAPTION = 'Bildunterschrift';
export const NOTE = 'Hinweis';
export const CELL = 'Tabellentext';
export const FRAME = 'Kopfzeile';

export const INK = '171A2B';
export const SECOND = '4A5270';
export const LINE = 'B9C0D4';

/** Every office has it, or a font of the same widths; the drawings bring their own letters. */
const FONT = 'Arial';
/** Half points. */
const size = (points: number): number => points * 2;

const heading = (points: number, before: number, after: number) => ({
  run: { font: FONT, size: size(points), bold: true, color: INK },
  paragraph: { spacing: { before, after }, keepNext: true },
});

const own = (id: string, name: string, points: number, color: string, spacing: object) => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run: { font: FONT, size: size(points), color },
  paragraph: { spacing },
});

/** Styles of every document: text of 10 pt, cells and notes of 9 pt, nothing smaller. */
export const DOCX_STYLES: IStylesOptions = {
  default: {
    document: { run: { font: FONT, size: size(10), color: INK, language: { value: 'de-DE' } } },
    title: heading(22, 0, 60),
    heading1: heading(15, 320, 100),
    heading2: heading(11.5, 240, 80),
    heading3: heading(10, 160, 60),
  },
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      quickFormat: true,
      run: { font: FONT, size: size(11), color: SECOND },
      paragraph: { spacing: { after: 240 } },
    },
    own(BODY, 'Textkörper Bericht', 10, INK, { after: 100, line: 276 }),
    own(SMALL, 'Kleingedrucktes', 9, SECOND, { after: 60, line: 252 }),
    own(CAPTION, 'Bildunterschrift', 9, SECOND, { before: 60, after: 160, line: 252 }),
    own(CELL, 'Tabellentext', 9, INK, { before: 20, after: 20 }),
    own(FRAME, 'Kopf und Fuß', 9, SECOND, {}),
    {
      ...own(NOTE, 'Hinweis', 10, INK, { before: 120, after: 160, line: 276 }),
      paragraph: {
        spacing: { before: 120, after: 160, line: 276 },
        indent: { left: 170 },
        border: { left: { style: BorderStyle.SINGLE, size: 18, color: SECOND, space: 8 } },
      },
    },
  ],
};
