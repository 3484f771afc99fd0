import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type {
  ChangeResult,
  MutationAssignPostArgs,
  MutationCreatePostArgs,
  MutationDeleteMembershipArgs,
  MutationDeletePostArgs,
  MutationUpdateMembershipArgs,
  MutationUpdatePostArgs,
} from '../../generated/resolvers.js';
import { CurrentViewer } from '../../graphql/current-viewer.js';
import type { Viewer } from '../../kernel/viewer.js';
import { ChangeAnswers } from '../records/index.js';
import { membershipValues, postValues, toAssignment, toNewPost } from './contact.mapper.js';
import { PostsService } from './posts.service.js';

@Resolver()
export class PostsResolver {
  constructor(
    private readonly service: PostsService,
    private readonly answers: ChangeAnswers,
  ) {}

  @Mutation('createPost')
  createPost(@CurrentViewer() viewer: Viewer, @Args() { input }: MutationCreatePostArgs): Promise<ChangeResult> {
    return this.answers.of(() => this.service.create(viewer, toNewPost(input)));
  }

  @Mutation('updatePost')
  updatePost(@CurrentViewer() viewer: Viewer, @Args() { input }: MutationUpdatePostArgs): Promise<ChangeResult> {
    return this.answers.of(() => this.service.update(viewer, input, postValues(input)));
  }

  @Mutation('deletePost')
  deletePost(@CurrentViewer() viewer: Viewer, @Args() { input }: MutationDeletePostArgs): Promise<ChangeResult> {
    return this.answers.of(() => this.service.delete(viewer, input));
  }

  @Mutation('assignPost')
  assignPost(@CurrentViewer() viewer: Viewer, @Args() { input }: MutationAssignPostArgs): Promise<ChangeResult> {
    return this.answers.of(() => this.service.assign(viewer, toAssignment(input)));
  }

  @Mutation('updateMembership')
  updateMembership(
    @CurrentViewer() viewer: Viewer,
    @Args() { input }: MutationUpdateMembershipArgs,
  ): Promise<ChangeResult> {
    return this.answers.of(() => this.service.updateMembership(viewer, input, membershipValues(input)));
  }

  @Mutation('deleteMembership')
  deleteMembership(
    @CurrentViewer() viewer: Viewer,
    @Args() { input }: MutationDeleteMembershipArgs,
  ): Promise<ChangeResult> {
    return this.answers.of(() => this.service.deleteMembership(viewer, input));
  }
}
