import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import type { Installation } from '../../generated/resolvers.js';
import type { GraphStore } from '../../graph-store/graph-store.port.js';
import { GRAPH_STORE } from '../../kernel/tokens.js';
import { PROGRAM_VERSION } from '../../kernel/version.js';
import { SignInLinks } from '../accounts/index.js';

@Resolver()
export class InstallationResolver {
  constructor(
    @Inject(GRAPH_STORE) private readonly store: GraphStore,
    private readonly links: SignInLinks,
  ) {}

  @Query('installation')
  async installation(): Promise<Installation> {
    return {
      version: PROGRAM_VERSION,
      engine: this.store.engine,
      awaitsAdministrator: await this.links.awaitsAdministrator(),
    };
  }
}
