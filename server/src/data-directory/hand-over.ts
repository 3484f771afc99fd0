import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { codeOf } from '../kernel/error-code.js';
import { readAnswer } from './command-protocol.js';
import type { Command, CommandAnswer } from './command-protocol.js';
import { commandSocketPath } from './socket-path.js';

const NOBODY_THERE: readonly string[] = ['ENOENT', 'ECONNREFUSED', 'ENOTSOCK'];

/** Hands a command to the server that runs on a data directory; null if none does, so that the caller may do it itself. */
export async function handOver(directory: string, command: Command): Promise<CommandAnswer | null> {
  const socket = await connected(commandSocketPath(directory));
  if (!socket) return null;
  try {
    socket.end(JSON.stringify(command));
    return await readAnswer(socket);
  } finally {
    socket.destroy();
  }
}

function connected(path: string): Promise<Socket | null> {
  return new Promise((done, fail) => {
    // half open: the answer comes after this side has sent all
    const socket = connect({ path, allowHalfOpen: true });
    socket.once('connect', () => done(socket));
    socket.once('error', (error) => {
      if (NOBODY_THERE.includes(codeOf(error) ?? '')) done(null);
      else fail(error);
    });
  });
}
