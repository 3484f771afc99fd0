import type { Response } from 'express';

/** Answers a request that is refused before GraphQL or a controller sees it, in the form of GraphQL errors. */
export function refuse(response: Response, status: number, code: string, message: string): void {
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}
