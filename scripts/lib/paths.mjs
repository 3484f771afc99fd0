import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root; every script works from here, wherever it was called. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Where the scripts keep what they may lose: stamps, downloads, build information. */
export const cacheDirectory = resolve(root, 'node_modules', '.cache', 'quartiersnetz');

/** A path as the caller means it: npm changes to the root and leaves the caller's folder in INIT_CWD. */
export const fromCaller = (path, env = process.env) => resolve(env.INIT_CWD ?? process.cwd(), path);

/** The environment of the program: settings as given, and a data directory that does not depend on the caller's folder. */
export const programEnvironment = (env = process.env) => ({ ...env, QN_DATA: env.QN_DATA ?? resolve(root, 'data') });
