import { createServer } from 'node:net';
import type { Settings } from '../config/index.js';
import { codeOf } from '../kernel/error-code.js';
import { UserError } from '../kernel/errors.js';

/** The port cannot be listened on. */
export class PortTaken extends UserError {
  readonly code = 'PORT_TAKEN';
  constructor(port: number) {
    super(
      `Der Port ${port} ist schon belegt; wählen Sie einen anderen, zum Beispiel mit --port ${port === 65_535 ? 4000 : port + 1}.`,
    );
  }
}

/** This address or port may not be listened on. */
export class PortRefused extends UserError {
  readonly code = 'PORT_REFUSED';
  constructor(host: string, port: number) {
    super(`Unter der Adresse ${host} und dem Port ${port} darf oder kann das Programm nicht antworten.`);
  }
}

/** The reason why listening failed, in words. */
export function asListenError(error: unknown, host: string, port: number): unknown {
  const code = codeOf(error);
  if (code === 'EADDRINUSE') return new PortTaken(port);
  return code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' ? new PortRefused(host, port) : error;
}

/** Throws PortTaken if the port cannot be listened on; asked before the first long work of a start. */
export async function probePort({ host, port }: Pick<Settings, 'host' | 'port'>): Promise<void> {
  const probe = createServer();
  try {
    await new Promise<void>((done, fail) => {
      probe.once('error', fail);
      probe.listen(port, host, done);
    });
  } catch (error) {
    throw asListenError(error, host, port);
  } finally {
    probe.close();
  }
}
