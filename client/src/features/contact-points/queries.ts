import { graphql } from '../../generated/index.js';
import type { ContactPointFieldsFragment } from '../../generated/graphql.js';

export type ContactPointRow = ContactPointFieldsFragment;

export const CREATE_CONTACT_POINT = graphql(`
  mutation CreateContactPoint($input: CreateContactPointInput!) {
    createContactPoint(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const UPDATE_CONTACT_POINT = graphql(`
  mutation UpdateContactPoint($input: UpdateContactPointInput!) {
    updateContactPoint(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const DELETE_CONTACT_POINT = graphql(`
  mutation DeleteContactPoint($input: DeleteInput!) {
    deleteContactPoint(input: $input) {
      ...ChangeAnswer
    }
  }
`);
