import { gapsOfRecords } from '../findings/actor-gaps.js';
import { drawnContext, findingsContext } from '../findings/context.js';
import { gapsOfNetwork } from '../findings/network-gaps.js';
import { ranked } from '../findings/ranking.js';
import { REPORT_FIGURES, reportFigures } from '../findings/report-figures.js';
import type { ReportFigureId, ReportFigures } from '../findings/report-figures.js';
import type { FindingsOptions } from '../findings/types.js';
import type { Projection, TieRow } from '../graph/projection.js';
import type { Watch } from '../graph/watch.js';
import { rangeOf } from './percentiles.js';
import type { DrawnRange } from './percentiles.js';
import { hashOf, randomOf } from './seeded.js';
import { thinned } from './thinned.js';
import { tieProbability } from './tie-probability.js';

/** Draws that are made unless somebody asks for more (decisions.md 18). */
export const USUAL_DRAWS = 200;
const TOP = 3;

/** How draws are made. */
export interface DrawOptions {
  readonly findings: FindingsOptions;
  /** Decides all draws: the same seed and the same network give the same answer. */
  readonly seed: string;
  readonly draws?: number;
}

/** How often a gap is found in the draws, and how often among the first three. */
export interface GapShare {
  readonly id: string;
  /** Null for a gap that does not depend on ties. */
  readonly holds: number | null;
  readonly topThree: number;
}

/** How sure the report is of what it says: shares are of all draws, ranges from the 5th to the 95th percentile. */
export interface DrawResult {
  readonly draws: number;
  /** Null for a figure that no draw has. */
  readonly ranges: ReadonlyMap<ReportFigureId, DrawnRange | null>;
  readonly brokerage: readonly { readonly a: string; readonly b: string; readonly range: DrawnRange | null }[];
  /** For every gap of the network itself, by id; articulation points and bridges are among them. */
  readonly gaps: readonly GapShare[];
}

/**
 * Sensitivity of the report (decisions.md 18): in each draw every tie stays with the probability of its evidence and freshness,
 * and the report is made anew. Gaps that rest on other records (persons, dates of confirmation) are in every draw; of them only
 * the place is drawn. Draws can only take ties away, so a range may lie to one side of what is recorded. O(draws x report).
 */
export function sensitivity(projection: Projection, options: DrawOptions, watch: Watch): DrawResult {
  const { draws = USUAL_DRAWS, seed } = options;
  const base = findingsContext(projection, options.findings);
  const fixed = gapsOfRecords(base);
  const found = new Map([...gapsOfNetwork(base), ...fixed].map(({ id }) => [id, { holds: 0, topThree: 0 }]));
  const constant = new Set(fixed.map(({ id }) => id));
  const keep = tossing(projection, seed);
  const figures: ReportFigures[] = [];
  for (let draw = 0; draw < draws; draw++) {
    watch(draw, draws);
    const context = drawnContext(base, thinned(projection, keep));
    figures.push(reportFigures(context));
    ranked([...gapsOfNetwork(context), ...fixed]).forEach(({ id }, place) => {
      const counted = found.get(id);
      if (!counted) return;
      counted.holds++;
      if (place < TOP) counted.topThree++;
    });
  }
  const shareOf = (count: number): number => count / draws;
  return {
    draws,
    ranges: new Map(REPORT_FIGURES.map((id) => [id, rangeOf(figures.map(({ values }) => values[id].value))])),
    brokerage: brokerageRanges(figures),
    gaps: Array.from(found, ([id, { holds, topThree }]) => ({
      id,
      holds: constant.has(id) ? null : shareOf(holds),
      topThree: shareOf(topThree),
    })),
  };
}

/** Tosses for every row anew whenever it is asked; the seed decides how all of them fall. */
function tossing({ tieRows, date }: Projection, seed: string): (row: TieRow) => boolean {
  const random = randomOf(hashOf(seed));
  const probability = new Map(tieRows.flat().map((row) => [row, tieProbability(row, date)]));
  return (row) => random() < (probability.get(row) ?? 1);
}

function brokerageRanges(figures: readonly ReportFigures[]): DrawResult['brokerage'] {
  const cells = figures[0]?.brokerage ?? [];
  return cells.map(({ a, b }, cell) => ({
    a,
    b,
    range: rangeOf(figures.map(({ brokerage }) => brokerage[cell]?.pairs ?? null)),
  }));
}
