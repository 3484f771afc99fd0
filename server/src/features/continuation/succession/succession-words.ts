import type { NotChosenReason, Relaxation, SuccessionResult } from '../../../network-analysis/index.js';
import { listed } from '../../network/index.js';
import type { Notice } from '../notices.js';
import { counted, figure, written } from '../words.js';

/** Names of tasks and organisations by id. */
export interface SuccessionNames {
  readonly task: (id: string) => string;
  readonly actor: (id: string) => string;
}

type Obstacles = Extract<NotChosenReason, { readonly code: 'NO_TASK' }>['obstacles'];
type Obstacle = Obstacles[number]['obstacle'];

const OBSTACLES: Readonly<Record<Obstacle, string>> = {
  EXCLUDED_NEUTRALITY: 'nicht neutral',
  EXCLUDED_VOLUNTEERS: 'nicht ehrenamtlich leistbar',
  NOT_OFFERED: 'Eignung unbekannt',
  UNSUITABLE: 'nicht geeignet',
  ABILITY_TOO_LOW: 'nicht geeignet genug',
  DECLINED: 'keine Bereitschaft',
  NO_ANSWER: 'keine Antwort',
  NOT_ASKED: 'nicht gefragt',
  WILLINGNESS_TOO_LOW: 'nicht fest genug zugesagt',
  EXHAUSTED: 'es geht nichts mehr',
  TOO_FEW_HOURS: 'zu wenige Stunden',
};

/** How small it goes, and what was examined for it. */
export function searchSentence({
  size,
  exact,
  lowerBound,
  examined,
}: Pick<SuccessionResult, 'size' | 'exact' | 'lowerBound' | 'examined'>): string {
  const smaller = examined.filter((each) => size === null || each.size < size);
  const combinations = smaller.reduce((sum, each) => sum + each.combinations, 0);
  const checked = `Geprüft: ${combinations === 1 ? 'die eine Kombination' : `alle ${written(combinations)} Kombinationen`}.`;
  if (size === null) {
    const largest = examined.at(-1)?.size ?? 0;
    return largest === 0
      ? 'Keine Gruppe von Organisationen erfüllt die Annahmen.'
      : `Keine Gruppe bis zu ${written(largest)} Organisationen erfüllt die Annahmen. ${checked}`;
  }
  if (!exact) {
    const least =
      lowerBound === null
        ? ''
        : lowerBound >= size
          ? ' Mit weniger geht es nicht.'
          : ` Mindestens ${written(lowerBound)} sind nötig.`;
    return `Gefunden: ${counted(size, 'Organisation', 'Organisationen')}.${least} Für eine vollständige Prüfung sind es zu viele Kombinationen.`;
  }
  if (size === 1) return 'Eine Organisation genügt.';
  return `Mit weniger als ${written(size)} Organisationen geht es nicht. ${checked}`;
}

/** What had to be given up, in words. */
export function relaxationSentence(relaxation: Relaxation, names: SuccessionNames): string {
  switch (relaxation.kind) {
    case 'MANDATORY_TASKS': {
      const tasks = relaxation.tasks.map(({ task }) => names.task(task));
      return `Niemand gefunden für: ${listed(tasks)}. Gesucht wurde ohne diese ${tasks.length === 1 ? 'Aufgabe' : 'Aufgaben'}.`;
    }
    case 'F_MAX':
      return `Die Grenze der Zersplitterung ließ sich nicht halten: F = ${figure(relaxation.to)} statt ${figure(relaxation.from)}.`;
    case 'HOURS':
      return `Die freien Stunden reichen nicht: bis zu ${written(Math.ceil(relaxation.extra))} Stunden je Woche mehr, als frei sind.`;
  }
}

