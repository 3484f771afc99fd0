import { Module } from '@nestjs/common';
import { ContinuationModule } from '../continuation/index.js';
import { GapsModule } from '../gaps/index.js';
import { NetworkModule } from '../network/index.js';
import { DocumentTickets } from './document-tickets.js';
import { DocumentsController } from './documents.controller.js';
import { DocumentsResolver } from './documents.resolver.js';
import { DocumentsService } from './documents.service.js';
import { PaperSources } from './paper-sources.service.js';

/** Documents on paper: the report for the Jahresbericht and the Verstetigungskonzept, as DOCX and PDF. */
@Module({
  imports: [ContinuationModule, GapsModule, NetworkModule],
  controllers: [DocumentsController],
  providers: [DocumentTickets, DocumentsResolver, DocumentsService, PaperSources],
})
export class DocumentsModule {}
