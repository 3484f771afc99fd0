import { counted, formatNumber } from '@quartiersnetz/graph-schema';
import type { CellSign, GapFamily, GapType, ReportStep, Severity } from '../../generated/graphql.js';
import type { GapListName } from './report-choice.js';
import { germanDay } from '../../ui/today.js';

export { germanDay };

/** German words of the page Lücken. */
export const SEVERITY_LABELS: Readonly<Record<Severity, string>> = { HIGH: 'hoch', MEDIUM: 'mittel', LOW: 'gering' };
export const SEVERITY_BARS: Readonly<Record<Severity, number>> = { HIGH: 3, MEDIUM: 2, LOW: 1 };

export const LIST_LABELS: Readonly<Record<GapListName, string>> = {
  offen: 'offen',
  bereichspaare: 'Bereichspaare',
  akteure: 'Akteure',
  struktur: 'Struktur',
  aufgaben: 'Aufgaben',
  zurueckgestellt: 'zurückgestellt',
};

/** A list without a row: the sentence in its place. */
export const EMPTY_LISTS: Readonly<Record<GapListName, string>> = {
  offen: 'Keine Lücke fällt auf.',
  bereichspaare: 'Zwischen den Bereichen fällt keine Lücke auf.',
  akteure: 'Bei einzelnen Akteuren fällt keine Lücke auf.',
  struktur: 'Keine Engstelle und keine einzelne Brücke fällt auf.',
  aufgaben: 'Noch ist keine Lücke eine Aufgabe.',
  zurueckgestellt: 'Nichts ist zurückgestellt.',
};

export const STEP_LABELS: Readonly<Record<ReportStep, string>> = {
  ADD_ACTORS: 'Liste importieren',
  ADD_TIES: 'Beziehungen eintragen',
  ASSIGN_SECTORS: 'Bereiche zuordnen',
  ENTER_MANDATE: 'Mandat eintragen',
  CHOOSE_DAY: 'Diesen Tag zeigen',
};

/** Over the introducers of an open gap. */
export function introducersTitle(family: GapFamily, count: number): string {
  if (family === 'STRUCTURE') return 'Wer eine zweite Verbindung knüpfen könnte';
  if (family === 'ACTOR') return count === 1 ? 'Wer vorstellen könnte' : 'Diese könnten vorstellen';
  const words = ['', 'Einer kennt beide Seiten', 'Diese zwei kennen beide Seiten', 'Diese drei kennen beide Seiten'];
  return words[count] ?? 'Diese kennen beide Seiten';
}

/** What helps where nobody has to introduce anybody. */
export const NEXT_STEPS: Readonly<Partial<Record<GapType, string>>> = {
  PERSON_DEPENDENT: 'zweite Ansprechperson erfragen',
  NO_NAMED_CONTACT: 'Ansprechperson erfragen',
  STALE: 'nachfragen und bestätigen',
};

export const NOBODY_INTRODUCES = 'niemand bekannt';

/** The mark that a sign of the matrix has in the legend; CONNECTED stands for three shades. */
export const SIGN_ORDER: readonly CellSign[] = ['NEVER_CONNECTED', 'ONLY_VIA_QM', 'RARE', 'CONNECTED', 'TOO_SMALL'];

/** A due day beside an owner: 15.12., with the year where it is another than that of today. */
export const dueDay = (day: string, today: string): string =>
  day.slice(0, 4) === today.slice(0, 4) ? `${day.slice(8)}.${day.slice(5, 7)}.` : germanDay(day);

/** Kim Maria Beispiel as K. Beispiel. */
export function shortName(name: string): string {
  const parts = name.trim().split(/\s+/);
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts[0]?.slice(0, 1)}. ${last}`;
}

/** Who takes care of a gap until when. */
export function taskWords(
  task: { readonly owner: { readonly name: string } | null; readonly dueOn: string; readonly overdue: boolean },
  today: string,
): string {
  const who = task.owner === null ? 'Konto gelöscht' : shortName(task.owner.name);
  const due = dueDay(task.dueOn, today);
  return task.overdue ? `${who}, überfällig seit ${due}` : `${who}, bis ${due}`;
}

/** Progress of the draws: "120 von 200 Proben, noch etwa 3 Sekunden". */
export function drawsProgress(done: number, total: number, secondsLeft: number | null): string {
  const made = `${formatNumber(done)} von ${formatNumber(total)} Proben`;
  if (secondsLeft === null) return made;
  if (secondsLeft < 1.5) return `${made}, gleich fertig`;
  const left =
    secondsLeft < 90
      ? counted(Math.round(secondsLeft), 'Sekunde', 'Sekunden')
      : counted(Math.round(secondsLeft / 60), 'Minute', 'Minuten');
  return `${made}, noch etwa ${left}`;
}

/** Gaps that are listed only with the share of the draws that confirm them. */
export const waitingSentence = (count: number): string =>
  count === 1
    ? 'Eine Engstelle oder Brücke kommt dazu, sobald die Proben gerechnet sind.'
    : `${formatNumber(count)} Engstellen und Brücken kommen dazu, sobald die Proben gerechnet sind.`;

/** Under a page of the list: the way to the next. */
export const moreLabel = (shown: number, total: number): string =>
  `Weitere zeigen (${formatNumber(shown)} von ${formatNumber(total)})`;

export const NOT_TODAY = 'Aufgaben entstehen aus den Lücken von heute, ohne zusammengefasste Bereiche.';

/** Over a page of the list that is not the first. */
export const EARLIER = 'Lücken mit mehr Gewicht zeigen';

const OF_DRAWS = /^(ARTICULATION_POINT|BRIDGE):/;

/** In place of the gap that a link leads to; `waiting` gaps are listed only when the draws are made. */
export const notFound = (gapId: string, waiting: number): string =>
  waiting > 0 && OF_DRAWS.test(gapId)
    ? 'Die Lücke, zu der dieser Link führt, kommt in die Liste, sobald die Proben gerechnet sind.'
    : 'Die Lücke, zu der dieser Link führt, steht nicht in der Liste. Sie ist geschlossen oder zurückgestellt, oder es gab sie an diesem Tag nicht.';

export const SPREAD_MEANS =
  'In neun von zehn Proben liegt der Wert in dieser Spanne. In den Proben fallen Beziehungen nur weg; deshalb kann sie neben dem Wert liegen.';

/** The range of a figure: "Spanne: 588 bis 719. Proben nehmen nur weg.". */
export function rangeWords({ text, aside }: { readonly text: string; readonly aside: string | null }): string {
  const words = text.includes(' bis ') ? `Spanne: ${text}` : `In neun von zehn Proben ${text}`;
  return aside === null ? words : `${words}. ${aside}`;
}
