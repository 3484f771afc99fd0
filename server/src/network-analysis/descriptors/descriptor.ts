/** What a figure is, in words for the office; the interface draws its explanations from here. */
export interface Descriptor {
  /** Name in the findings, or of the type of gap. */
  readonly id: string;
  readonly about: 'NETWORK' | 'ACTOR' | 'SECTOR_PAIR' | 'GAP';
  readonly name: string;
  /** One German sentence that says what it means. */
  readonly sentence: string;
  /** How it is computed. */
  readonly formula: string;
  /** German unit; empty for a bare number. */
  readonly unit: string;
  /** Least and largest value; null where there is no bound. */
  readonly range: readonly [number | null, number | null];
  /** Fewest actors for which it is shown. */
  readonly minimumActors: number;
  /** Whether the QM is counted: never, in the state with the QM, or only as a contact of others. */
  readonly qmCounted: 'NO' | 'WITH_QM' | 'AS_CONTACT';
  readonly isolatesCounted: boolean;
  readonly source: string;
}

/** Below so many actors figures that compare say nothing (picture 12: "Dichte und Lücken zeigen wir ab 8 Akteuren"). */
export const COMPARABLE_FROM = 8;
