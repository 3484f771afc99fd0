import { graphql } from '../../../generated/index.js';

export const WITHOUT_ACTORS = graphql(`
  query WithoutActors($areaId: ID!, $actorIds: [ID!]!) {
    withoutActors(areaId: $areaId, actorIds: $actorIds) {
      day
      removed {
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
      sentence
      result {
        before {
          ...RemovalFigureParts
        }
        after {
          ...RemovalFigureParts
        }
        pairsLost
        pairsLostShare
        components
        orphaned {
          id
          name
          shortName
          class
          kind
          sector
        }
        aloneBefore {
          id
          name
          shortName
          class
          kind
          sector
        }
        tiesLost
        tiesAtRisk
      }
    }
  }
`);

/** The same figures before and after. */
export const RemovalFigureFragment = graphql(`
  fragment RemovalFigureParts on RemovalFigures {
    actors
    components
    isolated
    pairs
    connectedPairs
    fragmentation
    distanceFragmentation
  }
`);
