import { graphql } from '../../../generated/index.js';

/** What is left when a set of actors goes, looked at as the map is. */
export const WITHOUT_SET = graphql(`
  query NetworkWithoutSet($areaId: ID!, $actorIds: [ID!]!, $day: Day, $filter: NetworkFilter, $storedAt: DateTime) {
    withoutActors(areaId: $areaId, actorIds: $actorIds, day: $day, filter: $filter, storedAt: $storedAt) {
      removed {
        id
      }
      notices {
        code
        sentence
        advice
      }
      result {
        before {
          ...SetFigures
        }
        after {
          ...SetFigures
        }
        pairsLost
        pairsLostShare
        components
        tiesAtRisk
        orphaned {
          id
        }
        aloneBefore {
          id
        }
      }
    }
  }
`);

export const SetFiguresFragment = graphql(`
  fragment SetFigures on RemovalFigures {
    actors
    ties
    density
    meanDegree
    components
    isolated
    connectedPairs
    pairs
  }
`);
