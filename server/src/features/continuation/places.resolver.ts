import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type {
  ChangeResult,
  MutationDeleteAnchorPointArgs,
  MutationDeleteContinuationStepArgs,
  MutationDeleteTaskHandoverArgs,
  MutationDeleteTaskOfferArgs,
  MutationDeleteTieHandoverArgs,
  MutationSaveAnchorPointArgs,
  MutationSaveContinuationStepArgs,
  MutationSaveTaskHandoverArgs,
  MutationSaveTaskOfferArgs,
  MutationSaveTieHandoverArgs,
} from '../../generated/resolvers.js';
import { CurrentViewer } from '../../graphql/current-viewer.js';
import type { Viewer } from '../../kernel/viewer.js';
import { ChangeAnswers } from '../records/index.js';
import { ContinuationWrites } from './continuation-writes.service.js';
import {
  toSavedAnchor,
  toSavedOffer,
  toSavedStep,
  toSavedTaskHandover,
  toSavedTieHandover,
} from './entry-inputs.mapper.js';

/** Fills and empties places of which there is one each: cells of the matrix, handovers, anchors, stages. */
@Resolver()
export class PlacesResolver {
  constructor(
    private readonly writes: ContinuationWrites,
    private readonly answers: ChangeAnswers,
  ) {}

  @Mutation('saveTaskOffer')
  saveTaskOffer(@CurrentViewer() viewer: Viewer, @Args() { input }: MutationSaveTaskOfferArgs): Promise<ChangeResult> {
    return this.answers.of(() => this.writes.save(viewer, 'TaskOffer', toSavedOffer(input)));
  }

  @Mutation('deleteTaskOffer')
  deleteTaskOffer(
    @CurrentViewer() viewer: Viewer,
    @Args() { input }: MutationDeleteTaskOfferArgs,
  ): Promise<ChangeResult> {
    return this.answers.of(() => this.writes.delete(viewer, 'TaskOffer', input));
  }

  @Mutation('saveTaskHandover')
  saveTaskHandover(
    @CurrentViewer() viewer: Viewer,
    @Args() { input }: MutationSaveTaskHandoverArgs,
  ): Promise<ChangeResult> {
    return this.answers.of(() => this.writes.save(viewer, 'TaskHandover', toSavedTaskHandover(input)));
  }

  @Mutation('deleteTaskHandover')
  deleteTaskHandover(
    @CurrentViewer() viewer: Viewer,
    @Args() { input }: MutationDeleteTaskHandoverArgs,
  ): Promise<ChangeResult> {
    return this.answers.of(() => this.writes.delete(viewer, 'TaskHandover', input));
  }

  @Mutation('saveTieHandover')
  saveTieHandover(
    @CurrentViewer() viewer: Viewer,
    @Args() { input }: MutationSaveTieHandoverArgs,
  ): Promise<ChangeResult> {
    return this.answers.of(() => this.writes.save(viewer, 'TieHandover', toSavedTieHandover(input)));
  }

  @Mutation('deleteTieHandover')
  deleteTieHandover(
    @CurrentViewer() viewer: Viewer,
    @Args() { input }: MutationDeleteTieHandoverArgs,
  ): Promise<ChangeResult> {
    return this.answers.of(() => this.writes.delete(viewer, 'TieHandover', input));
  }

  @Mutation('saveAnchorPoint')
  saveAnchorPoint(
    @CurrentViewer() viewer: Viewer,
    @Args() { input }: MutationSaveAnchorPointArgs,
  ): Promise<ChangeResult> {
    return this.answers.of(() => this.writes.save(viewer, 'AnchorPoint', toSavedAnchor(input)));
  }

  @Mutation('deleteAnchorPoint')
  deleteAnchorPoint(
    @CurrentViewer() viewer: Viewer,
    @Args() { input }: MutationDeleteAnchorPointArgs,
  ): Promise<ChangeResult> {
    return this.answers.of(() => this.writes.delete(viewer, 'AnchorPoint', input));
  }

  @Mutation('saveContinuationStep')
  saveContinuationStep(
    @CurrentViewer() viewer: Viewer,
    @Args() { input }: MutationSaveContinuationStepArgs,
  ): Promise<ChangeResult> {
    return this.answers.of(() => this.writes.save(viewer, 'ContinuationStep', toSavedStep(input)));
  }

  @Mutation('deleteContinuationStep')
  deleteContinuationStep(
    @CurrentViewer() viewer: Viewer,
    @Args() { input }: MutationDeleteContinuationStepArgs,
  ): Promise<ChangeResult> {
    return this.answers.of(() => this.writes.delete(viewer, 'ContinuationStep', input));
  }
}
