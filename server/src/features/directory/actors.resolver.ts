import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type {
  Actor,
  ActorAt,
  ActorPage,
  ChangeResult,
  MutationCreateActorArgs,
  MutationDeleteActorArgs,
  MutationUpdateActorArgs,
  QueryActorArgs,
  QueryActorAtArgs,
  QueryActorsArgs,
  QuerySearchArgs,
  SearchHit,
} from '../../generated/resolvers.js';
import { fieldsAsked } from '../../graphql/fields-asked.js';
import { CurrentViewer } from '../../graphql/current-viewer.js';
import type { Viewer } from '../../kernel/viewer.js';
import { ChangeAnswers } from '../records/index.js';
import {
  actorPatch,
  toActor,
  toActorAt,
  toActorPage,
  toDirectoryFilter,
  toDirectorySort,
  toNewActor,
} from './actor.mapper.js';
import { ActorPageService } from './actor-page.service.js';
import { DirectoryService } from './directory.service.js';
import { MasterDataService } from './master-data.service.js';
import { toSearchHit } from './person.mapper.js';
import { SearchService } from './search.service.js';

@Resolver()
export class ActorsResolver {
  constructor(
    private readonly directory: DirectoryService,
    private readonly page: ActorPageService,
    private readonly finder: SearchService,
    private readonly writing: MasterDataService,
    private readonly answers: ChangeAnswers,
  ) {}

  @Query('actors')
  async actors(@Args() { areaId, filter, sort, first, after }: QueryActorsArgs): Promise<ActorPage> {
    const wanted = { first, after };
    return toActorPage(await this.directory.list(areaId, toDirectoryFilter(filter), toDirectorySort(sort), wanted));
  }

  @Query('actor')
  async actor(@Args() { areaId, id }: QueryActorArgs, @Info() info: GraphQLResolveInfo): Promise<Actor | null> {
    const asked = fieldsAsked(info);
    const parts = { posts: asked.has('posts'), citations: asked.has('citations') };
    const found = await this.page.find(areaId, id, parts);
    return found && toActor(found);
  }

  @Query('actorAt')
  async actorAt(@Args() { areaId, id, at }: QueryActorAtArgs): Promise<ActorAt | null> {
    const found = await this.page.findAt(areaId, id, at);
    return found && toActorAt(found);
  }

  @Query('search')
  async search(@Args() { areaId, text, first }: QuerySearchArgs): Promise<SearchHit[]> {
    return (await this.finder.search(areaId, text, first)).map(toSearchHit);
  }

  @Mutation('createActor')
  createActor(@CurrentViewer() viewer: Viewer, @Args() { input }: MutationCreateActorArgs): Promise<ChangeResult> {
    return this.answers.of(() => this.writing.create(viewer, toNewActor(input)));
  }

  @Mutation('updateActor')
  updateActor(@CurrentViewer() viewer: Viewer, @Args() { input }: MutationUpdateActorArgs): Promise<ChangeResult> {
    return this.answers.of(() => this.writing.updateActor(viewer, input, actorPatch(input)));
  }

  @Mutation('deleteActor')
  deleteActor(@CurrentViewer() viewer: Viewer, @Args() { input }: MutationDeleteActorArgs): Promise<ChangeResult> {
    return this.answers.of(() => this.writing.deleteActor(viewer, input));
  }
}
