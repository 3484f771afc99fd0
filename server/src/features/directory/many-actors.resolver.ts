import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { ChangeActorsResult, MutationChangeActorsArgs } from '../../generated/resolvers.js';
import { CurrentViewer } from '../../graphql/current-viewer.js';
import type { Viewer } from '../../kernel/viewer.js';
import { manyActorsAnswer, toManyActorsChange } from './many-actors.mapper.js';
import { ManyActorsService } from './many-actors.service.js';

@Resolver()
export class ManyActorsResolver {
  constructor(private readonly service: ManyActorsService) {}

  @Mutation('changeActors')
  changeActors(
    @CurrentViewer() viewer: Viewer,
    @Args() { input }: MutationChangeActorsArgs,
  ): Promise<ChangeActorsResult> {
    return manyActorsAnswer(() => this.service.change(viewer, toManyActorsChange(input)));
  }
}
