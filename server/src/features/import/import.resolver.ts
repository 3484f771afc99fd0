import { Inject } from '@nestjs/common';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IMPORT_SHEETS } from '@quartiersnetz/graph-schema';
import type { VocabularySet } from '@quartiersnetz/graph-schema';
import type {
  ApplyImportResult,
  ImportPlan,
  ImportPlanRowsArgs,
  ImportRow,
  ImportSheet,
  MutationApplyImportArgs,
  MutationCreateUploadTicketArgs,
  QueryImportPlanArgs,
  UploadTicket,
} from '../../generated/resolvers.js';
import { CurrentViewer } from '../../graphql/current-viewer.js';
import { VOCABULARIES } from '../../kernel/tokens.js';
import type { Viewer } from '../../kernel/viewer.js';
import { applyAnswer } from './apply-answer.js';
import { rowsToLookAt, toPlan } from './import.mapper.js';
import { ImportService } from './import.service.js';
import type { ShownPlan } from './import.service.js';
import { UploadTickets } from './upload-tickets.js';

const MOST_ROWS = 500;

/** A plan's head as it is answered, with the plan for its rows. */
type PlanSource = Omit<ImportPlan, 'rows'> & { readonly shown: ShownPlan };

@Resolver('ImportPlan')
export class ImportResolver {
  constructor(
    private readonly service: ImportService,
    private readonly tickets: UploadTickets,
    @Inject(VOCABULARIES) private readonly vocabularies: VocabularySet,
  ) {}

  @Query('importSheets')
  importSheets(): ImportSheet[] {
    return IMPORT_SHEETS.map(({ name, label, columns }) => ({
      name,
      label,
      columns: columns.map(({ heading, explanation, required }) => ({
        heading,
        explanation,
        required: required === true,
      })),
    }));
  }

  @Query('importPlan')
  async importPlan(@CurrentViewer() viewer: Viewer, @Args() { id }: QueryImportPlanArgs): Promise<PlanSource | null> {
    const shown = await this.service.show(viewer, id);
    return shown && { ...toPlan(shown), shown };
  }

  @ResolveField('rows')
  rows(@Parent() { shown }: PlanSource, @Args() { first, after, actions }: ImportPlanRowsArgs): ImportRow[] {
    const count = Math.min(Math.max(first ?? MOST_ROWS, 0), MOST_ROWS);
    return rowsToLookAt(shown.plan, actions ?? null, count, Math.max(after ?? 0, 0), this.vocabularies);
  }

  @Mutation('createUploadTicket')
  createUploadTicket(
    @CurrentViewer() viewer: Viewer,
    @Args() { input }: MutationCreateUploadTicketArgs,
  ): Promise<UploadTicket> {
    return this.tickets.issue(viewer, input.areaId ?? null);
  }

  @Mutation('applyImport')
  applyImport(@CurrentViewer() viewer: Viewer, @Args() { input }: MutationApplyImportArgs): Promise<ApplyImportResult> {
    return applyAnswer(() => this.service.apply(viewer, input.planId, input.skipErrors ?? false));
  }
}
