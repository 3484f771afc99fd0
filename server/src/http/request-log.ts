import type { NextFunction, Request, Response } from 'express';
import type { Log } from '../kernel/log.js';

const operations = new WeakMap<object, string>();
const LONGEST = 120;

/** Says which operation a GraphQL request turned out to be. */
export const nameOperation = (request: object, name: string): void => {
  operations.set(request, name.slice(0, LONGEST));
};

/** Logs every answered request: method, route or operation, time and status; no address, no query, no body. */
export const requestLog =
  (log: Log) =>
  (request: Request, response: Response, next: NextFunction): void => {
    const began = performance.now();
    const route = request.path.slice(0, LONGEST);
    response.once('finish', () => {
      log.request({
        method: request.method,
        route: operations.get(request) ?? route,
        status: response.statusCode,
        ms: Math.round((performance.now() - began) * 10) / 10,
      });
    });
    next();
  };
