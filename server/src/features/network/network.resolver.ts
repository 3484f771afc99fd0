import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  Arrangement,
  MutationPlaceActorsArgs,
  MutationRearrangeArgs,
  MutationRestoreArrangementArgs,
  Network,
  NetworkFindings,
  QueryNetworkArgs,
  QueryNetworkFindingsArgs,
} from '../../generated/resolvers.js';
import { ArrangementsService } from './arrangement/arrangements.service.js';
import { toArrangement, toPlacements } from './arrangement/arrangement.mapper.js';
import { toFindings } from './findings.mapper.js';
import { toFilter, toNetwork } from './network.mapper.js';
import { NetworkService } from './network.service.js';

@Resolver()
export class NetworkResolver {
  constructor(
    private readonly service: NetworkService,
    private readonly arrangements: ArrangementsService,
  ) {}

  @Query('network')
  async network(@Args() { areaId, storedAt }: QueryNetworkArgs): Promise<Network> {
    const { service } = this;
    return toNetwork(storedAt ? await service.columnsStoredAt(areaId, storedAt) : await service.columns(areaId));
  }

  @Query('networkFindings')
  async networkFindings(@Args() { areaId, day, filter, storedAt }: QueryNetworkFindingsArgs): Promise<NetworkFindings> {
    const { found, trend } = storedAt
      ? await this.service.findingsStoredAt(areaId, storedAt, toFilter(filter))
      : await this.service.findings(areaId, day ?? null, toFilter(filter));
    return toFindings(found, trend);
  }

  @Query('arrangement')
  async arrangement(@Args('areaId') areaId: string): Promise<Arrangement> {
    return toArrangement(await this.arrangements.find(areaId));
  }

  @Mutation('rearrange')
  async rearrange(@Args() { input }: MutationRearrangeArgs): Promise<Arrangement> {
    const view = { width: input.width ?? undefined, height: input.height ?? undefined };
    return toArrangement(await this.arrangements.rearrange(input.areaId, input.fromScratch ?? false, view));
  }

  @Mutation('placeActors')
  async placeActors(@Args() { input }: MutationPlaceActorsArgs): Promise<Arrangement> {
    return toArrangement(await this.arrangements.place(input.areaId, toPlacements(input)));
  }

  @Mutation('restoreArrangement')
  async restoreArrangement(@Args() { input }: MutationRestoreArrangementArgs): Promise<Arrangement> {
    return toArrangement(await this.arrangements.restore(input.areaId, input.json));
  }
}
