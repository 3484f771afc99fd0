import { formatNumber } from '@quartiersnetz/graph-schema';
import type { Block } from '../../../documents/index.js';
import type { GapReport, ReportFigure } from '../sources.mapper.js';
import { dateOr, figure, heading, NOTHING, paragraph, percent, small } from '../words.js';

/** The hinge: three figures with their sentences, and between whom the QM brokers. */
export function hingeSection({ head, brokerage, figures }: GapReport): readonly Block[] {
  if (head.length === 0 && figures.length === 0) {
    return [paragraph('Dafür ist das Netz zu klein, oder es fehlen Angaben. Die Hinweise oben sagen, was zu tun ist.')];
  }
  return [
    ...(head.length === 0
      ? [paragraph('Ohne eingetragenes Quartiersmanagement lässt sich nicht sagen, was ohne es wegfiele.')]
      : [keyFigures(head), ...head.map(sentences)]),
    ...(brokerage ? brokerageBlocks(brokerage) : []),
  ];
}

/** The years, and what else is counted. */
export const figuresSection = ({ head, figures }: GapReport): readonly Block[] =>
  figures.length === 0
    ? [paragraph('Für Kennzahlen, die vergleichen, ist das Netz zu klein.')]
    : [...trendBlocks([...head, ...figures]), heading(2, 'Weitere Kennzahlen'), figureTable(figures)];

/** The hinge in three figures with their sentences, for documents that are about something else. */
export const hingeInBrief = ({ head }: GapReport): readonly Block[] =>
  head.length === 0
    ? [paragraph('Was ohne das Quartiersmanagement wegfiele, lässt sich hier nicht in Zahlen sagen.')]
    : [keyFigures(head), ...head.map(sentences)];

const keyFigures = (head: readonly ReportFigure[]): Block => ({
  kind: 'keyFigures',
  items: head.map(({ text, name, detail }) => ({ value: text, label: name, sentence: detail ?? '' })),
});

const sentences = ({ name, sentence, trendSentence, range }: ReportFigure): Block => ({
  kind: 'paragraph',
  text: [
    { text: `${name}. `, bold: true },
    {
      text: [sentence, trendSentence, range ? `Spanne aus den Proben: ${range.text}.` : null, range?.aside]
        .filter(Boolean)
        .join(' '),
    },
  ],
});

const brokerageBlocks = ({ total, pairs, sentence }: NonNullable<GapReport['brokerage']>): readonly Block[] => [
  heading(2, 'Zwischen wem das Quartiersmanagement vermittelt'),
  paragraph(
    `${formatNumber(total)} ${total === 1 ? 'Paar' : 'Paare'} unter den Kontakten des QM kennt nur das QM. ${sentence}`,
  ),
  ...(pairs.length === 0
    ? []
    : [
        {
          kind: 'table',
          columns: [{ width: 5 }, { width: 1.2, align: 'right' }, { width: 2, align: 'right' }],
          head: [['Zwischen', 'Paare', 'Spanne']],
          rows: pairs.map((pair) => [pair.label, formatNumber(pair.pairs), pair.range?.text ?? NOTHING]),
        } as const,
      ]),
];

/** A figure's value as its text writes it: a share, a whole number, or two decimals. */
function valueAs({ text }: ReportFigure, value: number | null | undefined): string {
  if (value === null || value === undefined) return NOTHING;
  if (text.includes('%')) return percent(value);
  return Number.isInteger(value) && !text.includes(',') ? formatNumber(value) : figure(value);
}

/** Years in columns; only figures that have a value in an earlier year. */
function trendBlocks(figures: readonly ReportFigure[]): readonly Block[] {
  const told = figures.filter(({ trend }) => trend.filter(({ value }) => typeof value === 'number').length > 1);
  const days = (told[0]?.trend ?? []).map(({ day }) => day).slice(-6);
  if (days.length < 2) return [];
  return [
    heading(2, 'Entwicklung'),
    {
      kind: 'table',
      columns: [{ width: 4 }, ...days.map(() => ({ width: 1.5, align: 'right' }) as const)],
      head: [['Kennzahl', ...days.map((day) => dateOr(day))]],
      rows: told.map((one) => [
        one.name,
        ...days.map((day, at) => ({
          text: valueAs(one, one.trend.find((point) => point.day === day)?.value),
          bold: at === days.length - 1,
        })),
      ]),
    },
    small('Stand jeweils am genannten Tag, nach heutigem Wissen. Kennzahlen mit zwei Seiten stehen hier ohne das QM.'),
  ];
}

const figureTable = (figures: readonly ReportFigure[]): Block => ({
  kind: 'table',
  columns: [{ width: 3 }, { width: 2.2, align: 'right' }, { width: 1.8, align: 'right' }, { width: 5 }],
  head: [['Kennzahl', 'Wert (mit → ohne QM)', 'Spanne', 'Was sie sagt']],
  rows: figures.map(({ name, text, range, sentence }) => [
    { text: name, bold: true },
    text,
    range?.text ?? NOTHING,
    sentence,
  ]),
});
