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
    const formed = ({ done, value }: IteratorResult<T, undefined>): IteratorResult<U, undefined> =>
      done === true ? { value: undefined, done } : { value: form(value), done: false };
    const messages: AsyncIterableIterator<U, undefined> = {
      [Symbol.asyncIterator]: () => messages,
      next: async () => formed(await this.next()),
      return: async () => formed(await this.return()),
    };
    return messages;
  }

  private wake(): void {
    const { waiting } = this;
    this.waiting = null;
    waiting?.resolve();
  }
}
