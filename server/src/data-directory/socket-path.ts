import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SOCKET = 'befehle.sock';
/** Names of sockets are short on Unix: 104 bytes on macOS, 108 on Linux, the ending zero included. */
const LONGEST = 103;

/**
 * Where the running server of a data directory listens for commands: a socket in it, a named pipe on Windows. A path that is
 * too long for a socket is replaced by one in the user's own folder below the temporary directory.
 */
export function commandSocketPath(directory: string, platform: NodeJS.Platform = process.platform): string {
  const name = createHash('sha256').update(directory).digest('hex').slice(0, 32);
  if (platform === 'win32') return `\\\\.\\pipe\\quartiersnetz-${name}`;
  const path = join(directory, SOCKET);
  return Buffer.byteLength(path) <= LONGEST ? path : join(ownTemporaryFolder(), `${name}.sock`);
}

/** A folder that belongs to this user alone; anybody else's of this name is refused. */
function ownTemporaryFolder(): string {
  const user = process.getuid?.() ?? 0;
  const folder = join(tmpdir(), `quartiersnetz-${user}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const found = lstatSync(folder);
  if (!found.isDirectory() || found.uid !== user || (found.mode & 0o077) !== 0) {
    throw new Error(`The folder ${folder} does not belong to this user alone.`);
  }
  return folder;
}
