import pdfmake from 'pdfmake';
import type { Content, ContentText, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { fontFile, printFamily, WEIGHTS } from '../fonts.js';
import { runsOf } from '../model.js';
import type { Block, Figure, PaperDocument, Text } from '../model.js';
import { A4_SHEETS, FOOT, HEAD, MARGIN, PAGE, placeFigure, textWidthOf } from '../sheet.js';
import { pdfFoot, pdfHead } from './pdf-frame.js';
import { pdfKeyFigures, pdfTable } from './pdf-tables.js';

const INK = '#171a2b';
const SECOND = '#4a5270';
/** Below this share of the page no heading begins. */
const LAST_HEADING = 0.86;
const TOO_SMALL =
  'Auf diesem Blatt sind die Namen kleiner als 7 Punkt; dieselben Angaben stehen als Tabelle im Anhang.';

const SIZES = { 1: 15, 2: 11.5, 3: 10 } as const;

const FAMILIES = {
  Fira: { normal: fontFile(400), bold: fontFile(600) },
  ...Object.fromEntries(
    WEIGHTS.map((weight) => [printFamily(weight), { normal: fontFile(weight), bold: fontFile(weight) }]),
  ),
};
const FILES = new Set(WEIGHTS.map(fontFile));

/** Runs of a text for print. */
const runs = (text: Text): { text: string; bold: boolean }[] =>
  runsOf(text).map((run) => ({ text: run.text, bold: run.bold === true }));

/**
 * Writes a document as PDF on A4 with the letters embedded: title, language and an outline of its headings, drawings as vectors.
 * The library writes no structure tree, so the file does not claim to be tagged.
 */
export async function writePdf(paper: PaperDocument): Promise<Uint8Array> {
  pdfmake.setFonts(FAMILIES);
  // nothing but our own letters is ever read, and nothing is fetched
  pdfmake.setLocalAccessPolicy((path) => FILES.has(path));
  pdfmake.setUrlAccessPolicy(() => false);
  const definition: TDocumentDefinitions = {
    version: '1.7',
    language: 'de-DE',
    displayTitle: true,
    info: {
      title: paper.title,
      subject: paper.subject,
      author: paper.author,
      creationDate: new Date(paper.createdAt),
      modDate: new Date(paper.createdAt),
      creator: 'Quartiersnetz',
    },
    pageSize: PAGE.size,
    pageMargins: [MARGIN, MARGIN + HEAD, MARGIN, MARGIN + FOOT],
    defaultStyle: { font: 'Fira', fontSize: 10, color: INK, lineHeight: 1.2 },
    header: (page, _pages, size) => pdfHead(paper, page, size.width),
    footer: (page, pages, size) => pdfFoot(paper, page, pages, size.width),
    // a heading or a caption never stands alone at the end of a page
    pageBreakBefore: (node) => node.headlineLevel !== undefined && node.startPosition.verticalRatio > LAST_HEADING,
    content: [...title(paper), ...contentOf(paper.blocks)],
  };
  return new Uint8Array(await pdfmake.createPdf(definition).getBuffer());
}

const title = (paper: PaperDocument): Content[] => [
  { text: paper.title, fontSize: 22, bold: true, lineHeight: 1.1, margin: [0, 0, 0, 3] },
  { text: paper.subtitle, fontSize: 11, color: SECOND, margin: [0, 0, 0, 14] },
];

function contentOf(blocks: readonly Block[]): Content[] {
  // after a sheet of another form the next block turns back
  let turnBack = false;
  return blocks.flatMap((block): Content[] => {
    const back = turnBack;
    const wide = block.kind === 'figure' && placeFigure(block, A4_SHEETS).sheet !== PAGE;
    turnBack = wide;
    const contents = block.kind === 'figure' ? figure(block) : blockContent(block);
    return back && !wide ? [{ text: '', pageBreak: 'before', pageOrientation: 'portrait' }, ...contents] : contents;
  });
}

const headingOf = (text: string, level: 1 | 2 | 3): ContentText => ({
  text,
  fontSize: SIZES[level],
  bold: true,
  lineHeight: 1.1,
  headlineLevel: level,
  outline: level < 3,
  outlineExpanded: true,
  margin: [0, level === 1 ? 16 : 10, 0, level === 1 ? 6 : 4],
});

function figure(block: Figure): Content[] {
  // the library turns sheets but knows one size for all
  const { sheet, width, height, legible } = placeFigure(block, A4_SHEETS);
  const caption = legible ? block.caption : `${block.caption} ${TOO_SMALL}`;
  const own = sheet !== PAGE;
  const room = textWidthOf(sheet);
  return [
    {
      stack: [
        // no mark of a headline: the whole stack moves to the next page by itself
        { ...headingOf(block.heading, 1), headlineLevel: undefined },
        ...(block.intro === undefined
          ? []
          : [{ text: block.intro, margin: [0, 0, 0, 6] as [number, number, number, number] }]),
        {
          svg: block.picture.svg,
          width,
          height,
          font: printFamily(400),
          margin: [(room - width) / 2, 0, 0, 0],
        },
        { text: caption, fontSize: 9, color: SECOND, margin: [0, 4, 0, 8] },
      ],
      ...(own ? ({ pageBreak: 'before', pageOrientation: 'landscape' } as const) : { unbreakable: true }),
    },
  ];
}

function blockContent(block: Exclude<Block, Figure>): Content[] {
  const width = textWidthOf(PAGE);
  switch (block.kind) {
    case 'heading':
      return [headingOf(block.text, block.level)];
    case 'paragraph':
      return [
        block.small === true
          ? { text: runs(block.text), fontSize: 9, color: SECOND, margin: [0, 0, 0, 4] }
          : { text: runs(block.text), margin: [0, 0, 0, 6] },
      ];
    case 'list':
      return [{ ul: block.items.map((item) => ({ text: runs(item), margin: [0, 0, 0, 3] })), margin: [0, 0, 0, 5] }];
    case 'keyFigures':
      return [pdfKeyFigures(block.items)];
    case 'note':
      return [
        {
          table: { widths: ['*'], body: [[{ text: [{ text: `${block.title}. `, bold: true }, ...runs(block.text)] }]] },
          layout: {
            hLineWidth: () => 0,
            vLineWidth: (at: number) => (at === 0 ? 2.2 : 0),
            vLineColor: () => SECOND,
            paddingLeft: () => 9,
          },
          margin: [0, 6, 0, 10],
        },
      ];
    case 'pageBreak':
      return [{ text: '', pageBreak: 'after' }];
    case 'table':
      return pdfTable(block, width);
  }
}
