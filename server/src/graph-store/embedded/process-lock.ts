import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DataDirectoryInUse } from '../errors.js';
import { sqliteCode } from './faults.js';

const BUSY = 5;
const LOCK_FILE = 'netz.lock';
/** Beside the lock, never in it: closing any handle of the lock file would free the lock of this process. */
const PROCESS_FILE = 'netz.pid';

/** The exclusive use of a data directory. */
export interface ProcessLock {
  release(): void;
}

/**
 * Takes the exclusive use of a data directory for this process. The lock is one of the operating system's on an empty
 * database, so it ends with the process, however that ends. Throws DataDirectoryInUse, naming the other process.
 */
export function takeProcessLock(directory: string): ProcessLock {
  const lock = new DatabaseSync(join(directory, LOCK_FILE));
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    throw sqliteCode(error) === BUSY ? new DataDirectoryInUse(directory, processIn(directory)) : error;
  }
  writeFileSync(join(directory, PROCESS_FILE), `${process.pid}\n`, { mode: 0o600 });
  return { release: () => lock.close() };
}

function processIn(directory: string): number | null {
  try {
    const id = Number.parseInt(readFileSync(join(directory, PROCESS_FILE), 'utf8'), 10);
    return Number.isInteger(id) && id > 0 ? id : null;
  } catch {
    return null;
  }
}
