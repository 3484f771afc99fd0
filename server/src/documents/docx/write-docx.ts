import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageBreak,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import type { FileChild, ISectionOptions } from 'docx';
import { runsOf } from '../model.js';
import type { Block, Figure, PaperDocument, Text } from '../model.js';
import { FIGURE_REACH, PAGE, placeFigure, textWidthOf } from '../sheet.js';
import type { Sheet } from '../sheet.js';
import { docxFoot, docxHead } from './docx-frame.js';
import { BODY, CAPTION, DOCX_STYLES, NOTE, SMALL } from './docx-styles.js';
import { docxKeyFigures, docxTable } from './docx-tables.js';

const MARGIN_MM = 15;
const LIST = 'liste';
const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** Runs of a text for a text program. */
const runs = (text: Text): TextRun[] =>
  runsOf(text).map((run) => new TextRun({ text: run.text, bold: run.bold === true }));

/** A part of the document that lies on sheets of one form. */
interface Part {
  readonly sheet: Sheet;
  readonly children: FileChild[];
}

/**
 * Writes a document as DOCX that a person can go on editing in Word or LibreOffice: real heading styles, tables with repeated
 * header rows, German as its language, head and foot with page numbers.
 */
export async function writeDocx(paper: PaperDocument): Promise<Uint8Array> {
  const parts: Part[] = [{ sheet: PAGE, children: title(paper) }];
  for (const block of paper.blocks) place(block, parts);
  const filled = parts.filter(({ children }) => children.length > 0);
  const document = new Document({
    title: paper.title,
    subject: paper.subject,
    creator: paper.author,
    lastModifiedBy: paper.author,
    description: paper.subtitle,
    styles: DOCX_STYLES,
    features: { updateFields: false },
    numbering: {
      config: [
        {
          reference: LIST,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 284, hanging: 227 } } },
            },
          ],
        },
      ],
    },
    sections: filled.map((part) => section(paper, part)),
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const title = ({ title: text, subtitle }: PaperDocument): FileChild[] => [
  new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(text)] }),
  new Paragraph({ style: 'Subtitle', children: [new TextRun(subtitle)] }),
];

function section(paper: PaperDocument, { sheet, children }: Part): ISectionOptions {
  const margin = convertMillimetersToTwip(MARGIN_MM);
  const twips = (points: number): number => Math.round(points * 20);
  return {
    properties: {
      page: {
        // the library turns the sheet itself, so width and height are those of the upright one
        size: {
          width: twips(Math.min(sheet.width, sheet.height)),
          height: twips(Math.max(sheet.width, sheet.height)),
          orientation: sheet.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: margin + 500,
          bottom: margin + 400,
          left: margin,
          right: margin,
          header: margin,
          footer: margin,
        },
      },
    },
    headers: { default: docxHead(paper, sheet) },
    footers: { default: docxFoot(paper, sheet) },
    children,
  };
}

/** Adds a block to the last part, or opens a part for a figure that needs another sheet. */
function place(block: Block, parts: Part[]): void {
  const current = parts.at(-1);
  if (!current) return;
  if (block.kind !== 'figure') {
    current.children.push(...blockChildren(block));
    return;
  }
  const { sheet, width, height } = placeFigure(block);
  const children = figure(block, width, height);
  if (sheet === PAGE) current.children.push(...children);
  else parts.push({ sheet, children }, { sheet: PAGE, children: [] });
}

function figure({ heading, intro, caption, alt, picture }: Figure, width: number, height: number): FileChild[] {
  const inPx = 96 / 72;
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(heading)] }),
    ...(intro === undefined ? [] : [new Paragraph({ style: BODY, keepNext: true, children: [new TextRun(intro)] })]),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      indent: { left: -Math.round(FIGURE_REACH * 20), right: -Math.round(FIGURE_REACH * 20) },
      keepNext: true,
      children: [
        new ImageRun({
          type: 'png',
          data: picture.png,
          transformation: { width: width * inPx, height: height * inPx },
          altText: { name: heading, title: heading, description: alt },
        }),
      ],
    }),
    new Paragraph({ style: CAPTION, children: [new TextRun(caption)] }),
  ];
}

function blockChildren(block: Exclude<Block, Figure>): FileChild[] {
  const width = textWidthOf(PAGE);
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: HEADINGS[block.level], children: [new TextRun(block.text)] })];
    case 'paragraph':
      return [new Paragraph({ style: block.small === true ? SMALL : BODY, children: runs(block.text) })];
    case 'list':
      return block.items.map(
        (item) => new Paragraph({ style: BODY, numbering: { reference: LIST, level: 0 }, children: runs(item) }),
      );
    case 'keyFigures':
      return docxKeyFigures(block.items, width);
    case 'note':
      return [
        new Paragraph({
          style: NOTE,
          children: [new TextRun({ text: `${block.title}. `, bold: true }), ...runs(block.text)],
        }),
      ];
    case 'pageBreak':
      return [new Paragraph({ children: [new PageBreak()] })];
    case 'table':
      return docxTable(block, width);
  }
}
