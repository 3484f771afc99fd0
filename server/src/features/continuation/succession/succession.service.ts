import type { Fault } from '@quartiersnetz/graph-schema';
import { Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import { project, successionSet } from '../../../network-analysis/index.js';
import type { SuccessionResult, SuccessionSet } from '../../../network-analysis/index.js';
import { InvalidInput } from '../../../kernel/errors.js';
import type { NewestMessage } from '../../../kernel/newest-message.js';
import { NOT_BEGUN, SharedWork } from '../../../kernel/shared-work.js';
import type { Work, WorkMessage } from '../../../kernel/shared-work.js';
import { AnalysisThreads } from '../../network/index.js';
import { ContinuationService } from '../continuation.service.js';
import type { ContinuationDay } from '../continuation-day.js';
import type { ContinuationBook } from '../entries.js';
import { orderKey, successionOrder } from './succession-order.js';
import type { SuccessionOrder, SuccessionParameters } from './succession-order.js';

/** A question with what the answer is named by. */
export interface SuccessionQuestion {
  readonly day: ContinuationDay;
  readonly book: ContinuationBook;
  readonly order: SuccessionOrder;
}

/** How far the answer to a question is. */
export interface SuccessionAnswer {
  readonly question: SuccessionQuestion;
  readonly message: WorkMessage<SuccessionResult>;
}

/** How long a query waits for its answer, in milliseconds; what takes longer is told by the subscription. */
const PATIENCE_MS = 800;
const MOST_RESULTS = 60;

/** Searches sets of successors in a thread; equal questions are answered once and kept until something that counts changes. */
@Injectable()
export class SuccessionService implements OnApplicationShutdown {
  private readonly searches = new SharedWork<SuccessionResult>(MOST_RESULTS);

  constructor(
    private readonly continuation: ContinuationService,
    private readonly threads: AnalysisThreads,
  ) {}

  /** The answer, or that it is under way. Throws NotFound and InvalidInput. */
  async find(area: string, day: string | null, parameters: SuccessionParameters): Promise<SuccessionAnswer> {
    const question = await this.question(area, day, parameters);
    const result = await this.searches.within(orderKey(question.order), PATIENCE_MS, this.work(question));
    const message: SuccessionAnswer['message'] =
      result === null ? { state: 'RUNNING', progress: NOT_BEGUN } : { state: 'DONE', result };
    return { question, message };
  }

  /** Progress, then the answer. Throws NotFound and InvalidInput. */
  async follow(
    area: string,
    day: string | null,
    parameters: SuccessionParameters,
  ): Promise<{
    readonly question: SuccessionQuestion;
    readonly messages: NewestMessage<WorkMessage<SuccessionResult>>;
  }> {
    const question = await this.question(area, day, parameters);
    return { question, messages: this.searches.follow(orderKey(question.order), this.work(question)) };
  }

  /** The columns of a set of candidates that somebody chose; a null set where none of them counts. Throws NotFound, InvalidInput. */
  async chosen(
    area: string,
    day: string | null,
    parameters: SuccessionParameters,
    members: readonly string[],
  ): Promise<{ readonly question: SuccessionQuestion; readonly set: SuccessionSet | null }> {
    const question = await this.question(area, day, parameters);
    const { rows, options, ...instance } = question.order;
    const actors = question.book.candidates.filter(({ id }) => members.includes(id)).map(({ actor }) => actor);
    return { question, set: successionSet({ ...instance, network: project(rows) }, actors, options) };
  }

  onApplicationShutdown(): void {
    this.searches.stop();
  }

  private async question(
    area: string,
    dayText: string | null,
    parameters: SuccessionParameters,
  ): Promise<SuccessionQuestion> {
    requireSound(parameters);
    const { day, book } = await this.continuation.load(area, dayText);
    const unknown = parameters.removedActors.find((id) => day.actor(id) === undefined);
    if (unknown !== undefined) throw refuse('removedActors', 'DANGLING_REFERENCE', 'Diesen Akteur gibt es hier nicht.');
    return { day, book, order: successionOrder(day, book, parameters) };
  }

  private work({ order }: SuccessionQuestion): Work<SuccessionResult> {
    return (signal, onProgress) => this.threads.run('succession', order, { signal, onProgress });
  }
}

const refuse = (field: string, code: Fault['code'], message: string): InvalidInput =>
  new InvalidInput([{ field, code, message }]);

/** Throws InvalidInput for a bound that means nothing. */
function requireSound({ k, fMax, tauAbility, tauWillingness }: SuccessionParameters): void {
  if (k !== null && (k < 0 || k > 99)) throw refuse('k', 'OUT_OF_RANGE', 'Erlaubt sind 0 bis 99 Beziehungen.');
  for (const [field, share] of Object.entries({ fMax, tauAbility, tauWillingness })) {
    if (share !== null && !(share >= 0 && share <= 1))
      throw refuse(field, 'OUT_OF_RANGE', 'Erlaubt ist ein Wert von 0 bis 1.');
  }
}
