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

export type ApplyImportInput = {
  planId: string | number;
  /** Leave the rows with errors out and take over the rest. */
  skipErrors?: boolean | null | undefined;
};

export type AreaNature =
  | 'INVENTED'
  | 'REAL'
  | 'SOURCE_EXAMPLE';

export type AssignPostInput = {
  areaId: string | number;
  /** End the present holders' time before this begins. */
  endFormer?: boolean | null | undefined;
  id?: string | number | null | undefined;
  personId: string | number;
  postId: string | number;
  since?: string | null | undefined;
  until?: string | null | undefined;
};

export type CellClass =
  | 'CONNECTED'
  | 'NEVER_CONNECTED'
  | 'NOT_ASSESSABLE'
  | 'RARE';

export type ChangeOperation =
  | 'CREATE'
  | 'DELETE'
  | 'UPDATE';

/** A quote of a source for a new tie. */
export type CitationInput = {
  date?: string | null | undefined;
  page?: string | null | undefined;
  quote?: string | null | undefined;
  sourceId?: string | number | null | undefined;
  /** Used to create the source where none is given. */
  sourceTitle?: string | null | undefined;
};

export type CommitteePower =
  | 'ADVISORY'
  | 'COORDINATING'
  | 'DECIDING'
  | 'INFORMAL';

export type ConfirmedBy =
  | 'BOTH'
  | 'ONE_SIDE'
  | 'THIRD_PARTY';

export type ContactChannel =
  | 'ADDRESS'
  | 'EMAIL'
  | 'PHONE'
  | 'WEBSITE';

export type ContactKind =
  | 'FUNCTIONAL'
  | 'OFFICE_HOLDER'
  | 'PRESS'
  | 'PRIVATE_RESIDENT'
  | 'PROFESSIONAL'
  | 'VOLUNTEER';

export type CreateActorInput = {
  areaId: string | number;
  class: ActorClass;
  description?: string | null | undefined;
  founded?: string | null | undefined;
  id?: string | number | null | undefined;
  kind?: string | null | undefined;
  legalForm?: string | null | undefined;
  name: string;
  note?: string | null | undefined;
  power?: CommitteePower | null | undefined;
  public?: boolean | null | undefined;
  sector?: string | null | undefined;
  shortName?: string | null | undefined;
  since?: string | null | undefined;
  steeringLevel?: SteeringLevel | null | undefined;
  temporary?: boolean | null | undefined;
  topics?: Array<string> | null | undefined;
  until?: string | null | undefined;
};

export type CreateAreaInput = {
  fundingFrom?: string | null | undefined;
  fundingUntil?: string | null | undefined;
  id?: string | number | null | undefined;
  name: string;
  place?: string | null | undefined;
  programme?: string | null | undefined;
  shortName?: string | null | undefined;
};

export type CreateContactPointInput = {
  areaId: string | number;
  channel: ContactChannel;
  city?: string | null | undefined;
  contactKind: ContactKind;
  id?: string | number | null | undefined;
  ownerId: string | number;
  postcode?: string | null | undefined;
  preferred?: boolean | null | undefined;
  remark?: string | null | undefined;
  street?: string | null | undefined;
  value: string;
};

export type CreateMandateInput = {
  actorId: string | number;
  areaId: string | number;
  component?: string | null | undefined;
  funder?: string | null | undefined;
  id?: string | number | null | undefined;
  optionUntil?: string | null | undefined;
  role: MandateRole;
  since?: string | null | undefined;
  until?: string | null | undefined;
};

export type CreatePersonInput = {
  areaId: string | number;
  familyName: string;
  givenName?: string | null | undefined;
  id?: string | number | null | undefined;
  informedAt?: string | null | undefined;
  legalBasis: LegalBasis;
  note?: string | null | undefined;
  obtainedAt?: string | null | undefined;
  purposes: Array<string>;
  salutation?: string | null | undefined;
  title?: string | null | undefined;
};

export type CreatePostInput = {
  actorId: string | number;
  areaId: string | number;
  holderSince?: string | null | undefined;
  id?: string | number | null | undefined;
  /** Its first holder, if known. */
  personId?: string | number | null | undefined;
  since?: string | null | undefined;
  title: string;
  until?: string | null | undefined;
};

export type CreateTieInput = {
  areaId: string | number;
  citation?: CitationInput | null | undefined;
  confirmedBy?: ConfirmedBy | null | undefined;
  evidence?: Evidence | null | undefined;
  fromId: string | number;
  id?: string | number | null | undefined;
  /** Left out: 2, and marked as inferred. */
  intensity?: number | null | undefined;
  kind: string;
  lastConfirmedAt?: string | null | undefined;
  note?: string | null | undefined;
  since?: string | null | undefined;
  toId: string | number;
  until?: string | null | undefined;
  viaQm?: ViaQm | null | undefined;
};

