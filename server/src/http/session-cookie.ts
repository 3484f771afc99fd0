import type { IncomingMessage } from 'node:http';
import type { Response } from 'express';

/** `__Host-`: only over TLS or on this machine, only for this host, for all of it. */
const NAME = '__Host-qn';
const ATTRIBUTES = { secure: true, httpOnly: true, sameSite: 'lax', path: '/' } as const;

/** The secret of the session that the browser sends, or null. */
export function sessionSecretOf(request: Pick<IncomingMessage, 'headers'>): string | null {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === NAME) return part.slice(at + 1).trim();
  }
  return null;
}

/** Gives the browser the secret of its session; it forgets it when it is closed. */
export const setSessionCookie = (response: Response, secret: string): void => {
  response.cookie(NAME, secret, ATTRIBUTES);
};

/** Makes the browser forget its session. */
export const clearSessionCookie = (response: Response): void => {
  response.clearCookie(NAME, ATTRIBUTES);
};
