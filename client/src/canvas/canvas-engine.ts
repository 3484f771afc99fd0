import type { Point, Shape } from './shapes.js';

/** How a tie is drawn (signs, picture 11); `gap` is the red dash of what is missing. */
export type LineLook = 'solid' | 'dots' | 'arrow' | 'double' | 'dash-dot' | 'gap';

/** An icon with its place; `picture` is drawn around (0, 0). */
export interface CanvasNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Diameter of what can be hit, px. */
  readonly hit: number;
  readonly picture: readonly Shape[];
  /** Edge of the square that the picture needs, px. */
  readonly extent: number;
  /** The same text for the same picture. */
  readonly pictureKey: string;
  readonly opacity: number;
  /** Cannot be dragged even where others can. */
  readonly fixed?: boolean;
  readonly layer: number;
}

/** A line between two icons. */
export interface CanvasEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Control point of the quadratic curve; null for a straight line. */
  readonly control: Point | null;
  readonly line: LineLook;
  readonly colour: string;
  readonly width: number;
  readonly opacity: number;
  /** Fades to a fifth in the middle. */
  readonly fades: boolean;
  readonly arrow: boolean;
  readonly layer: number;
}

/** A name or number that belongs to an icon; places are relative to the icon. */
export interface CanvasLabel {
  readonly node: string;
  readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
  readonly size: number;
  readonly weight: 500 | 600;
  readonly colour: string;
  readonly halo: boolean;
  readonly opacity: number;
  /** Where names do not fit all, the greatest are shown; from 5,000 on always. */
  readonly priority: number;
  /** Belongs into its icon and grows with it. */
  readonly inside: boolean;
}

/** Everything that is drawn, in px from the centre of the world. */
export interface CanvasContent {
  readonly nodes: readonly CanvasNode[];
  readonly edges: readonly CanvasEdge[];
  readonly labels: readonly CanvasLabel[];
  /** Below the lines. */
  readonly underlay: readonly Shape[];
  /** Above the lines and icons, below the names. */
  readonly overlay: readonly Shape[];
  /** What the fitted view shows. */
  readonly bounds: { readonly width: number; readonly height: number };
  /** Names were placed without overlap; they are all shown where they are large enough to be read. */
  readonly labelsFit: boolean;
  /** Icons may be dragged to another place. */
  readonly draggable: boolean;
}

export interface Camera {
  readonly zoom: number;
  /** Screen px of the world's centre. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Hover {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the canvas tells. */
export interface CanvasEvents {
  /** An icon or line was clicked; null for the ground. */
  readonly select: (id: string | null) => void;
  readonly open: (id: string) => void;
  /** The pointer is over an icon or line, at px of the canvas of this size. */
  readonly hover: (hit: Hover | null) => void;
  /** An icon was dragged to a new place. */
  readonly move: (id: string, place: Point) => void;
}

/** The one door to the drawing library. */
export interface CanvasEngine {
  /** Shows content and fits it into the view. */
  show(content: CanvasContent): void;
  /** Shows content by what differs from before; the camera stays. */
  patch(content: CanvasContent): void;
  /** Brings icons into view; null fits everything. */
  focus(ids: readonly string[] | null): void;
  /** Moves the camera just so far that the icon can be seen. */
  reveal(id: string): void;
  zoomBy(factor: number): void;
  camera(): Camera;
  positions(): ReadonlyMap<string, Point>;
  /** What is on the screen, as shapes in screen px. */
  picture(): { readonly width: number; readonly height: number; readonly shapes: readonly Shape[] };
  on<Name extends keyof CanvasEvents>(event: Name, handler: CanvasEvents[Name]): () => void;
  destroy(): void;
}
