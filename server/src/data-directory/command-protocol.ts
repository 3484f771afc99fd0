import type { Socket } from 'node:net';
import { z } from 'zod';

/** One command that is handed to the running server. */
export interface Command {
  readonly name: string;
  readonly payload: unknown;
}

/** Its answer: the result, or a German sentence that says why there is none. */
export type CommandAnswer =
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly code: string; readonly message: string };

const COMMAND = z.object({ name: z.string(), payload: z.unknown() });
const ANSWER = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), result: z.unknown() }),
  z.object({ ok: z.literal(false), code: z.string(), message: z.string() }),
]);

/** What the other side sends until it has sent all: one JSON value. The socket stays open for the answer. */
async function content(socket: Socket): Promise<unknown> {
  const parts: Buffer[] = [];
  await new Promise<void>((done, fail) => {
    socket.on('data', (part: Buffer) => parts.push(part));
    socket.once('end', done);
    socket.once('error', fail);
    socket.once('close', () => fail(new Error('The connection was closed early.')));
  });
  return JSON.parse(Buffer.concat(parts).toString('utf8'));
}

export const readCommand = async (socket: Socket): Promise<Command> => COMMAND.parse(await content(socket));
export const readAnswer = async (socket: Socket): Promise<CommandAnswer> => ANSWER.parse(await content(socket));
