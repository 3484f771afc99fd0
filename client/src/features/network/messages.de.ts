import type { Evidence } from '../../generated/graphql.js';
import type { Findings, Gap, MatrixCell } from './data/network-model.js';
export { germanDay } from '../../ui/today.js';

/** German words of the page Netz. */
export const FROM_THE_OFFICE = 'aus dem Wissen des Büros, nicht erfragt';

export const ORDER_LABELS = {
  ringe: 'Ringe und Sektoren',
  kraefte: 'Kräfte',
  'kraefte-bereiche': 'Kräfte (Sektoren zusammen)',
} as const;

export const EVIDENCE_LABELS: Readonly<Record<Evidence, string>> = {
  DOCUMENTED: 'belegt',
  SELF_REPORTED: 'selbst berichtet',
  INFERRED: 'erschlossen',
  EXAMPLE: 'Beispiel',
};

export const STRENGTH_LABELS: readonly string[] = ['', 'kennen sich', 'Austausch', 'Abstimmung', 'gemeinsame Projekte'];

export const GAP_LABELS: Readonly<Record<Gap['type'], string>> = {
  NEVER_CONNECTED: 'nie verbunden',
  RARE: 'deutlich seltener',
  ONLY_VIA_QM: 'nur über das QM',
  ISOLATED: 'ohne Verbindung',
  QM_ONLY: 'nur über QM',
  SINGLE_CONTACT: 'eine Verbindung',
  ARTICULATION_POINT: 'Engstelle',
  BRIDGE: 'einzige Brücke',
  INITIATIVE_WITHOUT_INSTITUTION: 'ohne Einrichtung',
  STALE: 'lange nicht bestätigt',
  NO_NAMED_CONTACT: 'ohne Ansprechperson',
  PERSON_DEPENDENT: 'hängt an einer Person',
};

/** Red for what is missing, amber for what is old or thin; never both for one thing. */
export const GAP_TONES: Readonly<Record<Gap['type'], 'missing' | 'attention'>> = {
  NEVER_CONNECTED: 'missing',
  RARE: 'missing',
  ONLY_VIA_QM: 'attention',
  ISOLATED: 'missing',
  QM_ONLY: 'missing',
  SINGLE_CONTACT: 'missing',
  ARTICULATION_POINT: 'attention',
  BRIDGE: 'attention',
  INITIATIVE_WITHOUT_INSTITUTION: 'attention',
  STALE: 'attention',
  NO_NAMED_CONTACT: 'attention',
  PERSON_DEPENDENT: 'attention',
};

export const RING_WORDS: Readonly<Record<number, string>> = { 1: 'I', 2: 'II', 3: 'III', 4: 'Rand' };

const whole = new Intl.NumberFormat('de-DE');
const oneDecimal = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** 2145 as 2.145. */
export const number = (value: number): string => whole.format(value);
/** 6.34 as 6,3. */
export const decimal = (value: number): string => oneDecimal.format(value);
/** 0.0953 as 9,5 %. */
export const percent = (share: number): string => `${oneDecimal.format(share * 100)}\u00a0%`;
/** 0.3333 as 33 %. */
export const wholePercent = (share: number): string => `${Math.round(share * 100)}\u00a0%`;

/** 1 Akteur, 5 Akteure. */
export const actorCount = (n: number): string => `${number(n)} ${n === 1 ? 'Akteur' : 'Akteure'}`;
export const tieCount = (n: number): string => `${number(n)} ${n === 1 ? 'Beziehung' : 'Beziehungen'}`;

/** What a filter leaves out: "19 ausgeblendet" and "17 Beziehungen, 2 Akteure". */
export function hiddenWords(actors: number, ties: number): readonly [string, string] | null {
  if (actors + ties === 0) return null;
  const parts = [ties > 0 ? tieCount(ties) : '', actors > 0 ? actorCount(actors) : ''].filter((part) => part !== '');
  return [`${number(actors + ties)} ausgeblendet`, parts.join(', ')];
}

const FRACTIONS: readonly (readonly [number, string])[] = [
  [0.095, 'Das ist weniger als jedes zehnte.'],
  [0.14, 'Das ist gut jedes zehnte.'],
  [0.19, 'Das ist etwa jedes sechste.'],
  [0.24, 'Das ist etwa jedes fünfte.'],
  [0.29, 'Das ist etwa jedes vierte.'],
  [0.36, 'Das ist etwa jedes dritte.'],
  [0.45, 'Das sind gut zwei von fünf.'],
  [0.55, 'Das ist etwa die Hälfte.'],
  [0.7, 'Das sind etwa zwei von drei.'],
  [0.9, 'Das sind mehr als drei von vier.'],
  [1.1, 'Das sind fast alle.'],
];

/** A share in everyday words. */
export const shareSentence = (share: number): string => FRACTIONS.find(([most]) => share < most)?.[1] ?? '';

/** What happens without the QM, or without other actors, as the first sentence says it. */
export function lossSentence(
  found: NonNullable<Findings['withoutQm']>,
  before: number,
  isQm = true,
): readonly [string, string] {
  if (before === 0) return ['Kein Paar', ` ist über das Netz verbunden, auch ${isQm ? 'mit QM' : 'vorher'} nicht.`];
  if (found.pairsLost === 0) {
    return isQm
      ? ['Alle verbundenen Paare', ' erreichen sich auch ohne das QM.']
      : ['Alle übrigen verbundenen Paare', ' erreichen sich auch dann.'];
  }
  const share = found.pairsLostShare ?? 0;
  return [
    `${number(found.pairsLost)} von ${number(before)} Paaren`,
    ` erreichen sich dann nicht mehr, auch nicht über Dritte. ${shareSentence(share)}`,
  ];
}

export const UPPER_BOUND =
  'Was niemand eingetragen hat, sieht auch diese Rechnung nicht. Der Verlust ist deshalb eine obere Grenze.';

/** A cell of the matrix in words, for its tooltip and its accessible name. */
export function cellSentence(cell: MatrixCell, nameOf: (sector: string) => string): string {
  const pair = cell.a === cell.b ? `${nameOf(cell.a)} untereinander` : `${nameOf(cell.a)} und ${nameOf(cell.b)}`;
  const expected = cell.class === 'NOT_ASSESSABLE' ? '' : `, etwa ${number(Math.round(cell.expected))} zu erwarten`;
  const words = {
    NEVER_CONNECTED: '; nie verbunden',
    RARE: '; deutlich seltener als erwartet',
    NOT_ASSESSABLE: '; zu klein, um es zu sagen',
    CONNECTED: '',
  }[cell.class];
  const via = cell.onlyViaQm ? '; verbunden nur über das QM' : '';
  return `${pair}: ${tieCount(cell.ties)}${expected}${words}${via}`;
}