/** Why a candidate is in no set, in words. */
export function reasonSentence(reason: NotChosenReason, names: SuccessionNames): string {
  const tasks = (ids: readonly string[]): string => listed(ids.map(names.task));
  const set = (ids: readonly string[]): string => listed(ids.map(names.actor).sort((a, b) => a.localeCompare(b, 'de')));
  switch (reason.code) {
    case 'EXHAUSTED':
      return 'Dort geht nichts mehr.';
    case 'NO_TASK':
      return `Für keine Aufgabe reicht, was gesagt wurde: ${obstacleCounts(reason.obstacles)}.`;
    case 'NO_HOURS':
      return `${counted(reason.hours, 'freie Stunde reicht', 'freie Stunden reichen')} nicht für: ${tasks(reason.tasks)}.`;
    case 'EXCLUDED_NEUTRALITY':
      return `Wäre nicht mehr neutral: ${tasks(reason.tasks)}.`;
    case 'EXCLUDED_VOLUNTEERS':
      return `Ehrenamtlich nicht leistbar: ${tasks(reason.tasks)}.`;
    case 'NOT_ASKED':
      return `Nie gefragt: ${tasks(reason.tasks)}.`;
    case 'LOWER_VALUE':
      return `Wäre in einer gleich großen Gruppe dabei: ${set(reason.set)}. Dort passt oder steht weniger fest.`;
    case 'LARGER_SET':
      return `Wäre in einer Gruppe von ${written(reason.size)} dabei: ${set(reason.set)}.`;
    case 'DOMINATED':
      return `${names.actor(reason.by)} kann dasselbe, mindestens so gut und mit mindestens so vielen Stunden.`;
    case 'NO_NEW_COMPONENT':
      return 'Bringt keinen neuen Teil des Netzes: Dort sitzt schon jemand aus Vorschlag A.';
    case 'NOT_NEEDED':
      return `Was möglich wäre, übernimmt Vorschlag A schon: ${tasks(reason.tasks)}.`;
  }
}

/** "5 nicht gefragt, 2 nicht geeignet", the most frequent first. */
function obstacleCounts(obstacles: Obstacles): string {
  const counts = new Map<string, number>();
  for (const { obstacle } of obstacles) counts.set(OBSTACLES[obstacle], (counts.get(OBSTACLES[obstacle]) ?? 0) + 1);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([words, count]) => `${written(count)} × ${words}`)
    .join(', ');
}

const MISSING: Readonly<Record<SuccessionResult['missing'][number], Notice>> = {
  QM: {
    code: 'NO_QM',
    sentence: 'An diesem Tag hat das Gebiet kein Quartiersmanagement.',
    advice: 'Wählen Sie ein anderes Datum oder tragen Sie beim Gebiet ein Mandat ein.',
  },
  TASKS: {
    code: 'NO_TASK',
    sentence: 'Noch ist keine Aufgabe eingetragen.',
    advice: 'Tragen Sie ein, was das Quartiersmanagement tut und wie viele Stunden es kostet.',
  },
  CANDIDATES: {
    code: 'NO_CANDIDATE',
    sentence: 'Keine Organisation der Tabelle ist an diesem Tag im Netz.',
    advice: 'Nehmen Sie Organisationen auf, die etwas übernehmen könnten.',
  },
  OFFERS: {
    code: 'NO_OFFER',
    sentence: 'Noch hat niemand etwas zugesagt, das den Annahmen genügt.',
    advice: 'Fragen Sie mit der Gesprächsliste oder senken Sie die Schwelle der Bereitschaft.',
  },
};

/** What the result cannot show or had to give up, and what to do. */
export function resultNotices(result: SuccessionResult, names: SuccessionNames): readonly Notice[] {
  const notices: Notice[] = result.missing.map((part) => MISSING[part]);
  if (result.state === 'INFEASIBLE') {
    notices.push({
      code: 'INFEASIBLE',
      sentence: 'Keine Gruppe erfüllt die Annahmen, auch nicht mit gelockerten Grenzen.',
      advice: 'Sprechen Sie mit weiteren Organisationen oder senken Sie die Schwellen.',
    });
  }
  if (result.state === 'RELAXED') {
    notices.push({
      code: 'INFEASIBLE',
      sentence: 'Keine Gruppe erfüllt alle Annahmen. Was gelockert wurde, steht dabei.',
      advice: 'Fragen Sie nach dem, was fehlt, oder ändern Sie die Annahmen.',
    });
  }
  if (!result.exact && result.size !== null) {
    notices.push({
      code: 'SEARCH_LIMITED',
      sentence: 'Für eine vollständige Prüfung sind es zu viele Organisationen oder Aufgaben.',
      advice: 'Nehmen Sie aus der Tabelle, wer nicht in Frage kommt, oder fassen Sie Aufgaben zusammen.',
    });
  }
  if (result.notThere.length > 0) {
    notices.push({
      code: 'UNKNOWN_ACTORS',
      sentence: `Nicht im Netz dieses Tages und deshalb ausgelassen: ${listed(result.notThere.map(names.actor))}.`,
      advice: 'Prüfen Sie Beginn und Ende dieser Organisationen.',
    });
  }
  return notices;
}
