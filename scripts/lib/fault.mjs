import { constants } from 'node:os';

/** A fault that is told to the user as one German sentence, without a stack; the process then ends with code 1. */
export class Fault extends Error {}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const leave = (signal) => process.exit(128 + constants.signals[signal]);

/**
 * Runs a script's main function; a Fault becomes its sentence on stderr and exit code 1, anything else keeps its stack.
 * A signal ends the script by process.exit, so that the tools it started are ended too.
 */
export async function runMain(main) {
  for (const signal of SIGNALS) process.on(signal, leave);
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof Fault ? error.message : error);
    process.exitCode = 1;
  }
}

/** From now on signals are handled by `handle`, for instance passed on to a program that ends in its own way. */
export function takeSignals(handle) {
  for (const signal of SIGNALS) {
    process.removeListener(signal, leave);
    process.on(signal, handle);
  }
}
