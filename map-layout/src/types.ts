/** I to III around the neighbourhood management, 4 is the rim: no path leads to it. */
export type Ring = 1 | 2 | 3 | 4;

/** Where a name stands beside its icon; the flush ones share the icon's left or right edge. */
export type Side =
  | 'right'
  | 'left'
  | 'below'
  | 'above'
  | 'below-flush-left'
  | 'below-flush-right'
  | 'above-flush-left'
  | 'above-flush-right';

/** One way to break a name into lines, measured in px of the map; `dislike` (0 to 4) is what it costs to use it. */
export interface LabelWay {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly dislike: number;
}

export interface ArrangementActor {
  readonly id: string;
  /** null when the sector is not known; such actors get a wedge of their own at the end. */
  readonly sector: string | null;
  readonly ring: Ring;
  readonly shortName: string;
  /** Measured ways to set the short name; without them `labelWays` measures. */
  readonly ways?: readonly LabelWay[];
}

export interface ArrangementTie {
  readonly from: string;
  readonly to: string;
  /** 1 to 4. */
  readonly strength: number;
}

export interface ArrangementSector {
  readonly id: string;
  readonly order: number;
  /** The side of the map to which the sector belongs; sides stay in one piece. */
  readonly sphere: string | null;
  readonly name: string;
}

export interface PinnedPlace {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export interface ArrangementInput {
  readonly actors: readonly ArrangementActor[];
  readonly ties: readonly ArrangementTie[];
  readonly sectors: readonly ArrangementSector[];
  /** px of the sheet at hand; the world is never smaller. */
  readonly view: { readonly width: number; readonly height: number };
  readonly hasQm: boolean;
  /** The name below the hub, kept free of other names. */
  readonly qmName?: string;
  /** Icons placed by hand. Left out, those of the arrangement before stay pinned; an empty list frees them. */
  readonly pinned?: readonly PinnedPlace[];
}

/** A direction from the centre in px, of length 1 (x to the right, y down). */
export interface Direction {
  readonly x: number;
  readonly y: number;
}

/** An area of the map in px from the centre. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** The sheet: an ellipse with half axes `rx`, `ry` in px, and the size of the whole drawing with the sectors' names around it. */
export interface World {
  readonly rx: number;
  readonly ry: number;
  readonly width: number;
  readonly height: number;
}

/** A ring between two ellipses; `inner` and `outer` are fractions of the half axes. */
export interface RingBand {
  readonly ring: Ring;
  readonly inner: number;
  readonly outer: number;
}

/**
 * A sector's part of the sheet. `from` and `to` are the ellipse's parameter in turns, clockwise from the top: the point of a
 * turn t is (rx sin 2πt, -ry cos 2πt). `start` and `end` are the directions of the two straight borders.
 */
export interface Wedge {
  readonly sector: string | null;
  readonly sphere: string | null;
  readonly from: number;
  readonly to: number;
  readonly start: Direction;
  readonly end: Direction;
}

/** Neighbouring wedges of one sphere, in turns. */
export interface SphereSide {
  readonly sphere: string | null;
  readonly from: number;
  readonly to: number;
}

export interface PlacedActor {
  readonly id: string;
  /** Whole px from the centre. */
  readonly x: number;
  readonly y: number;
  /** The ring and sector in which the actor was placed; today's data may say otherwise. */
  readonly ring: Ring;
  readonly sector: string | null;
  /** The band in which it really sits, when its own ring has none. */
  readonly band: Ring;
  readonly side: Side;
  readonly way: number;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly labelHidden: boolean;
  readonly pinned: boolean;
}

/** How far sectors and rings had to grow under pressure (1 = not), and which of the three amounts of air was used. */
export interface Pressure {
  readonly sectors: readonly { readonly sector: string | null; readonly factor: number }[];
  readonly rings: readonly { readonly ring: Ring; readonly factor: number }[];
  readonly air: number;
}

/** The whole drawing as plain data: what is stored per area and handed to screen, export and print. */
export interface Arrangement {
  readonly format: 'arrangement/1';
  readonly hasQm: boolean;
  readonly world: World;
  /** px kept free in the middle. */
  readonly hub: number;
  readonly hubBox: Box;
  readonly rings: readonly RingBand[];
  readonly wedges: readonly Wedge[];
  readonly sides: readonly SphereSide[];
  readonly pressure: Pressure;
  readonly positions: readonly PlacedActor[];
  /** Actors for which this sheet has no room; "Neu ordnen" gives them one. */
  readonly withoutPlace: readonly string[];
}
