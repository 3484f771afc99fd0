import { graphql } from '../../generated/index.js';

export const CREATE_TASK_PLAN = graphql(`
  mutation CreateTaskPlan($input: CreateTaskPlanInput!) {
    createTaskPlan(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const CREATE_TASK_PLANS = graphql(`
  mutation CreateTaskPlans($input: CreateTaskPlansInput!) {
    createTaskPlans(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const UPDATE_TASK_PLAN = graphql(`
  mutation UpdateTaskPlan($input: UpdateTaskPlanInput!) {
    updateTaskPlan(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const DELETE_TASK_PLAN = graphql(`
  mutation DeleteTaskPlan($input: DeleteInput!) {
    deleteTaskPlan(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const CREATE_CANDIDATE = graphql(`
  mutation CreateCandidate($input: CreateCandidateInput!) {
    createCandidate(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const UPDATE_CANDIDATE = graphql(`
  mutation UpdateCandidate($input: UpdateCandidateInput!) {
    updateCandidate(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const DELETE_CANDIDATE = graphql(`
  mutation DeleteCandidate($input: DeleteInput!) {
    deleteCandidate(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const SAVE_TASK_OFFER = graphql(`
  mutation SaveTaskOffer($input: SaveTaskOfferInput!) {
    saveTaskOffer(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const DELETE_TASK_OFFER = graphql(`
  mutation DeleteTaskOffer($input: DeleteInput!) {
    deleteTaskOffer(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const CREATE_CONTRIBUTION = graphql(`
  mutation CreateContribution($input: CreateContributionInput!) {
    createContribution(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const UPDATE_CONTRIBUTION = graphql(`
  mutation UpdateContribution($input: UpdateContributionInput!) {
    updateContribution(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const DELETE_CONTRIBUTION = graphql(`
  mutation DeleteContribution($input: DeleteInput!) {
    deleteContribution(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const CREATE_SUCCESSION_SCENARIO = graphql(`
  mutation CreateSuccessionScenario($input: CreateSuccessionScenarioInput!) {
    createSuccessionScenario(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const UPDATE_SUCCESSION_SCENARIO = graphql(`
  mutation UpdateSuccessionScenario($input: UpdateSuccessionScenarioInput!) {
    updateSuccessionScenario(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const DELETE_SUCCESSION_SCENARIO = graphql(`
  mutation DeleteSuccessionScenario($input: DeleteInput!) {
    deleteSuccessionScenario(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const SAVE_TASK_HANDOVER = graphql(`
  mutation SaveTaskHandover($input: SaveTaskHandoverInput!) {
    saveTaskHandover(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const DELETE_TASK_HANDOVER = graphql(`
  mutation DeleteTaskHandover($input: DeleteInput!) {
    deleteTaskHandover(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const SAVE_TIE_HANDOVER = graphql(`
  mutation SaveTieHandover($input: SaveTieHandoverInput!) {
    saveTieHandover(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const DELETE_TIE_HANDOVER = graphql(`
  mutation DeleteTieHandover($input: DeleteInput!) {
    deleteTieHandover(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const SAVE_ANCHOR_POINT = graphql(`
  mutation SaveAnchorPoint($input: SaveAnchorPointInput!) {
    saveAnchorPoint(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const DELETE_ANCHOR_POINT = graphql(`
  mutation DeleteAnchorPoint($input: DeleteInput!) {
    deleteAnchorPoint(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const SAVE_CONTINUATION_STEP = graphql(`
  mutation SaveContinuationStep($input: SaveContinuationStepInput!) {
    saveContinuationStep(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const DELETE_CONTINUATION_STEP = graphql(`
  mutation DeleteContinuationStep($input: DeleteInput!) {
    deleteContinuationStep(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const CREATE_FINANCING_PART = graphql(`
  mutation CreateFinancingPart($input: CreateFinancingPartInput!) {
    createFinancingPart(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const UPDATE_FINANCING_PART = graphql(`
  mutation UpdateFinancingPart($input: UpdateFinancingPartInput!) {
    updateFinancingPart(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const DELETE_FINANCING_PART = graphql(`
  mutation DeleteFinancingPart($input: DeleteInput!) {
    deleteFinancingPart(input: $input) {
      ...ChangeAnswer
    }
  }
`);
