import { accessSync, constants, mkdirSync } from 'node:fs';
import { DataDirectoryReadOnly } from '../graph-store/errors.js';

/** Makes sure that the data directory exists and can be written to, whatever the engine. Throws DataDirectoryReadOnly. */
export function prepareDataDirectory(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    accessSync(directory, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new DataDirectoryReadOnly(directory, { cause: error });
  }
}
