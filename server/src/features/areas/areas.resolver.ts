import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  Area,
  ChangeResult,
  MutationCreateAreaArgs,
  MutationCreateMandateArgs,
  MutationDeleteAreaArgs,
  MutationDeleteMandateArgs,
  MutationUpdateAreaArgs,
  MutationUpdateMandateArgs,
} from '../../generated/resolvers.js';
import { CurrentViewer } from '../../graphql/current-viewer.js';
import type { Viewer } from '../../kernel/viewer.js';
import { ChangeAnswers } from '../records/index.js';
import { areaValues, mandateValues, toArea } from './area.mapper.js';
import { AreasService } from './areas.service.js';

@Resolver()
export class AreasResolver {
  constructor(
    private readonly service: AreasService,
    private readonly answers: ChangeAnswers,
  ) {}

  @Query('areas')
  async areas(@CurrentViewer() viewer: Viewer): Promise<Area[]> {
    return (await this.service.list(viewer)).map(toArea);
  }

  @Query('area')
  async area(@Args('id') id: string): Promise<Area | null> {
    const found = await this.service.find(id);
    return found && toArea(found);
  }

  @Mutation('createArea')
  createArea(@CurrentViewer() viewer: Viewer, @Args() { input }: MutationCreateAreaArgs): Promise<ChangeResult> {
    return this.answers.of(() => this.service.create(viewer, input.id ?? undefined, areaValues(input)));
  }

  @Mutation('updateArea')
  updateArea(@CurrentViewer() viewer: Viewer, @Args() { input }: MutationUpdateAreaArgs): Promise<ChangeResult> {
    return this.answers.of(() => this.service.update(viewer, input, areaValues(input)));
  }

  @Mutation('deleteArea')
  deleteArea(@CurrentViewer() viewer: Viewer, @Args() { input }: MutationDeleteAreaArgs): Promise<ChangeResult> {
    return this.answers.of(() => this.service.delete(viewer, input));
  }

  @Mutation('createMandate')
  createMandate(@CurrentViewer() viewer: Viewer, @Args() { input }: MutationCreateMandateArgs): Promise<ChangeResult> {
    return this.answers.of(() =>
      this.service.createMandate(viewer, input.id ?? undefined, input.areaId, mandateValues(input)),
    );
  }

  @Mutation('updateMandate')
  updateMandate(@CurrentViewer() viewer: Viewer, @Args() { input }: MutationUpdateMandateArgs): Promise<ChangeResult> {
    return this.answers.of(() => this.service.updateMandate(viewer, input, mandateValues(input)));
  }

  @Mutation('deleteMandate')
  deleteMandate(@CurrentViewer() viewer: Viewer, @Args() { input }: MutationDeleteMandateArgs): Promise<ChangeResult> {
    return this.answers.of(() => this.service.deleteMandate(viewer, input));
  }
}
