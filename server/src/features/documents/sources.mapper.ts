import type { MapDrawing } from '../../documents/index.js';
import type * as api from '../../generated/resolvers.js';

export type GapReport = api.GapReport;
export type ReportFigure = api.ReportFigure;
export type ReportGap = api.ReportGap;
export type ReportMatrix = api.ReportMatrix;
export type Continuation = api.Continuation;
export type Succession = api.Succession;
export type SuccessorSet = api.SuccessorSet;

/** What every document says of its area and edition. */
export interface PaperHead {
  readonly area: string;
  /** Town and programme, in one line; empty where neither is known. */
  readonly place: string;
  readonly day: string;
  readonly internal: boolean;
}

/** An actor in the table that says what the map shows. */
export interface ListedActor {
  readonly name: string;
  readonly sector: string;
  /** I, II, III, Rand; a dash without a QM. */
  readonly ring: string;
  /** Actors that it is tied to, the QM not counted. */
  readonly contacts: number;
  readonly knowsQm: boolean;
}

/** The map and its table. */
export interface MapSource {
  readonly drawing: MapDrawing;
  readonly actors: readonly ListedActor[];
}

/** What the report is written from. */
export interface GapReportSource extends PaperHead, MapSource {
  readonly report: GapReport;
  /** Open and taken ones in their order. */
  readonly gaps: readonly ReportGap[];
  readonly dismissed: readonly ReportGap[];
}

/** What the Verstetigungskonzept is written from. */
export interface ConceptSource extends GapReportSource {
  readonly continuation: Continuation;
  readonly succession: Succession;
  /** Names of the kinds of contributions by id. */
  readonly contributionKinds: ReadonlyMap<string, string>;
}
