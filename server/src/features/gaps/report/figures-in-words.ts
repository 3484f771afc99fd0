import { formatNumber } from '@quartiersnetz/graph-schema';
import { descriptorOf } from '../../../network-analysis/index.js';
import type {
  Descriptor,
  DrawnRange,
  DrawResult,
  FigureValue,
  ReportFigureId,
  ReportFigures,
} from '../../../network-analysis/index.js';
import { mostBetween, sidePair } from './group-names.js';
import { NOTHING, partOfPairs, written, writtenRange } from './words.js';
import type { Writing } from './words.js';

/** Figures of the report on one day of the trend; null where the network was too small. */
export interface TrendFigures {
  readonly day: string;
  readonly figures: ReportFigures | null;
}

/** A range with its words. */
export interface RangeInWords extends DrawnRange {
  readonly text: string;
  /** Why it lies beside the value, where it does. */
  readonly aside: string | null;
}

/** A figure of the report as it is read. */
export interface FigureInWords {
  readonly id: ReportFigureId;
  readonly name: string;
  readonly value: number | null;
  readonly withQm: number | null;
  readonly text: string;
  readonly detail: string | null;
  readonly sentence: string;
  readonly trend: readonly { readonly day: string; readonly value: number | null }[];
  readonly trendSentence: string | null;
  readonly range: RangeInWords | null;
  readonly descriptor: Descriptor;
}

interface FigureWords {
  readonly id: ReportFigureId;
  readonly writing: Writing;
  /** Shown as "mit → ohne". */
  readonly bothSides?: boolean;
  /** Name and sentence where the page has its own; else those of the descriptor. */
  readonly name?: string;
  readonly sentence?: (figures: ReportFigures) => string;
  readonly detail?: (figures: ReportFigures) => string;
  /** What has to be said beside its trend. */
  readonly remark?: string;
}

const HEAD: readonly FigureWords[] = [
  {
    id: 'shareLost',
    writing: 'share',
    name: 'Nur über das QM verbunden',
    detail: ({ values: { pairsLost, connectedPairs } }) =>
      `${formatNumber(pairsLost.value ?? 0)} von ${formatNumber(connectedPairs.withQm ?? 0)} Paaren`,
    sentence: ({ values: { shareLost } }) =>
      shareLost.value === null
        ? 'Mit dem QM erreicht noch kein Akteur einen anderen.'
        : `${partOfPairs(shareLost.value)} von Akteuren verlöre den Weg zueinander, auch über Dritte.`,
  },
  {
    id: 'fragmentation',
    writing: 'figure',
    bothSides: true,
    name: 'Zersplitterung F',
    sentence: () => '0 hieße: alle erreichen alle. 1 hieße: niemand erreicht jemanden.',
    remark: 'Ohne QM ist es eine Obergrenze.',
  },
  {
    id: 'exclusiveOpenPairs',
    writing: 'count',
    name: 'Nur das QM kennt beide',
    detail: () => 'offene Paare',
    sentence: () => 'So viele Paare unter den Kontakten des QM haben außer dem QM niemanden gemeinsam.',
    remark: 'Steigt mit jedem neuen Kontakt des QM.',
  },
];

const FURTHER: readonly FigureWords[] = [
  { id: 'shareLostWithAtRisk', writing: 'share' },
  { id: 'distanceFragmentation', writing: 'figure', bothSides: true },
  { id: 'meanReciprocal', writing: 'figure', bothSides: true },
  { id: 'components', writing: 'count', bothSides: true },
  { id: 'isolated', writing: 'count', bothSides: true },
  { id: 'qmContacts', writing: 'count' },
  { id: 'openPairs', writing: 'count' },
  { id: 'ties', writing: 'count', bothSides: true },
  { id: 'density', writing: 'figure', bothSides: true },
  { id: 'meanDegree', writing: 'mean', bothSides: true },
  { id: 'transitivity', writing: 'figure', bothSides: true },
  { id: 'modularity', writing: 'figure' },
  { id: 'externalInternalSpheres', writing: 'figure' },
  { id: 'externalInternalSectors', writing: 'figure' },
];

/** Figures of the day that is shown, those of the years, and the draws if they were made. */
export interface FiguresOfDay {
  readonly day: string;
  readonly figures: ReportFigures;
  readonly trend: readonly TrendFigures[];
  readonly draws: DrawResult | null;
}

/** The hinge in three figures; they need a QM. */
export const headFigures = (found: FiguresOfDay) => HEAD.map((words) => inWords(words, found));

/** All other figures of the report. */
export const furtherFigures = (found: FiguresOfDay) => FURTHER.map((words) => inWords(words, found));

/** How a figure is written wherever it stands. */
export const writingOf = (id: ReportFigureId): Writing =>
  [...HEAD, ...FURTHER].find((words) => words.id === id)?.writing ?? 'count';

