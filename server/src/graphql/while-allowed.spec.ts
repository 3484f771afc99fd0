import type { ExecutionResult } from 'graphql';
import { Forbidden } from '../kernel/errors.js';
import { NewestMessage } from '../kernel/newest-message.js';
import { whileAllowed } from './while-allowed.js';

const FOREVER = 2 ** 30;

/** A subscription under watch, whose reader may be refused from some moment on. */
function watched(every: number) {
  const seen = { left: 0, refused: false };
  const source = new NewestMessage<ExecutionResult>(() => (seen.left += 1));
  const check = (): Promise<void> => (seen.refused ? Promise.reject(new Forbidden()) : Promise.resolve());
  return { seen, source, told: whileAllowed(source, { field: 'progress', check, every }) };
}

const refusal = { errors: [expect.objectContaining({ message: 'Dazu haben Sie kein Recht.', path: ['progress'] })] };

describe('a subscription under watch', () => {
  it('tells everything to who may read it, to the end', async () => {
    const { seen, source, told } = watched(FOREVER);
    source.tell({ data: { step: 1 } });
    expect(await told.next()).toEqual({ value: { data: { step: 1 } }, done: false });
    const last = told.next();
    source.tell({ data: { step: 2 } });
    source.close();
    expect((await last).value).toEqual({ data: { step: 2 } });
    expect([(await told.next()).done, seen.left]).toEqual([true, 0]);
  });

  it('keeps the message from who may no longer read it, says why, and leaves the work', async () => {
    const { seen, source, told } = watched(FOREVER);
    seen.refused = true;
    source.tell({ data: { secret: true } });
    expect((await told.next()).value).toEqual(refusal);
    expect([seen.left, (await told.next()).done]).toEqual([1, true]);
  });

  it('ends although nothing is told', async () => {
    const { seen, told } = watched(5);
    const waiting = told.next();
    seen.refused = true;
    expect((await waiting).value).toEqual(refusal);
    expect(seen.left).toBe(1);
  });

  it('leaves the work at once when its reader leaves, also one that waits', async () => {
    const { seen, told } = watched(FOREVER);
    const waiting = told.next();
    await told.return?.();
    expect([(await waiting).done, seen.left]).toEqual([true, 1]);
  });
});
