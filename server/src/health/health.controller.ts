import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { GraphStore } from '../graph-store/graph-store.port.js';
import { StoreUnavailable } from '../kernel/errors.js';
import { GRAPH_STORE } from '../kernel/tokens.js';
import { Requires } from '../policy/index.js';

/** Whether the program and its database answer, for whoever watches over them. */
@Controller('api/health')
@Requires('public')
export class HealthController {
  constructor(@Inject(GRAPH_STORE) private readonly store: GraphStore) {}

  @Get()
  async health(@Res({ passthrough: true }) response: Response): Promise<{ status: string; engine: string }> {
    const { engine } = this.store;
    try {
      await this.store.ping();
      return { status: 'ok', engine };
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      response.status(503);
      return { status: 'unavailable', engine };
    }
  }
}
