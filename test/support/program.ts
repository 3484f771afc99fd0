import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const PATIENCE_MS = 30_000;

/** What a process left behind. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The built program as a process of its own. */
export interface Program {
  readonly process: ChildProcess;
  /** What it has printed so far. */
  output(): string;
  /** Waits until stdout matches; throws if the process ends before. */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
  readonly ended: Promise<Ended>;
}

/** Runs a script of server/dist with settings; the environment holds nothing else of the caller's settings. */
export function runProgram(
  script: string,
  settings: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Program {
  const path = join(ROOT, 'server/dist', script);
  if (!existsSync(path)) throw new Error(`${path} is missing: run npm run build first.`);
  const inherited = Object.entries(process.env).filter(([name]) => !/^(QN_|NEO4J_)/.test(name));
  const child = spawn(process.execPath, [path, ...args], {
    cwd: ROOT,
    env: { ...Object.fromEntries(inherited), ...settings },
  });
  let stdout = '';
  let stderr = '';
  const listeners = new Set<() => void>();
  child.stdout.on('data', (part: Buffer) => {
    stdout += part.toString();
    for (const listener of listeners) listener();
  });
  child.stderr.on('data', (part: Buffer) => {
    stderr += part.toString();
  });
  const ended = new Promise<Ended>((done) => child.once('close', (code) => done({ code, stdout, stderr })));
  return {
    process: child,
    output: () => stdout,
    ended,
    printed: (pattern) =>
      new Promise((done, fail) => {
        const look = (): void => {
          const match = pattern.exec(stdout);
          if (!match) return;
          clearTimeout(timer);
          listeners.delete(look);
          done(match);
        };
        const timer = setTimeout(
          () => fail(new Error(`${pattern.source} was not printed: ${stdout}${stderr}`)),
          PATIENCE_MS,
        );
        void ended.then(({ code }) => {
          clearTimeout(timer);
          fail(new Error(`The program ended with ${code}: ${stderr}`));
        });
        listeners.add(look);
        look();
      }),
  };
}
