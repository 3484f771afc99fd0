import { Module } from '@nestjs/common';
import { NetworkModule } from '../network/index.js';
import { RecordsModule } from '../records/index.js';
import { ContinuationResolver } from './continuation.resolver.js';
import { ContinuationService } from './continuation.service.js';
import { ContinuationWrites } from './continuation-writes.service.js';
import { EntriesResolver } from './entries.resolver.js';
import { PlacesResolver } from './places.resolver.js';
import { HandoverSheetsResolver } from './sheet/handover-sheets.resolver.js';
import { HandoverSheetsService } from './sheet/handover-sheets.service.js';
import { SuccessionResolver } from './succession/succession.resolver.js';
import { SuccessionService } from './succession/succession.service.js';

/** The page Verstetigung: who takes over what, what breaks without the QM, and how far the handover is. */
@Module({
  imports: [NetworkModule, RecordsModule],
  providers: [
    ContinuationResolver,
    ContinuationService,
    ContinuationWrites,
    EntriesResolver,
    HandoverSheetsResolver,
    HandoverSheetsService,
    PlacesResolver,
    SuccessionResolver,
    SuccessionService,
  ],
  exports: [ContinuationService, SuccessionService],
})
export class ContinuationModule {}
