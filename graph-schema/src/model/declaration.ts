import type { VocabularyName } from '../vocabulary/index.js';

/** What happens to a record when the record that a reference names is deleted (decisions.md 2). */
export type DeletionRule = 'cascade' | 'restrict' | 'clear';

/** Type of a property; the stored value is a string, a number, a boolean or a list of strings. */
export type PropertyType =
  | { readonly type: 'text'; readonly maxLength: number; readonly format?: 'email' | 'phone' | 'url' | 'postcode' }
  | { readonly type: 'texts'; readonly maxLength: number; readonly maxItems: number }
  | { readonly type: 'integer'; readonly min: number; readonly max: number }
  | { readonly type: 'boolean' }
  | { readonly type: 'partialDate' }
  | { readonly type: 'instant' }
  | { readonly type: 'enum'; readonly values: readonly string[]; readonly labels: Readonly<Record<string, string>> }
  | { readonly type: 'term'; readonly vocabulary: VocabularyName }
  | { readonly type: 'terms'; readonly vocabulary: VocabularyName; readonly maxItems: number }
  | { readonly type: 'reference'; readonly kinds: readonly RecordKind[]; readonly onDelete: DeletionRule }
  | { readonly type: 'references'; readonly kinds: readonly RecordKind[]; readonly onDelete: DeletionRule };

/** One declared property of a kind of record. */
export interface PropertyDeclaration {
  readonly name: string;
  /** German label, for forms, messages and documents. */
  readonly label: string;
  readonly type: PropertyType;
  readonly required?: boolean;
  /** Holds personal data: erased in every version when the person is erased, never in logs. */
  readonly personal?: boolean;
  /** Part of the folded search text. */
  readonly searchable?: boolean;
}

/** Whose data a record is: of one area, shared master data with at least one area, or of the installation (decisions.md 11). */
export type Scope = 'area' | 'shared' | 'installation';

/** One declared kind of record. A kind with `ends` is a relationship, all others are nodes. */
export interface KindDeclaration {
  readonly kind: RecordKind;
  readonly label: string;
  readonly plural: string;
  readonly scope: Scope;
  readonly properties: readonly PropertyDeclaration[];
  /** Properties that make the display name, joined by a blank; basis of order and of name matching. */
  readonly nameFrom: readonly string[];
  /** For relationships: the kinds allowed at both ends; an end on itself is never allowed. */
  readonly ends?: { readonly from: readonly RecordKind[]; readonly to: readonly RecordKind[] };
  /** Pairs of date properties of which the first may not lie after the second. */
  readonly periods?: readonly (readonly [since: string, until: string])[];
}

/** Kinds of records, node kinds and the one relationship kind `Tie` (architecture.md 1). */
export type RecordKind =
  | 'Area'
  | 'Mandate'
  | 'Organisation'
  | 'Initiative'
  | 'Committee'
  | 'PopulationGroup'
  | 'Person'
  | 'Post'
  | 'Membership'
  | 'ContactPoint'
  | 'Source'
  | 'Citation'
  | 'Tie'
  | 'Account'
  | 'AreaRole'
  | ContinuationKind
  | GapKind
  | 'DocumentExport';

/** What is done about gaps. */
export type GapKind = 'GapTask' | 'GapDismissal';

/** Kinds of the Verstetigung. */
export type ContinuationKind =
  | 'TaskPlan'
  | 'Candidate'
  | 'TaskOffer'
  | 'Contribution'
  | 'SuccessionScenario'
  | 'TaskHandover'
  | 'TieHandover'
  | 'AnchorPoint'
  | 'ContinuationStep'
  | 'FinancingPart';

/** What is drawn and measured. */
export const ACTOR_KINDS = ['Organisation', 'Initiative', 'Committee', 'PopulationGroup'] as const;
export type ActorRecordKind = (typeof ACTOR_KINDS)[number];

/** Whether a kind of record is an actor. */
export const isActorKind = (kind: string): kind is ActorRecordKind => (ACTOR_KINDS as readonly string[]).includes(kind);

/** A stored property value; null or absent means "no value". */
export type Value = string | number | boolean | readonly string[] | null;
export type Values = Readonly<Record<string, Value>>;
