import { Module } from '@nestjs/common';
import { HistoryResolver } from './history.resolver.js';
import { HistoryService } from './history.service.js';
import { UndoService } from './undo.service.js';

/** What happened, and taking it back. */
@Module({ providers: [HistoryResolver, HistoryService, UndoService] })
export class HistoryModule {}
