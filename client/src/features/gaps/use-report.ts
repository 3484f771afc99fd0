import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { execute } from '../../api/execute.js';
import { readFragment } from '../../generated/index.js';
import type { FigureFragment, GapReportQuery, GapsQuery, MatrixFragment } from '../../generated/graphql.js';
import { FIGURE, MATRIX, REPORT } from './queries.js';
import { readChoice, writeChoice } from './report-choice.js';
import type { ReportChoice } from './report-choice.js';

type Answer = GapReportQuery['gapReport'];
export type Figure = FigureFragment;
export type Matrix = MatrixFragment;
export type MatrixCell = Matrix['cells'][number];
export type MatrixGroup = Matrix['groups'][number];
export type ReportNotice = Answer['notices'][number];
export type Brokerage = NonNullable<Answer['brokerage']>;
export type GapCounts = Answer['counts'];
export type Gap = GapsQuery['gapReport']['gaps']['rows'][number];
export type Introducer = Gap['introducers'][number];

/** The report with its figures and matrices unmasked. */
export interface Report extends Omit<Answer, 'head' | 'figures' | 'sectorMatrix' | 'sphereMatrix'> {
  readonly head: readonly Figure[];
  readonly figures: readonly Figure[];
  readonly sectorMatrix: Matrix | null;
  readonly sphereMatrix: Matrix | null;
}

/** Day and merging as the API takes them. */
export const variablesOf = (areaId: string, { day, merged }: Pick<ReportChoice, 'day' | 'merged'>) => ({
  areaId,
  day,
  mergedSectors: merged.length === 0 ? null : merged.map((group) => [...group]),
});

export type UpdateChoice = (change: Partial<ReportChoice>) => void;

/** What of the report is shown, kept in the address. Another day is a step back in the browser, everything else is not. */
export function useChoice(): readonly [ReportChoice, UpdateChoice] {
  const [params, setParams] = useSearchParams();
  const choice = useMemo(() => readChoice(params), [params]);
  const update = useCallback<UpdateChoice>(
    (change) =>
      setParams((current) => writeChoice({ ...readChoice(current), ...change }), { replace: !('day' in change) }),
    [setParams],
  );
  return [choice, update];
}

/** The area of a query by its key. */
export const areaOf = (key: readonly unknown[] | undefined): unknown => key?.[1];

/** The report of a day; what was shown stays until the next is here. */
export function useReport(areaId: string, { day, merged }: Pick<ReportChoice, 'day' | 'merged'>) {
  const variables = variablesOf(areaId, { day, merged });
  const query = useQuery({
    queryKey: ['gap-report', areaId, variables.day, variables.mergedSectors],
    queryFn: ({ signal }) => execute(REPORT, variables, signal),
    placeholderData: (former, query) => (areaOf(query?.queryKey) === areaId ? former : undefined),
  });
  const answer = query.data?.gapReport;
  const report = useMemo(() => (answer === undefined ? null : unmasked(answer)), [answer]);
  return {
    report,
    /** The report of another day or merging is still shown. */
    waiting: query.isPlaceholderData,
    error: report === null ? query.error : null,
    retry: () => void query.refetch(),
  };
}

const unmasked = (answer: Answer): Report => ({
  ...answer,
  head: answer.head.map((one) => readFragment(FIGURE, one)),
  figures: answer.figures.map((one) => readFragment(FIGURE, one)),
  sectorMatrix: readFragment(MATRIX, answer.sectorMatrix),
  sphereMatrix: readFragment(MATRIX, answer.sphereMatrix),
});
