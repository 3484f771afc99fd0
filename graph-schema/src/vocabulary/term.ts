/** Names of the vocabularies; every one is extensible per installation. */
export type VocabularyName =
  | 'actorKind'
  | 'committeeKind'
  | 'sector'
  | 'tieKind'
  | 'purpose'
  | 'qmTask'
  | 'carrierModel'
  | 'qmModel'
  | 'actionGoal'
  | 'contributionKind'
  | 'anchorPoint'
  | 'continuationStage';

/** One entry of a vocabulary. */
export interface Term {
  readonly id: string;
  readonly label: string;
  /** Short label for dense tables, at most 16 characters. */
  readonly short?: string;
  /** No longer offered, still shown where it is used. */
  readonly retired?: boolean;
  readonly parent?: string;
}

/** A sector: place in the circle, side of the neighbourhood, colour, two-letter code (pages/README.md, Signs). */
export interface SectorTerm extends Term {
  readonly short: string;
  readonly code: string;
  readonly sphere: 'POLITICS' | 'ADMINISTRATION' | 'PROVIDERS' | 'RESIDENTS';
  readonly colour: string;
}

/** How a tie is drawn; the dash is reserved for what is missing. */
export type LineStyle = 'solid' | 'dots' | 'arrow' | 'double' | 'dash-dot';

/** A kind of tie with its German verbs for both directions. */
export interface TieKindTerm extends Term {
  readonly directed: boolean;
  /** Read from the `from` end: "stellt Räume für". */
  readonly verb: string;
  /** Read from the `to` end: "nutzt Räume von". */
  readonly inverse: string;
  /** Whether measures count it. */
  readonly measured: boolean;
  readonly line: LineStyle;
}

/** Outline of an actor's icon: family of kinds. */
export type Outline = 'square' | 'hexagon' | 'circle' | 'house' | 'arch' | 'diamond' | 'capsule' | 'hub';

/** A kind of actor with its sign. */
export interface ActorKindTerm extends Term {
  readonly outline: Outline;
  /** Name of the glyph in the client's sign set. */
  readonly glyph: string;
}

/** A task of the QM with the words of the Gesprächsliste. */
export interface QmTaskTerm extends Term {
  /** What the task is, in one sentence. */
  readonly about: string;
  /** What an organisation is asked, as it can be said. */
  readonly question: string;
  readonly followUps?: readonly string[];
}
