import { graphql } from '../../generated/index.js';

export const UNDO_STATE = graphql(`
  query UndoState($areaId: ID!) {
    undoState(areaId: $areaId) {
      undo {
        changeSetId
        summary
      }
      redo {
        changeSetId
        summary
      }
    }
  }
`);

export const UNDO = graphql(`
  mutation Undo($input: UndoInput!) {
    undo(input: $input) {
      ...UndoAnswer
    }
  }
`);

export const REDO = graphql(`
  mutation Redo($input: UndoInput!) {
    redo(input: $input) {
      ...UndoAnswer
    }
  }
`);

export const UndoAnswer = graphql(`
  fragment UndoAnswer on UndoResult {
    __typename
    ... on Undone {
      changeSetId
      summary
      leftOut {
        recordId
        label
      }
    }
    ... on UserError {
      code
      message
    }
    ... on UndoConflict {
      fields {
        recordId
        field
        label
        mine
        theirs
      }
    }
  }
`);

export const CHANGES = graphql(`
  query Changes($areaId: ID!, $before: Int) {
    changes(areaId: $areaId, first: 50, before: $before) {
      changeSetId
      sequence
      at
      byName
      summary
      records
      undoable
      takenBack
    }
  }
`);

export const HISTORY = graphql(`
  query History($recordId: ID!, $areaId: ID!) {
    history(recordId: $recordId, areaId: $areaId) {
      changeSetId
      at
      byName
      operation
      undoable
      fields {
        field
        label
        before
        after
      }
    }
  }
`);
