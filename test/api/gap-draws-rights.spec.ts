import { buildAnalysis } from '../reference/built-analysis.js';
import type { BuiltAnalysis } from '../reference/built-analysis.js';
import type { Client, Data } from '../support/client.js';
import { clockFrom } from '../support/clock.js';
import { startServer } from '../support/start-server.js';
import type { RunningServer } from '../support/start-server.js';
import { subscribe } from '../support/subscribe.js';
import type { Told } from '../support/subscribe.js';
import { DRAWS } from './gap-documents.js';
import { loadLindenaue } from './lindenaue.js';
import { office } from './office.js';

const LOADING_MS = 120_000;
jest.setTimeout(60_000);

/** Resolves when all have called. */
function whenAll(count: number) {
  let left = count;
  let open: () => void = () => undefined;
  const all = new Promise<void>((resolve) => (open = resolve));
  const call = (): void => {
    left -= 1;
    if (left === 0) open();
  };
  return { all, call };
}

describe('the draws of a report, while rights change', () => {
  let built: BuiltAnalysis;
  let server: RunningServer;
  let admin: Client;
  let areaId: string;
  beforeAll(async () => {
    built = buildAnalysis();
    server = await startServer({ clock: clockFrom('2026-11-22T12:00:00.000Z'), analysis: built.worker });
    admin = await server.administrator();
    areaId = await loadLindenaue({ store: server.store, admin: office(admin) });
  }, LOADING_MS);
  afterAll(async () => {
    await server.stop();
    built.remove();
  });

  const follow = (client: Client, day: string, on: (message: Data) => boolean = () => false): Promise<Told> =>
    subscribe(server.url, DRAWS, { areaId, day }, { secret: client.secret(), origin: server.url }, on);

  const remove = (kind: 'AreaRole' | 'Account', accountId: string): Promise<unknown> =>
    server.store.write({ by: accountId, area: null, command: 'account.update' }, async (write) => {
      if (kind === 'Account') {
        const [account] = await write.get([accountId]);
        if (!account) throw new Error('The account is missing.');
        return write.update(accountId, account.version, { disabled: true });
      }
      const [role] = await write.referrers([accountId]).then((all) => all.filter(({ record }) => record.kind === kind));
      if (!role) throw new Error('The role is missing.');
      return write.delete(role.record.id, role.record.version);
    });

  const accountOf = async (client: Client): Promise<string> =>
    (await office(client).query<'session'>('{ session { accountId } }', {})).session?.accountId ?? '';

  it('are told no further to who signs out, whose account is closed or who loses the area, and go on for others', async () => {
    const readers = await Promise.all(
      ['Ada', 'Ben', 'Cem', 'Dan'].map((name) => server.member({ [areaId]: ['READER'] }, `${name} Beispiel`)),
    );
    const [leaving, closed, moved, staying] = readers;
    if (!leaving || !closed || !moved || !staying) throw new Error('A reader is missing.');
    // the one thread of the analysis has other days to draw first, so that theirs is waited for
    const days = ['2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025'].map((year) => `${year}-12-31`);
    const begun = whenAll(days.length);
    let enough = false;
    const others = days.map((day) => {
      let first = true;
      return follow(admin, day, () => {
        if (first) begun.call();
        first = false;
        return enough;
      });
    });
    await begun.all;
    const waiting = whenAll(readers.length);
    const told = readers.map((reader) => {
      let first = true;
      return follow(reader, '2017-06-30', ({ gapReportDraws }) => {
        if (first) waiting.call();
        first = false;
        return gapReportDraws.result !== null;
      });
    });
    await waiting.all;
    const accounts = await Promise.all([closed, moved].map(accountOf));
    await leaving.ask('mutation { signOut }');
    await remove('Account', accounts[0] ?? '');
    await remove('AreaRole', accounts[1] ?? '');
    const heard = (await Promise.all(told)).map(({ messages, errors }) => ({
      result: messages.some((message) => message['gapReportDraws'].result !== null),
      errors,
    }));
    expect(heard).toEqual([
      { result: false, errors: ['Bitte melden Sie sich an.'] },
      { result: false, errors: ['Bitte melden Sie sich an.'] },
      { result: false, errors: ['Dazu haben Sie kein Recht.'] },
      { result: true, errors: [] },
    ]);
    enough = true;
    await Promise.all(others);
  });
});
