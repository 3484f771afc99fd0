import { chmodSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Socket } from 'node:net';
import { UserError } from '../kernel/errors.js';
import type { Log } from '../kernel/log.js';
import { readCommand } from './command-protocol.js';
import type { Command, CommandAnswer } from './command-protocol.js';
import { commandSocketPath } from './socket-path.js';

/** What the running server does for the command line, by name. */
export type CommandHandlers = Readonly<Record<string, (payload: unknown) => Promise<unknown>>>;

/** The running server's ear for the command line. */
export interface CommandServer {
  close(): Promise<void>;
}

/**
 * Listens on the socket of a data directory that this process holds. Only the user who runs the server may connect, so
 * whoever does has the rights of that user.
 */
export async function listenForCommands(
  directory: string,
  handlers: CommandHandlers,
  log: Log,
): Promise<CommandServer> {
  const path = commandSocketPath(directory);
  const pipe = process.platform === 'win32';
  // this process holds the data directory, so a socket that lies there is what a killed one left
  if (!pipe) rmSync(path, { force: true });
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    void serve(socket, handlers, log);
  });
  const former = process.umask(0o177);
  try {
    await new Promise<void>((done, fail) => {
      server.once('error', fail);
      server.listen(path, done);
    });
    if (!pipe) chmodSync(path, 0o600);
  } finally {
    process.umask(former);
  }
  server.unref();
  return { close: () => new Promise((done) => server.close(() => done())) };
}

async function serve(socket: Socket, handlers: CommandHandlers, log: Log): Promise<void> {
  socket.on('error', () => socket.destroy());
  const answer = await answerTo(socket, handlers, log);
  socket.end(JSON.stringify(answer));
}

async function answerTo(socket: Socket, handlers: CommandHandlers, log: Log): Promise<CommandAnswer> {
  let command: Command;
  try {
    command = await readCommand(socket);
  } catch {
    return { ok: false, code: 'BAD_REQUEST', message: 'Diesen Befehl versteht das laufende Programm nicht.' };
  }
  const handler = Object.hasOwn(handlers, command.name) ? handlers[command.name] : undefined;
  if (!handler) {
    return { ok: false, code: 'UNKNOWN_COMMAND', message: 'Diesen Befehl kennt das laufende Programm nicht.' };
  }
  try {
    return { ok: true, result: await handler(command.payload) };
  } catch (error) {
    if (error instanceof UserError) return { ok: false, code: error.code, message: error.message };
    const reference = log.fault(error, `command ${command.name}`);
    const message = `Das hat nicht geklappt. Im Protokoll des laufenden Programms steht es unter der Kennung ${reference}.`;
    return { ok: false, code: 'INTERNAL_ERROR', message };
  }
}
