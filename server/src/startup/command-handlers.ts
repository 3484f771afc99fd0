import { z } from 'zod';
import type { CommandHandlers } from '../data-directory/index.js';

/** What the command line may ask of the running server. */
export interface CommandTools {
  /** Makes a one-time link; without an address for the first administrator. */
  readonly newLink: (email: string | null) => Promise<string>;
}

const SIGN_IN_LINK = z.object({ email: z.string().nullable() });

/** The commands that a running server takes over (decisions.md 10). */
export const commandHandlers = ({ newLink }: CommandTools): CommandHandlers => ({
  'sign-in-link': async (payload) => ({ url: await newLink(SIGN_IN_LINK.parse(payload).email) }),
});
