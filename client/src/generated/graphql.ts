/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ActorClass =
  | 'COMMITTEE'
  | 'INITIATIVE'
  | 'ORGANISATION'
  | 'POPULATION_GROUP';

/** Every given field narrows the list; a list of values means any of them. */
export type ActorFilter = {
  classes?: Array<ActorClass> | null | undefined;
  hints?: Array<ActorHint> | null | undefined;
  /** Ended actors are left out unless asked for. */
  includeEnded?: boolean | null | undefined;
  kinds?: Array<string> | null | undefined;
  lastConfirmedBefore?: string | null | undefined;
  rings?: Array<Ring> | null | undefined;
  search?: string | null | undefined;
  sectors?: Array<string> | null | undefined;
  /** Also those without a sector. */
  withoutSector?: boolean | null | undefined;
};

/** What stands out about an actor. */
export type ActorHint =
  | 'ENDED'
  | 'ISOLATED'
  | 'NO_CONTACT_POINT'
  | 'QM_ONLY'
  | 'SINGLE_CONTACT'
  | 'STALE';

export type ActorSort = {
  descending?: boolean | null | undefined;
  field: ActorSortField;
};

export type ActorSortField =
  | 'KIND'
  | 'LAST_CONFIRMED'
  | 'NAME'
  | 'RING'
  | 'SECTOR'
  | 'TIES';

export type AreaNature =
  | 'INVENTED'
  | 'REAL'
  | 'SOURCE_EXAMPLE';

export type ContactChannel =
  | 'ADDRESS'
  | 'EMAIL'
  | 'PHONE'
  | 'WEBSITE';

export type FieldChoice = {
  field: string;
  recordId: string | number;
  /** True: the former value; false: what stands now. */
  takeBack: boolean;
};

export type MandateRole =
  | 'CITY_COORDINATION'
  | 'COMMISSIONING_OFFICE'
  | 'NEIGHBOURHOOD_MANAGEMENT';

export type RedeemSignInLinkInput = {
  email?: string | null | undefined;
  /** Required when the link creates the first administrator. */
  name?: string | null | undefined;
  password: string;
  token: string;
};

/** Closeness to the QM: I works closely, II exchanges, III knows or is reached through others, RIM without connection. */
export type Ring =
  | 'I'
  | 'II'
  | 'III'
  | 'RIM';

export type SearchHitKind =
  | 'ACTOR'
  | 'PERSON'
  | 'POST';

export type SignInInput = {
  email: string;
  password: string;
};

/** The four sides that the Bündelungsfunktion bridges. */
export type Sphere =
  | 'ADMINISTRATION'
  | 'POLITICS'
  | 'PROVIDERS'
  | 'RESIDENTS';

export type UndoInput = {
  areaId: string | number;
  changeSetId: string | number;
  choices?: Array<FieldChoice> | null | undefined;
  /** Take back what has no conflict and list the rest (imports). */
  partial?: boolean | null | undefined;
};

export type AreasQueryVariables = Exact<{ [key: string]: never; }>;


export type AreasQuery = { areas: Array<{ id: string, version: number, name: string, shortName: string | null, nature: AreaNature, place: string | null, programme: string | null, fundingFrom: string | null, fundingUntil: string | null, sequence: number, mandates: Array<{ id: string, version: number, role: MandateRole, actorId: string, actorName: string, since: string | null, until: string | null, optionUntil: string | null, funder: string | null, component: string | null }> }> };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type SearchQueryVariables = Exact<{
  areaId: string | number;
  text: string;
}>;


export type SearchQuery = { search: Array<{ kind: SearchHitKind, id: string, targetId: string, name: string, hint: string, actorClass: ActorClass | null, actorKind: string | null, sector: string | null }> };

export type SessionQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionQuery = { session: { accountId: string, name: string, email: string, initials: string, administrator: boolean } | null, installation: { version: string, awaitsAdministrator: boolean } };

export type VocabulariesQueryVariables = Exact<{ [key: string]: never; }>;


export type VocabulariesQuery = { vocabularies: Array<{ name: string, label: string, terms: Array<{ id: string, label: string, short: string | null, code: string | null, colour: string | null, sphere: Sphere | null, outline: string | null, glyph: string | null, verb: string | null, inverse: string | null, directed: boolean | null, measured: boolean | null, line: string | null, retired: boolean }> }> };

export type SignInLinkQueryVariables = Exact<{
  token: string;
}>;


export type SignInLinkQuery = { signInLink: { valid: boolean, expiresAt: string | null, createsAdministrator: boolean } };

export type RedeemSignInLinkMutationVariables = Exact<{
  input: RedeemSignInLinkInput;
}>;


export type RedeemSignInLinkMutation = { redeemSignInLink:
    | { __typename: 'InvalidInput', code: string, message: string, faults: Array<{ field: string, message: string }> }
    | { __typename: 'SignInRefused', code: string, message: string }
    | { __typename: 'SignedIn', session: { accountId: string } }
   };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'SignInRefused', code: string, message: string }
    | { __typename: 'SignedIn', session: { accountId: string } }
   };

