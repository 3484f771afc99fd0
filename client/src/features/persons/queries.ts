import { graphql } from '../../generated/index.js';

export const PERSON = graphql(`
  query Person($id: ID!, $areaId: ID!) {
    person(id: $id, areaId: $areaId) {
      id
      version
      name
      salutation
      title
      givenName
      familyName
      note
      legalBasis
      purposes
      obtainedAt
      informedAt
      contactPoints {
        ...ContactPointFields
      }
      memberships {
        id
        version
        postId
        postTitle
        actorId
        actorName
        since
        until
        current
      }
    }
  }
`);

export const CREATE_PERSON = graphql(`
  mutation CreatePerson($input: CreatePersonInput!) {
    createPerson(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const UPDATE_PERSON = graphql(`
  mutation UpdatePerson($input: UpdatePersonInput!) {
    updatePerson(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const DELETE_PERSON = graphql(`
  mutation DeletePerson($input: DeleteInput!) {
    deletePerson(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const FIND_PERSONS = graphql(`
  query FindPersons($areaId: ID!, $text: String!) {
    persons(areaId: $areaId, search: $text, first: 12) {
      rows {
        id
        name
        offices
      }
    }
  }
`);

export const CREATE_POST = graphql(`
  mutation CreatePost($input: CreatePostInput!) {
    createPost(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const UPDATE_POST = graphql(`
  mutation UpdatePost($input: UpdatePostInput!) {
    updatePost(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const DELETE_POST = graphql(`
  mutation DeletePost($input: DeleteInput!) {
    deletePost(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const ASSIGN_POST = graphql(`
  mutation AssignPost($input: AssignPostInput!) {
    assignPost(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const UPDATE_MEMBERSHIP = graphql(`
  mutation UpdateMembership($input: UpdateMembershipInput!) {
    updateMembership(input: $input) {
      ...ChangeAnswer
    }
  }
`);
