import { graphql } from '../../generated/index.js';
import type { ImportPlanQuery } from '../../generated/graphql.js';

export const UPLOAD_TICKET = graphql(`
  mutation CreateUploadTicket($input: UploadTicketInput!) {
    createUploadTicket(input: $input) {
      ticket
    }
  }
`);

export const IMPORT_PLAN = graphql(`
  query ImportPlan($id: ID!, $areaId: ID, $actions: [ImportAction!], $first: Int, $after: Int) {
    importPlan(id: $id, areaId: $areaId) {
      id
      areaName
      areaId
      files {
        name
        sheet
        rows
        encoding
        remarks
      }
      counts {
        new
        changed
        unchanged
        error
      }
      rows(first: $first, after: $after, actions: $actions) {
        sheet
        row
        action
        entry
        changes {
          field
          label
          before
          after
        }
        faults {
          column
          value
          message
        }
      }
    }
  }
`);

export const APPLY_IMPORT = graphql(`
  mutation ApplyImport($input: ApplyImportInput!) {
    applyImport(input: $input) {
      __typename
      ... on ImportApplied {
        changeSetId
        areaId
        sentence
      }
      ... on UserError {
        code
        message
      }
    }
  }
`);

export const IMPORT_SHEETS = graphql(`
  query ImportSheets {
    importSheets {
      name
      label
      columns {
        heading
        required
        explanation
      }
    }
  }
`);

/** A plan as it is shown. */
export type Plan = NonNullable<ImportPlanQuery['importPlan']>;
