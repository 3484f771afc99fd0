import { Module } from '@nestjs/common';
import { NetworkModule } from '../network/index.js';
import { RecordsModule } from '../records/index.js';
import { DrawsService } from './draws/draws.service.js';
import { GapTasksResolver } from './gap-tasks.resolver.js';
import { GapsResolver } from './gaps.resolver.js';
import { ReportService } from './report/report.service.js';
import { GapTasksService } from './tasks/gap-tasks.service.js';
import { SettlementService } from './tasks/settlement.service.js';

/** The page Lücken: the Bündelungsfunktion report, and what is done about gaps. */
@Module({
  imports: [NetworkModule, RecordsModule],
  providers: [DrawsService, GapTasksResolver, GapTasksService, GapsResolver, ReportService, SettlementService],
  exports: [GapTasksService, ReportService],
})
export class GapsModule {}
