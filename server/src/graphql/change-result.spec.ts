import { Conflict, Forbidden, InvalidInput, NotFound, StillNeeded, StoreUnavailable } from '../kernel/errors.js';
import { changeResult } from './change-result.js';

const failing = (error: Error) => changeResult(() => Promise.reject(error));

describe('the answer of a mutation', () => {
  it('is what changed', async () => {
    const changed = { changeSetId: null, recordId: 'a', version: 3 };
    expect(await changeResult(async () => changed)).toEqual({ __typename: 'Changed', ...changed });
  });

  it('is the error by its type where a user can cause it', async () => {
    const fault = { field: 'name', code: 'REQUIRED', message: 'Name fehlt.' } as const;
    expect(await failing(new InvalidInput([fault]))).toMatchObject({ __typename: 'InvalidInput', faults: [fault] });
    expect(await failing(new NotFound('a'))).toMatchObject({ __typename: 'NotFound', id: 'a' });
    expect(await failing(new StillNeeded('a', ['b']))).toMatchObject({ __typename: 'StillNeeded', neededBy: ['b'] });
    expect(await failing(new Forbidden())).toMatchObject({ __typename: 'Forbidden', code: 'FORBIDDEN' });
  });

  it('shows both values of a conflict as text', async () => {
    const fields = [{ recordId: 'a', field: 'topics', mine: ['Sport', 'Kunst'], theirs: null }];
    expect(await failing(new Conflict('a', 1, 2, fields))).toMatchObject({
      __typename: 'Conflict',
      currentVersion: 2,
      fields: [{ field: 'topics', mine: 'Sport, Kunst', theirs: null }],
    });
  });

  it('is no answer for what no user can mend', async () => {
    await expect(failing(new StoreUnavailable())).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(failing(new TypeError('x'))).rejects.toBeInstanceOf(TypeError);
  });
});
