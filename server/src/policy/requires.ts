import { SetMetadata } from '@nestjs/common';
import type { Capability } from '../kernel/viewer.js';

/** What a REST route asks for; a route without it is refused. */
export interface RouteRule {
  readonly capability: Capability;
  /** Name of the route's or the query's parameter that names the area. */
  readonly areaParameter?: string;
}

export const ROUTE_RULE = Symbol('RouteRule');

/** Says what a controller or one of its routes asks for, e.g. `@Requires('area.read', 'areaId')`. */
export const Requires = (capability: Capability, areaParameter?: string): MethodDecorator & ClassDecorator =>
  SetMetadata<symbol, RouteRule>(
    ROUTE_RULE,
    areaParameter === undefined ? { capability } : { capability, areaParameter },
  );
