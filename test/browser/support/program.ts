import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../../..');
const PINNED_NODE = join(ROOT, 'node_modules/.bin/node');
const PATIENCE_MS = 60_000;

/** The built program, running on a data directory. */
export interface Program {
  /** Without a slash at the end. */
  readonly url: string;
  /** The one-time link for the first administrator; null where there is one already. */
  readonly link: string | null;
  /** Ends it as Ctrl-C does and waits until it is gone. */
  stop(): Promise<void>;
}

/** Starts the built program on a free port and waits for READY. Throws with its output if it ends before. */
export async function startProgram(directory: string, { empty = false, port = 0 } = {}): Promise<Program> {
  const env = {
    ...process.env,
    QN_PORT: String(port),
    QN_DATA: directory,
    QN_EMPTY: empty ? '1' : '0',
    QN_LOG: 'errors',
    NEO4J_URI: '',
  };
  const node = existsSync(PINNED_NODE) ? PINNED_NODE : process.execPath;
  const child = spawn(node, [join(ROOT, 'server/dist/main.js')], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = listen(child);
  const url = await said(/READY (http:\/\/\S+)/);
  const link = (await awaitsAdministrator(url)) ? await said(/(http:\/\/\S+\/start#\S+)/) : null;
  return { url, link, stop: () => end(child) };
}

/** Whether nobody has an account yet; then the program gives a link. */
async function awaitsAdministrator(url: string): Promise<boolean> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ installation { awaitsAdministrator } }' }),
  });
  return (await response.text()).includes('"awaitsAdministrator":true');
}

/** Gives a function that waits for a line of the process's output. */
function listen(child: ChildProcess): (line: RegExp) => Promise<string> {
  let output = '';
  const heard = new Set<() => void>();
  const note = (chunk: unknown): void => {
    output += String(chunk);
    for (const tell of heard) tell();
  };
  child.stdout?.on('data', note);
  child.stderr?.on('data', note);
  return (line) =>
    new Promise((resolve, reject) => {
      const give = (settle: () => void): void => {
        heard.delete(look);
        clearTimeout(timer);
        settle();
      };
      const look = (): void => {
        const found = line.exec(output)?.[1];
        if (found !== undefined) give(() => resolve(found));
      };
      const fail = (why: string): void => give(() => reject(new Error(`${why} before ${line.source}:\n${output}`)));
      const timer = setTimeout(() => fail('No answer'), PATIENCE_MS);
      heard.add(look);
      child.once('exit', () => fail('The program ended'));
      look();
    });
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
