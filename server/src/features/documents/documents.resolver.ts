import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { DocumentTicket, MutationCreateDocumentTicketArgs } from '../../generated/resolvers.js';
import { CurrentViewer } from '../../graphql/current-viewer.js';
import type { Viewer } from '../../kernel/viewer.js';
import { DocumentsService } from './documents.service.js';

@Resolver()
export class DocumentsResolver {
  constructor(private readonly service: DocumentsService) {}

  @Mutation('createDocumentTicket')
  createDocumentTicket(
    @CurrentViewer() viewer: Viewer,
    @Args() { input }: MutationCreateDocumentTicketArgs,
  ): Promise<DocumentTicket> {
    const { areaId, document, format, edition, day, mergedSectors } = input;
    return this.service.order(viewer, {
      areaId,
      document,
      format,
      edition: edition ?? 'OPEN',
      day: day ?? null,
      merged: mergedSectors ?? [],
    });
  }
}
