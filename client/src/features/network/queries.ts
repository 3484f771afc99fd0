import { graphql } from '../../generated/index.js';

export const NETWORK = graphql(`
  query Network($areaId: ID!, $storedAt: DateTime) {
    network(areaId: $areaId, storedAt: $storedAt) {
      sequence
      firstYear
      actors {
        id
        name
        shortName
        class
        kind
        sector
        ring
        since
        until
        foreign
        qm
      }
      ties {
        id
        from
        to
        kind
        intensity
        since
        until
        evidence
        lastConfirmedAt
      }
    }
  }
`);

export const FINDINGS = graphql(`
  query NetworkFindings($areaId: ID!, $day: Day, $filter: NetworkFilter, $storedAt: DateTime) {
    networkFindings(areaId: $areaId, day: $day, filter: $filter, storedAt: $storedAt) {
      sequence
      day
      visibleActors
      visibleTies
      hiddenActors
      hiddenTies
      rings
      qm {
        actors
        tandem
      }
      withQm {
        actors
        ties
        density
        meanDegree
        components
        groups
        isolated
        connectedPairs
        pairs
      }
      withoutQm {
        figures {
          actors
          ties
          density
          meanDegree
          components
          groups
          isolated
          connectedPairs
          pairs
        }
        pairsLost
        pairsLostShare
        tiesAtRisk
        separated {
          number
          actors
        }
        newlyIsolated
        aloneBefore
      }
      matrix {
        sectors
        assessable
        pairs
        cells {
          a
          b
          ties
          possible
          expected
          density
          class
          onlyViaQm
        }
      }
      gaps {
        id
        type
        severity
        sentence
        sectors
        actors
        ties
        expected
        introducers {
          actor
          reason
        }
      }
      trend {
        day
        ties
        actors
      }
      tooSmall
    }
  }
`);

export const ARRANGEMENT = graphql(`
  query Arrangement($areaId: ID!) {
    arrangement(areaId: $areaId) {
      ...Drawing
    }
  }
`);

export const DRAWING = graphql(`
  fragment Drawing on Arrangement {
    sequence
    json
    stale
    former
  }
`);

export const REARRANGE = graphql(`
  mutation Rearrange($input: RearrangeInput!) {
    rearrange(input: $input) {
      ...Drawing
    }
  }
`);

export const PLACE_ACTORS = graphql(`
  mutation PlaceActors($input: PlaceActorsInput!) {
    placeActors(input: $input) {
      ...Drawing
    }
  }
`);

export const RESTORE_ARRANGEMENT = graphql(`
  mutation RestoreArrangement($input: RestoreArrangementInput!) {
    restoreArrangement(input: $input) {
      ...Drawing
    }
  }
`);
