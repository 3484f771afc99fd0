import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  ChangeResult,
  MutationCreatePersonArgs,
  MutationDeletePersonArgs,
  MutationUpdatePersonArgs,
  Person,
  PersonPage,
  QueryPersonArgs,
  QueryPersonsArgs,
} from '../../generated/resolvers.js';
import { CurrentViewer } from '../../graphql/current-viewer.js';
import type { Viewer } from '../../kernel/viewer.js';
import { ChangeAnswers } from '../records/index.js';
import { MasterDataService } from './master-data.service.js';
import { personValues, toNewPerson, toPerson, toPersonPage } from './person.mapper.js';
import { PersonsService } from './persons.service.js';

@Resolver()
export class PersonsResolver {
  constructor(
    private readonly service: PersonsService,
    private readonly writing: MasterDataService,
    private readonly answers: ChangeAnswers,
  ) {}

  @Query('persons')
  async persons(@Args() { areaId, search, first, after }: QueryPersonsArgs): Promise<PersonPage> {
    return toPersonPage(await this.service.list(areaId, search ?? '', { first, after }));
  }

  @Query('person')
  async person(@Args() { areaId, id }: QueryPersonArgs): Promise<Person | null> {
    const found = await this.service.find(areaId, id);
    return found && toPerson(found);
  }

  @Mutation('createPerson')
  createPerson(@CurrentViewer() viewer: Viewer, @Args() { input }: MutationCreatePersonArgs): Promise<ChangeResult> {
    return this.answers.of(() => this.writing.create(viewer, toNewPerson(input)));
  }

  @Mutation('updatePerson')
  updatePerson(@CurrentViewer() viewer: Viewer, @Args() { input }: MutationUpdatePersonArgs): Promise<ChangeResult> {
    return this.answers.of(() => this.writing.updatePerson(viewer, input, personValues(input)));
  }

  @Mutation('deletePerson')
  deletePerson(@CurrentViewer() viewer: Viewer, @Args() { input }: MutationDeletePersonArgs): Promise<ChangeResult> {
    return this.answers.of(() => this.writing.deletePerson(viewer, input));
  }
}
