import { graphql } from '../../generated/index.js';

export const CREATE_AREA = graphql(`
  mutation CreateArea($input: CreateAreaInput!) {
    createArea(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const UPDATE_AREA = graphql(`
  mutation UpdateArea($input: UpdateAreaInput!) {
    updateArea(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const DELETE_AREA = graphql(`
  mutation DeleteArea($input: DeleteInput!) {
    deleteArea(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const CREATE_MANDATE = graphql(`
  mutation CreateMandate($input: CreateMandateInput!) {
    createMandate(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const UPDATE_MANDATE = graphql(`
  mutation UpdateMandate($input: UpdateMandateInput!) {
    updateMandate(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const DELETE_MANDATE = graphql(`
  mutation DeleteMandate($input: DeleteInput!) {
    deleteMandate(input: $input) {
      ...ChangeAnswer
    }
  }
`);
