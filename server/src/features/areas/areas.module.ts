import { Module } from '@nestjs/common';
import { RecordsModule } from '../records/index.js';
import { AreasResolver } from './areas.resolver.js';
import { AreasService } from './areas.service.js';

/** Areas with their mandates. */
@Module({ imports: [RecordsModule], providers: [AreasResolver, AreasService] })
export class AreasModule {}
