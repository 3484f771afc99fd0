import { graphql } from '../../generated/index.js';

export const ACTORS = graphql(`
  query Actors($areaId: ID!, $filter: ActorFilter, $sort: ActorSort, $after: String) {
    actors(areaId: $areaId, filter: $filter, sort: $sort, first: 100, after: $after) {
      rows {
        id
        version
        class
        name
        shortName
        kind
        sector
        ring
        isQm
        ties
        lastConfirmed
        ended
        contactLabel
        channels
        hints
      }
      pageInfo {
        endCursor
        total
      }
      filteredOut
      endedNotCounted
      views {
        all
        qmOnly
        stale
        withoutContactPoint
      }
    }
  }
`);

export const PERSONS = graphql(`
  query Persons($areaId: ID!, $search: String, $after: String) {
    persons(areaId: $areaId, search: $search, first: 100, after: $after) {
      rows {
        id
        version
        name
        offices
        channels
        ended
      }
      pageInfo {
        endCursor
        total
      }
    }
  }
`);

export const COUNT_ACTORS = graphql(`
  query CountActors($areaId: ID!, $filter: ActorFilter) {
    actors(areaId: $areaId, filter: $filter, first: 1) {
      pageInfo {
        total
      }
    }
  }
`);

export const CHANGE_ACTORS = graphql(`
  mutation ChangeActors($input: ChangeActorsInput!) {
    changeActors(input: $input) {
      __typename
      ... on ActorsChanged {
        changeSetId
        changed
        unchanged
      }
      ... on ActorsConflict {
        conflicts {
          recordId
          currentVersion
          changedBy
          changedAt
          fields {
            field
            theirs
          }
        }
      }
      ... on InvalidInput {
        faults {
          message
        }
      }
      ... on UserError {
        code
        message
      }
    }
  }
`);
