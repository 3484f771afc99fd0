import { Args, Query, Resolver } from '@nestjs/graphql';
import type { HandoverSheet, QueryHandoverSheetsArgs } from '../../../generated/resolvers.js';
import { toHandoverSheets } from './handover-sheet.mapper.js';
import { HandoverSheetsService } from './handover-sheets.service.js';

@Resolver()
export class HandoverSheetsResolver {
  constructor(private readonly service: HandoverSheetsService) {}

  @Query('handoverSheets')
  async handoverSheets(@Args() { areaId, actorId }: QueryHandoverSheetsArgs): Promise<HandoverSheet[]> {
    return toHandoverSheets(await this.service.sheets(areaId, actorId ?? null));
  }
}
