import { formatInstant } from '../../ui/format-instant.js';
import { counted, formatNumber } from '@quartiersnetz/graph-schema';
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
  const hidden = filteredOut === 0 ? 'keine ausgeblendet' : `${formatNumber(filteredOut)} ausgeblendet`;
  const endedWords = ended === 0 ? '' : ` · ${formatNumber(ended)} beendete nicht gezählt`;
  return [actorsWord(total), ` · ${hidden}${endedWords}`];
}

const MANY = { nominative: 'Akteure', dative: 'Akteuren' } as const;

/** "1 Akteur", "75 Akteure", and after "zu" and "bei" "75 Akteuren". */
export const actorsWord = (count: number, grammaticalCase: keyof typeof MANY = 'nominative'): string =>
  counted(count, 'Akteur', MANY[grammaticalCase]);

export const selectedWords = (count: number): string => `${formatNumber(count)} ausgewählt`;

/** What a step on several actors did: "12 Akteure geändert: Thema „Ältere“. 2 waren schon so." */
export function changedActorsSentence(what: string, changed: number, unchanged: number): string {
  if (changed === 0) return 'Es war nichts zu ändern.';
  const rest =
    unchanged === 0 ? '' : unchanged === 1 ? ' Einer war schon so.' : ` ${formatNumber(unchanged)} waren schon so.`;
  return `${actorsWord(changed)} geändert: ${what}.${rest}`;
}

/** Others were faster at some of several actors. */
export const disputeSentence = (count: number): string =>
  count === 1
    ? 'Bei einem Akteur wurde der Bereich inzwischen anders gesetzt.'
    : `Bei ${formatNumber(count)} Akteuren wurde der Bereich inzwischen anders gesetzt.`;

/** "Jetzt: Wohnungswirtschaft, von Jonas Beispiel, 14.10.2026, 16:40." */
export function theirSectorWords({
  theirs,
  changedBy,
  changedAt,
}: {
  readonly theirs: string | null;
  readonly changedBy: string | null;
  readonly changedAt: string | null;
}): string {
  const when = changedAt === null ? '' : `, ${formatInstant(changedAt)}`;
  return `Jetzt: ${theirs ?? 'kein Bereich'}, von ${changedBy ?? 'jemand anderem'}${when}.`;
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
  count === 1 ? `Ohne „${filter}“ wäre es einer.` : `Ohne „${filter}“ wären es ${formatNumber(count)}.`;

/** Under a page of a long list: the way to the next. */
export const moreLabel = (shown: number, total: number): string =>
  `Weitere zeigen (${formatNumber(shown)} von ${formatNumber(total)})`;
