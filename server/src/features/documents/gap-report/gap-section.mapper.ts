import { formatNumber, GAP_TYPES } from '@quartiersnetz/graph-schema';
import type { Block, Cell, Run } from '../../../documents/index.js';
import type { GapReportSource, ReportGap } from '../sources.mapper.js';
import { dateOr, heading, NOTHING, ownWords, paragraph, small, tableOr } from '../words.js';

const SEVERITIES: Readonly<Record<ReportGap['severity'], string>> = { HIGH: 'hoch', MEDIUM: 'mittel', LOW: 'gering' };

/** Open and taken gaps in their order, then those put back with the reason. */
export function gapSection({ report: { counts }, gaps, dismissed, internal }: GapReportSource): readonly Block[] {
  // the many of little weight would fill pages that nobody reads: they are named together
  const low = gaps.filter(({ severity, state }) => severity === 'LOW' && state === 'OPEN');
  const single = gaps.filter((gap) => !low.includes(gap));
  return [
    paragraph(
      `${formatNumber(counts.open)} offen, ${formatNumber(counts.taken)} als Aufgabe übernommen, ${formatNumber(counts.dismissed)} zurückgestellt. Das Gewicht folgt festen Regeln und steht in Worten; Personen werden nicht bewertet.`,
    ),
    gapTable(
      single,
      internal,
      gaps.length === 0 ? 'Es ist keine Lücke gefunden.' : 'Keine Lücke hat hohes oder mittleres Gewicht.',
    ),
    ...lowGaps(low),
    ...(counts.waitingForDraws > 0
      ? [small('Engstellen im Netz stehen nur hier, wo Proben sie bestätigen; für diesen Tag gab es keine.')]
      : []),
    ...(dismissed.length === 0
      ? []
      : [
          heading(2, 'Zurückgestellt'),
          {
            kind: 'table',
            columns: [{ width: 5 }, { width: 6 }, { width: 1.8 }],
            head: [['Lücke', 'Grund', internal ? 'Wer, wann' : 'Wann']],
            rows: dismissed.map(({ title, dismissal }) => [
              { text: title, bold: true },
              ownWords(dismissal?.reason, internal),
              [internal ? dismissal?.by?.name : null, dateOr(dismissal?.at.slice(0, 10))].filter(Boolean).join(', '),
            ]),
          } as const,
        ]),
  ];
}

/** Gaps of great weight and those that are tasks, for documents that are about something else. */
export function weightyGaps({ gaps, internal }: GapReportSource): readonly Block[] {
  const shown = gaps.filter(({ severity, state }) => severity === 'HIGH' || state === 'TAKEN');
  const others = gaps.length - shown.length;
  return [
    gapTable(shown, internal, 'Keine Lücke hat hohes Gewicht, und keine ist als Aufgabe übernommen.'),
    ...(others === 0
      ? []
      : [
          small(
            `${formatNumber(others)} weitere Lücken von mittlerem oder geringem Gewicht stehen im Bericht zur Bündelungsfunktion.`,
          ),
        ]),
  ];
}

const gapTable = (gaps: readonly ReportGap[], internal: boolean, empty: string): Block =>
  tableOr(
    {
      columns: [{ width: 0.6, align: 'right' }, { width: 1.2 }, { width: 5.3 }, { width: 4.5 }, { width: 1.6 }],
      head: [['Nr.', 'Gewicht', 'Lücke', 'Wer bekannt machen kann', 'Stand']],
      rows: gaps.map((gap) => [
        String(gap.rank),
        { text: SEVERITIES[gap.severity], bold: gap.severity === 'HIGH' },
        gapCell(gap),
        introducers(gap),
        stateOf(gap, internal),
      ]),
    },
    empty,
  );

/** Open gaps of little weight by their kind, each with those it is about. */
function lowGaps(low: readonly ReportGap[]): readonly Block[] {
  if (low.length === 0) return [];
  const kinds = [...new Set(low.map(({ type }) => type))];
  return [
    heading(2, 'Von geringem Gewicht, nach Art'),
    {
      kind: 'table',
      columns: [{ width: 2.6 }, { width: 1, align: 'right' }, { width: 9.4 }],
      head: [['Art', 'Anzahl', 'Betrifft']],
      rows: kinds.map((kind) => {
        const own = low.filter(({ type }) => type === kind);
        return [{ text: GAP_TYPES[kind], bold: true }, formatNumber(own.length), own.map(subjectOf).join('; ')];
      }),
    },
  ];
}

/** Whom a gap is about: its actor, or the pair that its title names. */
const subjectOf = ({ family, actors: [subject], title }: ReportGap): string =>
  family === 'ACTOR' && subject ? subject.name : title;

function gapCell({ title, sentence, figures, advice, drawsSentence }: ReportGap): Cell {
  const rest = [sentence, closed(figures), drawsSentence, advice === '' ? null : `Nächster Schritt: ${closed(advice)}`];
  const text: readonly Run[] = [{ text: `${closed(title)} `, bold: true }, { text: rest.filter(Boolean).join(' ') }];
  return { text };
}

const closed = (text: string): string => (/[.!?…]$/u.test(text) || text === '' ? text : `${text}.`);

const introducers = ({ introducers: known }: ReportGap): string =>
  known.length === 0
    ? NOTHING
    : known
        .slice(0, 2)
        .map(({ actor, reason }) => `${actor.name}: ${closed(reason)}`)
        .join(' ');

/** What is done about it; the owner by name in the internal edition alone. */
function stateOf({ state, task }: ReportGap, internal: boolean): string {
  if (state !== 'TAKEN' || !task) return 'offen';
  const until = `Aufgabe bis ${dateOr(task.dueOn)}${task.overdue ? ', überfällig' : ''}`;
  return internal && task.owner ? `${until}, ${task.owner.name}` : until;
}
