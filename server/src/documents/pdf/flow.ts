import { FOOT, HEAD, MARGIN, PAGE } from '../sheet.js';
import type { Sheet } from '../sheet.js';
import { artifact } from './pdf-file.js';
import type { PdfFile } from './pdf-file.js';

/** Something of a fixed height that is never torn; measures are points. */
export interface Piece {
  readonly height: number;
  /** Air above, which falls away at the top of a page. */
  readonly above?: number;
  /** Stays on one page with the piece behind it. */
  readonly tied?: boolean;
  /** A4 upright unless it says otherwise. */
  readonly sheet?: Sheet;
  /** Begins a page. */
  readonly opens?: boolean;
  /** Painted once more, outside of the structure, above a piece that goes on with something on a new page. */
  readonly again?: { readonly height: number; readonly paint: (top: number) => void };
  readonly paint: (top: number) => void;
}

interface Place {
  readonly sheet: Sheet;
  readonly top: number;
}

const TOP = MARGIN + HEAD;
const bottomOf = (sheet: Sheet): number => sheet.height - MARGIN - FOOT;

/** Height of what a sheet offers between head and foot. */
export const roomOf = (sheet: Sheet): number => bottomOf(sheet) - TOP;

/** Paints pieces in their order on as many pages as they need; tied ones move to the next page together. */
export function flow(file: PdfFile, pieces: readonly Piece[]): void {
  let place: Place | null = null;
  for (const chain of chains(pieces)) {
    const [first] = chain;
    if (!first) continue;
    const sheet = first.sheet ?? PAGE;
    const needed = chain.reduce((sum, piece) => sum + piece.height + (piece.above ?? 0), 0);
    const fits = place !== null && place.sheet === sheet && place.top + needed <= bottomOf(sheet);
    if (!fits || first.opens === true) place = null;
    for (const piece of chain) place = put(file, piece, sheet, place);
  }
}

function put(file: PdfFile, piece: Piece, sheet: Sheet, before: Place | null): Place {
  const air = piece.above ?? 0;
  // a chain that is longer than a page goes on where it has to
  const stays = before !== null && before.top + air + piece.height <= bottomOf(sheet);
  if (stays) {
    piece.paint(before.top + air);
    return { sheet, top: before.top + air + piece.height };
  }
  file.doc.addPage({ size: sheet.size, layout: sheet.landscape ? 'landscape' : 'portrait', margin: 0 });
  const { again } = piece;
  if (again) artifact(file, 'Pagination', () => again.paint(TOP));
  const top = TOP + (again?.height ?? 0);
  piece.paint(top);
  return { sheet, top: top + piece.height };
}

/** Pieces that are tied to each other and lie on one form of sheet, together. */
function chains(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const out: Piece[][] = [];
  pieces.forEach((piece, at) => {
    const before = pieces[at - 1];
    const last = out.at(-1);
    if (last && before?.tied === true && before.sheet === piece.sheet) last.push(piece);
    else out.push([piece]);
  });
  return out;
}
