import { graphql } from '../../generated/index.js';

export const DOCUMENT_TICKET = graphql(`
  mutation CreateDocumentTicket($input: DocumentTicketInput!) {
    createDocumentTicket(input: $input) {
      path
      fileName
    }
  }
`);
