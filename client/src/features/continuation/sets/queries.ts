import { graphql } from '../../../generated/index.js';

/** What a search of successors found; the same for query and subscription. */
export const SuccessionFragment = graphql(`
  fragment SuccessionParts on Succession {
    day
    state
    assumptions {
      k
      fMax
      fMaxIsDefault
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
    }
    notices {
      code
      sentence
      advice
    }
    progress {
      share
      secondsLeft
    }
    result {
      size
      exact
      lowerBound
      combinations {
        size
        examined
        feasible
      }
      sentence
      relaxations {
        kind
        taskPlanIds
        fMax
        sentence
      }
      sets {
        ...SuccessorSetParts
      }
      notChosen {
        candidateId
        actor {
          id
          name
          shortName
        }
        reasons {
          code
          sentence
        }
      }
      singles {
        candidateId
        fragmentation
        recoveryPairs
        byK {
          k
          fragmentation
        }
      }
      fragmentationWithQm
      fragmentationWithoutQm
      mandatoryHours
    }
  }
`);

/** The columns of a set of organisations. */
export const SuccessorSetFragment = graphql(`
  fragment SuccessorSetParts on SuccessorSet {
    letter
    best
    members {
      candidateId
      actor {
        id
        name
        shortName
      }
      hoursPerWeek
      hoursUsed
    }
    assignment {
      taskPlanId
      candidateId
      ability
      willingness
    }
    mandatoryCovered
    mandatory
    openMandatory
    openOthers
    committed
    conditional
    signalled
    freeHours
    neededHours
    hoursUnknown
    recoveryPairs
    recoveryNearness
    fragmentation
    worstFragmentation
    worstLoss
    reinforcement {
      candidateId
      actor {
        id
        name
        shortName
      }
      worstFragmentation
    }
    joins {
      candidateId
      contact {
        id
        name
        shortName
      }
      actorsJoined
    }
  }
`);

export const SUCCESSION = graphql(`
  query Succession($areaId: ID!, $parameters: SuccessionParameters) {
    succession(areaId: $areaId, parameters: $parameters) {
      ...SuccessionParts
    }
  }
`);

export const SUCCESSION_SEARCH = graphql(`
  subscription SuccessionSearch($areaId: ID!, $parameters: SuccessionParameters) {
    successionSearch(areaId: $areaId, parameters: $parameters) {
      ...SuccessionParts
    }
  }
`);

/** The columns of a set that somebody chose. */
export const SUCCESSOR_SET = graphql(`
  query SuccessorSet($areaId: ID!, $parameters: SuccessionParameters, $members: [ID!]!) {
    successorSet(areaId: $areaId, parameters: $parameters, members: $members) {
      ...SuccessorSetParts
    }
  }
`);
