import { NewestMessage, toldOnce } from './newest-message.js';

/** How far a work is. */
export interface WorkProgress {
  readonly done: number;
  /** 0 as long as the work has not begun. */
  readonly total: number;
  /** 0 to 1. */
  readonly share: number;
  /** Null as long as it cannot be told. */
  readonly secondsLeft: number | null;
}

/** What is known of a work that has told nothing yet. */
export const NOT_BEGUN: WorkProgress = { done: 0, total: 0, share: 0, secondsLeft: null };

/** What a reader of a work is told; the last message has the result. */
export type WorkMessage<R> =
  | { readonly state: 'RUNNING'; readonly progress: WorkProgress }
  | { readonly state: 'DONE'; readonly result: R };

/** Does the work; rejects where `signal` aborts it. */
export type Work<R> = (signal: AbortSignal, onProgress: (done: number, total: number) => void) => Promise<R>;

/** How long a work goes on that nobody waits for, in milliseconds: who asked first may still subscribe. */
const GRACE_MS = 20_000;
/** The rest is told from this share and time on; before, it would jump about. */
const TELL_FROM = 0.03;
const TELL_AFTER_MS = 300;
const TELL_EVERY_MS = 250;

interface Running<R> {
  readonly result: Promise<R>;
  readonly readers: Set<NewestMessage<WorkMessage<R>>>;
  /** How many wait for the result without being told the progress. */
  waiting: number;
  readonly abort: AbortController;
  readonly startedAt: number;
  progress: WorkProgress;
  toldAt: number;
  grace: NodeJS.Timeout | null;
}

const isWanted = ({
  readers,
  waiting,
}: {
  readonly readers: ReadonlySet<unknown>;
  readonly waiting: number;
}): boolean => readers.size > 0 || waiting > 0;

/**
 * Long works by key: however many people ask for the same, it is done once, the results that were asked for last are kept, and it
 * stops when nobody waits for it any more.
 */
export class SharedWork<R> {
  private readonly running = new Map<string, Running<R>>();
  private readonly results = new Map<string, R>();

  constructor(private readonly mostResults: number) {}

  /** The result, if the work was done and is not forgotten. */
  known(key: string): R | undefined {
    const result = this.results.get(key);
    if (result !== undefined) this.keep(key, result);
    return result;
  }

  isRunning(key: string): boolean {
    return this.running.get(key)?.abort.signal.aborted === false;
  }

  /** The result if it is known, or if it is there within `patience` milliseconds; else null, and the work goes on for a while. */
  async within(key: string, patience: number, work: Work<R>): Promise<R | null> {
    const known = this.known(key);
    if (known !== undefined) return known;
    const running = this.start(key, work);
    running.waiting += 1;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), patience);
    });
    try {
      return await Promise.race([running.result, late]);
    } finally {
      clearTimeout(timer);
      running.waiting -= 1;
      if (!isWanted(running)) this.leaveAlone(running);
    }
  }

  /** Progress a few times per second, then the result. A reader that leaves stops the work unless others wait for it. */
  follow(key: string, work: Work<R>): NewestMessage<WorkMessage<R>> {
    const known = this.known(key);
    if (known !== undefined) return toldOnce<WorkMessage<R>>({ state: 'DONE', result: known });
    const running = this.start(key, work);
    const messages = new NewestMessage<WorkMessage<R>>(() => {
      running.readers.delete(messages);
      if (!isWanted(running)) running.abort.abort();
    });
    if (running.grace) clearTimeout(running.grace);
    running.grace = null;
    running.readers.add(messages);
    messages.tell({ state: 'RUNNING', progress: running.progress });
    return messages;
  }

  /** Stops everything. */
  stop(): void {
    for (const { abort } of this.running.values()) abort.abort();
  }

  private start(key: string, work: Work<R>): Running<R> {
    const known = this.running.get(key);
    if (known && !known.abort.signal.aborted) return known;
    const abort = new AbortController();
    const running: Running<R> = {
      // begun a moment later, for it may tell its progress at once
      result: Promise.resolve().then(() => work(abort.signal, (done, total) => this.tell(running, done, total))),
      readers: new Set(),
      waiting: 0,
      abort,
      startedAt: performance.now(),
      progress: NOT_BEGUN,
      toldAt: 0,
      grace: null,
    };
    this.running.set(key, running);
    void this.settle(key, running);
    return running;
  }

  /** Waits for the end and tells it; one that was given up has no reader, and a fault is theirs to hear. */
  private async settle(key: string, running: Running<R>): Promise<void> {
    const over = (): void => {
      if (running.grace) clearTimeout(running.grace);
      if (this.running.get(key) === running) this.running.delete(key);
    };
    try {
      const result = await running.result;
      over();
      this.keep(key, result);
      for (const reader of running.readers) {
        reader.tell({ state: 'DONE', result });
        reader.close();
      }
    } catch (error) {
      over();
      for (const reader of running.readers) reader.fail(error);
    }
  }

  private leaveAlone(running: Running<R>): void {
    if (running.grace) clearTimeout(running.grace);
    running.grace = setTimeout(() => running.abort.abort(), GRACE_MS);
    running.grace.unref();
  }

  /** As the one that was asked for last; the one that nobody has asked for longest is forgotten. */
  private keep(key: string, result: R): void {
    this.results.delete(key);
    this.results.set(key, result);
    for (const oldest of this.results.keys()) {
      if (this.results.size <= this.mostResults) break;
      this.results.delete(oldest);
    }
  }

  private tell(running: Running<R>, done: number, total: number): void {
    const now = performance.now();
    if (now - running.toldAt < TELL_EVERY_MS || total <= 0) return;
    running.toldAt = now;
    const share = Math.min(1, done / total);
    const elapsed = now - running.startedAt;
    const tells = share >= TELL_FROM && elapsed >= TELL_AFTER_MS;
    const secondsLeft = tells ? Math.ceil((elapsed * (1 - share)) / share / 1_000) : null;
    running.progress = { done, total, share, secondsLeft };
    for (const reader of running.readers) reader.tell({ state: 'RUNNING', progress: running.progress });
  }
}
