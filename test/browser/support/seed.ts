import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProgram } from './program.js';

/** The account of every spec but those of the first start. */
export const ACCOUNT = {
  name: 'Kim Beispiel',
  email: 'kim.beispiel@example.org',
  password: 'Linde Kaffee Fahrrad Mai',
};

const PREFIX = 'qn-browser-seed-';
const DONE = 'fertig';
const REDEEM = `mutation ($input: RedeemSignInLinkInput!) { redeemSignInLink(input: $input) { __typename } }`;

/** A new data directory with the six example areas and the account; loading them is paid once per run. */
export async function seededDirectory(): Promise<string> {
  const seed = join(tmpdir(), `${PREFIX}${process.pid}`);
  if (!existsSync(join(seed, DONE))) {
    removeLeftovers();
    rmSync(seed, { recursive: true, force: true });
    await makeSeed(seed);
    writeFileSync(join(seed, DONE), '');
  }
  const directory = emptyDirectory();
  cpSync(seed, directory, { recursive: true, filter: (path) => !path.endsWith('.sock') && !path.endsWith(DONE) });
  return directory;
}

/** A new data directory with nothing in it. */
export const emptyDirectory = (): string => mkdtempSync(join(tmpdir(), 'qn-browser-'));

async function makeSeed(directory: string): Promise<void> {
  const program = await startProgram(directory);
  const token = program.link?.split('#')[1];
  const input = { token, ...ACCOUNT };
  const response = await fetch(`${program.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: REDEEM, variables: { input } }),
  });
  const answer = await response.text();
  await program.stop();
  if (!answer.includes('SignedIn')) throw new Error(`The account could not be made: ${answer}`);
}

/** Runs that were broken off leave their seed behind. */
function removeLeftovers(): void {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const owner = Number(name.slice(PREFIX.length));
    if (owner !== process.pid && !isAlive(owner)) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
