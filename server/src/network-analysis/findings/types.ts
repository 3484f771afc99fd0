/** What the figures of a neighbourhood say, in ids, ready for JSON. No typed array, no NaN; null where a value is not defined. */
export interface NetworkFindings {
  readonly date: string;
  readonly size: NetworkSize;
  /** G: with the QM; null when the day has none. */
  readonly withQm: NetworkFigures | null;
  /** G-q, the ties kept that live only through the QM. */
  readonly withoutQm: NetworkFigures;
  /** G-q without those ties either ("mit gefährdeten"); null where there are none. */
  readonly withoutQmAndAtRisk: NetworkFigures | null;
  /** What is lost without the QM; null when the day has none or the network is too small. */
  readonly loss: QmLoss | null;
  readonly actors: readonly ActorFindings[];
  /** Components of at least two actors in G-q, largest first; the first is number 1. */
  readonly componentsWithoutQm: readonly ComponentFinding[];
  /** Actors whose only contact is the QM. */
  readonly newlyIsolated: readonly string[];
  /** Actors that have no tie even with the QM. */
  readonly aloneBefore: readonly string[];
  /** Ties of G-q whose loss splits a component. */
  readonly bridges: readonly (readonly [string, string])[];
  /** Who works with whom, in G-q; null where the network is too small. */
  readonly sectorMatrix: GroupMatrix | null;
  readonly sphereMatrix: GroupMatrix | null;
  /** By severity, weight and id. Where the network is too small, only those about single actors. */
  readonly gaps: readonly Gap[];
}

/** Whether the network is large enough for figures that compare (pages/README.md: "zu klein, um es zu sagen"). */
export interface NetworkSize {
  readonly sufficient: boolean;
  /** The QM is not counted. */
  readonly actors: number;
  readonly sectors: number;
  readonly minimumActors: number;
  readonly minimumSectors: number;
  readonly actorsWithoutSector: number;
}

/** Figures of one state of the network; which of them count the QM is said in the descriptors. */
export interface NetworkFigures {
  /** Actors, the QM never counted. */
  readonly actors: number;
  /** Nodes that density and mean degree rest on: the actors and, with the QM, the QM as one. */
  readonly nodes: number;
  readonly ties: number;
  readonly density: number | null;
  readonly meanDegree: number | null;
  /** Parts of actors that reach each other, isolated ones counted as parts of one. */
  readonly components: number;
  /** Those of them with at least two actors. */
  readonly groups: number;
  /** Actors without any tie. */
  readonly isolated: number;
  /** Unordered pairs of actors (the QM not counted), and those of them that a path joins. */
  readonly pairs: number;
  readonly connectedPairs: number;
  /** F: share of pairs that no path joins. */
  readonly fragmentation: number | null;
}

/** The hinge in figures: pairs are pairs of actors other than the QM. */
export interface QmLoss {
  readonly pairsLost: number;
  /** pairsLost / connected pairs with the QM; null where there is none. */
  readonly shareLost: number | null;
  /** The same when ties that live only through the QM end too. */
  readonly pairsLostWithAtRisk: number;
  readonly qmContacts: number;
  readonly openPairs: number;
  readonly exclusiveOpenPairs: number;
  readonly exclusiveBySpheres: readonly { readonly a: string; readonly b: string; readonly pairs: number }[];
}

/** Figures of one actor other than the QM. */
export interface ActorFindings {
  readonly id: string;
  /** Contacts in G, the QM counted as one. */
  readonly contacts: number;
  readonly contactsWithoutQm: number;
  /** Sum of the strengths of its ties in G. */
  readonly strength: number;
  /** Strength of its tie to the QM; null without one. Basis of the rings. */
  readonly strengthToQm: number | null;
  /** Whether a path leads to the QM; false when the day has none. */
  readonly reachesQm: boolean;
  /** Sectors among its contacts in G-q. */
  readonly sectors: number;
  /** Number of its component in G-q, 1 for the largest; null without a tie there. */
  readonly componentWithoutQm: number | null;
  /** Share of the actors it reaches that it loses without the QM; null where it reaches nobody. */
  readonly qmDependency: number | null;
}

export interface ComponentFinding {
  readonly number: number;
  readonly actors: readonly string[];
}

export type PairClass = 'NEVER_CONNECTED' | 'RARE' | 'CONNECTED' | 'NOT_ASSESSABLE';
/** How a cell is drawn: the first that holds (decisions.md 16). */
export type CellSign = 'NEVER_CONNECTED' | 'RARE' | 'ONLY_VIA_QM' | 'TOO_SMALL' | 'CONNECTED';

/** Matrix of groups; the cells are the lower triangle with its diagonal: (0,0), (0,1), ... (1,1), ... with a <= b. */
export interface GroupMatrix {
  readonly groups: readonly { readonly id: string; readonly actors: number; readonly qmContacts: number }[];
  readonly cells: readonly MatrixCell[];
  /** Cells that can be assessed: at least 3 ties expected. */
  readonly assessable: number;
  readonly signs: Readonly<Record<CellSign, number>>;
}

