import type { Arrangement, GapPair } from '@quartiersnetz/map-layout';

/** What a picture of the map is drawn from: the stored arrangement and who is there on the day. */
export interface MapDrawing {
  readonly arrangement: Arrangement;
  readonly actors: readonly DrawnActor[];
  readonly ties: readonly DrawnTie[];
  readonly sectors: readonly DrawnSector[];
  /** Name below the disc in the middle; null without a QM. */
  readonly hub: string | null;
  /** Gaps between sectors as dashed lines, in the order of their numbers. */
  readonly gaps: readonly GapPair[];
}

/** An actor on the map, the QM left out. */
export interface DrawnActor {
  readonly id: string;
  readonly outline: string;
  readonly glyph: string;
  readonly colour: string;
  /** No contact but the QM, or none: drawn with a red ring. */
  readonly thin: boolean;
}

/** A tie on the map; an end is null where it is the QM. */
export interface DrawnTie {
  readonly from: string | null;
  readonly to: string | null;
  /** 1 to 4. */
  readonly strength: number;
  readonly line: string;
  readonly sameSector: boolean;
}

export interface DrawnSector {
  readonly id: string | null;
  readonly colour: string;
  /** From long to short, e.g. "Begegnung · 9", "BG". */
  readonly texts: readonly string[];
}
