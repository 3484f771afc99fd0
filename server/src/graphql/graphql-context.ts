import type { ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Request, Response } from 'express';

/** What every resolver gets as context: the request and its response. */
export interface GraphQLContext {
  readonly req: Request;
  readonly res: Response;
}

/** Request and response of what is being executed, by GraphQL or by REST. */
export function httpOf(context: ExecutionContext): GraphQLContext {
  if (context.getType<'http' | 'graphql'>() === 'graphql') {
    return GqlExecutionContext.create(context).getContext<GraphQLContext>();
  }
  const http = context.switchToHttp();
  return { req: http.getRequest<Request>(), res: http.getResponse<Response>() };
}
