import { Module } from '@nestjs/common';
import { NetworkModule } from '../network/index.js';
import { RecordsModule } from '../records/index.js';
import { TiesResolver } from './ties.resolver.js';
import { TiesService } from './ties.service.js';

/** Dated ties between actors. */
@Module({ imports: [NetworkModule, RecordsModule], providers: [TiesResolver, TiesService] })
export class TiesModule {}
