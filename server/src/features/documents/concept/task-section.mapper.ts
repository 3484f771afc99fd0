import { formatNumber } from '@quartiersnetz/graph-schema';
import { labelWays } from '@quartiersnetz/map-layout';
import type { Block, Cell } from '../../../documents/index.js';
import type { Continuation } from '../sources.mapper.js';
import { euro, heading, paragraph, small, tableOr } from '../words.js';

type TaskMatrix = Continuation['tasks'];
type Sign = TaskMatrix['offers'][number]['sign'];

/** Letters of the matrix; what was never asked must not look like a no. */
const SIGNS: Readonly<Record<Sign, readonly [letter: string, meaning: string]>> = {
  COMMITTED: ['Z', 'zugesagt'],
  CONDITIONAL: ['B', 'bedingt zugesagt'],
  SIGNALLED: ['s', 'signalisiert, unkonkret'],
  DECLINED: ['N', 'keine Bereitschaft'],
  NO_ANSWER: ['?', 'gefragt, keine Antwort'],
  NOT_ASKED: ['leer', 'nicht gefragt; das ist kein Nein'],
  EXCLUDED: ['X', 'ausgeschlossen: nicht neutral oder nicht ehrenamtlich leistbar'],
  UNSUITABLE: ['–', 'nicht geeignet'],
};
/** Organisations in one table; more come in a further one. */
const COLUMNS = 10;

/** The tasks with who covers them, and the matrix of tasks and organisations. */
export function taskSection({ tasks }: Continuation): readonly Block[] {
  const { rows, hoursPerWeek, mandatory, mandatoryUncovered } = tasks;
  if (rows.length === 0) return [paragraph('Noch ist keine Aufgabe eingetragen.')];
  return [
    paragraph(
      `${formatNumber(rows.length)} Aufgaben mit zusammen ${formatNumber(hoursPerWeek)} Stunden je Woche; ${formatNumber(mandatory)} davon sind Pflicht. ${uncoveredSentence(mandatoryUncovered)}`,
    ),
    {
      kind: 'table',
      columns: [
        { width: 4.4 },
        { width: 1.2, align: 'right' },
        { width: 1.1 },
        { width: 1.6, align: 'right' },
        { width: 4.6 },
      ],
      head: [['Aufgabe', 'Stunden je Woche', 'Pflicht', 'Kosten im Jahr', 'Wer übernimmt']],
      rows: rows.map((row, at) => [
        { text: `${String(at + 1)} ${row.title}`, bold: row.mandatory && !row.covered },
        formatNumber(row.hoursPerWeek),
        row.mandatory ? 'Pflicht' : 'nein',
        euro(row.costPerYear),
        { text: row.coverSentence, bold: row.mandatory && !row.covered },
      ]),
    },
    heading(2, 'Wer hat was gesagt'),
    ...matrix(tasks),
  ];
}

function uncoveredSentence(count: number): string {
  if (count === 0) return 'Für jede Pflichtaufgabe gibt es eine Zusage, fest oder mit Bedingung.';
  return count === 1
    ? 'Eine Pflichtaufgabe hat noch niemand zugesagt.'
    : `${formatNumber(count)} Pflichtaufgaben hat noch niemand zugesagt.`;
}

/** A name in the narrowest lines that break it at its joints. */
const narrow = (name: string): string =>
  [...labelWays(name)].sort((a, b) => a.width - b.width)[0]?.lines.join('\n') ?? name;

function matrix({ rows, columns, offers }: TaskMatrix): readonly Block[] {
  if (columns.length === 0) return [paragraph('Noch ist keine Organisation in der Tabelle.')];
  const signs = new Map(offers.map((offer) => [`${offer.candidateId} ${offer.taskPlanId}`, offer.sign]));
  const parts = Array.from({ length: Math.ceil(columns.length / COLUMNS) }, (_, part) =>
    columns.slice(part * COLUMNS, (part + 1) * COLUMNS),
  );
  const tables = parts.map((part): Block => ({
    kind: 'table',
    dense: true,
    columns: [{ width: 2.05 }, ...part.map(() => ({ width: 1.5, align: 'centre' }) as const)],
    head: [['Aufgabe', ...part.map(({ actor }): Cell => ({ text: narrow(actor.shortName), bold: false }))]],
    rows: rows.map((row, at) => [
      `${String(at + 1)} ${row.title}`,
      ...part.map(({ id }): Cell => {
        const sign = signs.get(`${id} ${row.id}`) ?? 'NOT_ASKED';
        return { text: sign === 'NOT_ASKED' ? '' : SIGNS[sign][0], bold: sign === 'COMMITTED' };
      }),
    ]),
  }));
  const legend = Object.values(SIGNS).map(([letter, meaning]) => `${letter} ${meaning}`);
  return [...tables, small(`Zeichen: ${legend.join('; ')}.`), ...sources(rows, columns, offers)];
}

/** Each promise with its condition, date and source. */
const sources = (
  rows: TaskMatrix['rows'],
  columns: TaskMatrix['columns'],
  offers: TaskMatrix['offers'],
): readonly Block[] => {
  const said = rows.flatMap((row) =>
    columns.flatMap(({ id, actor }) =>
      offers
        .filter((offer) => offer.taskPlanId === row.id && offer.candidateId === id)
        .filter(({ sign }) => sign === 'COMMITTED' || sign === 'CONDITIONAL' || sign === 'EXCLUDED')
        .map((offer) => [row.title, actor.name, offer.sentence]),
    ),
  );
  return [
    heading(2, 'Zusagen und Bedingungen mit ihrer Quelle'),
    tableOr(
      {
        columns: [{ width: 3.6 }, { width: 3.2 }, { width: 5.6 }],
        head: [['Aufgabe', 'Organisation', 'Aussage']],
        rows: said,
      },
      'Noch hat keine Organisation etwas zugesagt.',
    ),
  ];
};
