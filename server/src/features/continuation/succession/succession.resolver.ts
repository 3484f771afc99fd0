import { Args, Query, Resolver, Subscription } from '@nestjs/graphql';
import type {
  QuerySuccessionArgs,
  QuerySuccessorSetArgs,
  Succession,
  SubscriptionSuccessionSearchArgs,
  SuccessorSet,
} from '../../../generated/resolvers.js';
import { toChosenSet, toParameters, toSuccession } from './succession.mapper.js';
import { SuccessionService } from './succession.service.js';

@Resolver()
export class SuccessionResolver {
  constructor(private readonly service: SuccessionService) {}

  @Query('succession')
  async succession(@Args() { areaId, day, parameters }: QuerySuccessionArgs): Promise<Succession> {
    return toSuccession(await this.service.find(areaId, day ?? null, toParameters(parameters)));
  }

  @Query('successorSet')
  async successorSet(
    @Args() { areaId, day, parameters, members }: QuerySuccessorSetArgs,
  ): Promise<SuccessorSet | null> {
    return toChosenSet(await this.service.chosen(areaId, day ?? null, toParameters(parameters), members));
  }

  @Subscription('successionSearch')
  async successionSearch(
    @Args() { areaId, day, parameters }: SubscriptionSuccessionSearchArgs,
  ): Promise<AsyncIterable<{ readonly successionSearch: Succession }>> {
    const { question, messages } = await this.service.follow(areaId, day ?? null, toParameters(parameters));
    return messages.as((message) => ({ successionSearch: toSuccession({ question, message }) }));
  }
}
