import { firstDay, formatPartialDate } from '@quartiersnetz/graph-schema';
import { listed } from '../../network/index.js';
import type { NetworkTie } from '../../network/index.js';
import { FEWEST_ACTORS, FEWEST_SECTORS } from './report-basis.js';
import type { ReportBasis } from './report-basis.js';
import { actors } from './words.js';

export type ReportNoticeCode =
  | 'NO_ACTORS'
  | 'NO_TIES'
  | 'BEFORE_FIRST_TIE'
  | 'TOO_SMALL'
  | 'ONE_SECTOR'
  | 'MOSTLY_UNTIED'
  | 'NO_QM'
  | 'TANDEM'
  | 'MERGE_IGNORED';
export type ReportStep = 'ADD_ACTORS' | 'ADD_TIES' | 'ASSIGN_SECTORS' | 'ENTER_MANDATE' | 'CHOOSE_DAY';

/** What keeps a part of the report empty or limits it, what to do, and where that leads. */
export interface ReportNotice {
  readonly code: ReportNoticeCode;
  readonly sentence: string;
  readonly advice: string;
  readonly step: ReportStep | null;
  readonly day: string | null;
}

const plain = { step: null, day: null } as const;

/** All notices of a report, the most basic one first; none where the report is whole. */
export function reportNotices(basis: ReportBasis): readonly ReportNotice[] {
  return [...sizeNotices(basis), ...coverageNotices(basis), ...qmNotices(basis), ...mergeNotices(basis)];
}

function sizeNotices(basis: ReportBasis): readonly ReportNotice[] {
  const { size } = basis.found;
  if (size.actors === 0) {
    const sentence = `Am ${formatPartialDate(basis.day)} gehört noch kein Akteur zum Gebiet.`;
    const advice =
      'Tragen Sie Akteure ein, oder übernehmen Sie eine Liste. Danach zeigt diese Seite, wo Verbindungen fehlen.';
    return [{ ...plain, code: 'NO_ACTORS', sentence, advice, step: 'ADD_ACTORS' }];
  }
  if (basis.ties === 0) return [tieNotice(basis)];
  if (size.sectors === 1) {
    return [
      {
        ...plain,
        code: 'ONE_SECTOR',
        sentence: 'Alle Akteure gehören zu einem Bereich. Wer mit wem arbeitet, lässt sich so nicht vergleichen.',
        advice: 'Ordnen Sie die Akteure ihren Bereichen zu. Die Lücken einzelner Akteure gelten auch so.',
        step: 'ASSIGN_SECTORS',
      },
    ];
  }
  return size.sufficient ? [] : [tooSmall(basis)];
}

function tooSmall({ found: { size } }: ReportBasis): ReportNotice {
  const few = size.actors < FEWEST_ACTORS;
  const sectors = ['ohne Bereich', 'in einem Bereich'][size.sectors] ?? `in ${size.sectors} Bereichen`;
  return {
    ...plain,
    code: 'TOO_SMALL',
    sentence: `Zu klein, um es zu sagen: ${actors(size.actors)} ${sectors}. Vergleiche brauchen mindestens ${FEWEST_ACTORS} Akteure in ${FEWEST_SECTORS} Bereichen.`,
    advice: few
      ? 'Gezeigt werden nur die Lücken einzelner Akteure. Tragen Sie weitere Akteure ein.'
      : 'Gezeigt werden nur die Lücken einzelner Akteure. Ordnen Sie die Akteure ihren Bereichen zu.',
    step: few ? 'ADD_ACTORS' : 'ASSIGN_SECTORS',
  };
}

/** A network of which little was entered looks like one that has fallen apart. */
function coverageNotices({ found: { size }, ties, untied }: ReportBasis): readonly ReportNotice[] {
  if (ties === 0 || size.actors < FEWEST_ACTORS || untied * 2 < size.actors) return [];
  return [
    {
      ...plain,
      code: 'MOSTLY_UNTIED',
      sentence: `Für ${untied} von ${size.actors} Akteuren ist keine Beziehung eingetragen. Die Zahlen sagen deshalb mehr darüber, was eingetragen ist, als über das Quartier.`,
      advice: 'Tragen Sie ein, wer mit wem zusammenarbeitet, bevor Sie etwas daraus schließen.',
      step: 'ADD_TIES',
    },
  ];
}

/** No tie counts on the day: because it lies too early, or because there is none at all. */
function tieNotice({ network, day }: ReportBasis): ReportNotice {
  const first = firstDayOf(network.ties);
  if (first !== null && day < first) {
    return {
      code: 'BEFORE_FIRST_TIE',
      sentence: `Am ${formatPartialDate(day)} gab es noch keine Beziehung. Die erste beginnt am ${formatPartialDate(first)}.`,
      advice: 'Wählen Sie einen späteren Tag.',
      step: 'CHOOSE_DAY',
      day: first,
    };
  }
  return {
    ...plain,
    code: 'NO_TIES',
    sentence: `Für den ${formatPartialDate(day)} ist keine Beziehung eingetragen.`,
    advice:
      'Tragen Sie ein, wer mit wem zusammenarbeitet. Was niemand eingetragen hat, sieht auch diese Rechnung nicht.',
    step: 'ADD_TIES',
  };
}

/** First day on which a measured tie begins; null where none has a beginning. */
function firstDayOf(ties: readonly NetworkTie[]): string | null {
  const days = ties.flatMap(({ measured, since }) => (measured && since !== null ? [firstDay(since)] : []));
  return days.reduce<string | null>((first, day) => (first === null || day < first ? day : first), null);
}

function qmNotices({ qm, day }: ReportBasis): readonly ReportNotice[] {
  if (qm.length === 0) {
    return [
      {
        ...plain,
        code: 'NO_QM',
        sentence: `Am ${formatPartialDate(day)} hat das Gebiet kein Quartiersmanagement. Was es zusammenhält, lässt sich deshalb nicht sagen.`,
        advice: 'Tragen Sie beim Gebiet ein Mandat ein, oder wählen Sie einen anderen Tag.',
        step: 'ENTER_MANDATE',
      },
    ];
  }
  if (qm.length === 1) return [];
  const names = listed(qm.map(({ name }) => name));
  return [
    {
      ...plain,
      code: 'TANDEM',
      sentence: `Das Quartiersmanagement ist ein Tandem: ${names}. Beide zählen hier als eins.`,
      advice: 'Ihre Beziehungen stehen zusammen, die untereinander nicht. Es ist nichts zu tun.',
    },
  ];
}

const mergeNotices = ({ groups }: ReportBasis): readonly ReportNotice[] =>
  groups.ignored
    ? [
        {
          ...plain,
          code: 'MERGE_IGNORED',
          sentence:
            'Ein Teil der Zusammenfassung wurde nicht beachtet: Ein Bereich ist doppelt genannt, oder es gibt ihn nicht.',
          advice: 'Wählen Sie jeden Bereich nur einmal.',
        },
      ]
    : [];
