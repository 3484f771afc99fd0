import { Module } from '@nestjs/common';
import { AnalysisThreads } from './analysis-threads.js';
import { AreaNetworks } from './area-networks.service.js';
import { ArrangementsService } from './arrangement/arrangements.service.js';
import { ArrangementThreads } from './arrangement/arrangement-threads.js';
import { NetworkResolver } from './network.resolver.js';
import { NetworkService } from './network.service.js';

/** The page Netz: the network of an area, what it shows, and its drawing. */
@Module({
  providers: [AnalysisThreads, AreaNetworks, ArrangementThreads, ArrangementsService, NetworkResolver, NetworkService],
  exports: [AnalysisThreads, AreaNetworks, ArrangementsService, NetworkService],
})
export class NetworkModule {}
