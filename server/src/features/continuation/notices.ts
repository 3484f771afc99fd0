import { formatPartialDate } from '@quartiersnetz/graph-schema';
import { listed } from '../network/index.js';
import { heldTies } from './continuation-day.js';
import type { ContinuationDay } from './continuation-day.js';
import type { ContinuationBook } from './entries.js';
import type { FundingEnd } from './funding-end.js';

/** What can be missing on the page, as the API names it. */
export type NoticeCode =
  | 'NO_QM'
  | 'TANDEM'
  | 'NO_FUNDING_END'
  | 'NO_TASK'
  | 'NO_CANDIDATE'
  | 'NO_OFFER'
  | 'TOO_SMALL'
  | 'NO_TIES'
  | 'NO_QM_TIES'
  | 'INFEASIBLE'
  | 'SEARCH_LIMITED'
  | 'UNKNOWN_ACTORS';

/** What is missing and what to do, in words. */
export interface Notice {
  readonly code: NoticeCode;
  readonly sentence: string;
  readonly advice: string;
}

/** What keeps figures about the network of a day empty or limits them. */
export function networkNotices(day: ContinuationDay): readonly Notice[] {
  const { findings, projection, qm } = day;
  const notices: Notice[] = [];
  const when = formatPartialDate(day.day.day);
  if (qm.length === 0) {
    notices.push({
      code: 'NO_QM',
      sentence: `Am ${when} hat das Gebiet kein Quartiersmanagement.`,
      advice: 'Wählen Sie ein anderes Datum oder tragen Sie beim Gebiet ein Mandat ein.',
    });
  }
  if (qm.length > 1) {
    notices.push({
      code: 'TANDEM',
      sentence: `Das Quartiersmanagement ist ein Tandem: ${listed(qm.map(({ name }) => name))}. Beide zählen hier als eins.`,
      advice: 'Beziehungen beider stehen in einer Liste. Es ist nichts zu tun.',
    });
  }
  if (projection.full.m === 0) {
    notices.push({
      code: 'NO_TIES',
      sentence: `Am ${when} zählt keine Beziehung.`,
      advice: 'Wählen Sie ein späteres Datum oder tragen Sie Beziehungen ein.',
    });
  } else if (qm.length > 0 && heldTies(day).length === 0) {
    notices.push({
      code: 'NO_QM_TIES',
      sentence: 'Für das Quartiersmanagement ist keine Beziehung eingetragen.',
      advice: 'Tragen Sie ein, mit wem es zusammenarbeitet. Erst dann gibt es etwas zu übergeben.',
    });
  }
  if (!findings.size.sufficient) {
    notices.push({
      code: 'TOO_SMALL',
      sentence: `Zu klein, um es zu sagen: ${findings.size.actors} Akteure. Vergleiche brauchen mindestens ${findings.size.minimumActors} Akteure in ${findings.size.minimumSectors} Bereichen.`,
      advice: 'Tragen Sie weitere Akteure mit ihrem Bereich ein. Die Tabelle der Aufgaben gilt auch so.',
    });
  }
  return notices;
}

/** What is missing among the entries. */
export function entryNotices({ plans, candidates }: ContinuationBook, end: FundingEnd | null): readonly Notice[] {
  const notices: Notice[] = [];
  if (end === null) {
    notices.push({
      code: 'NO_FUNDING_END',
      sentence: 'Wann die Förderung endet, ist nicht eingetragen.',
      advice: 'Tragen Sie beim Gebiet das Ende des Mandats oder der Förderung ein.',
    });
  }
  if (plans.length === 0) {
    notices.push({
      code: 'NO_TASK',
      sentence: 'Noch ist keine Aufgabe eingetragen.',
      advice: 'Tragen Sie ein, was das Quartiersmanagement tut und wie viele Stunden es kostet.',
    });
  }
  if (candidates.length === 0) {
    notices.push({
      code: 'NO_CANDIDATE',
      sentence: 'Noch steht keine Organisation in der Tabelle.',
      advice: 'Nehmen Sie Organisationen auf, die etwas übernehmen könnten. Gefragt ist damit noch niemand.',
    });
  }
  return notices;
}
