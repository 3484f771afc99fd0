import { PDFDocument } from 'pdfkit';
import type { DocumentOptions, StructureElement, StructureOptions } from 'pdfkit';
import { readFont, WEIGHTS } from '../fonts.js';
import type { Weight } from '../fonts.js';
import type { PaperDocument } from '../model.js';

export const INK = '#171a2b';
export const SECOND = '#4a5270';
export const LINE = '#b9c0d4';

const fontOf = (weight: Weight): string => `Fira${String(weight)}`;

const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');

/** Says in the metadata which norm a file keeps to. */
const PDF_UA = `
        <rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="">
            <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        `;

/**
 * The library writes title and author into its XML as they stand; here they are escaped first. Its own option for PDF/UA would
 * add a list of glyphs to each font that leaves out the parts of ä, ö and ü, which the norm forbids.
 */
class OwnMetadata extends PDFDocument {
  override endMetadata(): void {
    this.appendXML(PDF_UA);
    for (const [key, value] of Object.entries(this.info)) {
      if (typeof value === 'string') this.info[key] = escaped(value);
    }
    super.endMetadata();
  }
}

/** A PDF that is being written: its pages, its structure, and letters and paint on the current page. */
export interface PdfFile {
  readonly doc: PDFDocument;
  /** Uppermost element of the structure. */
  readonly root: StructureElement;
}

/** An open file with its own letters, language and title, tagged as PDF/UA-1 asks for. */
export function openPdf(paper: PaperDocument, options: Pick<DocumentOptions, 'compress'> = {}): PdfFile {
  const day = new Date(paper.createdAt);
  const doc = new OwnMetadata({
    ...options,
    pdfVersion: '1.7',
    lang: 'de-DE',
    tagged: true,
    displayTitle: true,
    autoFirstPage: false,
    bufferPages: true,
    info: {
      Title: paper.title,
      Subject: paper.subject,
      Author: paper.author,
      Creator: 'Quartiersnetz',
      Producer: 'PDFKit',
      CreationDate: day,
      ModDate: day,
    },
  });
  for (const weight of WEIGHTS) doc.registerFont(fontOf(weight), readFont(weight));
  // the title of a document has no element of its own before PDF 2.0
  doc.getStructTreeRoot().data['RoleMap'] = { Title: 'P' };
  const root = doc.struct('Document');
  doc.addStructure(root);
  return { doc, root };
}

/** The bytes of a file; it is closed by this. */
export function closePdf({ doc, root }: PdfFile): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    doc.on('data', (chunk) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
    root.end();
    doc.end();
  });
}

/** A new last element below another; `attributes` are those that the library has no option for. */
export function element(
  { doc }: PdfFile,
  parent: StructureElement,
  type: string,
  options: StructureOptions = {},
  attributes: Readonly<Record<string, unknown>> = {},
): StructureElement {
  const child = doc.struct(type, options);
  const { data } = child.dictionary;
  if (Object.keys(attributes).length > 0) data['A'] = { ...Object(data['A']), ...attributes };
  parent.add(child);
  return child;
}

/** Paints what is no content: lines, and what is repeated on every page. */
export function artifact({ doc }: PdfFile, type: 'Pagination' | 'Layout', paint: () => void): void {
  doc.markContent('Artifact', { type });
  paint();
  doc.endMarkedContent();
}

/** Chooses letters; widths are measured in them as well. */
export const letters = ({ doc }: PdfFile, weight: Weight, size: number): PDFDocument =>
  doc.font(fontOf(weight)).fontSize(size);

/** A horizontal line in points. */
export function rule({ doc }: PdfFile, x: number, y: number, width: number, thickness: number, colour: string): void {
  doc.save().lineWidth(thickness).strokeColor(colour);
  doc
    .moveTo(x, y)
    .lineTo(x + width, y)
    .stroke()
    .restore();
}
