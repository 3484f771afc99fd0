import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type {
  ChangeResult,
  MutationCreateContactPointArgs,
  MutationDeleteContactPointArgs,
  MutationUpdateContactPointArgs,
} from '../../generated/resolvers.js';
import { CurrentViewer } from '../../graphql/current-viewer.js';
import type { Viewer } from '../../kernel/viewer.js';
import { ChangeAnswers } from '../records/index.js';
import { contactPointValues, toNewContactPoint } from './contact.mapper.js';
import { ContactPointsService } from './contact-points.service.js';

@Resolver()
export class ContactPointsResolver {
  constructor(
    private readonly service: ContactPointsService,
    private readonly answers: ChangeAnswers,
  ) {}

  @Mutation('createContactPoint')
  createContactPoint(
    @CurrentViewer() viewer: Viewer,
    @Args() { input }: MutationCreateContactPointArgs,
  ): Promise<ChangeResult> {
    return this.answers.of(() => this.service.create(viewer, toNewContactPoint(input)));
  }

  @Mutation('updateContactPoint')
  updateContactPoint(
    @CurrentViewer() viewer: Viewer,
    @Args() { input }: MutationUpdateContactPointArgs,
  ): Promise<ChangeResult> {
    return this.answers.of(() => this.service.update(viewer, input, contactPointValues(input)));
  }

  @Mutation('deleteContactPoint')
  deleteContactPoint(
    @CurrentViewer() viewer: Viewer,
    @Args() { input }: MutationDeleteContactPointArgs,
  ): Promise<ChangeResult> {
    return this.answers.of(() => this.service.delete(viewer, input));
  }
}
