import type { VocabularySet } from '@quartiersnetz/graph-schema';
import { Inject } from '@nestjs/common';
import { Args, Query, Resolver, Subscription } from '@nestjs/graphql';
import type {
  GapDraws,
  GapReport,
  NetworkChange,
  QueryGapReportArgs,
  QueryNetworkChangeArgs,
  SubscriptionGapReportDrawsArgs,
} from '../../generated/resolvers.js';
import { mapped, toldOnce } from '../../kernel/newest-message.js';
import { VOCABULARIES } from '../../kernel/tokens.js';
import { toNetworkChange } from './change.mapper.js';
import { NOTHING_DRAWN, toGapDraws } from './draws/draws.mapper.js';
import { toGapReport } from './report/report.mapper.js';
import { ReportService } from './report/report.service.js';
import type { ReportRequest } from './report/report.service.js';

@Resolver()
export class GapsResolver {
  constructor(
    private readonly service: ReportService,
    @Inject(VOCABULARIES) private readonly vocabularies: VocabularySet,
  ) {}

  @Query('gapReport')
  async gapReport(@Args() args: QueryGapReportArgs): Promise<GapReport> {
    return toGapReport(await this.service.view(toRequest(args)), args, this.vocabularies);
  }

  @Query('networkChange')
  async networkChange(@Args() { areaId, from, to }: QueryNetworkChangeArgs): Promise<NetworkChange> {
    return toNetworkChange(await this.service.compare(areaId, from, to));
  }

  @Subscription('gapReportDraws', { resolve: (message: GapDraws) => message })
  async gapReportDraws(@Args() args: SubscriptionGapReportDrawsArgs): Promise<AsyncIterableIterator<GapDraws>> {
    const progress = await this.service.follow(toRequest(args));
    return progress ? mapped(progress, toGapDraws) : toldOnce(NOTHING_DRAWN);
  }
}

const toRequest = ({ areaId, day, mergedSectors }: SubscriptionGapReportDrawsArgs): ReportRequest => ({
  areaId,
  day: day ?? null,
  merged: mergedSectors ?? [],
});
