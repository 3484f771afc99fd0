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
