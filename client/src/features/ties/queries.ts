import { graphql } from '../../generated/index.js';

export const TIE = graphql(`
  query Tie($id: ID!, $areaId: ID!) {
    tie(id: $id, areaId: $areaId) {
      id
      version
      fromId
      fromName
      toId
      toName
      kind
      intensity
      since
      until
      evidence
      confirmedBy
      lastConfirmedAt
      viaQm
      note
      citations {
        id
        sourceTitle
        quote
        page
        date
      }
    }
  }
`);

export const CREATE_TIE = graphql(`
  mutation CreateTie($input: CreateTieInput!) {
    createTie(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const UPDATE_TIE = graphql(`
  mutation UpdateTie($input: UpdateTieInput!) {
    updateTie(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const END_TIE = graphql(`
  mutation EndTie($input: EndTieInput!) {
    endTie(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const DELETE_TIE = graphql(`
  mutation DeleteTie($input: DeleteInput!) {
    deleteTie(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const FIND_ACTORS = graphql(`
  query FindActors($areaId: ID!, $text: String!) {
    actors(areaId: $areaId, filter: { search: $text }, first: 12) {
      rows {
        id
        name
        class
        kind
        sector
        isQm
      }
    }
  }
`);
