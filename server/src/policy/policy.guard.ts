import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { httpOf } from '../graphql/graphql-context.js';
import { identityOf } from '../http/request-identity.js';
import { decide } from './decide.js';
import { ruleOf } from './policy-table.js';
import { ROUTE_RULE } from './requires.js';
import type { RouteRule } from './requires.js';

/** The one door: every root field and every REST route passes it before anything of a feature runs. */
@Injectable()
export class PolicyGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const identity = identityOf(httpOf(context).req);
    const viewer = await identity.viewer();
    if (context.getType<'http' | 'graphql'>() === 'graphql') {
      const execution = GqlExecutionContext.create(context);
      const { parentType, fieldName } = execution.getInfo<GraphQLResolveInfo>();
      const [rule, args] = [ruleOf(parentType.name, fieldName), execution.getArgs<unknown>()];
      decide(rule, viewer, args);
      if (parentType.name === 'Subscription') identity.passed((later) => decide(rule, later, args));
      return true;
    }
    const rule = this.reflector.getAllAndOverride<RouteRule | undefined>(ROUTE_RULE, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (rule?.areaParameter === undefined) {
      decide(rule, viewer, {});
      return true;
    }
    const { params, query } = httpOf(context).req;
    const area: unknown = params[rule.areaParameter] ?? query[rule.areaParameter];
    decide({ capability: rule.capability, area: 'areaId' }, viewer, { areaId: area });
    return true;
  }
}
