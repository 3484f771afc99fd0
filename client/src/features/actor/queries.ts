import { graphql } from '../../generated/index.js';

export const ACTOR = graphql(`
  query Actor($id: ID!, $areaId: ID!) {
    actor(id: $id, areaId: $areaId) {
      id
      version
      class
      name
      shortName
      kind
      sector
      steeringLevel
      description
      topics
      founded
      since
      until
      legalForm
      power
      public
      temporary
      note
      ring
      isQm
      ended
      lastConfirmed
      contactPoints {
        ...ContactPointFields
      }
      posts {
        id
        version
        actorId
        actorName
        title
        since
        until
        contactPoints {
          ...ContactPointFields
        }
        holders {
          id
          version
          postId
          postTitle
          actorId
          actorName
          personId
          personName
          since
          until
          current
        }
      }
      ties {
        id
        version
        kind
        verb
        outgoing
        otherId
        otherName
        otherShortName
        otherClass
        otherKind
        otherSector
        otherIsQm
        intensity
        since
        until
        evidence
        lastConfirmedAt
        stale
        current
      }
      citations {
        id
        factId
        sourceId
        sourceTitle
        quote
        page
        date
      }
      createdAt
      changedAt
    }
  }
`);

graphql(`
  fragment ContactPointFields on ContactPoint {
    id
    version
    ownerId
    channel
    value
    street
    postcode
    city
    remark
    contactKind
    preferred
  }
`);

export const ACTOR_AT = graphql(`
  query ActorAt($id: ID!, $areaId: ID!, $at: DateTime!) {
    actorAt(id: $id, areaId: $areaId, at: $at) {
      at
      name
      class
      kind
      sector
      shortName
      description
      since
      until
      ties {
        id
        verb
        otherName
        intensity
        since
        until
      }
    }
  }
`);

export const CREATE_ACTOR = graphql(`
  mutation CreateActor($input: CreateActorInput!) {
    createActor(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const UPDATE_ACTOR = graphql(`
  mutation UpdateActor($input: UpdateActorInput!) {
    updateActor(input: $input) {
      ...ChangeAnswer
    }
  }
`);

export const DELETE_ACTOR = graphql(`
  mutation DeleteActor($input: DeleteInput!) {
    deleteActor(input: $input) {
      ...ChangeAnswer
    }
  }
`);
