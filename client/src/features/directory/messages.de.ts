import type { ActorClass, ActorHint, Ring } from '../../generated/graphql.js';

/** German words of the directory. */
export const RING_LABELS: Readonly<Record<Ring, string>> = { I: 'I', II: 'II', III: 'III', RIM: 'Rand' };

export const RING_SENTENCES: Readonly<Record<Ring, string>> = {
  I: 'Ring I: arbeitet eng mit dem QM',
  II: 'Ring II: tauscht sich mit dem QM aus',
  III: 'Ring III: kennt das QM oder ist über andere erreichbar',
  RIM: 'Rand: ohne Verbindung',
};

export const CLASS_LABELS: Readonly<Record<ActorClass, string>> = {
  ORGANISATION: 'Organisation',
  INITIATIVE: 'Initiative',
  COMMITTEE: 'Gremium',
  POPULATION_GROUP: 'Bevölkerungsgruppe',
};

export const HINT_LABELS: Readonly<Record<ActorHint, string>> = {
  ISOLATED: 'ohne Verbindung',
  QM_ONLY: 'nur über QM',
  SINGLE_CONTACT: 'eine Verbindung',
  STALE: 'lange nicht bestätigt',
  NO_CONTACT_POINT: 'keine Ansprechstelle',
  ENDED: 'beendet',
};

export const HINT_TONES = {
  ISOLATED: 'missing',
  QM_ONLY: 'missing',
  SINGLE_CONTACT: 'attention',
  STALE: 'attention',
  NO_CONTACT_POINT: 'attention',
  ENDED: 'neutral',
} as const satisfies Record<ActorHint, string>;

/** How many are shown and what is left out, in words. */
export function countSentence(total: number, filteredOut: number, ended: number): readonly [string, string] {
  const noun = total === 1 ? 'Akteur' : 'Akteure';
  const hidden = filteredOut === 0 ? 'keine ausgeblendet' : `${filteredOut} ausgeblendet`;
  const endedWords = ended === 0 ? '' : ` · ${ended} beendete nicht gezählt`;
  return [`${total} ${noun}`, ` · ${hidden}${endedWords}`];
}

/** What the filters are called. */
export const FILTER_LABELS = {
  sectors: 'Bereich',
  kinds: 'Art',
  rings: 'Ring',
  silentFor: 'Zuletzt bestätigt',
  hints: 'Hinweis',
} as const;

export const SILENCE_LABELS = {
  '12': 'vor mehr als 12 Monaten oder nie',
  '24': 'vor mehr als 24 Monaten oder nie',
} as const;

const NUMERALS: Readonly<Record<number, string>> = { 2: 'beiden', 3: 'allen drei', 4: 'allen vier', 5: 'allen fünf' };

/** Nothing passes the filters. */
export const noHitsTitle = (filters: number): string =>
  filters < 2 ? 'Kein Akteur passt dazu' : `Kein Akteur passt zu ${NUMERALS[filters] ?? 'allen'} Filtern`;

/** What one of the filters costs: "Ohne ‚Ring: I‘ wären es 5." */
export const withoutSentence = (filter: string, count: number): string =>
  count === 1 ? `Ohne „${filter}“ wäre es einer.` : `Ohne „${filter}“ wären es ${count}.`;
