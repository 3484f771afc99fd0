import { graphql } from '../../../generated/index.js';

export const HANDOVER_SHEETS = graphql(`
  query HandoverSheets($areaId: ID!) {
    handoverSheets(areaId: $areaId) {
      actor {
        id
        name
        shortName
        class
        kind
        sector
      }
      summary
      contacts
      tasks {
        id
        title
        hoursPerWeek
        mandatory
        handover {
          state
          date
          note
        }
      }
      ties {
        tie {
          tieId
          contact {
            id
            name
            shortName
            class
            kind
            sector
          }
          verb
          strength
          since
          lastConfirmedAt
          onlyQm
          handover {
            state
            date
            note
          }
        }
        contacts
      }
      promises {
        title
        sentence
        firm
      }
      openPoints
      nextSteps {
        about
        step
        due
        overdue
        ownerName
      }
    }
  }
`);
