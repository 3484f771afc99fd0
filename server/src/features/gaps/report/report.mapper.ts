import type { VocabularySet } from '@quartiersnetz/graph-schema';
import { formatNumber } from '@quartiersnetz/graph-schema';
import type * as api from '../../../generated/resolvers.js';
import { USUAL_DRAWS } from '../../../network-analysis/index.js';
import type { GroupMatrix } from '../../../network-analysis/index.js';
import { toActorInBrief } from '../actor-in-brief.mapper.js';
import { brokerageInWords, furtherFigures, headFigures, qmCountedInWords } from './figures-in-words.js';
import type { BrokerageInWords, FigureInWords } from './figures-in-words.js';
import { countGaps, filterGaps, listedGaps } from './gap-list.js';
import { gapPage } from './gap-page.js';
import type { GapPageRequest } from './gap-page.js';
import { reportGapMapper } from './gap.mapper.js';
import { groupNames, sideName } from './group-names.js';
import type { GroupNames } from './group-names.js';
import { matrixInWords } from './matrix-in-words.js';
import type { MatrixInWords } from './matrix-in-words.js';
import { reportNotices } from './notices.js';
import type { ReportView } from './report.service.js';

const BASIS = 'aus dem Wissen des Büros, nicht erfragt';

/** Which gaps are wanted, and which part of their list. */
export interface GapListRequest extends GapPageRequest {
  readonly filter?: api.GapFilter | null;
}

/** A report as the API shows it. Throws InvalidInput for a place in the list that is none. */
export function toGapReport(view: ReportView, page: GapListRequest, vocabularies: VocabularySet): api.GapReport {
  const { basis, trend, draws } = view;
  const { network, day, found, figures, groups } = basis;
  const names = groupNames(groups, vocabularies);
  const whole = found.size.sufficient && basis.ties > 0;
  const withQm = whole && basis.qm.length > 0;
  return {
    areaId: network.area,
    sequence: network.sequence,
    day,
    qm: basis.qm.map(toActorInBrief),
    notices: [...reportNotices(basis)],
    basis: BASIS,
    draws: view.drawsState,
    drawsSentence: drawsSentence(draws?.draws ?? USUAL_DRAWS),
    head: withQm ? headFigures({ day, figures, trend, draws }).map(toFigure) : [],
    brokerage: withQm ? toBrokerage(brokerageInWords(figures, draws)) : null,
    figures: whole ? furtherFigures({ day, figures, trend, draws }).map(toFigure) : [],
    sectorMatrix:
      whole && found.sectorMatrix ? toMatrix(matrixInWords(found.sectorMatrix, names.sector, found.gaps), names) : null,
    sphereMatrix: whole && found.sphereMatrix ? toMatrix(matrixInWords(found.sphereMatrix, sideName, []), SIDES) : null,
    ...toGaps(view, page, names),
  };
}

const drawsSentence = (draws: number): string =>
  `${formatNumber(draws)} Proben: In jeder fallen Beziehungen weg, umso eher, je schwächer ihr Beleg und je länger ihre Bestätigung her ist. Proben nehmen nur weg; eine Spanne kann deshalb neben dem Wert liegen.`;

const SIDES: GroupNames = { sector: sideName, code: () => null, members: (group) => [group] };

const toFigure = ({ descriptor, trend, ...figure }: FigureInWords): api.ReportFigure => ({
  ...figure,
  trend: [...trend],
  explanation: {
    sentence: descriptor.sentence,
    formula: descriptor.formula,
    unit: descriptor.unit,
    qmCounted: qmCountedInWords(descriptor),
    isolatesCounted: descriptor.isolatesCounted,
    source: descriptor.source,
  },
});

const SPHERES: ReadonlySet<string> = new Set(['POLITICS', 'ADMINISTRATION', 'PROVIDERS', 'RESIDENTS']);
const isSphere = (id: string): id is api.Sphere => SPHERES.has(id);

const toBrokerage = ({ total, pairs, sentence }: BrokerageInWords): api.Brokerage => ({
  total,
  pairs: pairs.flatMap(({ a, b, ...pair }) => (isSphere(a) && isSphere(b) ? [{ a, b, ...pair }] : [])),
  sentence,
});

function toMatrix(words: MatrixInWords, names: GroupNames): api.ReportMatrix {
  const { groups, cells, assessable }: GroupMatrix = words.matrix;
  return {
    groups: groups.map((group) => ({
      ...group,
      members: [...names.members(group.id)],
      label: names.sector(group.id),
      code: names.code(group.id),
    })),
    cells: cells.map((cell) => ({
      a: cell.a,
      b: cell.b,
      ties: cell.ties,
      possible: cell.possible,
      density: cell.density,
      expected: cell.expected,
      class: cell.pairClass,
      onlyViaQm: cell.onlyViaQm,
      sign: cell.sign,
      level: cell.level,
      gapId: words.gapOf(cell),
      sentence: words.cellSentence(cell),
    })),
    assessable,
    pairs: cells.length,
    sentence: words.sentence,
    legend: [...words.legend],
    example: words.example,
  };
}

function toGaps(view: ReportView, page: GapListRequest, names: GroupNames): Pick<api.GapReport, 'counts' | 'gaps'> {
  const { gaps } = view.basis.found;
  const listed = listedGaps(gaps, view, view.draws?.gaps ?? null);
  const passing = filterGaps(listed, page.filter ?? {});
  const { rows, startCursor, endCursor } = gapPage(passing, page);
  return {
    counts: countGaps(listed, gaps),
    gaps: { rows: rows.map(reportGapMapper(view, names)), startCursor, pageInfo: { endCursor, total: passing.length } },
  };
}
