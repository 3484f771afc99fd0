import { NewestMessage } from './newest-message.js';

const read = async <T>(messages: AsyncIterable<T>): Promise<readonly T[]> => {
  const all: T[] = [];
  for await (const message of messages) all.push(message);
  return all;
};

describe('the newest message', () => {
  it('is all that a slow reader gets', async () => {
    const messages = new NewestMessage<number>(() => undefined);
    for (const value of [1, 2, 3]) messages.tell(value);
    expect(await messages.next()).toEqual({ value: 3, done: false });
    messages.tell(4);
    messages.close();
    messages.tell(5);
    expect(await read(messages)).toEqual([4]);
  });

  it('reaches a reader that waits', async () => {
    const messages = new NewestMessage<string>(() => undefined);
    const all = read(messages);
    messages.tell('a');
    await Promise.resolve();
    messages.tell('b');
    messages.close();
    expect((await all).at(-1)).toBe('b');
  });

  it('passes on a fault and ends', async () => {
    const messages = new NewestMessage<number>(() => undefined);
    const waiting = messages.next();
    messages.fail(new Error('so not'));
    await expect(waiting).rejects.toThrow('so not');
    expect((await messages.next()).done).toBe(true);
  });

  it('tells when the reader leaves, but not when all was read', async () => {
    const leave = jest.fn();
    const messages = new NewestMessage<number>(leave);
    const waiting = messages.next();
    await messages.return();
    expect([(await waiting).done, leave.mock.calls.length]).toEqual([true, 1]);
    const finished = new NewestMessage<number>(leave);
    finished.close();
    await finished.return();
    expect(leave).toHaveBeenCalledTimes(1);
  });
});