type ChangeAnswer_Changed_Fragment = { __typename: 'Changed', changeSetId: string | null, recordId: string, version: number } & { ' $fragmentName'?: 'ChangeAnswer_Changed_Fragment' };

type ChangeAnswer_Conflict_Fragment = { __typename: 'Conflict', code: string, message: string, recordId: string, currentVersion: number, changedBy: string | null, changedAt: string | null, fields: Array<{ recordId: string, field: string, label: string, mine: string | null, theirs: string | null }> } & { ' $fragmentName'?: 'ChangeAnswer_Conflict_Fragment' };

type ChangeAnswer_Forbidden_Fragment = { __typename: 'Forbidden', code: string, message: string } & { ' $fragmentName'?: 'ChangeAnswer_Forbidden_Fragment' };

type ChangeAnswer_InvalidInput_Fragment = { __typename: 'InvalidInput', code: string, message: string, faults: Array<{ field: string, code: string, message: string }> } & { ' $fragmentName'?: 'ChangeAnswer_InvalidInput_Fragment' };

type ChangeAnswer_NotFound_Fragment = { __typename: 'NotFound', code: string, message: string } & { ' $fragmentName'?: 'ChangeAnswer_NotFound_Fragment' };

type ChangeAnswer_StillNeeded_Fragment = { __typename: 'StillNeeded', code: string, message: string, neededBy: Array<string> } & { ' $fragmentName'?: 'ChangeAnswer_StillNeeded_Fragment' };

export type ChangeAnswerFragment =
  | ChangeAnswer_Changed_Fragment
  | ChangeAnswer_Conflict_Fragment
  | ChangeAnswer_Forbidden_Fragment
  | ChangeAnswer_InvalidInput_Fragment
  | ChangeAnswer_NotFound_Fragment
  | ChangeAnswer_StillNeeded_Fragment
;

export type ActorsQueryVariables = Exact<{
  areaId: string | number;
  filter?: ActorFilter | null | undefined;
  sort?: ActorSort | null | undefined;
  after?: string | null | undefined;
}>;


export type ActorsQuery = { actors: { filteredOut: number, endedNotCounted: number, rows: Array<{ id: string, version: number, class: ActorClass, name: string, shortName: string, kind: string | null, sector: string | null, ring: Ring | null, isQm: boolean, ties: number, lastConfirmed: string | null, ended: boolean, contactLabel: string | null, channels: Array<ContactChannel>, hints: Array<ActorHint> }>, pageInfo: { endCursor: string | null, total: number }, views: { all: number, qmOnly: number, stale: number, withoutContactPoint: number } } };

