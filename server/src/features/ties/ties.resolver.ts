import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  ChangeResult,
  MutationCreateTieArgs,
  MutationDeleteTieArgs,
  MutationEndTieArgs,
  MutationUpdateTieArgs,
  QueryTieArgs,
  QueryTiesArgs,
  Tie,
  TiePage,
} from '../../generated/resolvers.js';
import { CurrentViewer } from '../../graphql/current-viewer.js';
import type { Viewer } from '../../kernel/viewer.js';
import { ChangeAnswers } from '../records/index.js';
import { tieValues, toNewTie, toTie, toTiePage } from './tie.mapper.js';
import { TiesService } from './ties.service.js';

@Resolver()
export class TiesResolver {
  constructor(
    private readonly service: TiesService,
    private readonly answers: ChangeAnswers,
  ) {}

  @Query('tie')
  async tie(@Args() { areaId, id }: QueryTieArgs): Promise<Tie | null> {
    const found = await this.service.find(areaId, id);
    return found && toTie(found);
  }

  @Query('ties')
  async ties(@Args() { areaId, filter, first, after }: QueryTiesArgs): Promise<TiePage> {
    return toTiePage(await this.service.list(areaId, filter ?? {}, { first, after }));
  }

  @Mutation('createTie')
  createTie(@CurrentViewer() viewer: Viewer, @Args() { input }: MutationCreateTieArgs): Promise<ChangeResult> {
    return this.answers.of(() => this.service.create(viewer, toNewTie(input)));
  }

  @Mutation('updateTie')
  updateTie(@CurrentViewer() viewer: Viewer, @Args() { input }: MutationUpdateTieArgs): Promise<ChangeResult> {
    return this.answers.of(() => this.service.update(viewer, input, tieValues(input)));
  }

  @Mutation('endTie')
  endTie(@CurrentViewer() viewer: Viewer, @Args() { input }: MutationEndTieArgs): Promise<ChangeResult> {
    return this.answers.of(() => this.service.end(viewer, input, input.until));
  }

  @Mutation('deleteTie')
  deleteTie(@CurrentViewer() viewer: Viewer, @Args() { input }: MutationDeleteTieArgs): Promise<ChangeResult> {
    return this.answers.of(() => this.service.delete(viewer, input));
  }
}
