import type { ContinuationKind } from '@quartiersnetz/graph-schema';
import type { StoreRead } from '../../graph-store/graph-store.port.js';
import type { StoredRecord } from '../../graph-store/record.js';
import { listAll, recordNames, textOf } from '../records/index.js';
import * as decode from './decode.js';
import type { ContinuationBook } from './entries.js';

const KINDS: readonly ContinuationKind[] = [
  'TaskPlan',
  'Candidate',
  'TaskOffer',
  'Contribution',
  'SuccessionScenario',
  'TaskHandover',
  'TieHandover',
  'AnchorPoint',
  'ContinuationStep',
  'FinancingPart',
];
/** References whose names the page shows; actors are named by the network. */
const NAMED = ['source', 'owner'];

/** Reads everything that is entered about the Verstetigung of an area, in a stable order. */
export async function readBook(read: StoreRead, area: string): Promise<ContinuationBook> {
  const records = await listAll(read, { kinds: KINDS, areas: [area] });
  const of = <T>(kind: ContinuationKind, decoded: (record: StoredRecord) => T): readonly T[] =>
    records.filter((record) => record.kind === kind).map(decoded);
  const named = records.flatMap((record) => NAMED.flatMap((property) => textOf(record, property) ?? []));
  return {
    plans: of('TaskPlan', decode.toTaskPlan),
    candidates: of('Candidate', decode.toCandidate),
    offers: of('TaskOffer', decode.toTaskOffer),
    contributions: of('Contribution', decode.toContribution),
    scenarios: of('SuccessionScenario', decode.toScenario),
    taskHandovers: of('TaskHandover', decode.toTaskHandover),
    tieHandovers: of('TieHandover', decode.toTieHandover),
    anchors: of('AnchorPoint', decode.toAnchorPoint),
    steps: of('ContinuationStep', decode.toContinuationStep),
    financing: of('FinancingPart', decode.toFinancingPart),
    names: named.length === 0 ? new Map() : await recordNames(read, named),
  };
}
