import { NewestMessage } from '../../../kernel/newest-message.js';

/** The same messages in another form; whoever leaves it leaves the source at once. */
export function mapped<T, U>(source: NewestMessage<T>, map: (message: T) => U): AsyncIterableIterator<U, undefined> {
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      const { done, value } = await source.next();
      return done === true ? { done, value: undefined } : { done: false, value: map(value) };
    },
    async return() {
      await source.return();
      return { done: true, value: undefined };
    },
  };
}

/** One message and the end. */
export function toldOnce<T>(message: T): NewestMessage<T> {
  const told = new NewestMessage<T>(() => undefined);
  told.tell(message);
  told.close();
  return told;
}