export interface MatrixCell {
  readonly a: string;
  readonly b: string;
  readonly ties: number;
  readonly possible: number;
  readonly density: number | null;
  /** lambda, the ties to be expected from the degrees; null where the network has no tie. */
  readonly expected: number | null;
  /** P(Poisson(lambda) <= ties), and after Holm over the assessable pairs. */
  readonly p: number | null;
  readonly pHolm: number | null;
  readonly pairClass: PairClass;
  readonly onlyViaQm: boolean;
  readonly sign: CellSign;
  /** Ties against the expectation, for assessable cells: under 0.75, about, over 1.25. */
  readonly level: 'LESS' | 'ABOUT' | 'MORE' | null;
}

export type Severity = 'HIGH' | 'MEDIUM' | 'LOW';
export type SectorPairGapType = 'NEVER_CONNECTED' | 'RARE' | 'ONLY_VIA_QM';
export type ActorGapType =
  | 'ISOLATED'
  | 'QM_ONLY'
  | 'SINGLE_CONTACT'
  | 'INITIATIVE_WITHOUT_INSTITUTION'
  | 'NO_NAMED_CONTACT'
  | 'PERSON_DEPENDENT'
  | 'STALE';
export type StructureGapType = 'ARTICULATION_POINT' | 'BRIDGE';
export type GapType = SectorPairGapType | ActorGapType | StructureGapType;

interface GapBase {
  /** Identity: type and sorted subjects (decisions.md 17). */
  readonly id: string;
  readonly severity: Severity;
  /** Orders gaps of one severity: lambda of a pair, strength of an actor. */
  readonly weight: number;
  readonly introducers: readonly Introducer[];
}

export interface SectorPairGap extends GapBase {
  readonly family: 'SECTOR_PAIR';
  readonly type: SectorPairGapType;
  readonly subjects: readonly [string, string];
  readonly figures: {
    readonly ties: number;
    readonly expected: number;
    /** Actors on both sides, in the order of `subjects`. */
    readonly actors: readonly [number, number];
    /** Contacts of the QM on both sides, in the order of `subjects`. */
    readonly qmContacts: readonly [number, number];
    readonly p: number;
    readonly pHolm: number | null;
    readonly onlyViaQm: boolean;
  };
}

export interface ActorGap extends GapBase {
  readonly family: 'ACTOR';
  readonly type: ActorGapType;
  readonly subjects: readonly [string];
  readonly figures: {
    readonly strengthToQm: number | null;
    readonly contacts: number;
    /** SINGLE_CONTACT: who it is. */
    readonly contact: string | null;
    /** INITIATIVE_WITHOUT_INSTITUTION: how far the nearest institution is. */
    readonly reach: 'WITHOUT_QM' | 'ONLY_VIA_QM' | 'NONE' | null;
    readonly steps: number | null;
    /** STALE: the last confirmation, as it was entered, and whole months since; null: never confirmed. */
    readonly lastConfirmedAt: string | null;
    readonly monthsSince: number | null;
    /** PERSON_DEPENDENT: share of the strength that one person carries; null where she or he is the only one to ask. */
    readonly carriedShare: number | null;
  };
}

export interface StructureGap extends GapBase {
  readonly family: 'STRUCTURE';
  readonly type: StructureGapType;
  /** The actor, or both ends of the bridge. */
  readonly subjects: readonly string[];
  readonly figures: {
    /** Actors outside the largest part that is left; none in draws, which only count them. */
    readonly separated: readonly string[];
    readonly separatedCount: number;
    readonly parts: number;
    readonly pairsLost: number;
  };
}

export type Gap = SectorPairGap | ActorGap | StructureGap;

/** Who could bring two sides together, and why: it knows the first list, and leads to the second. */
export interface Introducer {
  readonly actor: string;
  /**
   * BOTH_SIDES: has ties into both sectors. COMMON_CONTACT: knows the actor and whom it lacks. SHORTEST_PATH: first step on
   * the way. VIA_QM: a contact of the QM that knows the field. SECOND_CONTACT: hangs on the same point and could be tied.
   * SAME_FIELD: well connected in the same sector.
   */
  readonly basis: 'BOTH_SIDES' | 'COMMON_CONTACT' | 'SHORTEST_PATH' | 'VIA_QM' | 'SECOND_CONTACT' | 'SAME_FIELD';
  readonly score: number;
  readonly knows: readonly string[];
  readonly leadsTo: readonly string[];
}

/** How findings are made; everything has a default. */
export interface FindingsOptions {
  /** Order of the rows of the matrices; groups without an actor are left out, unnamed ones stand last. */
  readonly sectorOrder?: readonly string[];
  readonly sphereOrder?: readonly string[];
  readonly staleAfterMonths?: number;
  readonly minimumActors?: number;
  readonly minimumSectors?: number;
}
