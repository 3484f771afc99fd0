import { graphql } from '../../generated/index.js';

/** The report without its list: it stays when the list is filtered or read on. */
export const REPORT = graphql(`
  query GapReport($areaId: ID!, $day: Day, $mergedSectors: [[TermId!]!]) {
    gapReport(areaId: $areaId, day: $day, mergedSectors: $mergedSectors, first: 1) {
      sequence
      day
      qm {
        id
        name
      }
      notices {
        code
        sentence
        advice
        step
        day
      }
      basis
      draws
      drawsSentence
      head {
        ...Figure
      }
      brokerage {
        total
        sentence
        pairs {
          a
          b
          label
          pairs
          range {
            low
            high
            text
          }
        }
      }
      figures {
        ...Figure
      }
      sectorMatrix {
        ...Matrix
      }
      sphereMatrix {
        ...Matrix
      }
      counts {
        open
        taken
        dismissed
        sectorPairs
        actors
        structure
        waitingForDraws
      }
    }
  }
`);

export const FIGURE = graphql(`
  fragment Figure on ReportFigure {
    id
    name
    value
    withQm
    text
    detail
    sentence
    trend {
      day
      value
    }
    trendSentence
    range {
      low
      high
      text
      aside
    }
    explanation {
      sentence
      formula
      unit
      qmCounted
      isolatesCounted
      source
    }
  }
`);

export const MATRIX = graphql(`
  fragment Matrix on ReportMatrix {
    groups {
      id
      members
      label
      code
      actors
      qmContacts
    }
    cells {
      a
      b
      ties
      sign
      level
      gapId
      sentence
    }
    assessable
    pairs
    sentence
    legend {
      sign
      label
      cells
    }
    example
  }
`);

export const GAPS = graphql(`
  query Gaps(
    $areaId: ID!
    $day: Day
    $mergedSectors: [[TermId!]!]
    $filter: GapFilter
    $after: String
    $before: String
    $around: ID
  ) {
    gapReport(
      areaId: $areaId
      day: $day
      mergedSectors: $mergedSectors
      filter: $filter
      first: 25
      after: $after
      before: $before
      around: $around
    ) {
      sequence
      gaps {
        rows {
          id
          rank
          family
          type
          severity
          title
          sentence
          figures
          advice
          sectorsA
          sectorsB
          actors {
            id
            name
            shortName
            class
            kind
            sector
          }
          introducers {
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
          state
          task {
            id
            version
            title
            owner {
              id
              name
            }
            dueOn
            overdue
          }
          dismissal {
            id
            version
            reason
            by {
              name
            }
            at
          }
          takeable
          drawsSentence
        }
        startCursor
        pageInfo {
          endCursor
          total
        }
      }
    }
  }
`);

export const COUNT_GAPS = graphql(`
  query CountGaps($areaId: ID!) {
    gapReport(areaId: $areaId, first: 1) {
      sequence
      counts {
        high
      }
    }
  }
`);

export const DRAWS = graphql(`
  subscription GapReportDraws($areaId: ID!, $day: Day, $mergedSectors: [[TermId!]!]) {
    gapReportDraws(areaId: $areaId, day: $day, mergedSectors: $mergedSectors) {
      done
      total
      secondsLeft
      result {
        figures {
          id
        }
      }
    }
  }
`);

export const ACCOUNTS = graphql(`
  query AccountsOfArea($areaId: ID!) {
    accountsOfArea(areaId: $areaId) {
      id
      name
    }
  }
`);

export const TAKE_ON = graphql(`
  mutation TakeOnGap($input: TakeOnGapInput!) {
    takeOnGap(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const CHANGE_TASK = graphql(`
  mutation ChangeGapTask($input: ChangeGapTaskInput!) {
    changeGapTask(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const DROP_TASK = graphql(`
  mutation DropGapTask($input: DropGapTaskInput!) {
    dropGapTask(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const DISMISS = graphql(`
  mutation DismissGap($input: DismissGapInput!) {
    dismissGap(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const RESTORE = graphql(`
  mutation RestoreGap($input: DeleteInput!) {
    restoreGap(input: $input) {
      ...ChangeAnswer
    }
  }
`);
