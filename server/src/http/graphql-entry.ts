import express from 'express';
import type { NextFunction, Request, Response } from 'express';
import { refuse } from './refuse.js';

const BODY_LIMIT = '1mb';
const json = express.json({ limit: BODY_LIMIT, type: 'application/json' });

/** Lets only POST with a JSON object pass to GraphQL: no GET, no form, no batch, nothing above 1 MB. */
export function graphqlEntry(request: Request, response: Response, next: NextFunction): void {
  if (request.method !== 'POST') {
    response.setHeader('allow', 'POST');
    return refuse(response, 405, 'METHOD_NOT_ALLOWED', 'Hier wird nur POST beantwortet.');
  }
  if (!request.is('application/json')) {
    return refuse(response, 415, 'UNSUPPORTED_MEDIA_TYPE', 'Hier wird nur application/json beantwortet.');
  }
  json(request, response, (error?: unknown) => {
    if (error !== undefined) return refuseBody(response, error);
    if (Array.isArray(request.body)) {
      return refuse(response, 400, 'BAD_REQUEST', 'Mehrere Anfragen in einer werden nicht beantwortet.');
    }
    next();
  });
}

function refuseBody(response: Response, error: unknown): void {
  const tooLarge = typeof error === 'object' && error !== null && 'status' in error && error.status === 413;
  if (tooLarge) return refuse(response, 413, 'TOO_LARGE', 'Diese Anfrage ist größer als 1 MB.');
  refuse(response, 400, 'BAD_REQUEST', 'Diese Anfrage ist kein lesbares JSON.');
}
