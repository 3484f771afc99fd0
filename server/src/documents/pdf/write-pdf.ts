import type { DocumentOptions, OutlineItem } from 'pdfkit';
import type { Block, Figure, PaperDocument } from '../model.js';
import { PAGE, textWidthOf } from '../sheet.js';
import { flow } from './flow.js';
import type { Piece } from './flow.js';
import { figurePieces } from './pdf-figure.js';
import { closePdf, INK, openPdf, SECOND } from './pdf-file.js';
import type { PdfFile } from './pdf-file.js';
import { paintFrames } from './pdf-frame.js';
import { tablePieces } from './pdf-tables.js';
import { BODY, headingPieces, keyFigurePieces, listPieces, notePieces, SMALL, textPieces } from './pdf-text.js';

const TITLE = { size: 22, lead: 1.25, colour: INK, bold: true };
const SUBTITLE = { size: 11, lead: 1.4, colour: SECOND };
const WIDTH = textWidthOf(PAGE);

type Marks = Parameters<typeof headingPieces>[4];

/**
 * Writes a document as PDF with its letters embedded and a structure for those who hear it (PDF/UA-1, ISO 14289-1): headings,
 * paragraphs, lists, tables with their heads, drawings as vectors with words; head, foot and lines are marked as no content.
 * The map has a sheet of its own where a page is too small for its names.
 */
export async function writePdf(
  paper: PaperDocument,
  options: Pick<DocumentOptions, 'compress'> = {},
): Promise<Uint8Array> {
  const file = openPdf(paper, options);
  const marks = outlineOf(file);
  flow(file, [...titlePieces(file, paper), ...piecesOf(file, paper.blocks, marks)]);
  paintFrames(file, paper);
  return closePdf(file);
}

const titlePieces = (file: PdfFile, { title, subtitle }: PaperDocument): Piece[] => [
  ...textPieces(file, file.root, 'Title', title, TITLE, { room: WIDTH, tied: true, whole: true }),
  ...textPieces(file, file.root, 'P', subtitle, SUBTITLE, { room: WIDTH, below: 12, whole: true }),
];

function piecesOf(file: PdfFile, blocks: readonly Block[], marks: Marks): Piece[] {
  return blocks.flatMap((block, at) => {
    if (block.kind === 'pageBreak') return [];
    const pieces = block.kind === 'figure' ? figurePieces(file, block, marks) : blockPieces(file, block, marks);
    const opens = blocks[at - 1]?.kind === 'pageBreak';
    const tied = introduces(blocks, at);
    return pieces.map((piece, index) => ({
      ...piece,
      opens: opens && index === 0,
      tied: piece.tied === true || (tied && index === pieces.length - 1),
    }));
  });
}

/** Whether a block is the sentence between a heading and its table: all three begin on one page. */
const introduces = (blocks: readonly Block[], at: number): boolean =>
  blocks[at]?.kind === 'paragraph' && blocks[at - 1]?.kind === 'heading' && blocks[at + 1]?.kind === 'table';

function blockPieces(
  file: PdfFile,
  block: Exclude<Block, Figure | { readonly kind: 'pageBreak' }>,
  marks: Marks,
): Piece[] {
  switch (block.kind) {
    case 'heading':
      return headingPieces(file, block.text, block.level, { room: WIDTH }, marks);
    case 'paragraph':
      return block.small === true
        ? textPieces(file, file.root, 'P', block.text, SMALL, { room: WIDTH, below: 4 })
        : textPieces(file, file.root, 'P', block.text, BODY, { room: WIDTH, below: 6 });
    case 'list':
      return listPieces(file, block.items, WIDTH);
    case 'keyFigures':
      return keyFigurePieces(file, block.items, WIDTH);
    case 'note':
      return notePieces(file, block.title, block.text, WIDTH);
    case 'table':
      return tablePieces(file, block, WIDTH);
  }
}

/** Notes headings in the outline when they are painted, those of the second level below the last of the first. */
function outlineOf({ doc }: PdfFile): Marks {
  let chapter: OutlineItem | null = null;
  return (title, level, top) => {
    if (level === 3) return;
    // the library counts the left edge from the right one
    const place = { expanded: true, top, left: doc.page.width };
    if (level === 1 || chapter === null) chapter = doc.outline.addItem(title, place);
    else chapter.addItem(title, place);
  };
}
