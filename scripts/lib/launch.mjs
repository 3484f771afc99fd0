import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { takeSignals } from './fault.mjs';
import { root } from './paths.mjs';

const ORPHAN_CHECK_MS = 250;

/**
 * Runs a program in the foreground with this process's own streams, passes signals on to it and resolves with the exit
 * code to end with: the program's own, 0 where it ended by a signal that was passed on, 128 + n by any other.
 */
export function launch(program, args, { cwd = root, env = process.env } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { cwd, env, stdio: 'inherit' });
    const passedOn = new Set();
    const passOn = (signal) => {
      passedOn.add(signal);
      child.kill(signal);
    };
    takeSignals(passOn);
    const watch = whenOrphaned(() => passOn('SIGTERM'));
    child.once('error', fail);
    child.once('exit', (code, signal) => {
      clearInterval(watch);
      done(signal === null ? code : passedOn.has(signal) ? 0 : 128 + constants.signals[signal]);
    });
  });
}

/**
 * npm passes SIGTERM to the shell that it put between itself and us, and that shell dies without passing it on. Under
 * npm, a new parent therefore means that we were asked to end.
 */
function whenOrphaned(act) {
  if (process.env.npm_lifecycle_event === undefined) return undefined;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    act();
  }, ORPHAN_CHECK_MS);
  return watch;
}
