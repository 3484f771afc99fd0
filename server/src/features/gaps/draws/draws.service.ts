import { Inject, Injectable } from '@nestjs/common';
import { NewestMessage } from '../../../kernel/newest-message.js';
import type { DrawResult } from '../../../network-analysis/index.js';
import { AnalysisThreads, LeastRecentlyUsed } from '../../network/index.js';
import type { ReportBasis } from '../report/report-basis.js';
import { drawOrder } from './draw-order.js';
import type { DrawOrder } from './draw-order.js';
import { toldOnce } from './mapped.js';

/** How far the draws are. The last message has the result. */
export interface DrawsProgress {
  readonly done: number;
  readonly total: number;
  readonly secondsLeft: number | null;
  readonly result: DrawResult | null;
}

interface Run {
  readonly controller: AbortController;
  readonly followers: Set<NewestMessage<DrawsProgress>>;
  readonly finished: Promise<DrawResult>;
  latest: DrawsProgress;
}

/** Results that are kept, over all areas: some 30 kB each. */
const MOST_RESULTS = 200;
/** So long progress has to run before it tells how long it will take; milliseconds. */
const TELLS_AFTER = 300;

/** The draws of reports: made once for each network, told to all who follow, given up when nobody does. */
@Injectable()
export class DrawsService {
  private readonly results = new LeastRecentlyUsed<DrawResult>(MOST_RESULTS);
  private readonly runs = new Map<string, Run>();

  constructor(@Inject(AnalysisThreads) private readonly threads: Pick<AnalysisThreads, 'run'>) {}

  /** The result, if the draws were made. */
  known(basis: ReportBasis): DrawResult | null {
    return this.results.find(drawOrder(basis).key) ?? null;
  }

  isRunning(basis: ReportBasis): boolean {
    return this.runs.has(drawOrder(basis).key);
  }

  /** Progress and then the result; starts the draws where they neither are made nor run. */
  follow(basis: ReportBasis): NewestMessage<DrawsProgress> {
    const order = drawOrder(basis);
    const known = this.results.find(order.key);
    if (known) return toldOnce<DrawsProgress>({ done: known.draws, total: known.draws, secondsLeft: 0, result: known });
    const run = this.runs.get(order.key) ?? this.start(order);
    const follower = new NewestMessage<DrawsProgress>(() => this.leave(order.key, run, follower));
    run.followers.add(follower);
    follower.tell(run.latest);
    return follower;
  }

  /** The result, waited for; for documents. */
  async drawn(basis: ReportBasis): Promise<DrawResult> {
    for await (const { result } of this.follow(basis)) if (result) return result;
    throw new Error('The draws ended without a result.');
  }

  private start({ key, rows, options, draws }: DrawOrder): Run {
    const controller = new AbortController();
    const startedAt = performance.now();
    const followers = new Set<NewestMessage<DrawsProgress>>();
    const onProgress = (done: number, total: number): void => {
      run.latest = { done, total, secondsLeft: secondsLeft(done, total, startedAt), result: null };
      for (const follower of followers) follower.tell(run.latest);
    };
    const finished = this.threads.run('draws', { rows, options }, { signal: controller.signal, onProgress });
    const run: Run = {
      controller,
      followers,
      finished,
      latest: { done: 0, total: draws, secondsLeft: null, result: null },
    };
    this.runs.set(key, run);
    void this.settle(key, run);
    return run;
  }

  private async settle(key: string, run: Run): Promise<void> {
    try {
      const result = await run.finished;
      this.results.get(key, () => result);
      for (const follower of run.followers) {
        follower.tell({ done: result.draws, total: result.draws, secondsLeft: 0, result });
        follower.close();
      }
    } catch (error) {
      // one that was given up has no followers; a fault is theirs to hear
      for (const follower of run.followers) follower.fail(error);
    } finally {
      if (this.runs.get(key) === run) this.runs.delete(key);
    }
  }

  private leave(key: string, run: Run, follower: NewestMessage<DrawsProgress>): void {
    run.followers.delete(follower);
    if (run.followers.size > 0) return;
    // whoever comes next starts anew
    if (this.runs.get(key) === run) this.runs.delete(key);
    run.controller.abort();
  }
}

function secondsLeft(done: number, total: number, startedAt: number): number | null {
  const elapsed = performance.now() - startedAt;
  return done === 0 || elapsed < TELLS_AFTER ? null : (elapsed * (total - done)) / done / 1000;
}