function inWords(words: FigureWords, { day, figures, trend, draws }: FiguresOfDay): FigureInWords {
  const { id, writing } = words;
  const { value, withQm } = figures.values[id];
  const descriptor = describedBy(id);
  const points = trend.map((point) => ({ day: point.day, value: point.figures?.values[id].value ?? null }));
  const both = words.bothSides === true && withQm !== null;
  return {
    id,
    name: words.name ?? capitalised(descriptor.name),
    value,
    withQm,
    text: both ? `${written(withQm, writing)} → ${written(value, writing)}` : written(value, writing),
    detail: both ? 'mit → ohne QM' : (words.detail?.(figures) ?? null),
    sentence: words.sentence?.(figures) ?? descriptor.sentence,
    trend: points,
    trendSentence: trendSentence(points, day, words, both),
    range: rangeInWords(draws?.ranges.get(id) ?? null, writing, value),
    descriptor,
  };
}

const capitalised = (name: string): string => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;

/** "Ende 2024 waren es 58 %.", from the last but one end of a year before the day that is shown, else from the last. */
function trendSentence(
  points: FigureInWords['trend'],
  shown: string,
  { writing, remark }: FigureWords,
  both: boolean,
): string | null {
  const before = points.filter(({ day }) => day < shown).slice(-2);
  const point = before.find(({ value }) => value !== null);
  const then =
    point === undefined
      ? null
      : both
        ? `Ohne QM Ende ${point.day.slice(0, 4)}: ${written(point.value, writing)}.`
        : `Ende ${point.day.slice(0, 4)} waren es ${written(point.value, writing)}.`;
  const parts = [then, remark ?? null].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(' ');
}

/** A range of the draws with its words, seen from the value it is of; null where there is none. */
export const rangeInWords = (
  range: DrawnRange | null,
  writing: Writing,
  value: number | null = null,
): RangeInWords | null =>
  range && {
    ...range,
    text: writtenRange(range, writing),
    aside: value === null ? null : beside(range, writing, value),
  };

/** Draws only take ties away; where that moves a figure to one side, the reader is told and need not wonder. */
function beside({ low, high }: DrawnRange, writing: Writing, value: number): string | null {
  const differs = [low, high].every((end) => written(end, writing) !== written(value, writing));
  return differs && (value > high || value < low) ? 'Proben nehmen nur weg.' : null;
}

/** The descriptor of a figure; a spec proves that each has one. */
export function describedBy(id: ReportFigureId): Descriptor {
  const descriptor = descriptorOf(id);
  if (!descriptor) throw new Error(`The figure ${id} has no descriptor.`);
  return descriptor;
}

const COUNTED: Readonly<Record<Descriptor['qmCounted'], string>> = {
  NO: 'Das QM wird nicht mitgezählt.',
  WITH_QM: 'Das QM zählt als ein Akteur mit, wo „mit QM“ steht.',
  AS_CONTACT: 'Das QM zählt nur als Kontakt der anderen.',
};

/** Whether the QM is counted, in words. */
export const qmCountedInWords = ({ qmCounted }: Descriptor): string => COUNTED[qmCounted];

/** Between whom the QM brokers, most pairs first; pairs of sides without any are left out. */
export interface BrokerageInWords {
  readonly total: number;
  readonly pairs: readonly {
    readonly a: string;
    readonly b: string;
    readonly label: string;
    readonly pairs: number;
    readonly range: RangeInWords | null;
  }[];
  readonly sentence: string;
}

/** The QM's exclusive open pairs by pair of sides (decisions.md 15). */
export function brokerageInWords(figures: ReportFigures, drawn: DrawResult | null): BrokerageInWords {
  const rangeOf = (a: string, b: string): DrawnRange | null =>
    drawn?.brokerage.find((cell) => cell.a === a && cell.b === b)?.range ?? null;
  const pairs = figures.brokerage
    .filter((cell) => cell.pairs > 0)
    .map((cell) => ({
      ...cell,
      label: sidePair(cell.a, cell.b),
      range: rangeInWords(rangeOf(cell.a, cell.b), 'count', cell.pairs),
    }))
    .sort((x, y) => y.pairs - x.pairs);
  const [first] = pairs;
  return {
    total: figures.values.exclusiveOpenPairs.value ?? 0,
    pairs,
    sentence: first ? mostBetween(first.a, first.b) : 'Kein Paar hält das QM allein zusammen.',
  };
}

/** "von 0,63 auf 0,42" */
export function changeText(
  { value: before }: Pick<FigureValue, 'value'>,
  after: number | null,
  id: ReportFigureId,
): string {
  if (before === null && after === null) return NOTHING;
  const writing = writingOf(id);
  return `von ${written(before, writing)} auf ${written(after, writing)}`;
}
