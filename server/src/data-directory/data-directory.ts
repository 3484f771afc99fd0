import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DataDirectoryReadOnly } from '../graph-store/errors.js';

/** Makes sure that the data directory exists and can be written to, whatever the engine. Throws DataDirectoryReadOnly. */
export function prepareDataDirectory(directory: string): void {
  try {
    make(directory);
    accessSync(directory, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new DataDirectoryReadOnly(directory, { cause: error });
  }
}

/** Folder by folder: the platform's recursive way never ends where the system refuses with "no such file" (as in /proc). */
function make(directory: string): void {
  if (existsSync(directory)) return;
  make(dirname(directory));
  mkdirSync(directory, { mode: 0o700 });
}
