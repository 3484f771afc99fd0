import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  ChangeEntry,
  MutationRedoArgs,
  MutationUndoArgs,
  QueryChangesArgs,
  QueryHistoryArgs,
  RecordChange,
  UndoResult,
  UndoState,
} from '../../generated/resolvers.js';
import { CurrentViewer } from '../../graphql/current-viewer.js';
import type { Viewer } from '../../kernel/viewer.js';
import { toChangeEntry, toRecordChange, toUndoRequest, toUndoState } from './history.mapper.js';
import { HistoryService } from './history.service.js';
import { undoResult } from './undo-answers.js';
import { UndoService } from './undo.service.js';

@Resolver()
export class HistoryResolver {
  constructor(
    private readonly service: HistoryService,
    private readonly undoing: UndoService,
  ) {}

  @Query('changes')
  async changes(
    @CurrentViewer() viewer: Viewer,
    @Args() { areaId, first, before }: QueryChangesArgs,
  ): Promise<ChangeEntry[]> {
    return (await this.service.changes(viewer, areaId, first ?? 30, before ?? null)).map(toChangeEntry);
  }

  @Query('history')
  async history(
    @CurrentViewer() viewer: Viewer,
    @Args() { areaId, recordId }: QueryHistoryArgs,
  ): Promise<RecordChange[]> {
    return (await this.service.record(viewer, areaId, recordId)).map(toRecordChange);
  }

  @Query('undoState')
  async undoState(@CurrentViewer() viewer: Viewer, @Args('areaId') areaId: string): Promise<UndoState> {
    return toUndoState(await this.service.undoState(viewer, areaId));
  }

  @Mutation('undo')
  undo(@CurrentViewer() viewer: Viewer, @Args() { input }: MutationUndoArgs): Promise<UndoResult> {
    return undoResult(() => this.undoing.undo(viewer, toUndoRequest(input)));
  }

  @Mutation('redo')
  redo(@CurrentViewer() viewer: Viewer, @Args() { input }: MutationRedoArgs): Promise<UndoResult> {
    return undoResult(() => this.undoing.redo(viewer, toUndoRequest(input)));
  }
}
