import type { NextFunction, Request, Response } from 'express';
import { refuse } from './refuse.js';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Refuses changes that a foreign page makes a browser send. Browsers name the origin of every POST; a request without one
 * comes from a program, which has no cookies of others.
 */
export const originCheck =
  (allowed: () => readonly string[]) =>
  (request: Request, response: Response, next: NextFunction): void => {
    if (SAFE.includes(request.method)) return next();
    const { origin } = request.headers;
    const site = request.headers['sec-fetch-site'];
    const foreignSite = site !== undefined && site !== 'same-origin' && site !== 'none';
    if (!foreignSite && (origin === undefined || allowed().includes(origin))) return next();
    const message =
      'Diese Seite wurde unter einer Adresse geöffnet, die hier nicht eingestellt ist (Einstellung QN_BASE_URL). Es wurde nichts geändert.';
    refuse(response, 403, 'FOREIGN_ORIGIN', message);
  };
