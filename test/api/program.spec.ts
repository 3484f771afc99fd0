import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { handOver } from '../../server/src/data-directory/index.js';
import { createClient } from '../support/client.js';
import { runProgram } from '../support/program.js';
import type { Ended, Program } from '../support/program.js';
import { PASSWORD, tokenOf } from '../support/start-server.js';

const LINK = /(http:\/\/localhost:\d+)\/start#([\w-]{43})/;
const GERMAN_SENTENCE = /^[A-ZÄÖÜ][^\n]+\.\n$/;

// each start is a process of its own, and the machine may be busy
jest.setTimeout(60_000);

let folder = '';
const running = new Set<Program>();

const start = (settings: Readonly<Record<string, string>> = {}): Program => {
  const program = runProgram('main.js', { QN_PORT: '0', QN_DATA: folder, QN_EMPTY: '1', ...settings });
  running.add(program);
  void program.ended.then(() => running.delete(program));
  return program;
};
const command = (args: readonly string[] = []): Promise<Ended> =>
  runProgram('commands/sign-in-link.js', { QN_DATA: folder }, args).ended;
const stop = async (program: Program): Promise<Ended> => {
  program.process.kill('SIGTERM');
  return program.ended;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qn-program-'));
});
afterEach(async () => {
  await Promise.all([...running].map(stop));
  rmSync(folder, { recursive: true, force: true });
});

describe('the program', () => {
  it('says when it is ready, gives a new link with every start while nobody administers it, and ends cleanly', async () => {
    const first = start();
    const [, address] = await first.printed(/READY (http:\/\/localhost:\d+)/);
    const [older, base] = await first.printed(LINK);
    expect(base).toBe(address);
    expect((await fetch(`${address}/api/health`)).status).toBe(200);
    first.process.kill('SIGINT');
    first.process.kill('SIGINT');
    const { code, stderr, stdout } = await first.ended;
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.match(/\/start#/g)).toHaveLength(1);
    const second = start();
    const [newer, url = ''] = await second.printed(LINK);
    const client = createClient(url);
    const redeem = async (link: string): Promise<unknown> => {
      const person = { name: 'Kim Beispiel', email: 'kim@example.org', password: PASSWORD };
      return (await client.redeem({ token: tokenOf(link), ...person })).data?.['redeemSignInLink'].__typename;
    };
    expect(await redeem(older)).toBe('SignInRefused');
    expect(await redeem(newer)).toBe('SignedIn');
    await stop(second);
    const third = start();
    await third.printed(/READY/);
    expect((await stop(third)).stdout).not.toContain('/start#');
  });

  it('finishes what is under way before it ends', async () => {
    const program = start();
    const [, address = ''] = await program.printed(LINK);
    const answer = createClient(address).signIn('nobody@example.org', 'ein falsches Passwort');
    await new Promise((resolve) => setTimeout(resolve, 100));
    program.process.kill('SIGTERM');
    expect((await answer).data?.['signIn'].__typename).toBe('SignInRefused');
    expect((await program.ended).code).toBe(0);
  });

  describe('says in one German sentence why it cannot start, and ends with 1', () => {
    const refused = async (settings: Readonly<Record<string, string>>, sentence: string): Promise<void> => {
      const { code, stderr, stdout } = await start(settings).ended;
      expect(stderr).toMatch(GERMAN_SENTENCE);
      expect(stderr).toContain(sentence);
      expect([code, stdout]).toEqual([1, '']);
    };

    it('when the port is taken', async () => {
      const taken = createServer();
      await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done));
      const { port } = taken.address() as AddressInfo;
      await refused({ QN_PORT: String(port) }, `Der Port ${port} ist schon belegt`);
      await new Promise((done) => taken.close(done));
    });

    it('when another process uses the data directory', async () => {
      const program = start();
      await program.printed(/READY/);
      await refused({}, `Prozess ${program.process.pid}`);
      await stop(program);
    });

    it('when a setting is wrong', async () => {
      await refused({ QN_PORT: 'achtzig' }, 'QN_PORT: erlaubt ist eine Zahl');
    });
  });
});

describe('npm run sign-in-link', () => {
  it('lets the running server make the link, and makes it itself where that was killed', async () => {
    const program = start();
    const [, address] = await program.printed(LINK);
    expect(statSync(join(folder, 'befehle.sock')).mode & 0o777).toBe(0o600);
    const made = await command();
    expect([made.code, LINK.exec(made.stdout)?.[1]]).toEqual([0, address]);
    expect(await command(['--email', 'kim@example.org'])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(GERMAN_SENTENCE),
    });
    expect(await handOver(folder, { name: '__proto__', payload: {} })).toMatchObject({
      ok: false,
      code: 'UNKNOWN_COMMAND',
    });
    expect(await handOver(folder, { name: 'sign-in-link', payload: 7 })).toMatchObject({
      ok: false,
      code: 'INTERNAL_ERROR',
    });
    program.process.kill('SIGKILL');
    await program.ended;
    const alone = await command();
    expect(alone).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^http:\/\/localhost:4000\/start#[\w-]{43}\n$/),
    });
  });

  it('says how it is called', async () => {
    expect(await command(['--mail', 'x'])).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('Aufruf:'),
    });
  });

  it('finds no server where none ever ran', async () => {
    expect(await handOver(join(folder, 'anywhere'), { name: 'sign-in-link', payload: {} })).toBeNull();
  });
});
