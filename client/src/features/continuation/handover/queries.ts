import { graphql } from '../../../generated/index.js';

export const OWNERS = graphql(`
  query Owners($areaId: ID!) {
    accountsOfArea(areaId: $areaId) {
      id
      name
    }
  }
`);

export const QM_TIES = graphql(`
  query QmTies($areaId: ID!, $filter: QmTieFilter, $first: Int, $after: String) {
    qmTies(areaId: $areaId, filter: $filter, first: $first, after: $after) {
      rows {
        tieId
        contact {
          id
          name
          shortName
          class
          kind
          sector
        }
        kind
        verb
        strength
        since
        lastConfirmedAt
        onlyQm
        otherContacts
        handover {
          id
          version
          state
          receiver {
            id
            name
            shortName
            class
            kind
            sector
          }
          date
          metOn
          spokeWithoutQmOn
          commitmentsAcceptedOn
          nextStep
          nextStepDue
          nextStepOverdue
          ownerId
          ownerName
          note
          missing
        }
        proposals {
          actor {
            id
            name
            shortName
            class
            kind
            sector
          }
          reason
        }
        goesAlong
      }
      counts {
        all
        next
        onlyQm
        withoutReceiver
        handedOver
      }
      notices {
        code
        sentence
        advice
      }
      pageInfo {
        endCursor
        total
      }
    }
  }
`);
