import { graphql } from '../../generated/index.js';

/** Everything that the page shows of a day, the search of successors apart. */
export const CONTINUATION = graphql(`
  query Continuation($areaId: ID!) {
    continuation(areaId: $areaId) {
      areaId
      sequence
      day
      qm {
        id
        name
        shortName
        class
        kind
        sector
      }
      notices {
        code
        sentence
        advice
      }
      fundingEnd {
        date
        monthsLeft
        withoutOption
        sentence
      }
      stages {
        id
        version
        stage
        label
        state
        plannedFor
        doneOn
        note
        overdue
      }
      tasks {
        rows {
          id
          version
          task
          title
          hoursPerWeek
          importance
          mandatory
          costPerYear
          note
          covered
          best
          notAsked
          coverSentence
          handover {
            id
            version
            taskPlanId
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
            workedWithoutQmOn
            commitmentsAcceptedOn
            nextStep
            nextStepDue
            nextStepOverdue
            ownerId
            ownerName
            note
            missing
          }
        }
        columns {
          id
          version
          actor {
            id
            name
            shortName
            class
            kind
            sector
          }
          hoursPerWeek
          capacity
          note
          notAsked
        }
        offers {
          id
          version
          candidateId
          taskPlanId
          sign
          ability
          willingness
          excluded
          exclusionNote
          condition
          hours
          date
          sourceId
          sourceTitle
          sentence
        }
        notAsked
        hoursPerWeek
        mandatory
        mandatoryUncovered
      }
      contributions {
        id
        version
        candidateId
        actor {
          id
          name
          shortName
          class
          kind
          sector
        }
        kind
        amount
        year
        willingness
        date
        sourceId
        sourceTitle
        note
      }
      financing {
        parts {
          id
          version
          funder
          amount
          year
          state
          taskPlanId
          note
        }
        costPerYear
        tasksWithoutCost
        years {
          year
          applied
          granted
          open
        }
      }
      anchors {
        id
        version
        anchor
        label
        state
        actor {
          id
          name
          shortName
          class
          kind
          sector
        }
        text
      }
      anchorsSettled
      handover {
        tasks {
          total
          planned
          underWay
          handedOver
        }
        ties {
          total
          planned
          underWay
          handedOver
        }
        pace {
          onTrack
          headline
          sentence
        }
      }
      scenarios {
        id
        version
        savedOn
        changedSince
        name
        k
        fMax
        tauAbility
        tauWillingness
        removedActors {
          id
          name
          shortName
          class
          kind
          sector
        }
        members {
          id
          actor {
            id
            name
            shortName
          }
        }
        gone
        note
      }
    }
  }
`);

/** Names for the ids in which components and ties are told. */
export const NAMES = graphql(`
  query ContinuationNames($areaId: ID!) {
    network(areaId: $areaId) {
      actors {
        id
        name
        shortName
        class
        kind
        sector
      }
      ties {
        id
        from
        to
        kind
      }
    }
  }
`);
