import { Catch, HttpException } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import { Inject } from '@nestjs/common';
import type { Request, Response } from 'express';
import { InvalidInput, UserError } from '../kernel/errors.js';
import type { Log } from '../kernel/log.js';
import { LOG } from '../kernel/tokens.js';

const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  STILL_NEEDED: 409,
  INVALID_INPUT: 422,
  STORE_UNAVAILABLE: 503,
};

const SENTENCES: Readonly<Record<number, string>> = {
  400: 'Diese Anfrage ist nicht lesbar.',
  404: 'Hier ist nichts.',
  405: 'So wird hier nicht geantwortet.',
  413: 'Diese Anfrage ist zu groß.',
};

interface Answer {
  readonly status: number;
  readonly body: object;
}

/** Errors of REST routes as a code and a German sentence; those of GraphQL go on to its own format. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  constructor(@Inject(LOG) private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<'http' | 'graphql'>() === 'graphql') throw error;
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const { status, body } = this.answer(error, host.switchToHttp().getRequest<Request>());
    response.status(status).json(body);
  }

  private answer(error: unknown, request: Request): Answer {
    if (error instanceof UserError) {
      const faults = error instanceof InvalidInput ? { faults: error.faults } : {};
      return { status: STATUS[error.code] ?? 400, body: { code: error.code, message: error.message, ...faults } };
    }
    const status = error instanceof HttpException ? error.getStatus() : 500;
    const sentence = SENTENCES[status];
    if (sentence !== undefined) return { status, body: { code: `HTTP_${status}`, message: sentence } };
    const reference = this.log.fault(error, request.path);
    const message = `Das hat nicht geklappt, und es liegt nicht an Ihnen. Kennung für die Verwaltung: ${reference}`;
    return { status, body: { code: 'INTERNAL_SERVER_ERROR', message, reference } };
  }
}