/** Names a record to delete and the version that the asker saw. */
export type DeleteInput = {
  areaId: string | number;
  expectedVersion: number;
  id: string | number;
};

export type EndTieInput = {
  areaId: string | number;
  expectedVersion: number;
  id: string | number;
  until: string;
};

export type Evidence =
  | 'DOCUMENTED'
  | 'EXAMPLE'
  | 'INFERRED'
  | 'SELF_REPORTED';

export type FieldChoice = {
  /** The field of the conflict; * stands for the whole record. */
  field: string;
  recordId: string | number;
  /** True: the former value; false: what stands now. */
  takeBack: boolean;
};

export type GapType =
  | 'ARTICULATION_POINT'
  | 'INITIATIVE_WITHOUT_INSTITUTION'
  | 'ISOLATED'
  | 'NEVER_CONNECTED'
  | 'NO_NAMED_CONTACT'
  | 'ONLY_VIA_QM'
  | 'PERSON_DEPENDENT'
  | 'QM_ONLY'
  | 'RARE'
  | 'SINGLE_CONTACT'
  | 'STALE';

export type ImportAction =
  | 'CHANGED'
  | 'ERROR'
  | 'NEW'
  | 'UNCHANGED';

export type LegalBasis =
  | 'CONSENT'
  | 'CONTRACT'
  | 'LEGAL_OBLIGATION'
  | 'LEGITIMATE_INTEREST'
  | 'PUBLIC_TASK';

export type MandateRole =
  | 'CITY_COORDINATION'
  | 'COMMISSIONING_OFFICE'
  | 'NEIGHBOURHOOD_MANAGEMENT';

/**
 * Every given field narrows what is shown; hidden is counted and named, never silent. Sectors, classes, kinds and topics choose
 * actors, the rest chooses ties. The QM of the day has no sector and stays whatever is chosen.
 */
export type NetworkFilter = {
  classes?: Array<ActorClass> | null | undefined;
  confirmedSince?: string | null | undefined;
  evidence?: Array<Evidence> | null | undefined;
  kinds?: Array<string> | null | undefined;
  minIntensity?: number | null | undefined;
  sectors?: Array<string> | null | undefined;
  tieKinds?: Array<string> | null | undefined;
  topics?: Array<string> | null | undefined;
  /** Leaves these kinds of ties out, e.g. sitzt in. */
  withoutTieKinds?: Array<string> | null | undefined;
};

export type PlaceActorsInput = {
  areaId: string | number;
  placements: Array<Placement>;
};

export type Placement = {
  actorId: string | number;
  /** Null frees the actor. */
  x?: number | null | undefined;
  y?: number | null | undefined;
};

export type RearrangeInput = {
  areaId: string | number;
  fromScratch?: boolean | null | undefined;
  height?: number | null | undefined;
  width?: number | null | undefined;
};

export type RedeemSignInLinkInput = {
  email?: string | null | undefined;
  /** Required when the link creates the first administrator. */
  name?: string | null | undefined;
  password: string;
  token: string;
};

