import { NewestMessage } from '../../../kernel/newest-message.js';

/** How far a work is. */
export interface WorkProgress {
  /** 0 to 1. */
  readonly share: number;
  /** Null as long as it cannot be told. */
  readonly secondsLeft: number | null;
}

/** What a reader of a work is told; the last message has the result. */
export type WorkMessage<R> =
  { readonly state: 'RUNNING'; readonly progress: WorkProgress } | { readonly state: 'DONE'; readonly result: R };

/** Does the work; rejects where `signal` aborts it. */
export type Work<R> = (signal: AbortSignal, onProgress: (done: number, total: number) => void) => Promise<R>;

/** How long a work goes on that nobody waits for, in milliseconds: who asked first may still subscribe. */
const GRACE_MS = 20_000;
/** The rest is told from this share on; before, it would jump about. */
const TELL_FROM = 0.03;
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
 * Long works by key: however many people ask for the same, it is done once, its result is kept, and it stops when nobody waits
 * for it any more.
 */
export class SharedWork<R> {
  private readonly running = new Map<string, Running<R>>();
  private readonly results = new Map<string, R>();

  constructor(private readonly mostResults: number) {}

  /** The result if it is known, or if it is there within `patience` milliseconds; else null, and the work goes on for a while. */
  async within(key: string, patience: number, work: Work<R>): Promise<R | null> {
    const known = this.results.get(key);
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
    const known = this.results.get(key);
    if (known !== undefined) {
      const told = new NewestMessage<WorkMessage<R>>(() => undefined);
      told.tell({ state: 'DONE', result: known });
      told.close();
      return told;
    }
    const running = this.start(key, work);
    const messages = new NewestMessage<WorkMessage<R>>(() => {
      running.readers.delete(messages);
      if (!isWanted(running)) running.abort.abort();
    });
    if (running.grace) clearTimeout(running.grace);
    running.grace = null;
    running.readers.add(messages);
    messages.tell({ state: 'RUNNING', progress: running.progress });
    running.result.then(
      (result) => {
        messages.tell({ state: 'DONE', result });
        messages.close();
      },
      (error: unknown) => messages.fail(error),
    );
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
      progress: { share: 0, secondsLeft: null },
      toldAt: 0,
      grace: null,
    };
    this.running.set(key, running);
    running.result
      .then((result) => this.keep(key, result))
      .catch(() => undefined)
      .finally(() => {
        if (running.grace) clearTimeout(running.grace);
        if (this.running.get(key) === running) this.running.delete(key);
      });
    return running;
  }

  private leaveAlone(running: Running<R>): void {
    if (running.grace) clearTimeout(running.grace);
    running.grace = setTimeout(() => running.abort.abort(), GRACE_MS);
    running.grace.unref();
  }

  private keep(key: string, result: R): void {
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
    const elapsed = (now - running.startedAt) / 1_000;
    running.progress = {
      share,
      secondsLeft: share < TELL_FROM ? null : Math.ceil((elapsed * (1 - share)) / share),
    };
    for (const reader of running.readers) reader.tell({ state: 'RUNNING', progress: running.progress });
  }
}
