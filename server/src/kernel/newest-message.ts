/**
 * What one reader is told of a work under way: always the newest message, for one that is slow has no use for the ones before.
 * Ends when it is closed; a reader that leaves first calls `onLeave`, so that the work can stop.
 */
export class NewestMessage<T> implements AsyncIterableIterator<T, undefined> {
  private waiting: { readonly resolve: () => void } | null = null;
  private newest: { readonly value: T } | null = null;
  private closed = false;
  private fault: { readonly error: unknown } | null = null;

  constructor(private readonly onLeave: () => void) {}

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Tells the reader, in place of what it has not read yet. */
  tell(value: T): void {
    if (this.closed) return;
    this.newest = { value };
    this.wake();
  }

  /** Ends after the message that is not read yet. */
  close(): void {
    this.closed = true;
    this.wake();
  }

  /** Ends with an error. */
  fail(error: unknown): void {
    if (this.closed) return;
    this.fault = { error };
    this.close();
  }

  async next(): Promise<IteratorResult<T, undefined>> {
    for (;;) {
      const { newest, fault } = this;
      this.newest = null;
      if (newest) return { value: newest.value, done: false };
      this.fault = null;
      if (fault) throw fault.error;
      if (this.closed) return { value: undefined, done: true };
      await new Promise<void>((resolve) => {
        this.waiting = { resolve };
      });
    }
  }

  /** The reader leaves. */
  async return(): Promise<IteratorResult<T, undefined>> {
    const left = !this.closed;
    this.newest = null;
    this.close();
    if (left) this.onLeave();
    return { value: undefined, done: true };
  }

  /** The same messages in another form; who leaves them leaves these. */
  as<U>(form: (value: T) => U): AsyncIterableIterator<U, undefined> {
    return mapped(this, form);
  }

  private wake(): void {
    const { waiting } = this;
    this.waiting = null;
    waiting?.resolve();
  }
}

/** Messages in another form; who leaves them leaves those they are made of. */
export function mapped<T, U>(
  source: AsyncIterableIterator<T, undefined>,
  form: (value: T) => U,
): AsyncIterableIterator<U, undefined> {
  const messages: AsyncIterableIterator<U, undefined> = {
    [Symbol.asyncIterator]: () => messages,
    async next() {
      const { done, value } = await source.next();
      return done === true ? { value: undefined, done } : { value: form(value), done: false };
    },
    async return() {
      await source.return?.();
      return { value: undefined, done: true };
    },
  };
  return messages;
}

/** One message and the end. */
export function toldOnce<T>(message: T): NewestMessage<T> {
  const told = new NewestMessage<T>(() => undefined);
  told.tell(message);
  told.close();
  return told;
}
