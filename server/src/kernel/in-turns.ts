import { setImmediate as nextTurn } from 'node:timers/promises';

/** Maps items one after the other, each in a turn of the event loop of its own, so that requests are answered in between. */
export async function inTurns<T, R>(items: readonly T[], map: (item: T) => R | Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  for (const item of items) {
    await nextTurn();
    results.push(await map(item));
  }
  return results;
}

/** The next turn of the event loop: what waits is done first. */
export const afterOthers = (): Promise<void> => nextTurn();
