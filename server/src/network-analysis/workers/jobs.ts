import { networkFindings } from '../findings/network-findings.js';
import type { FindingsOptions, NetworkFindings } from '../findings/types.js';
import { project } from '../graph/projection.js';
import type { NetworkRows } from '../graph/projection.js';
import type { Watch } from '../graph/watch.js';
import type { JobKind } from './protocol.js';

/** Every kind of job that the analysis threads know. */
export interface AnalysisJobs extends Record<string, JobKind> {
  readonly findings: {
    readonly payload: { readonly rows: NetworkRows; readonly options: FindingsOptions };
    readonly result: NetworkFindings;
  };
}

type Run<K extends keyof AnalysisJobs> = (
  payload: AnalysisJobs[K]['payload'],
  watch: Watch,
) => AnalysisJobs[K]['result'];

const findings: Run<'findings'> = ({ rows, options }) => networkFindings(project(rows), options);

/** Runs a job by its kind; the pool typed the payload when it was sent. Throws on an unknown kind. */
export function runAnalysisJob(kind: string, payload: unknown, watch: Watch): unknown {
  switch (kind) {
    case 'findings':
      return findings(payload as AnalysisJobs['findings']['payload'], watch);
    default:
      throw new Error(`There is no analysis job of the kind ${kind}.`);
  }
}
