import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type {
  ChangeResult,
  MutationCreateCandidateArgs,
  MutationCreateContributionArgs,
  MutationCreateFinancingPartArgs,
  MutationCreateSuccessionScenarioArgs,
  MutationCreateTaskPlanArgs,
  MutationCreateTaskPlansArgs,
  MutationDeleteCandidateArgs,
  MutationDeleteContributionArgs,
  MutationDeleteFinancingPartArgs,
  MutationDeleteSuccessionScenarioArgs,
  MutationDeleteTaskPlanArgs,
  MutationUpdateCandidateArgs,
  MutationUpdateContributionArgs,
  MutationUpdateFinancingPartArgs,
  MutationUpdateSuccessionScenarioArgs,
  MutationUpdateTaskPlanArgs,
} from '../../generated/resolvers.js';
import { CurrentViewer } from '../../graphql/current-viewer.js';
import type { Viewer } from '../../kernel/viewer.js';
import { ChangeAnswers } from '../records/index.js';
import { ContinuationWrites } from './continuation-writes.service.js';
import { toNewEntry, toNewTasks, toPatch } from './entry-inputs.mapper.js';

/** Creates, changes and deletes what an area has any number of: tasks, candidates, contributions, scenarios, financing. */
@Resolver()
export class EntriesResolver {
  constructor(
    private readonly writes: ContinuationWrites,
    private readonly answers: ChangeAnswers,
  ) {}

  @Mutation('createTaskPlan')
  createTaskPlan(
    @CurrentViewer() viewer: Viewer,
    @Args() { input }: MutationCreateTaskPlanArgs,
  ): Promise<ChangeResult> {
    return this.answers.of(() => this.writes.create(viewer, 'TaskPlan', toNewEntry('TaskPlan', input)));
  }

  @Mutation('createTaskPlans')
  createTaskPlans(
    @CurrentViewer() viewer: Viewer,
    @Args() { input }: MutationCreateTaskPlansArgs,
  ): Promise<ChangeResult> {
    return this.answers.of(() => this.writes.createTasks(viewer, input.areaId, toNewTasks(input)));
  }

  @Mutation('updateTaskPlan')
  updateTaskPlan(
    @CurrentViewer() viewer: Viewer,
    @Args() { input }: MutationUpdateTaskPlanArgs,
  ): Promise<ChangeResult> {
    return this.answers.of(() => this.writes.update(viewer, 'TaskPlan', input, toPatch('TaskPlan', input)));
  }

  @Mutation('deleteTaskPlan')
  deleteTaskPlan(
    @CurrentViewer() viewer: Viewer,
    @Args() { input }: MutationDeleteTaskPlanArgs,
  ): Promise<ChangeResult> {
    return this.answers.of(() => this.writes.delete(viewer, 'TaskPlan', input));
  }

  @Mutation('createCandidate')
  createCandidate(
    @CurrentViewer() viewer: Viewer,
    @Args() { input }: MutationCreateCandidateArgs,
  ): Promise<ChangeResult> {
    return this.answers.of(() => this.writes.create(viewer, 'Candidate', toNewEntry('Candidate', input)));
  }

  @Mutation('updateCandidate')
  updateCandidate(
    @CurrentViewer() viewer: Viewer,
    @Args() { input }: MutationUpdateCandidateArgs,
  ): Promise<ChangeResult> {
    return this.answers.of(() => this.writes.update(viewer, 'Candidate', input, toPatch('Candidate', input)));
  }

  @Mutation('deleteCandidate')
  deleteCandidate(
    @CurrentViewer() viewer: Viewer,
    @Args() { input }: MutationDeleteCandidateArgs,
  ): Promise<ChangeResult> {
    return this.answers.of(() => this.writes.delete(viewer, 'Candidate', input));
  }

  @Mutation('createContribution')
  createContribution(
    @CurrentViewer() viewer: Viewer,
    @Args() { input }: MutationCreateContributionArgs,
  ): Promise<ChangeResult> {
    return this.answers.of(() => this.writes.create(viewer, 'Contribution', toNewEntry('Contribution', input)));
  }

  @Mutation('updateContribution')
  updateContribution(
    @CurrentViewer() viewer: Viewer,
    @Args() { input }: MutationUpdateContributionArgs,
  ): Promise<ChangeResult> {
    return this.answers.of(() => this.writes.update(viewer, 'Contribution', input, toPatch('Contribution', input)));
  }

  @Mutation('deleteContribution')
  deleteContribution(
    @CurrentViewer() viewer: Viewer,
    @Args() { input }: MutationDeleteContributionArgs,
  ): Promise<ChangeResult> {
    return this.answers.of(() => this.writes.delete(viewer, 'Contribution', input));
  }

  @Mutation('createSuccessionScenario')
  createSuccessionScenario(
    @CurrentViewer() viewer: Viewer,
    @Args() { input }: MutationCreateSuccessionScenarioArgs,
  ): Promise<ChangeResult> {
    return this.answers.of(() =>
      this.writes.create(viewer, 'SuccessionScenario', toNewEntry('SuccessionScenario', input)),
    );
  }

  @Mutation('updateSuccessionScenario')
  updateSuccessionScenario(
    @CurrentViewer() viewer: Viewer,
    @Args() { input }: MutationUpdateSuccessionScenarioArgs,
  ): Promise<ChangeResult> {
    return this.answers.of(() =>
      this.writes.update(viewer, 'SuccessionScenario', input, toPatch('SuccessionScenario', input)),
    );
  }

  @Mutation('deleteSuccessionScenario')
  deleteSuccessionScenario(
    @CurrentViewer() viewer: Viewer,
    @Args() { input }: MutationDeleteSuccessionScenarioArgs,
  ): Promise<ChangeResult> {
    return this.answers.of(() => this.writes.delete(viewer, 'SuccessionScenario', input));
  }

  @Mutation('createFinancingPart')
  createFinancingPart(
    @CurrentViewer() viewer: Viewer,
    @Args() { input }: MutationCreateFinancingPartArgs,
  ): Promise<ChangeResult> {
    return this.answers.of(() => this.writes.create(viewer, 'FinancingPart', toNewEntry('FinancingPart', input)));
  }

  @Mutation('updateFinancingPart')
  updateFinancingPart(
    @CurrentViewer() viewer: Viewer,
    @Args() { input }: MutationUpdateFinancingPartArgs,
  ): Promise<ChangeResult> {
    return this.answers.of(() => this.writes.update(viewer, 'FinancingPart', input, toPatch('FinancingPart', input)));
  }

  @Mutation('deleteFinancingPart')
  deleteFinancingPart(
    @CurrentViewer() viewer: Viewer,
    @Args() { input }: MutationDeleteFinancingPartArgs,
  ): Promise<ChangeResult> {
    return this.answers.of(() => this.writes.delete(viewer, 'FinancingPart', input));
  }
}