export type PersonsQueryVariables = Exact<{
  areaId: string | number;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PersonsQuery = { persons: { rows: Array<{ id: string, version: number, name: string, offices: Array<string>, channels: Array<ContactChannel>, ended: boolean }>, pageInfo: { endCursor: string | null, total: number } } };

export type UndoStateQueryVariables = Exact<{
  areaId: string | number;
}>;


export type UndoStateQuery = { undoState: { undo: { changeSetId: string, summary: string } | null, redo: { changeSetId: string, summary: string } | null } };

export type UndoMutationVariables = Exact<{
  input: UndoInput;
}>;


export type UndoMutation = { undo:
    | { ' $fragmentRefs'?: { 'UndoAnswer_Forbidden_Fragment': UndoAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'UndoAnswer_NotFound_Fragment': UndoAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'UndoAnswer_UndoConflict_Fragment': UndoAnswer_UndoConflict_Fragment } }
    | { ' $fragmentRefs'?: { 'UndoAnswer_Undone_Fragment': UndoAnswer_Undone_Fragment } }
   };

export type RedoMutationVariables = Exact<{
  input: UndoInput;
}>;


export type RedoMutation = { redo:
    | { ' $fragmentRefs'?: { 'UndoAnswer_Forbidden_Fragment': UndoAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'UndoAnswer_NotFound_Fragment': UndoAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'UndoAnswer_UndoConflict_Fragment': UndoAnswer_UndoConflict_Fragment } }
    | { ' $fragmentRefs'?: { 'UndoAnswer_Undone_Fragment': UndoAnswer_Undone_Fragment } }
   };

type UndoAnswer_Forbidden_Fragment = { __typename: 'Forbidden', code: string, message: string } & { ' $fragmentName'?: 'UndoAnswer_Forbidden_Fragment' };

type UndoAnswer_NotFound_Fragment = { __typename: 'NotFound', code: string, message: string } & { ' $fragmentName'?: 'UndoAnswer_NotFound_Fragment' };

type UndoAnswer_UndoConflict_Fragment = { __typename: 'UndoConflict', code: string, message: string, fields: Array<{ recordId: string, field: string, label: string, mine: string | null, theirs: string | null }> } & { ' $fragmentName'?: 'UndoAnswer_UndoConflict_Fragment' };

type UndoAnswer_Undone_Fragment = { __typename: 'Undone', changeSetId: string, summary: string, leftOut: Array<{ recordId: string, label: string }> } & { ' $fragmentName'?: 'UndoAnswer_Undone_Fragment' };

export type UndoAnswerFragment =
  | UndoAnswer_Forbidden_Fragment
  | UndoAnswer_NotFound_Fragment
  | UndoAnswer_UndoConflict_Fragment
  | UndoAnswer_Undone_Fragment
;

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ChangeAnswerFragmentDoc = new TypedDocumentString(`
    fragment ChangeAnswer on ChangeResult {
  __typename
  ... on Changed {
    changeSetId
    recordId
    version
  }
  ... on UserError {
    code
    message
  }
  ... on InvalidInput {
    faults {
      field
      code
      message
    }
  }
  ... on Conflict {
    recordId
    currentVersion
    changedBy
    changedAt
    fields {
      recordId
      field
      label
      mine
      theirs
    }
  }
  ... on StillNeeded {
    neededBy
  }
}
    `, {"fragmentName":"ChangeAnswer"}) as unknown as TypedDocumentString<ChangeAnswerFragment, unknown>;
export const UndoAnswerFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"UndoAnswer"}) as unknown as TypedDocumentString<UndoAnswerFragment, unknown>;
export const AreasDocument = new TypedDocumentString(`
    query Areas {
  areas {
    id
    version
    name
    shortName
    nature
    place
    programme
    fundingFrom
    fundingUntil
    mandates {
      id
      version
      role
      actorId
      actorName
      since
      until
      optionUntil
      funder
      component
    }
    sequence
  }
}
    `) as unknown as TypedDocumentString<AreasQuery, AreasQueryVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($areaId: ID!, $text: String!) {
  search(areaId: $areaId, text: $text) {
    kind
    id
    targetId
    name
    hint
    actorClass
    actorKind
    sector
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SessionDocument = new TypedDocumentString(`
    query Session {
  session {
    accountId
    name
    email
    initials
    administrator
  }
  installation {
    version
    awaitsAdministrator
  }
}
    `) as unknown as TypedDocumentString<SessionQuery, SessionQueryVariables>;
export const VocabulariesDocument = new TypedDocumentString(`
    query Vocabularies {
  vocabularies {
    name
    label
    terms {
      id
      label
      short
      code
      colour
      sphere
      outline
      glyph
      verb
      inverse
      directed
      measured
      line
      retired
    }
  }
}
    `) as unknown as TypedDocumentString<VocabulariesQuery, VocabulariesQueryVariables>;
export const SignInLinkDocument = new TypedDocumentString(`
    query SignInLink($token: String!) {
  signInLink(token: $token) {
    valid
    expiresAt
    createsAdministrator
  }
}
    `) as unknown as TypedDocumentString<SignInLinkQuery, SignInLinkQueryVariables>;
export const RedeemSignInLinkDocument = new TypedDocumentString(`
    mutation RedeemSignInLink($input: RedeemSignInLinkInput!) {
  redeemSignInLink(input: $input) {
    __typename
    ... on SignedIn {
      session {
        accountId
      }
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      faults {
        field
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RedeemSignInLinkMutation, RedeemSignInLinkMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on SignedIn {
      session {
        accountId
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const ActorsDocument = new TypedDocumentString(`
    query Actors($areaId: ID!, $filter: ActorFilter, $sort: ActorSort, $after: String) {
  actors(areaId: $areaId, filter: $filter, sort: $sort, first: 100, after: $after) {
    rows {
      id
      version
      class
      name
      shortName
      kind
      sector
      ring
      isQm
      ties
      lastConfirmed
      ended
      contactLabel
      channels
      hints
    }
    pageInfo {
      endCursor
      total
    }
    filteredOut
    endedNotCounted
    views {
      all
      qmOnly
      stale
      withoutContactPoint
    }
  }
}
    `) as unknown as TypedDocumentString<ActorsQuery, ActorsQueryVariables>;
export const PersonsDocument = new TypedDocumentString(`
    query Persons($areaId: ID!, $search: String, $after: String) {
  persons(areaId: $areaId, search: $search, first: 100, after: $after) {
    rows {
      id
      version
      name
      offices
      channels
      ended
    }
    pageInfo {
      endCursor
      total
    }
  }
}
    `) as unknown as TypedDocumentString<PersonsQuery, PersonsQueryVariables>;
export const UndoStateDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<UndoStateQuery, UndoStateQueryVariables>;
export const UndoDocument = new TypedDocumentString(`
    mutation Undo($input: UndoInput!) {
  undo(input: $input) {
    ...UndoAnswer
  }
}
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
}`) as unknown as TypedDocumentString<UndoMutation, UndoMutationVariables>;
export const RedoDocument = new TypedDocumentString(`
    mutation Redo($input: UndoInput!) {
  redo(input: $input) {
    ...UndoAnswer
  }
}
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
}`) as unknown as TypedDocumentString<RedoMutation, RedoMutationVariables>;