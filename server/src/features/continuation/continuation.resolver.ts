import type { VocabularySet } from '@quartiersnetz/graph-schema';
import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import type {
  Continuation,
  ConversationList,
  QmTie,
  QmTiePage,
  QueryContinuationArgs,
  QueryConversationListArgs,
  QueryQmTieArgs,
  QueryQmTiesArgs,
  QueryWithoutActorsArgs,
  WithoutActors,
} from '../../generated/resolvers.js';
import { VOCABULARIES } from '../../kernel/tokens.js';
import { toContinuation, toConversationLists } from './continuation.mapper.js';
import { toFilter } from '../network/index.js';
import { ContinuationService } from './continuation.service.js';
import { toQmTie, toQmTiePage } from './handover.mapper.js';
import { toWithoutActors } from './without-actors.mapper.js';

@Resolver()
export class ContinuationResolver {
  constructor(
    private readonly service: ContinuationService,
    @Inject(VOCABULARIES) private readonly vocabularies: VocabularySet,
  ) {}

  @Query('continuation')
  async continuation(@Args() { areaId, day }: QueryContinuationArgs): Promise<Continuation> {
    return toContinuation(await this.service.view(areaId, day ?? null), this.vocabularies);
  }

  @Query('qmTies')
  async qmTies(@Args() { areaId, day, filter, first, after }: QueryQmTiesArgs): Promise<QmTiePage> {
    return toQmTiePage(await this.service.ties(areaId, day ?? null, { filter: filter ?? null, first, after }));
  }

  @Query('qmTie')
  async qmTie(@Args() { areaId, tieId, day }: QueryQmTieArgs): Promise<QmTie | null> {
    const found = await this.service.tie(areaId, tieId, day ?? null);
    return found && toQmTie(found, found);
  }

  @Query('conversationList')
  async conversationList(@Args() { areaId, actorId }: QueryConversationListArgs): Promise<ConversationList[]> {
    return toConversationLists(await this.service.conversations(areaId, actorId ?? null));
  }

  @Query('withoutActors')
  async withoutActors(
    @Args() { areaId, actorIds, day, filter, storedAt }: QueryWithoutActorsArgs,
  ): Promise<WithoutActors> {
    const look = { day: day ?? null, storedAt: storedAt ?? null, filter: toFilter(filter) };
    return toWithoutActors(await this.service.without(areaId, actorIds, look));
  }
}
