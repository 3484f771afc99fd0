import { SharedWork } from './shared-work.js';
import type { Work, WorkMessage } from './shared-work.js';

/** A work is begun a moment after it was asked for. */
const begun = (): Promise<void> => Promise.resolve();

/** A work that goes on until it is let go, and counts how often it was begun and given up. */
function controlled() {
  const seen = { begun: 0, stopped: 0 };
  let finish: (result: string) => void = () => undefined;
  let tell: (done: number, total: number) => void = () => undefined;
  const work: Work<string> = (signal, onProgress) => {
    seen.begun += 1;
    tell = onProgress;
    return new Promise((resolve, reject) => {
      finish = resolve;
      signal.addEventListener('abort', () => {
        seen.stopped += 1;
        reject(new Error('stopped'));
      });
    });
  };
  return { seen, work, finish: (result: string) => finish(result), tell: (...args: [number, number]) => tell(...args) };
}

const read = async (messages: AsyncIterable<WorkMessage<string>>): Promise<readonly WorkMessage<string>[]> => {
  const all: WorkMessage<string>[] = [];
  for await (const message of messages) all.push(message);
  return all;
};

describe('a work that several wait for', () => {
  it('is done once, and its result is kept', async () => {
    const { seen, work, finish } = controlled();
    const shared = new SharedWork<string>(2);
    const asked = [shared.within('k', 5_000, work), shared.within('k', 5_000, work)];
    const followed = read(shared.follow('k', work));
    await begun();
    finish('result');
    expect(await Promise.all(asked)).toEqual(['result', 'result']);
    expect((await followed).at(-1)).toEqual({ state: 'DONE', result: 'result' });
    expect(await shared.within('k', 0, work)).toBe('result');
    expect(await read(shared.follow('k', work))).toEqual([{ state: 'DONE', result: 'result' }]);
    expect(seen).toEqual({ begun: 1, stopped: 0 });
  });

  it('tells its progress to who follows it', async () => {
    const { work, finish, tell } = controlled();
    const messages = new SharedWork<string>(2).follow('k', work);
    await begun();
    expect((await messages.next()).value).toMatchObject({
      state: 'RUNNING',
      progress: { share: 0, secondsLeft: null },
    });
    tell(1, 4);
    expect((await messages.next()).value).toMatchObject({ state: 'RUNNING', progress: { share: 0.25 } });
    finish('x');
    expect((await messages.next()).value).toEqual({ state: 'DONE', result: 'x' });
  });

  it('goes on for who follows it after somebody ran out of patience, and stops with the last reader', async () => {
    const { seen, work } = controlled();
    const shared = new SharedWork<string>(2);
    expect(await shared.within('k', 1, work)).toBeNull();
    const [first, second] = [shared.follow('k', work), shared.follow('k', work)];
    await first.return();
    expect(seen).toEqual({ begun: 1, stopped: 0 });
    await second.return();
    expect(seen).toEqual({ begun: 1, stopped: 1 });
  });

  it('begins anew after it was given up, and after a fault', async () => {
    const { seen, work, finish } = controlled();
    const shared = new SharedWork<string>(2);
    const first = shared.follow('k', work);
    await begun();
    await first.return();
    const again = shared.within('k', 5_000, work);
    await begun();
    finish('second');
    expect(await again).toBe('second');
    const failing = (): Promise<string> => Promise.reject(new Error('broken'));
    await expect(shared.within('other', 5_000, failing)).rejects.toThrow('broken');
    await expect(read(shared.follow('other', failing))).rejects.toThrow('broken');
    expect(seen).toEqual({ begun: 2, stopped: 1 });
  });

  it('may tell its progress before it gives its promise', async () => {
    const work: Work<string> = (_, onProgress) => {
      onProgress(1, 2);
      return Promise.resolve('at once');
    };
    expect(await new SharedWork<string>(1).within('k', 5_000, work)).toBe('at once');
  });

  it('forgets the oldest result when there are too many', async () => {
    const shared = new SharedWork<number>(2);
    const begun: number[] = [];
    const work = (n: number) => (): Promise<number> => {
      begun.push(n);
      return Promise.resolve(n);
    };
    for (const n of [1, 2, 3, 2, 1]) await shared.within(String(n), 5_000, work(n));
    expect(begun).toEqual([1, 2, 3, 1]);
  });
});