export type RestoreArrangementInput = {
  areaId: string | number;
  json: string;
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

export type Severity =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

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

export type SteeringLevel =
  | 'ADMINISTRATIVE'
  | 'NEIGHBOURHOOD_NETWORK'
  | 'NEIGHBOURHOOD_OFFICE'
  | 'POLITICAL'
  | 'RESIDENT_NETWORK';

export type UndoInput = {
  areaId: string | number;
  changeSetId: string | number;
  choices?: Array<FieldChoice> | null | undefined;
  /** Take back what has no conflict and list the rest (imports). */
  partial?: boolean | null | undefined;
};

/** Fields that are given are set (null clears), fields that are left out stay. */
export type UpdateActorInput = {
  areaId: string | number;
  description?: string | null | undefined;
  expectedVersion: number;
  founded?: string | null | undefined;
  id: string | number;
  kind?: string | null | undefined;
  legalForm?: string | null | undefined;
  name?: string | null | undefined;
  note?: string | null | undefined;
  power?: CommitteePower | null | undefined;
  public?: boolean | null | undefined;
  sector?: string | null | undefined;
  shortName?: string | null | undefined;
  since?: string | null | undefined;
  steeringLevel?: SteeringLevel | null | undefined;
  temporary?: boolean | null | undefined;
  topics?: Array<string> | null | undefined;
  until?: string | null | undefined;
};

export type UpdateAreaInput = {
  expectedVersion: number;
  fundingFrom?: string | null | undefined;
  fundingUntil?: string | null | undefined;
  id: string | number;
  name?: string | null | undefined;
  place?: string | null | undefined;
  programme?: string | null | undefined;
  shortName?: string | null | undefined;
};

export type UpdateContactPointInput = {
  areaId: string | number;
  city?: string | null | undefined;
  contactKind?: ContactKind | null | undefined;
  expectedVersion: number;
  id: string | number;
  postcode?: string | null | undefined;
  preferred?: boolean | null | undefined;
  remark?: string | null | undefined;
  street?: string | null | undefined;
  value?: string | null | undefined;
};

export type UpdateMandateInput = {
  areaId: string | number;
  component?: string | null | undefined;
  expectedVersion: number;
  funder?: string | null | undefined;
  id: string | number;
  optionUntil?: string | null | undefined;
  since?: string | null | undefined;
  until?: string | null | undefined;
};

export type UpdateMembershipInput = {
  areaId: string | number;
  expectedVersion: number;
  id: string | number;
  since?: string | null | undefined;
  until?: string | null | undefined;
};

export type UpdatePersonInput = {
  areaId: string | number;
  expectedVersion: number;
  familyName?: string | null | undefined;
  givenName?: string | null | undefined;
  id: string | number;
  informedAt?: string | null | undefined;
  legalBasis?: LegalBasis | null | undefined;
  note?: string | null | undefined;
  obtainedAt?: string | null | undefined;
  purposes?: Array<string> | null | undefined;
  salutation?: string | null | undefined;
  title?: string | null | undefined;
};

export type UpdatePostInput = {
  areaId: string | number;
  expectedVersion: number;
  id: string | number;
  since?: string | null | undefined;
  title?: string | null | undefined;
  until?: string | null | undefined;
};

export type UpdateTieInput = {
  areaId: string | number;
  confirmedBy?: ConfirmedBy | null | undefined;
  evidence?: Evidence | null | undefined;
  expectedVersion: number;
  id: string | number;
  intensity?: number | null | undefined;
  kind?: string | null | undefined;
  lastConfirmedAt?: string | null | undefined;
  note?: string | null | undefined;
  since?: string | null | undefined;
  until?: string | null | undefined;
  viaQm?: ViaQm | null | undefined;
};

export type UploadTicketInput = {
  /** Target area; null where the files themselves name it. */
  areaId?: string | number | null | undefined;
};

export type ViaQm =
  | 'NO'
  | 'UNKNOWN'
  | 'YES';

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

export type ActorQueryVariables = Exact<{
  id: string | number;
  areaId: string | number;
}>;


export type ActorQuery = { actor: { id: string, version: number, class: ActorClass, name: string, shortName: string | null, kind: string | null, sector: string | null, steeringLevel: SteeringLevel | null, description: string | null, topics: Array<string>, founded: string | null, since: string | null, until: string | null, legalForm: string | null, power: CommitteePower | null, public: boolean | null, temporary: boolean | null, note: string | null, ring: Ring | null, isQm: boolean, ended: boolean, lastConfirmed: string | null, createdAt: string, changedAt: string, contactPoints: Array<{ ' $fragmentRefs'?: { 'ContactPointFieldsFragment': ContactPointFieldsFragment } }>, posts: Array<{ id: string, version: number, actorId: string, actorName: string, title: string, since: string | null, until: string | null, contactPoints: Array<{ ' $fragmentRefs'?: { 'ContactPointFieldsFragment': ContactPointFieldsFragment } }>, holders: Array<{ id: string, version: number, postId: string, postTitle: string, actorId: string, actorName: string, personId: string, personName: string, since: string | null, until: string | null, current: boolean }> }>, ties: Array<{ id: string, version: number, kind: string, verb: string, outgoing: boolean, otherId: string, otherName: string, otherShortName: string, otherClass: ActorClass, otherKind: string | null, otherSector: string | null, otherIsQm: boolean, intensity: number, since: string | null, until: string | null, evidence: Evidence, lastConfirmedAt: string | null, stale: boolean, current: boolean }>, citations: Array<{ id: string, factId: string, sourceId: string, sourceTitle: string, quote: string | null, page: string | null, date: string | null }> } | null };

export type ContactPointFieldsFragment = { id: string, version: number, ownerId: string, channel: ContactChannel, value: string, street: string | null, postcode: string | null, city: string | null, remark: string | null, contactKind: ContactKind, preferred: boolean } & { ' $fragmentName'?: 'ContactPointFieldsFragment' };

export type ActorAtQueryVariables = Exact<{
  id: string | number;
  areaId: string | number;
  at: string;
}>;


export type ActorAtQuery = { actorAt: { at: string, name: string, class: ActorClass, kind: string | null, sector: string | null, shortName: string | null, description: string | null, since: string | null, until: string | null, ties: Array<{ id: string, verb: string, otherName: string, intensity: number, since: string | null, until: string | null }> } | null };

export type CreateActorMutationVariables = Exact<{
  input: CreateActorInput;
}>;


export type CreateActorMutation = { createActor:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type UpdateActorMutationVariables = Exact<{
  input: UpdateActorInput;
}>;


export type UpdateActorMutation = { updateActor:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type DeleteActorMutationVariables = Exact<{
  input: DeleteInput;
}>;


export type DeleteActorMutation = { deleteActor:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type CreateAreaMutationVariables = Exact<{
  input: CreateAreaInput;
}>;


export type CreateAreaMutation = { createArea:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type UpdateAreaMutationVariables = Exact<{
  input: UpdateAreaInput;
}>;


export type UpdateAreaMutation = { updateArea:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type DeleteAreaMutationVariables = Exact<{
  input: DeleteInput;
}>;


export type DeleteAreaMutation = { deleteArea:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type CreateMandateMutationVariables = Exact<{
  input: CreateMandateInput;
}>;


export type CreateMandateMutation = { createMandate:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type UpdateMandateMutationVariables = Exact<{
  input: UpdateMandateInput;
}>;


export type UpdateMandateMutation = { updateMandate:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type DeleteMandateMutationVariables = Exact<{
  input: DeleteInput;
}>;


export type DeleteMandateMutation = { deleteMandate:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
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

export type CreateContactPointMutationVariables = Exact<{
  input: CreateContactPointInput;
}>;


export type CreateContactPointMutation = { createContactPoint:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type UpdateContactPointMutationVariables = Exact<{
  input: UpdateContactPointInput;
}>;


export type UpdateContactPointMutation = { updateContactPoint:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type DeleteContactPointMutationVariables = Exact<{
  input: DeleteInput;
}>;


export type DeleteContactPointMutation = { deleteContactPoint:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

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

export type CountActorsQueryVariables = Exact<{
  areaId: string | number;
  filter?: ActorFilter | null | undefined;
}>;


export type CountActorsQuery = { actors: { pageInfo: { total: number } } };

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

type UndoAnswer_Undone_Fragment = { __typename: 'Undone', changeSetId: string | null, summary: string, leftOut: Array<{ recordId: string, label: string }> } & { ' $fragmentName'?: 'UndoAnswer_Undone_Fragment' };

export type UndoAnswerFragment =
  | UndoAnswer_Forbidden_Fragment
  | UndoAnswer_NotFound_Fragment
  | UndoAnswer_UndoConflict_Fragment
  | UndoAnswer_Undone_Fragment
;

export type ChangesQueryVariables = Exact<{
  areaId: string | number;
  before?: number | null | undefined;
}>;


export type ChangesQuery = { changes: Array<{ changeSetId: string, sequence: number, at: string, byName: string, summary: string, records: number, undoable: boolean, takenBack: boolean }> };

export type HistoryQueryVariables = Exact<{
  recordId: string | number;
  areaId: string | number;
}>;


export type HistoryQuery = { history: Array<{ changeSetId: string, at: string, byName: string, operation: ChangeOperation, undoable: boolean, fields: Array<{ field: string, label: string, before: string | null, after: string | null }> }> };

export type CreateUploadTicketMutationVariables = Exact<{
  input: UploadTicketInput;
}>;


export type CreateUploadTicketMutation = { createUploadTicket: { ticket: string } };

export type ImportPlanQueryVariables = Exact<{
  id: string | number;
  areaId?: string | number | null | undefined;
  actions?: Array<ImportAction> | ImportAction | null | undefined;
  first?: number | null | undefined;
  after?: number | null | undefined;
}>;


export type ImportPlanQuery = { importPlan: { id: string, areaName: string, areaId: string | null, files: Array<{ name: string, sheet: string, rows: number, encoding: string, remarks: Array<string> }>, counts: { new: number, changed: number, unchanged: number, error: number }, rows: Array<{ sheet: string, row: number, action: ImportAction, entry: string, changes: Array<{ field: string, label: string, before: string | null, after: string | null }>, faults: Array<{ column: string | null, value: string | null, message: string }> }> } | null };

export type ApplyImportMutationVariables = Exact<{
  input: ApplyImportInput;
}>;


export type ApplyImportMutation = { applyImport:
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'Forbidden', code: string, message: string }
    | { __typename: 'ImportApplied', changeSetId: string | null, areaId: string, sentence: string }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
   };

export type ImportSheetsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportSheetsQuery = { importSheets: Array<{ name: string, label: string, columns: Array<{ heading: string, required: boolean, explanation: string }> }> };

export type NetworkHitsQueryVariables = Exact<{
  areaId: string | number;
  day?: string | null | undefined;
  filter?: NetworkFilter | null | undefined;
  storedAt?: string | null | undefined;
}>;


export type NetworkHitsQuery = { networkFindings: { withQm: { actors: number } } };

export type NetworkQueryVariables = Exact<{
  areaId: string | number;
  storedAt?: string | null | undefined;
}>;


export type NetworkQuery = { network: { sequence: number, firstYear: number | null, actors: { id: Array<string>, name: Array<string>, shortName: Array<string>, class: Array<ActorClass>, kind: Array<string | null>, sector: Array<string | null>, ring: Array<Ring | null>, since: Array<string | null>, until: Array<string | null>, foreign: Array<boolean>, qm: Array<boolean> }, ties: { id: Array<string>, from: Array<number>, to: Array<number>, kind: Array<string>, intensity: Array<number>, since: Array<string | null>, until: Array<string | null>, evidence: Array<Evidence>, lastConfirmedAt: Array<string | null> } } };

export type NetworkFindingsQueryVariables = Exact<{
  areaId: string | number;
  day?: string | null | undefined;
  filter?: NetworkFilter | null | undefined;
  storedAt?: string | null | undefined;
}>;


export type NetworkFindingsQuery = { networkFindings: { sequence: number, day: string, visibleActors: Array<number>, visibleTies: Array<number>, hiddenActors: number, hiddenTies: number, rings: Array<Ring | null>, tooSmall: string | null, qm: { actors: Array<number>, tandem: boolean }, withQm: { actors: number, ties: number, density: number | null, meanDegree: number | null, components: number, groups: number, isolated: number, connectedPairs: number, pairs: number }, withoutQm: { pairsLost: number, pairsLostShare: number | null, newlyIsolated: Array<number>, aloneBefore: Array<number>, figures: { actors: number, ties: number, density: number | null, meanDegree: number | null, components: number, groups: number, isolated: number, connectedPairs: number, pairs: number }, separated: Array<{ number: number, actors: Array<number> }> } | null, matrix: { sectors: Array<string>, assessable: number, pairs: number, cells: Array<{ a: string, b: string, ties: number, possible: number, expected: number, density: number | null, class: CellClass, onlyViaQm: boolean }> } | null, gaps: Array<{ id: string, type: GapType, severity: Severity, sentence: string, sectors: Array<string>, actors: Array<number>, ties: Array<number>, expected: number | null, introducers: Array<{ actor: number, reason: string }> }>, trend: Array<{ day: string, ties: number, actors: number }> } };

export type ArrangementQueryVariables = Exact<{
  areaId: string | number;
}>;


export type ArrangementQuery = { arrangement: { ' $fragmentRefs'?: { 'DrawingFragment': DrawingFragment } } };

export type DrawingFragment = { sequence: number, json: string, stale: boolean, former: string | null } & { ' $fragmentName'?: 'DrawingFragment' };

export type RearrangeMutationVariables = Exact<{
  input: RearrangeInput;
}>;


export type RearrangeMutation = { rearrange: { ' $fragmentRefs'?: { 'DrawingFragment': DrawingFragment } } };

export type PlaceActorsMutationVariables = Exact<{
  input: PlaceActorsInput;
}>;


export type PlaceActorsMutation = { placeActors: { ' $fragmentRefs'?: { 'DrawingFragment': DrawingFragment } } };

export type RestoreArrangementMutationVariables = Exact<{
  input: RestoreArrangementInput;
}>;


export type RestoreArrangementMutation = { restoreArrangement: { ' $fragmentRefs'?: { 'DrawingFragment': DrawingFragment } } };

export type PersonQueryVariables = Exact<{
  id: string | number;
  areaId: string | number;
}>;


export type PersonQuery = { person: { id: string, version: number, name: string, salutation: string | null, title: string | null, givenName: string | null, familyName: string, note: string | null, legalBasis: LegalBasis, purposes: Array<string>, obtainedAt: string | null, informedAt: string | null, contactPoints: Array<{ ' $fragmentRefs'?: { 'ContactPointFieldsFragment': ContactPointFieldsFragment } }>, memberships: Array<{ id: string, version: number, postId: string, postTitle: string, actorId: string, actorName: string, since: string | null, until: string | null, current: boolean }> } | null };

export type CreatePersonMutationVariables = Exact<{
  input: CreatePersonInput;
}>;


export type CreatePersonMutation = { createPerson:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type UpdatePersonMutationVariables = Exact<{
  input: UpdatePersonInput;
}>;


export type UpdatePersonMutation = { updatePerson:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type DeletePersonMutationVariables = Exact<{
  input: DeleteInput;
}>;


export type DeletePersonMutation = { deletePerson:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type FindPersonsQueryVariables = Exact<{
  areaId: string | number;
  text: string;
}>;


export type FindPersonsQuery = { persons: { rows: Array<{ id: string, name: string, offices: Array<string> }> } };

export type CreatePostMutationVariables = Exact<{
  input: CreatePostInput;
}>;


export type CreatePostMutation = { createPost:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type UpdatePostMutationVariables = Exact<{
  input: UpdatePostInput;
}>;


export type UpdatePostMutation = { updatePost:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type DeletePostMutationVariables = Exact<{
  input: DeleteInput;
}>;


export type DeletePostMutation = { deletePost:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type AssignPostMutationVariables = Exact<{
  input: AssignPostInput;
}>;


export type AssignPostMutation = { assignPost:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type UpdateMembershipMutationVariables = Exact<{
  input: UpdateMembershipInput;
}>;


export type UpdateMembershipMutation = { updateMembership:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type TieQueryVariables = Exact<{
  id: string | number;
  areaId: string | number;
}>;


export type TieQuery = { tie: { id: string, version: number, fromId: string, fromName: string, toId: string, toName: string, kind: string, intensity: number, since: string | null, until: string | null, evidence: Evidence, confirmedBy: ConfirmedBy | null, lastConfirmedAt: string | null, viaQm: ViaQm, note: string | null, citations: Array<{ id: string, sourceTitle: string, quote: string | null, page: string | null, date: string | null }> } | null };

export type CreateTieMutationVariables = Exact<{
  input: CreateTieInput;
}>;


export type CreateTieMutation = { createTie:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type UpdateTieMutationVariables = Exact<{
  input: UpdateTieInput;
}>;


export type UpdateTieMutation = { updateTie:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type EndTieMutationVariables = Exact<{
  input: EndTieInput;
}>;


export type EndTieMutation = { endTie:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type DeleteTieMutationVariables = Exact<{
  input: DeleteInput;
}>;


export type DeleteTieMutation = { deleteTie:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type FindActorsQueryVariables = Exact<{
  areaId: string | number;
  text: string;
}>;


export type FindActorsQuery = { actors: { rows: Array<{ id: string, name: string, class: ActorClass, kind: string | null, sector: string | null, isQm: boolean }> } };

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
export const ContactPointFieldsFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"ContactPointFields"}) as unknown as TypedDocumentString<ContactPointFieldsFragment, unknown>;
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
export const DrawingFragmentDoc = new TypedDocumentString(`
    fragment Drawing on Arrangement {
  sequence
  json
  stale
  former
}
    `, {"fragmentName":"Drawing"}) as unknown as TypedDocumentString<DrawingFragment, unknown>;
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
export const ActorDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<ActorQuery, ActorQueryVariables>;
export const ActorAtDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<ActorAtQuery, ActorAtQueryVariables>;
export const CreateActorDocument = new TypedDocumentString(`
    mutation CreateActor($input: CreateActorInput!) {
  createActor(input: $input) {
    ...ChangeAnswer
  }
}
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
}`) as unknown as TypedDocumentString<CreateActorMutation, CreateActorMutationVariables>;
export const UpdateActorDocument = new TypedDocumentString(`
    mutation UpdateActor($input: UpdateActorInput!) {
  updateActor(input: $input) {
    ...ChangeAnswer
  }
}
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
}`) as unknown as TypedDocumentString<UpdateActorMutation, UpdateActorMutationVariables>;
export const DeleteActorDocument = new TypedDocumentString(`
    mutation DeleteActor($input: DeleteInput!) {
  deleteActor(input: $input) {
    ...ChangeAnswer
  }
}
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
}`) as unknown as TypedDocumentString<DeleteActorMutation, DeleteActorMutationVariables>;
export const CreateAreaDocument = new TypedDocumentString(`
    mutation CreateArea($input: CreateAreaInput!) {
  createArea(input: $input) {
    ...ChangeAnswer
  }
}
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
}`) as unknown as TypedDocumentString<CreateAreaMutation, CreateAreaMutationVariables>;
export const UpdateAreaDocument = new TypedDocumentString(`
    mutation UpdateArea($input: UpdateAreaInput!) {
  updateArea(input: $input) {
    ...ChangeAnswer
  }
}
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
}`) as unknown as TypedDocumentString<UpdateAreaMutation, UpdateAreaMutationVariables>;
export const DeleteAreaDocument = new TypedDocumentString(`
    mutation DeleteArea($input: DeleteInput!) {
  deleteArea(input: $input) {
    ...ChangeAnswer
  }
}
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
}`) as unknown as TypedDocumentString<DeleteAreaMutation, DeleteAreaMutationVariables>;
export const CreateMandateDocument = new TypedDocumentString(`
    mutation CreateMandate($input: CreateMandateInput!) {
  createMandate(input: $input) {
    ...ChangeAnswer
  }
}
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
}`) as unknown as TypedDocumentString<CreateMandateMutation, CreateMandateMutationVariables>;
export const UpdateMandateDocument = new TypedDocumentString(`
    mutation UpdateMandate($input: UpdateMandateInput!) {
  updateMandate(input: $input) {
    ...ChangeAnswer
  }
}
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
}`) as unknown as TypedDocumentString<UpdateMandateMutation, UpdateMandateMutationVariables>;
export const DeleteMandateDocument = new TypedDocumentString(`
    mutation DeleteMandate($input: DeleteInput!) {
  deleteMandate(input: $input) {
    ...ChangeAnswer
  }
}
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
}`) as unknown as TypedDocumentString<DeleteMandateMutation, DeleteMandateMutationVariables>;
export const CreateContactPointDocument = new TypedDocumentString(`
    mutation CreateContactPoint($input: CreateContactPointInput!) {
  createContactPoint(input: $input) {
    ...ChangeAnswer
  }
}
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
}`) as unknown as TypedDocumentString<CreateContactPointMutation, CreateContactPointMutationVariables>;
export const UpdateContactPointDocument = new TypedDocumentString(`
    mutation UpdateContactPoint($input: UpdateContactPointInput!) {
  updateContactPoint(input: $input) {
    ...ChangeAnswer
  }
}
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
}`) as unknown as TypedDocumentString<UpdateContactPointMutation, UpdateContactPointMutationVariables>;
export const DeleteContactPointDocument = new TypedDocumentString(`
    mutation DeleteContactPoint($input: DeleteInput!) {
  deleteContactPoint(input: $input) {
    ...ChangeAnswer
  }
}
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
}`) as unknown as TypedDocumentString<DeleteContactPointMutation, DeleteContactPointMutationVariables>;
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
export const CountActorsDocument = new TypedDocumentString(`
    query CountActors($areaId: ID!, $filter: ActorFilter) {
  actors(areaId: $areaId, filter: $filter, first: 1) {
    pageInfo {
      total
    }
  }
}
    `) as unknown as TypedDocumentString<CountActorsQuery, CountActorsQueryVariables>;
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
export const ChangesDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const HistoryDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<HistoryQuery, HistoryQueryVariables>;
export const CreateUploadTicketDocument = new TypedDocumentString(`
    mutation CreateUploadTicket($input: UploadTicketInput!) {
  createUploadTicket(input: $input) {
    ticket
  }
}
    `) as unknown as TypedDocumentString<CreateUploadTicketMutation, CreateUploadTicketMutationVariables>;
export const ImportPlanDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<ImportPlanQuery, ImportPlanQueryVariables>;
export const ApplyImportDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<ApplyImportMutation, ApplyImportMutationVariables>;
export const ImportSheetsDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<ImportSheetsQuery, ImportSheetsQueryVariables>;
export const NetworkHitsDocument = new TypedDocumentString(`
    query NetworkHits($areaId: ID!, $day: Day, $filter: NetworkFilter, $storedAt: DateTime) {
  networkFindings(
    areaId: $areaId
    day: $day
    filter: $filter
    storedAt: $storedAt
  ) {
    withQm {
      actors
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkHitsQuery, NetworkHitsQueryVariables>;
export const NetworkDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<NetworkQuery, NetworkQueryVariables>;
export const NetworkFindingsDocument = new TypedDocumentString(`
    query NetworkFindings($areaId: ID!, $day: Day, $filter: NetworkFilter, $storedAt: DateTime) {
  networkFindings(
    areaId: $areaId
    day: $day
    filter: $filter
    storedAt: $storedAt
  ) {
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
    `) as unknown as TypedDocumentString<NetworkFindingsQuery, NetworkFindingsQueryVariables>;
export const ArrangementDocument = new TypedDocumentString(`
    query Arrangement($areaId: ID!) {
  arrangement(areaId: $areaId) {
    ...Drawing
  }
}
    fragment Drawing on Arrangement {
  sequence
  json
  stale
  former
}`) as unknown as TypedDocumentString<ArrangementQuery, ArrangementQueryVariables>;
export const RearrangeDocument = new TypedDocumentString(`
    mutation Rearrange($input: RearrangeInput!) {
  rearrange(input: $input) {
    ...Drawing
  }
}
    fragment Drawing on Arrangement {
  sequence
  json
  stale
  former
}`) as unknown as TypedDocumentString<RearrangeMutation, RearrangeMutationVariables>;
export const PlaceActorsDocument = new TypedDocumentString(`
    mutation PlaceActors($input: PlaceActorsInput!) {
  placeActors(input: $input) {
    ...Drawing
  }
}
    fragment Drawing on Arrangement {
  sequence
  json
  stale
  former
}`) as unknown as TypedDocumentString<PlaceActorsMutation, PlaceActorsMutationVariables>;
export const RestoreArrangementDocument = new TypedDocumentString(`
    mutation RestoreArrangement($input: RestoreArrangementInput!) {
  restoreArrangement(input: $input) {
    ...Drawing
  }
}
    fragment Drawing on Arrangement {
  sequence
  json
  stale
  former
}`) as unknown as TypedDocumentString<RestoreArrangementMutation, RestoreArrangementMutationVariables>;
export const PersonDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<PersonQuery, PersonQueryVariables>;
export const CreatePersonDocument = new TypedDocumentString(`
    mutation CreatePerson($input: CreatePersonInput!) {
  createPerson(input: $input) {
    ...ChangeAnswer
  }
}
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
}`) as unknown as TypedDocumentString<CreatePersonMutation, CreatePersonMutationVariables>;
export const UpdatePersonDocument = new TypedDocumentString(`
    mutation UpdatePerson($input: UpdatePersonInput!) {
  updatePerson(input: $input) {
    ...ChangeAnswer
  }
}
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
}`) as unknown as TypedDocumentString<UpdatePersonMutation, UpdatePersonMutationVariables>;
export const DeletePersonDocument = new TypedDocumentString(`
    mutation DeletePerson($input: DeleteInput!) {
  deletePerson(input: $input) {
    ...ChangeAnswer
  }
}
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
}`) as unknown as TypedDocumentString<DeletePersonMutation, DeletePersonMutationVariables>;
export const FindPersonsDocument = new TypedDocumentString(`
    query FindPersons($areaId: ID!, $text: String!) {
  persons(areaId: $areaId, search: $text, first: 12) {
    rows {
      id
      name
      offices
    }
  }
}
    `) as unknown as TypedDocumentString<FindPersonsQuery, FindPersonsQueryVariables>;
export const CreatePostDocument = new TypedDocumentString(`
    mutation CreatePost($input: CreatePostInput!) {
  createPost(input: $input) {
    ...ChangeAnswer
  }
}
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
}`) as unknown as TypedDocumentString<CreatePostMutation, CreatePostMutationVariables>;
export const UpdatePostDocument = new TypedDocumentString(`
    mutation UpdatePost($input: UpdatePostInput!) {
  updatePost(input: $input) {
    ...ChangeAnswer
  }
}
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
}`) as unknown as TypedDocumentString<UpdatePostMutation, UpdatePostMutationVariables>;
export const DeletePostDocument = new TypedDocumentString(`
    mutation DeletePost($input: DeleteInput!) {
  deletePost(input: $input) {
    ...ChangeAnswer
  }
}
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
}`) as unknown as TypedDocumentString<DeletePostMutation, DeletePostMutationVariables>;
export const AssignPostDocument = new TypedDocumentString(`
    mutation AssignPost($input: AssignPostInput!) {
  assignPost(input: $input) {
    ...ChangeAnswer
  }
}
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
}`) as unknown as TypedDocumentString<AssignPostMutation, AssignPostMutationVariables>;
export const UpdateMembershipDocument = new TypedDocumentString(`
    mutation UpdateMembership($input: UpdateMembershipInput!) {
  updateMembership(input: $input) {
    ...ChangeAnswer
  }
}
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
}`) as unknown as TypedDocumentString<UpdateMembershipMutation, UpdateMembershipMutationVariables>;
export const TieDocument = new TypedDocumentString(`
    query Tie($id: ID!, $areaId: ID!) {
  tie(id: $id, areaId: $areaId) {
    id
    version
    fromId
    fromName
    toId
    toName
    kind
    intensity
    since
    until
    evidence
    confirmedBy
    lastConfirmedAt
    viaQm
    note
    citations {
      id
      sourceTitle
      quote
      page
      date
    }
  }
}
    `) as unknown as TypedDocumentString<TieQuery, TieQueryVariables>;
export const CreateTieDocument = new TypedDocumentString(`
    mutation CreateTie($input: CreateTieInput!) {
  createTie(input: $input) {
    ...ChangeAnswer
  }
}
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
}`) as unknown as TypedDocumentString<CreateTieMutation, CreateTieMutationVariables>;
export const UpdateTieDocument = new TypedDocumentString(`
    mutation UpdateTie($input: UpdateTieInput!) {
  updateTie(input: $input) {
    ...ChangeAnswer
  }
}
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
}`) as unknown as TypedDocumentString<UpdateTieMutation, UpdateTieMutationVariables>;
export const EndTieDocument = new TypedDocumentString(`
    mutation EndTie($input: EndTieInput!) {
  endTie(input: $input) {
    ...ChangeAnswer
  }
}
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
}`) as unknown as TypedDocumentString<EndTieMutation, EndTieMutationVariables>;
export const DeleteTieDocument = new TypedDocumentString(`
    mutation DeleteTie($input: DeleteInput!) {
  deleteTie(input: $input) {
    ...ChangeAnswer
  }
}
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
}`) as unknown as TypedDocumentString<DeleteTieMutation, DeleteTieMutationVariables>;
export const FindActorsDocument = new TypedDocumentString(`
    query FindActors($areaId: ID!, $text: String!) {
  actors(areaId: $areaId, filter: {search: $text}, first: 12) {
    rows {
      id
      name
      class
      kind
      sector
      isQm
    }
  }
}
    `) as unknown as TypedDocumentString<FindActorsQuery, FindActorsQueryVariables>;