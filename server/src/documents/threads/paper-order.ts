import type { MapDrawing } from '../map/map-drawing.js';
import type { Block, Figure, PaperDocument } from '../model.js';

export type PaperFormat = 'DOCX' | 'PDF';

/** Place of the map in a document that is not drawn yet; everything of the figure but its picture. */
export type MapBlock = { readonly kind: 'map'; readonly drawing: MapDrawing } & Omit<
  Figure,
  'kind' | 'picture' | 'leastScale'
>;

/** A document as its builder hands it over: the map is drawn beside the main thread. */
export type PaperDraft = Omit<PaperDocument, 'blocks'> & { readonly blocks: readonly (Block | MapBlock)[] };

/** A document to write. */
export interface PaperOrder {
  readonly draft: PaperDraft;
  readonly format: PaperFormat;
}
