import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
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
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

describe('the program', () => {
  it('says when it is ready, gives one sign-in link, and ends cleanly when asked', async () => {
    const program = start();
    const [, address] = await program.printed(/READY (http:\/\/localhost:\d+)/);
    const [, base] = await program.printed(LINK);
    expect(base).toBe(address);
    expect((await fetch(`${address}/api/health`)).status).toBe(200);
    program.process.kill('SIGINT');
    program.process.kill('SIGINT');
    const { code, stderr, stdout } = await program.ended;
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.match(/\/start#/g)).toHaveLength(1);
  });

  it('gives a new link with every start while nobody administers it, which ends the older, and none afterwards', async () => {
    const first = start();
    const [older] = await first.printed(LINK);
    await stop(first);
    const second = start();
    const [newer, address = ''] = await second.printed(LINK);
    const client = createClient(address);
    const person = { name: 'Kim Beispiel', email: 'kim@example.org', password: PASSWORD };
    expect((await client.redeem({ token: tokenOf(older), ...person })).data?.['redeemSignInLink'].__typename).toBe('SignInRefused');
    expect((await client.redeem({ token: tokenOf(newer), ...person })).data?.['redeemSignInLink'].__typename).toBe('SignedIn');
    await stop(second);
    const third = start();
    await third.printed(/READY/);
    const { stdout } = await stop(third);
    expect(stdout).not.toContain('/start#');
  });

  it('loads the example areas once, into a store that was never used', async () => {
    const areas = (): number => {
      const db = new DatabaseSync(join(folder, 'netz.sqlite'), { readOnly: true });
      const row = db.prepare("SELECT count(*) AS areas FROM record WHERE kind = 'Area'").get();
      db.close();
      return Number(row?.['areas']);
    };
    const first = start({ QN_EMPTY: '' });
    await first.printed(/READY/);
    await stop(first);
    expect(areas()).toBe(6);
    const second = start({ QN_EMPTY: '' });
    await second.printed(/READY/);
    await stop(second);
    expect(areas()).toBe(6);
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

    it('when the data directory is a file', async () => {
      writeFileSync(join(folder, 'file'), '');
      await refused({ QN_DATA: join(folder, 'file') }, 'kann das Programm nicht schreiben');
    });

    // root may write anywhere, so only others can be kept out by the rights of a folder
    (process.getuid?.() === 0 ? it.skip : it)('when the data directory is read-only', async () => {
      mkdirSync(join(folder, 'locked'), { mode: 0o500 });
      await refused({ QN_DATA: join(folder, 'locked') }, 'kann das Programm nicht schreiben');
    });

    it('when the database is of a newer program', async () => {
      const program = start();
      await program.printed(/READY/);
      await stop(program);
      const db = new DatabaseSync(join(folder, 'netz.sqlite'));
      db.exec('PRAGMA user_version = 999');
      db.close();
      await refused({}, 'neueren Fassung des Programms');
    });

    it('when the database is damaged', async () => {
      writeFileSync(join(folder, 'netz.sqlite'), 'das war einmal eine Datenbank');
      await refused({}, 'ist beschädigt');
    });

    it('when a setting is wrong', async () => {
      await refused({ QN_PORT: 'achtzig' }, 'QN_PORT: erlaubt ist eine Zahl');
    });

    it('when Neo4j does not answer', async () => {
      await refused({ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' }, 'Die Datenbank antwortet gerade nicht');
    });

    it('when the vocabulary file is wrong', async () => {
      writeFileSync(join(folder, 'vokabular.json'), '{"sector": [{"id": "SPORT", "label": "Sport"}]}');
      await refused({}, 'sector, Eintrag 1 (SPORT): short fehlt');
    });
  });

  it('refuses a vocabulary file that lacks a term in use, and takes one that lacks an unused term', async () => {
    const file = join(folder, 'vokabular.json');
    const term = (id: string) => ({ id, label: id, short: id, code: 'SP', sphere: 'PROVIDERS', colour: '#1F6FA3' });
    writeFileSync(file, JSON.stringify({ sector: [term('SPORT'), term('KUNST')] }));
    const program = start();
    const [link, address = ''] = await program.printed(LINK);
    const client = createClient(address);
    await client.redeem({ token: tokenOf(link), name: 'Kim Beispiel', email: 'kim@example.org', password: PASSWORD });
    const area = await client.data('mutation { createArea(input: {name: "Quartier"}) { ... on Changed { recordId } } }');
    const input = { areaId: area['createArea'].recordId, class: 'ORGANISATION', name: 'TSV', kind: 'ASSOCIATION', sector: 'SPORT' };
    const actor = await client.data(
      'mutation ($input: CreateActorInput!) { createActor(input: $input) { __typename } }',
      { input },
    );
    expect(actor['createActor'].__typename).toBe('Changed');
    await stop(program);
    writeFileSync(file, JSON.stringify({ sector: [term('KUNST')] }));
    const { code, stderr } = await start().ended;
    expect(stderr).toContain('SPORT (Bereiche) wird noch verwendet');
    expect(code).toBe(1);
    writeFileSync(file, JSON.stringify({ sector: [{ ...term('SPORT'), retired: true }] }));
    const last = start();
    await last.printed(/READY/);
    expect((await stop(last)).code).toBe(0);
  });
});

describe('npm run sign-in-link', () => {
  it('lets the running server make the link', async () => {
    const program = start();
    const [, address] = await program.printed(LINK);
    expect(statSync(join(folder, 'befehle.sock')).mode & 0o777).toBe(0o600);
    const { code, stdout } = await command();
    expect([code, LINK.exec(stdout)?.[1]]).toEqual([0, address]);
    expect(await command(['--email', 'kim@example.org'])).toMatchObject({ code: 1, stderr: expect.stringMatching(GERMAN_SENTENCE) });
  });

  it('makes it itself while no server runs, also after one was killed', async () => {
    const program = start();
    await program.printed(/READY/);
    program.process.kill('SIGKILL');
    await program.ended;
    const { code, stdout } = await command();
    expect(code).toBe(0);
    expect(stdout).toMatch(/^http:\/\/localhost:4000\/start#[\w-]{43}\n$/);
  });

  it('says how it is called', async () => {
    expect(await command(['--mail', 'x'])).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('Aufruf:') });
  });

  it('is told in words when the running server does not know a command, or cannot read it', async () => {
    const program = start();
    await program.printed(/READY/);
    expect(await handOver(folder, { name: '__proto__', payload: {} })).toMatchObject({ ok: false, code: 'UNKNOWN_COMMAND' });
    expect(await handOver(folder, { name: 'sign-in-link', payload: 7 })).toMatchObject({ ok: false, code: 'INTERNAL_ERROR' });
    expect(await handOver(join(folder, 'anywhere'), { name: 'sign-in-link', payload: {} })).toBeNull();
  });
});
