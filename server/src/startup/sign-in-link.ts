import { z } from 'zod';
import { publicAddress } from '../config/index.js';
import type { Settings } from '../config/index.js';
import { createLog } from '../kernel/log.js';

const LINK = z.object({ url: z.string() });

/** The address of a one-time link; what follows # stays in the browser and reaches no log of a server or proxy. */
export const signInUrl = (address: string, secret: string): string => `${address}/start#${secret}`;

/** The link in a running server's answer. */
export const linkFrom = (result: unknown): string => LINK.parse(result).url;

/** Makes a link while no server runs: opens the store, and closes it again. Throws NoSuchAdministrator and what opening throws. */
export async function makeLink(settings: Settings, email: string | null): Promise<string> {
  const [{ openFoundation }, { SignInLinks }] = await Promise.all([
    import('./open-foundation.js'),
    import('../features/accounts/index.js'),
  ]);
  const { store, clock } = await openFoundation(
    settings,
    createLog('silent', () => undefined),
  );
  try {
    const { secret } = await new SignInLinks(store, clock).create(email);
    return signInUrl(publicAddress(settings, settings.port), secret);
  } finally {
    await store.close();
  }
}
