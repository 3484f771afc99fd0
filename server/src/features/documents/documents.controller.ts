import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { CurrentViewer } from '../../graphql/current-viewer.js';
import type { Viewer } from '../../kernel/viewer.js';
import { Requires } from '../../policy/index.js';
import { DocumentTickets } from './document-tickets.js';
import { DocumentsService } from './documents.service.js';

const TYPES = {
  DOCX: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  PDF: 'application/pdf',
} as const;

/** Downloads of documents. */
@Controller('api/documents')
export class DocumentsController {
  constructor(
    private readonly tickets: DocumentTickets,
    private readonly service: DocumentsService,
  ) {}

  /** The file that a ticket stands for; the ticket is used up, and the right to read the area is asked for again. */
  @Get(':ticket')
  @Requires('signed-in')
  async download(
    @CurrentViewer() viewer: Viewer,
    @Param('ticket') ticket: string,
    @Res() response: Response,
  ): Promise<void> {
    const order = await this.tickets.redeem(viewer, ticket);
    const bytes = await this.service.write(viewer, order);
    response
      .attachment(order.fileName)
      .type(TYPES[order.format])
      .set('cache-control', 'no-store')
      .send(Buffer.from(bytes));
  }
}
