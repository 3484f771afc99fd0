import { Module } from '@nestjs/common';
import { ImportController } from './import.controller.js';
import { ImportResolver } from './import.resolver.js';
import { ImportService } from './import.service.js';
import { KeptTables } from './kept-tables.js';
import { UploadTickets } from './upload-tickets.js';

/** Import of the five sheets: files, plan, one change set. */
@Module({ controllers: [ImportController], providers: [ImportResolver, ImportService, KeptTables, UploadTickets] })
export class ImportModule {}
