import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  AreaAccount,
  ChangeResult,
  GapTask,
  MutationChangeGapTaskArgs,
  MutationDismissGapArgs,
  MutationDropGapTaskArgs,
  MutationRestoreGapArgs,
  MutationTakeOnGapArgs,
  QueryAccountsOfAreaArgs,
  QueryGapTasksArgs,
} from '../../generated/resolvers.js';
import { CurrentViewer } from '../../graphql/current-viewer.js';
import type { Viewer } from '../../kernel/viewer.js';
import { ChangeAnswers } from '../records/index.js';
import { GapTasksService } from './tasks/gap-tasks.service.js';
import { taskValues, toGapTask, toTakeOn } from './tasks/task.mapper.js';

@Resolver()
export class GapTasksResolver {
  constructor(
    private readonly service: GapTasksService,
    private readonly answers: ChangeAnswers,
  ) {}

  @Query('gapTasks')
  async gapTasks(@Args() { areaId, states }: QueryGapTasksArgs): Promise<GapTask[]> {
    const list = await this.service.list(areaId, states ?? ['OPEN']);
    return list.tasks.map((task) => toGapTask(task, list));
  }

  @Query('accountsOfArea')
  async accountsOfArea(@Args() { areaId }: QueryAccountsOfAreaArgs): Promise<AreaAccount[]> {
    return [...(await this.service.accounts(areaId))];
  }

  @Mutation('takeOnGap')
  takeOnGap(@CurrentViewer() viewer: Viewer, @Args() { input }: MutationTakeOnGapArgs): Promise<ChangeResult> {
    return this.answers.of(() => this.service.takeOn(viewer, toTakeOn(input)));
  }

  @Mutation('changeGapTask')
  changeGapTask(@CurrentViewer() viewer: Viewer, @Args() { input }: MutationChangeGapTaskArgs): Promise<ChangeResult> {
    return this.answers.of(() => this.service.change(viewer, input, taskValues(input)));
  }

  @Mutation('dropGapTask')
  dropGapTask(@CurrentViewer() viewer: Viewer, @Args() { input }: MutationDropGapTaskArgs): Promise<ChangeResult> {
    return this.answers.of(() => this.service.drop(viewer, input, input.reason));
  }

  @Mutation('dismissGap')
  dismissGap(@CurrentViewer() viewer: Viewer, @Args() { input }: MutationDismissGapArgs): Promise<ChangeResult> {
    return this.answers.of(() => this.service.dismiss(viewer, { ...input, id: input.id ?? undefined }));
  }

  @Mutation('restoreGap')
  restoreGap(@CurrentViewer() viewer: Viewer, @Args() { input }: MutationRestoreGapArgs): Promise<ChangeResult> {
    return this.answers.of(() => this.service.restore(viewer, input));
  }
}
