import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import { SharedWork } from '../../../kernel/shared-work.js';
import type { WorkMessage } from '../../../kernel/shared-work.js';
import type { DrawResult } from '../../../network-analysis/index.js';
import { AnalysisThreads } from '../../network/index.js';
import type { ReportBasis } from '../report/report-basis.js';
import { drawOrder } from './draw-order.js';

/** How far the draws are. The last message has the result. */
export interface DrawsProgress {
  readonly done: number;
  readonly total: number;
  readonly secondsLeft: number | null;
  readonly result: DrawResult | null;
}

/** Results that are kept, over all areas: some 30 kB each. */
const MOST_RESULTS = 200;

/** The draws of reports: made once for each network, told to all who follow, given up when nobody does. */
@Injectable()
export class DrawsService implements OnApplicationShutdown {
  private readonly works = new SharedWork<DrawResult>(MOST_RESULTS);

  constructor(@Inject(AnalysisThreads) private readonly threads: Pick<AnalysisThreads, 'run'>) {}

  /** The result, if the draws were made. */
  known(basis: ReportBasis): DrawResult | null {
    return this.works.known(drawOrder(basis).key) ?? null;
  }

  isRunning(basis: ReportBasis): boolean {
    return this.works.isRunning(drawOrder(basis).key);
  }

  /** Progress and then the result; starts the draws where they neither are made nor run. */
  follow(basis: ReportBasis): AsyncIterableIterator<DrawsProgress, undefined> {
    const { key, rows, options, draws } = drawOrder(basis);
    const messages = this.works.follow(key, (signal, onProgress) =>
      this.threads.run('draws', { rows, options }, { signal, onProgress }),
    );
    return messages.as((message) => toProgress(message, draws));
  }

  /** The result, waited for; for documents. */
  async drawn(basis: ReportBasis): Promise<DrawResult> {
    for await (const { result } of this.follow(basis)) if (result) return result;
    throw new Error('The draws ended without a result.');
  }

  onApplicationShutdown(): void {
    this.works.stop();
  }
}

function toProgress(message: WorkMessage<DrawResult>, draws: number): DrawsProgress {
  if (message.state === 'DONE') {
    const { result } = message;
    return { done: result.draws, total: result.draws, secondsLeft: 0, result };
  }
  const { done, total, secondsLeft } = message.progress;
  return { done, total: total || draws, secondsLeft, result: null };
}
