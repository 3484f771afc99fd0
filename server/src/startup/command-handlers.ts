import { z } from 'zod';
import type { CommandHandlers } from '../data-directory/index.js';
import { IMPORT_CALL } from './import-files.js';
import type { ImportAnswer, ImportCall } from './import-files.js';

/** What the command line may ask of the running server. */
export interface CommandTools {
  /** Makes a one-time link; without an address for the first administrator. */
  readonly newLink: (email: string | null) => Promise<string>;
  /** Imports files of this machine. */
  readonly importFiles: (call: ImportCall) => Promise<ImportAnswer>;
}

const SIGN_IN_LINK = z.object({ email: z.string().nullable() });

/** The commands that a running server takes over (decisions.md 10). */
export const commandHandlers = ({ newLink, importFiles }: CommandTools): CommandHandlers => ({
  'sign-in-link': async (payload) => ({ url: await newLink(SIGN_IN_LINK.parse(payload).email) }),
  import: (payload) => importFiles(IMPORT_CALL.parse(payload)),
});
