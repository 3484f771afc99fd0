import { networkFindings } from '../findings/network-findings.js';
import type { FindingsOptions, NetworkFindings } from '../findings/types.js';
import type { NetworkGraph } from '../graph/graph.js';
import { project } from '../graph/projection.js';
import type { NetworkRows } from '../graph/projection.js';
import type { Watch } from '../graph/watch.js';
import { betweennessPart as partOfBetweenness } from '../measures/betweenness.js';
import type { Sources } from '../measures/sources.js';
import type { TieLengths } from '../measures/tie-lengths.js';
import { sensitivity } from '../sensitivity/draws.js';
import type { DrawOptions, DrawResult } from '../sensitivity/draws.js';
import { succession } from '../succession/succession.js';
import type { SuccessionInstance, SuccessionOptions, SuccessionResult } from '../succession/types.js';
import type { JobKind } from './protocol.js';

/** Every kind of job that the analysis threads know. */
export interface AnalysisJobs extends Record<string, JobKind> {
  readonly findings: {
    readonly payload: { readonly rows: NetworkRows; readonly options: FindingsOptions };
    readonly result: NetworkFindings;
  };
  readonly draws: {
    readonly payload: { readonly rows: NetworkRows; readonly options: DrawOptions };
    readonly result: DrawResult;
  };
  /** What the paths from some of the nodes add to the betweenness. */
  readonly betweennessPart: {
    readonly payload: {
      readonly graph: NetworkGraph;
      readonly lengths: TieLengths | null;
      readonly sources: Sources;
    };
    readonly result: Float64Array;
  };
  readonly succession: {
    readonly payload: Omit<SuccessionInstance, 'network'> & {
      readonly rows: NetworkRows;
      readonly options: SuccessionOptions;
    };
    readonly result: SuccessionResult;
  };
}

type Run<K extends keyof AnalysisJobs> = (
  payload: AnalysisJobs[K]['payload'],
  watch: Watch,
) => AnalysisJobs[K]['result'];

const findings: Run<'findings'> = ({ rows, options }) => networkFindings(project(rows), options);
const draws: Run<'draws'> = ({ rows, options }, watch) => sensitivity(project(rows), options, watch);
const betweennessPart: Run<'betweennessPart'> = ({ graph, lengths, sources }, watch) =>
  partOfBetweenness(graph, lengths, sources, watch);
const successors: Run<'succession'> = ({ rows, options, ...instance }, watch) =>
  succession({ ...instance, network: project(rows) }, options, watch);

/** Runs a job by its kind; the pool typed the payload when it was sent. Throws on an unknown kind. */
export function runAnalysisJob(kind: string, payload: unknown, watch: Watch): unknown {
  switch (kind) {
    case 'findings':
      return findings(payload as AnalysisJobs['findings']['payload'], watch);
    case 'draws':
      return draws(payload as AnalysisJobs['draws']['payload'], watch);
    case 'betweennessPart':
      return betweennessPart(payload as AnalysisJobs['betweennessPart']['payload'], watch);
    case 'succession':
      return successors(payload as AnalysisJobs['succession']['payload'], watch);
    default:
      throw new Error(`There is no analysis job of the kind ${kind}.`);
  }
}
