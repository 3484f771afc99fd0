import type * as api from '../../../generated/resolvers.js';
import type { DrawResult } from '../../../network-analysis/index.js';
import { rangeInWords, writingOf } from '../report/figures-in-words.js';
import type { DrawsProgress } from './draws.service.js';

/** What is told where there is nothing to draw: done at once, without a figure. */
export const NOTHING_DRAWN: api.GapDraws = { done: 0, total: 0, secondsLeft: 0, result: { figures: [], gaps: [] } };

/** Progress of draws as the API shows it. */
export const toGapDraws = ({ result, ...progress }: DrawsProgress): api.GapDraws => ({
  ...progress,
  result: result && toResult(result),
});

const toResult = ({ ranges, gaps }: DrawResult): api.GapDrawsResult => ({
  figures: [...ranges].map(([id, range]) => ({ id, range: rangeInWords(range, writingOf(id)) })),
  gaps: gaps.map(({ id, holds, topThree }) => ({ id, holds, topThree })),
});
