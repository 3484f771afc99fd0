import { PAPER_EDITIONS, PAPER_FORMATS, PAPER_KINDS } from '@quartiersnetz/graph-schema';
import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import { PaperThreads } from '../../documents/index.js';
import type { GraphStore } from '../../graph-store/graph-store.port.js';
import { dayInGermany } from '../../kernel/clock.js';
import type { Clock } from '../../kernel/clock.js';
import { Forbidden, NotFound } from '../../kernel/errors.js';
import { CLOCK, GRAPH_STORE } from '../../kernel/tokens.js';
import { mayRead } from '../../kernel/viewer.js';
import type { Viewer } from '../../kernel/viewer.js';
import { findIn, requiredTextOf } from '../records/index.js';
import { continuationPaper } from './concept/continuation-paper.mapper.js';
import { DocumentTickets } from './document-tickets.js';
import type { DocumentOrder } from './document-tickets.js';
import { fileNameOf } from './file-name.js';
import { gapReportPaper } from './gap-report/gap-report-paper.mapper.js';
import { PaperSources } from './paper-sources.service.js';

/** What is wanted, before it has a name; a null day stands for today. */
export type DocumentRequest = Omit<DocumentOrder, 'day' | 'merged' | 'fileName'> & {
  readonly day: string | null;
  readonly merged: readonly (readonly string[])[];
};

/** A document that lies ready to be fetched once. */
export interface ReadyDocument {
  readonly path: string;
  readonly expiresAt: string;
  readonly fileName: string;
}

/** Gives out documents: notes the export, and writes the file when its ticket comes. */
@Injectable()
export class DocumentsService implements OnApplicationShutdown {
  private readonly threads = new PaperThreads();

  constructor(
    @Inject(GRAPH_STORE) private readonly store: GraphStore,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly tickets: DocumentTickets,
    private readonly sources: PaperSources,
  ) {}

  /** Notes that a document was given out, in one change set, and issues its ticket. Throws NotFound. */
  async order(viewer: Viewer, { areaId, merged, ...request }: DocumentRequest): Promise<ReadyDocument> {
    const day = request.day ?? dayInGermany(this.clock.now());
    const { document, format, edition } = request;
    const context = { by: viewer.accountId, area: areaId, command: 'document.export' };
    const { result: area } = await this.store.write(context, async (write) => {
      const record = await findIn(write, areaId, [areaId], ['Area']);
      if (!record) throw new NotFound(areaId);
      const title = `${PAPER_KINDS[document]}, ${PAPER_EDITIONS[edition]}, ${PAPER_FORMATS[format]}`;
      const values = { area: areaId, title, document, format, edition, day, account: viewer.accountId };
      await write.create({ kind: 'DocumentExport', values });
      return requiredTextOf(record, 'name');
    });
    const fileName = fileNameOf(document, area, day, edition, format);
    const order = { ...request, areaId, day, merged: merged.map((group) => [...group]), fileName };
    const { ticket, expiresAt } = await this.tickets.issue(viewer, order);
    return { path: `/api/documents/${ticket}`, expiresAt, fileName };
  }

  /** The bytes of a document that was ordered. Throws Forbidden and NotFound. */
  async write(viewer: Viewer, order: DocumentOrder): Promise<Uint8Array> {
    if (!mayRead(viewer, order.areaId)) throw new Forbidden();
    const draft =
      order.document === 'GAP_REPORT'
        ? gapReportPaper(await this.sources.gapReport(order))
        : continuationPaper(await this.sources.continuation(order));
    return this.threads.write({ draft, format: order.format });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.threads.close();
  }
}
