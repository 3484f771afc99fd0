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

/** An actor in the version that the asker has read. */
export type ActorVersion = {
  expectedVersion: number;
  id: string | number;
};

export type AnchorState =
  | 'IN_PROGRESS'
  | 'OPEN'
  | 'SETTLED';

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

export type Capacity =
  | 'AVAILABLE'
  /** Counts as no free hour, whatever is entered. */
  | 'EXHAUSTED'
  | 'LIMITED'
  | 'UNKNOWN';

export type CellClass =
  | 'CONNECTED'
  | 'NEVER_CONNECTED'
  | 'NOT_ASSESSABLE'
  | 'RARE';

/** Ties against the expectation, for assessable cells: below 0.75, about, above 1.25. */
export type CellLevel =
  | 'ABOUT'
  | 'LESS'
  | 'MORE';

/** How a cell is drawn: the first that holds. */
export type CellSign =
  | 'CONNECTED'
  | 'NEVER_CONNECTED'
  | 'ONLY_VIA_QM'
  | 'RARE'
  | 'TOO_SMALL';

/**
 * What shall be so of all the actors, at most 2000: a sector in place of what they have, a topic beside those that they have.
 * Fields that are left out stay.
 */
export type ChangeActorsInput = {
  actors: Array<ActorVersion>;
  addTopic?: string | null | undefined;
  areaId: string | number;
  /** Null takes the sector away. */
  sector?: string | null | undefined;
};

export type ChangeGapTaskInput = {
  areaId: string | number;
  dueOn?: string | null | undefined;
  expectedVersion: number;
  id: string | number;
  ownerId?: string | number | null | undefined;
  /** OPEN or DONE; a task is dropped by `dropGapTask`. */
  state?: GapTaskState | null | undefined;
  title?: string | null | undefined;
};

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

export type ContinuationNoticeCode =
  /** No set fulfils the assumptions; something was relaxed, or nothing helps. */
  | 'INFEASIBLE'
  | 'NO_CANDIDATE'
  | 'NO_FUNDING_END'
  /** No candidate is suited and willing for any task: nothing to search in. */
  | 'NO_OFFER'
  /** The day has no QM: nothing can be handed over. */
  | 'NO_QM'
  /** The QM has no tie on the day. */
  | 'NO_QM_TIES'
  | 'NO_TASK'
  /** The day lies before the first tie, or the area has none. */
  | 'NO_TIES'
  /** More candidates or tasks than are searched exactly. */
  | 'SEARCH_LIMITED'
  /** Two or more are QM on the day; they count as one. */
  | 'TANDEM'
  /** Fewer actors than figures need. */
  | 'TOO_SMALL'
  /** Named actors that do not count on the day. */
  | 'UNKNOWN_ACTORS';

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

export type CreateCandidateInput = {
  actorId: string | number;
  areaId: string | number;
  /** Left out: unknown. */
  capacity?: Capacity | null | undefined;
  hoursPerWeek?: number | null | undefined;
  id?: string | number | null | undefined;
  note?: string | null | undefined;
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

export type CreateContributionInput = {
  amount?: number | null | undefined;
  areaId: string | number;
  candidateId: string | number;
  date?: string | null | undefined;
  id?: string | number | null | undefined;
  kind: string;
  note?: string | null | undefined;
  sourceId?: string | number | null | undefined;
  sourceTitle?: string | null | undefined;
  willingness: Willingness;
  year?: number | null | undefined;
};

export type CreateFinancingPartInput = {
  amount: number;
  areaId: string | number;
  funder: string;
  id?: string | number | null | undefined;
  note?: string | null | undefined;
  state: FinancingState;
  taskPlanId?: string | number | null | undefined;
  year: number;
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

export type CreateSuccessionScenarioInput = {
  areaId: string | number;
  fMax?: number | null | undefined;
  id?: string | number | null | undefined;
  k?: number | null | undefined;
  /** Ids of candidates. */
  members?: Array<string | number> | null | undefined;
  name: string;
  note?: string | null | undefined;
  removedActors?: Array<string | number> | null | undefined;
  tauAbility?: number | null | undefined;
  tauWillingness?: number | null | undefined;
};

export type CreateTaskPlanInput = {
  areaId: string | number;
  costPerYear?: number | null | undefined;
  hoursPerWeek: number;
  id?: string | number | null | undefined;
  /** Left out: 3. */
  importance?: number | null | undefined;
  /** Left out: no. */
  mandatory?: boolean | null | undefined;
  note?: string | null | undefined;
  task: string;
  /** Left out: the label of the task. */
  title?: string | null | undefined;
};

export type CreateTaskPlansInput = {
  areaId: string | number;
  /** 1 to 50; a fault names its task by position, as `tasks.0.hoursPerWeek`. */
  tasks: Array<NewTaskPlan>;
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

export type DismissGapInput = {
  areaId: string | number;
  gapId: string | number;
  id?: string | number | null | undefined;
  reason: string;
};

export type DocumentTicketInput = {
  areaId: string | number;
  /** Left out: today. */
  day?: string | null | undefined;
  document: PaperKind;
  /** Left out: OPEN. */
  edition?: PaperEdition | null | undefined;
  format: PaperFormat;
  /** For GAP_REPORT: sectors that count as one, as in `gapReport`. */
  mergedSectors?: Array<Array<string>> | null | undefined;
};

export type DrawsState =
  | 'DRAWN'
  /** Subscribe to `gapReportDraws` to start them. */
  | 'NOT_DRAWN'
  /** There is nothing to draw: no tie, or too small. */
  | 'NOT_NEEDED'
  | 'RUNNING';

export type DropGapTaskInput = {
  areaId: string | number;
  expectedVersion: number;
  id: string | number;
  reason: string;
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

export type ExclusionReason =
  /** Would no longer be neutral. */
  | 'NEUTRALITY'
  /** Not to be done by volunteers. */
  | 'VOLUNTEERS';

export type FieldChoice = {
  /** The field of the conflict; * stands for the whole record. */
  field: string;
  recordId: string | number;
  /** True: the former value; false: what stands now. */
  takeBack: boolean;
};

export type FinancingState =
  | 'APPLIED'
  | 'GRANTED';

export type GapFamily =
  | 'ACTOR'
  /** Between two sectors, or inside one. */
  | 'SECTOR_PAIR'
  /** Who or what is the next single point of failure. */
  | 'STRUCTURE';

/** Narrows the list of gaps; what is left out does nothing. */
export type GapFilter = {
  families?: Array<GapFamily> | null | undefined;
  severities?: Array<Severity> | null | undefined;
  /** Without it open and taken ones. */
  states?: Array<GapState> | null | undefined;
};

export type GapState =
  /** Put back with a reason. */
  | 'DISMISSED'
  | 'OPEN'
  /** Is a task. */
  | 'TAKEN';

export type GapTaskState =
  | 'DONE'
  | 'DROPPED'
  | 'OPEN';

export type GapType =
  | 'ARTICULATION_POINT'
  /** A tie whose loss splits a part into pieces of at least two actors. */
  | 'BRIDGE'
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

export type NewTaskPlan = {
  hoursPerWeek: number;
  /** Left out: 3. */
  importance?: number | null | undefined;
  /** Left out: no. */
  mandatory?: boolean | null | undefined;
  task: string;
  /** Left out: the label of the task. */
  title?: string | null | undefined;
};

export type NotChosenCode =
  /** Another candidate can do the same, at least as well. */
  | 'DOMINATED'
  | 'EXCLUDED_NEUTRALITY'
  | 'EXCLUDED_VOLUNTEERS'
  /** Nothing goes any more. */
  | 'EXHAUSTED'
  /** In a set that is larger by one. */
  | 'LARGER_SET'
  /** In another smallest set that is not among the best. */
  | 'LOWER_VALUE'
  /** Suited for tasks that it was never asked about. */
  | 'NOT_ASKED'
  /** What it could do is done in the first set. */
  | 'NOT_NEEDED'
  | 'NO_HOURS'
  /** A member of the first set already sits in its part of the network. */
  | 'NO_NEW_COMPONENT'
  /** No task reaches the thresholds. */
  | 'NO_TASK';

/** How a cell of the matrix is drawn: exclusion first, then a dash, then the willingness. */
export type OfferSign =
  | 'COMMITTED'
  | 'CONDITIONAL'
  | 'DECLINED'
  | 'EXCLUDED'
  | 'NOT_ASKED'
  | 'NO_ANSWER'
  | 'SIGNALLED'
  | 'UNSUITABLE';

export type PaperEdition =
  /** With the names of those who take care of a task; every page says INTERN. */
  | 'INTERNAL'
  /** Organisations only, no person is named. */
  | 'OPEN';

export type PaperFormat =
  | 'DOCX'
  | 'PDF';

export type PaperKind =
  /** Verstetigungskonzept. */
  | 'CONTINUATION_CONCEPT'
  /** Bericht zur Bündelungsfunktion. */
  | 'GAP_REPORT';

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

export type QmTieFilter =
  | 'HANDED_OVER'
  /** Has a next step and is not handed over. */
  | 'NEXT'
  /** The contact has nobody but the QM. */
  | 'ONLY_QM'
  | 'WITHOUT_RECEIVER';

export type QuestionReason =
  /** Said yes under a condition. */
  | 'CONDITION_OPEN'
  /** Was never asked. */
  | 'NOT_ASKED'
  /** Signalled something that is not concrete. */
  | 'NOT_CONCRETE'
  /** Was asked and did not answer. */
  | 'NO_ANSWER';

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

export type RelaxationKind =
  /** The bound on the fragmentation was raised. */
  | 'F_MAX'
  /** Hours were no bound. */
  | 'HOURS'
  /** Mandatory tasks that nobody can take over were left out. */
  | 'MANDATORY_TASKS';

export type ReportNoticeCode =
  /** The day lies before the first tie; `day` is the first one with a tie. */
  | 'BEFORE_FIRST_TIE'
  /** A merged sector that no actor of the day has, or one that is named twice. */
  | 'MERGE_IGNORED'
  /** Half of the actors or more have no tie at all: the figures speak of what was entered more than of the neighbourhood. */
  | 'MOSTLY_UNTIED'
  | 'NO_ACTORS'
  /** No mandate on the day: nothing to leave out. */
  | 'NO_QM'
  | 'NO_TIES'
  | 'ONE_SECTOR'
  /** Two or more are QM on the day; they count as one. */
  | 'TANDEM'
  /** Fewer actors or sectors than figures that compare need: only gaps of single actors are shown. */
  | 'TOO_SMALL';

/** What leads out of a notice. */
export type ReportStep =
  | 'ADD_ACTORS'
  | 'ADD_TIES'
  | 'ASSIGN_SECTORS'
  | 'CHOOSE_DAY'
  | 'ENTER_MANDATE';

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

export type SaveAnchorPointInput = {
  actorId?: string | number | null | undefined;
  anchor: string;
  areaId: string | number;
  expectedVersion?: number | null | undefined;
  /** Left out: as it is, OPEN where nothing was entered. */
  state?: AnchorState | null | undefined;
  text?: string | null | undefined;
};

export type SaveContinuationStepInput = {
  areaId: string | number;
  doneOn?: string | null | undefined;
  expectedVersion?: number | null | undefined;
  note?: string | null | undefined;
  plannedFor?: string | null | undefined;
  stage: string;
};

/** A field that is left out stays as it is. */
export type SaveTaskHandoverInput = {
  areaId: string | number;
  commitmentsAcceptedOn?: string | null | undefined;
  date?: string | null | undefined;
  /** The version that the asker saw; left out where nothing was entered. */
  expectedVersion?: number | null | undefined;
  metOn?: string | null | undefined;
  nextStep?: string | null | undefined;
  nextStepDue?: string | null | undefined;
  note?: string | null | undefined;
  ownerId?: string | number | null | undefined;
  receiverId?: string | number | null | undefined;
  /** PLANNED, IN_TRAINING or HANDED_OVER; left out: as it is, PLANNED where nothing was entered. Open again: delete it. */
  state?: TaskHandoverState | null | undefined;
  taskPlanId: string | number;
  workedWithoutQmOn?: string | null | undefined;
};

/** A field that is left out stays as it is; in a new offer it has no value. */
export type SaveTaskOfferInput = {
  /** Left out in a new offer: SUITABLE where something was promised or signalled, else UNKNOWN (which covers nothing). */
  ability?: TaskAbility | null | undefined;
  areaId: string | number;
  candidateId: string | number;
  condition?: string | null | undefined;
  date?: string | null | undefined;
  excluded?: ExclusionReason | null | undefined;
  exclusionNote?: string | null | undefined;
  /** The version that the asker saw; left out for a cell that was empty. */
  expectedVersion?: number | null | undefined;
  hours?: number | null | undefined;
  sourceId?: string | number | null | undefined;
  /** Used to find or create the source where no id is given. */
  sourceTitle?: string | null | undefined;
  taskPlanId: string | number;
  willingness?: Willingness | null | undefined;
};

/** A field that is left out stays as it is. */
export type SaveTieHandoverInput = {
  areaId: string | number;
  commitmentsAcceptedOn?: string | null | undefined;
  date?: string | null | undefined;
  /** The version that the asker saw; left out where nothing was entered. */
  expectedVersion?: number | null | undefined;
  metOn?: string | null | undefined;
  nextStep?: string | null | undefined;
  nextStepDue?: string | null | undefined;
  note?: string | null | undefined;
  ownerId?: string | number | null | undefined;
  receiverId?: string | number | null | undefined;
  spokeWithoutQmOn?: string | null | undefined;
  /** PLANNED, INTRODUCED or HANDED_OVER; left out: as it is, PLANNED where nothing was entered. Open again: delete it. */
  state?: TieHandoverState | null | undefined;
  tieId: string | number;
};

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

export type StageState =
  | 'AHEAD'
  /** The first one that is not done. */
  | 'CURRENT'
  | 'DONE';

export type SteeringLevel =
  | 'ADMINISTRATIVE'
  | 'NEIGHBOURHOOD_NETWORK'
  | 'NEIGHBOURHOOD_OFFICE'
  | 'POLITICAL'
  | 'RESIDENT_NETWORK';

/** The assumptions of a search; what is left out has its default. */
export type SuccessionParameters = {
  /** Bound on the fragmentation afterwards, 0 to 1; that with the QM and 0.2. */
  fMax?: number | null | undefined;
  /** New ties that one successor can take over at most; 6. */
  k?: number | null | undefined;
  /** Leave with the QM. */
  removedActors?: Array<string | number> | null | undefined;
  /** Ability from which a task counts as possible, 0 to 1; 0.5 (partly). */
  tauAbility?: number | null | undefined;
  /** Willingness from which an offer counts, 0 to 1; 0.5 (bedingt). */
  tauWillingness?: number | null | undefined;
};

export type SuccessionState =
  /** The result is there. */
  | 'DONE'
  /** There is nothing to search in; the notices say why. */
  | 'IMPOSSIBLE'
  | 'RUNNING';

export type TakeOnGapInput = {
  areaId: string | number;
  dueOn: string;
  gapId: string | number;
  id?: string | number | null | undefined;
  ownerId: string | number;
  /** Left out: the title of the gap. */
  title?: string | null | undefined;
};

export type TaskAbility =
  | 'PARTLY'
  | 'SUITABLE'
  | 'UNKNOWN'
  /** Shown as a dash. */
  | 'UNSUITABLE';

export type TaskHandoverState =
  | 'HANDED_OVER'
  | 'IN_TRAINING'
  /** Nothing is entered. */
  | 'OPEN'
  | 'PLANNED';

export type TieHandoverState =
  | 'HANDED_OVER'
  | 'INTRODUCED'
  /** Nothing is entered. */
  | 'OPEN'
  | 'PLANNED';

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

export type UpdateCandidateInput = {
  areaId: string | number;
  capacity?: Capacity | null | undefined;
  expectedVersion: number;
  hoursPerWeek?: number | null | undefined;
  id: string | number;
  note?: string | null | undefined;
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

export type UpdateContributionInput = {
  amount?: number | null | undefined;
  areaId: string | number;
  date?: string | null | undefined;
  expectedVersion: number;
  id: string | number;
  kind?: string | null | undefined;
  note?: string | null | undefined;
  sourceId?: string | number | null | undefined;
  sourceTitle?: string | null | undefined;
  willingness?: Willingness | null | undefined;
  year?: number | null | undefined;
};

export type UpdateFinancingPartInput = {
  amount?: number | null | undefined;
  areaId: string | number;
  expectedVersion: number;
  funder?: string | null | undefined;
  id: string | number;
  note?: string | null | undefined;
  state?: FinancingState | null | undefined;
  taskPlanId?: string | number | null | undefined;
  year?: number | null | undefined;
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

export type UpdateSuccessionScenarioInput = {
  areaId: string | number;
  expectedVersion: number;
  fMax?: number | null | undefined;
  id: string | number;
  k?: number | null | undefined;
  members?: Array<string | number> | null | undefined;
  name?: string | null | undefined;
  note?: string | null | undefined;
  removedActors?: Array<string | number> | null | undefined;
  tauAbility?: number | null | undefined;
  tauWillingness?: number | null | undefined;
};

export type UpdateTaskPlanInput = {
  areaId: string | number;
  costPerYear?: number | null | undefined;
  expectedVersion: number;
  hoursPerWeek?: number | null | undefined;
  id: string | number;
  importance?: number | null | undefined;
  mandatory?: boolean | null | undefined;
  note?: string | null | undefined;
  task?: string | null | undefined;
  title?: string | null | undefined;
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

export type Willingness =
  | 'COMMITTED'
  | 'CONDITIONAL'
  | 'DECLINED'
  /** Was never asked: not a no. */
  | 'NOT_ASKED'
  /** Was asked, has not answered. */
  | 'NO_ANSWER'
  | 'SIGNALLED';

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

type ChangeAnswer_Conflict_Fragment = { __typename: 'Conflict', code: string, message: string, recordId: string, currentVersion: number, changedBy: string | null, changedAt: string | null, fields: Array<{ recordId: string, field: string, label: string, mine: string | null, theirs: string | null }>, onlyMine: Array<{ field: string, label: string, mine: string | null }>, onlyTheirs: Array<{ field: string, label: string, theirs: string | null }> } & { ' $fragmentName'?: 'ChangeAnswer_Conflict_Fragment' };

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

export type ConversationListsQueryVariables = Exact<{
  areaId: string | number;
  actorId?: string | number | null | undefined;
}>;


export type ConversationListsQuery = { conversationList: Array<{ candidateId: string, opening: string, closing: string, todo: string, actor: { id: string, name: string, shortName: string, class: ActorClass, kind: string | null, sector: string | null }, questions: Array<{ taskPlanId: string, task: string, title: string, hoursPerWeek: number, mandatory: boolean, reason: QuestionReason, about: string, question: string, followUps: Array<string> }> }> };

export type OwnersQueryVariables = Exact<{
  areaId: string | number;
}>;


export type OwnersQuery = { accountsOfArea: Array<{ id: string, name: string }> };

export type QmTiesQueryVariables = Exact<{
  areaId: string | number;
  filter?: QmTieFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type QmTiesQuery = { qmTies: { rows: Array<{ tieId: string, kind: string, verb: string, strength: number, since: string | null, lastConfirmedAt: string | null, onlyQm: boolean, otherContacts: number, goesAlong: Array<string>, contact: { id: string, name: string, shortName: string, class: ActorClass, kind: string | null, sector: string | null }, handover: { id: string | null, version: number | null, state: TieHandoverState, date: string | null, metOn: string | null, spokeWithoutQmOn: string | null, commitmentsAcceptedOn: string | null, nextStep: string | null, nextStepDue: string | null, nextStepOverdue: boolean, ownerId: string | null, ownerName: string | null, note: string | null, missing: Array<string>, receiver: { id: string, name: string, shortName: string, class: ActorClass, kind: string | null, sector: string | null } | null }, proposals: Array<{ reason: string, actor: { id: string, name: string, shortName: string, class: ActorClass, kind: string | null, sector: string | null } }> }>, counts: { all: number, next: number, onlyQm: number, withoutReceiver: number, handedOver: number }, notices: Array<{ code: ContinuationNoticeCode, sentence: string, advice: string }>, pageInfo: { endCursor: string | null, total: number } } };

export type CreateTaskPlanMutationVariables = Exact<{
  input: CreateTaskPlanInput;
}>;


export type CreateTaskPlanMutation = { createTaskPlan:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type CreateTaskPlansMutationVariables = Exact<{
  input: CreateTaskPlansInput;
}>;


export type CreateTaskPlansMutation = { createTaskPlans:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type UpdateTaskPlanMutationVariables = Exact<{
  input: UpdateTaskPlanInput;
}>;


export type UpdateTaskPlanMutation = { updateTaskPlan:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type DeleteTaskPlanMutationVariables = Exact<{
  input: DeleteInput;
}>;


export type DeleteTaskPlanMutation = { deleteTaskPlan:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type CreateCandidateMutationVariables = Exact<{
  input: CreateCandidateInput;
}>;


export type CreateCandidateMutation = { createCandidate:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type UpdateCandidateMutationVariables = Exact<{
  input: UpdateCandidateInput;
}>;


export type UpdateCandidateMutation = { updateCandidate:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type DeleteCandidateMutationVariables = Exact<{
  input: DeleteInput;
}>;


export type DeleteCandidateMutation = { deleteCandidate:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type SaveTaskOfferMutationVariables = Exact<{
  input: SaveTaskOfferInput;
}>;


export type SaveTaskOfferMutation = { saveTaskOffer:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type DeleteTaskOfferMutationVariables = Exact<{
  input: DeleteInput;
}>;


export type DeleteTaskOfferMutation = { deleteTaskOffer:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type CreateContributionMutationVariables = Exact<{
  input: CreateContributionInput;
}>;


export type CreateContributionMutation = { createContribution:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type UpdateContributionMutationVariables = Exact<{
  input: UpdateContributionInput;
}>;


export type UpdateContributionMutation = { updateContribution:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type DeleteContributionMutationVariables = Exact<{
  input: DeleteInput;
}>;


export type DeleteContributionMutation = { deleteContribution:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type CreateSuccessionScenarioMutationVariables = Exact<{
  input: CreateSuccessionScenarioInput;
}>;


export type CreateSuccessionScenarioMutation = { createSuccessionScenario:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type UpdateSuccessionScenarioMutationVariables = Exact<{
  input: UpdateSuccessionScenarioInput;
}>;


export type UpdateSuccessionScenarioMutation = { updateSuccessionScenario:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type DeleteSuccessionScenarioMutationVariables = Exact<{
  input: DeleteInput;
}>;


export type DeleteSuccessionScenarioMutation = { deleteSuccessionScenario:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type SaveTaskHandoverMutationVariables = Exact<{
  input: SaveTaskHandoverInput;
}>;


export type SaveTaskHandoverMutation = { saveTaskHandover:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type DeleteTaskHandoverMutationVariables = Exact<{
  input: DeleteInput;
}>;


export type DeleteTaskHandoverMutation = { deleteTaskHandover:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type SaveTieHandoverMutationVariables = Exact<{
  input: SaveTieHandoverInput;
}>;


export type SaveTieHandoverMutation = { saveTieHandover:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type DeleteTieHandoverMutationVariables = Exact<{
  input: DeleteInput;
}>;


export type DeleteTieHandoverMutation = { deleteTieHandover:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type SaveAnchorPointMutationVariables = Exact<{
  input: SaveAnchorPointInput;
}>;


export type SaveAnchorPointMutation = { saveAnchorPoint:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type DeleteAnchorPointMutationVariables = Exact<{
  input: DeleteInput;
}>;


export type DeleteAnchorPointMutation = { deleteAnchorPoint:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type SaveContinuationStepMutationVariables = Exact<{
  input: SaveContinuationStepInput;
}>;


export type SaveContinuationStepMutation = { saveContinuationStep:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type DeleteContinuationStepMutationVariables = Exact<{
  input: DeleteInput;
}>;


export type DeleteContinuationStepMutation = { deleteContinuationStep:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type CreateFinancingPartMutationVariables = Exact<{
  input: CreateFinancingPartInput;
}>;


export type CreateFinancingPartMutation = { createFinancingPart:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type UpdateFinancingPartMutationVariables = Exact<{
  input: UpdateFinancingPartInput;
}>;


export type UpdateFinancingPartMutation = { updateFinancingPart:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type DeleteFinancingPartMutationVariables = Exact<{
  input: DeleteInput;
}>;


export type DeleteFinancingPartMutation = { deleteFinancingPart:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type ContinuationQueryVariables = Exact<{
  areaId: string | number;
}>;


export type ContinuationQuery = { continuation: { areaId: string, sequence: number, day: string, anchorsSettled: number, qm: Array<{ id: string, name: string, shortName: string, class: ActorClass, kind: string | null, sector: string | null }>, notices: Array<{ code: ContinuationNoticeCode, sentence: string, advice: string }>, fundingEnd: { date: string, monthsLeft: number, withoutOption: string | null, sentence: string } | null, stages: Array<{ id: string | null, version: number | null, stage: string, label: string, state: StageState, plannedFor: string | null, doneOn: string | null, note: string | null, overdue: boolean }>, tasks: { notAsked: number, hoursPerWeek: number, mandatory: number, mandatoryUncovered: number, rows: Array<{ id: string, version: number, task: string, title: string, hoursPerWeek: number, importance: number, mandatory: boolean, costPerYear: number | null, note: string | null, covered: boolean, best: OfferSign, notAsked: number, coverSentence: string, handover: { id: string | null, version: number | null, taskPlanId: string, state: TaskHandoverState, date: string | null, metOn: string | null, workedWithoutQmOn: string | null, commitmentsAcceptedOn: string | null, nextStep: string | null, nextStepDue: string | null, nextStepOverdue: boolean, ownerId: string | null, ownerName: string | null, note: string | null, missing: Array<string>, receiver: { id: string, name: string, shortName: string, class: ActorClass, kind: string | null, sector: string | null } | null } }>, columns: Array<{ id: string, version: number, hoursPerWeek: number | null, capacity: Capacity, note: string | null, notAsked: number, actor: { id: string, name: string, shortName: string, class: ActorClass, kind: string | null, sector: string | null } }>, offers: Array<{ id: string, version: number, candidateId: string, taskPlanId: string, sign: OfferSign, ability: TaskAbility, willingness: Willingness, excluded: ExclusionReason | null, exclusionNote: string | null, condition: string | null, hours: number | null, date: string | null, sourceId: string | null, sourceTitle: string | null, sentence: string }> }, contributions: Array<{ id: string, version: number, candidateId: string, kind: string, amount: number | null, year: number | null, willingness: Willingness, date: string | null, sourceId: string | null, sourceTitle: string | null, note: string | null, actor: { id: string, name: string, shortName: string, class: ActorClass, kind: string | null, sector: string | null } }>, financing: { costPerYear: number | null, tasksWithoutCost: number, parts: Array<{ id: string, version: number, funder: string, amount: number, year: number, state: FinancingState, taskPlanId: string | null, note: string | null }>, years: Array<{ year: number, applied: number, granted: number, open: number | null }> }, anchors: Array<{ id: string | null, version: number | null, anchor: string, label: string, state: AnchorState, text: string | null, actor: { id: string, name: string, shortName: string, class: ActorClass, kind: string | null, sector: string | null } | null }>, handover: { tasks: { total: number, planned: number, underWay: number, handedOver: number }, ties: { total: number, planned: number, underWay: number, handedOver: number }, pace: { onTrack: boolean, headline: string, sentence: string } | null }, scenarios: Array<{ id: string, version: number, savedOn: string, changedSince: Array<string>, name: string, k: number, fMax: number | null, tauAbility: number, tauWillingness: number, gone: number, note: string | null, removedActors: Array<{ id: string, name: string, shortName: string, class: ActorClass, kind: string | null, sector: string | null }>, members: Array<{ id: string, actor: { id: string, name: string, shortName: string } }> }> } };

export type ContinuationNamesQueryVariables = Exact<{
  areaId: string | number;
}>;


export type ContinuationNamesQuery = { network: { actors: { id: Array<string>, name: Array<string>, shortName: Array<string>, class: Array<ActorClass>, kind: Array<string | null>, sector: Array<string | null> }, ties: { id: Array<string>, from: Array<number>, to: Array<number>, kind: Array<string> } } };

export type SuccessionPartsFragment = { day: string, state: SuccessionState, assumptions: { k: number, fMax: number | null, fMaxIsDefault: boolean, tauAbility: number, tauWillingness: number, removedActors: Array<{ id: string, name: string, shortName: string, class: ActorClass, kind: string | null, sector: string | null }> }, notices: Array<{ code: ContinuationNoticeCode, sentence: string, advice: string }>, progress: { share: number, secondsLeft: number | null } | null, result: { size: number | null, exact: boolean, lowerBound: number | null, sentence: string, fragmentationWithQm: number | null, fragmentationWithoutQm: number | null, mandatoryHours: number, combinations: Array<{ size: number, examined: number, feasible: number }>, relaxations: Array<{ kind: RelaxationKind, taskPlanIds: Array<string>, fMax: number | null, sentence: string }>, sets: Array<{ ' $fragmentRefs'?: { 'SuccessorSetPartsFragment': SuccessorSetPartsFragment } }>, notChosen: Array<{ candidateId: string, actor: { id: string, name: string, shortName: string }, reasons: Array<{ code: NotChosenCode, sentence: string }> }>, singles: Array<{ candidateId: string, fragmentation: number | null, recoveryPairs: number | null, byK: Array<{ k: number, fragmentation: number | null }> }> } | null } & { ' $fragmentName'?: 'SuccessionPartsFragment' };

export type SuccessorSetPartsFragment = { letter: string, best: boolean, mandatoryCovered: number, mandatory: number, openMandatory: Array<string>, openOthers: Array<string>, committed: number, conditional: number, signalled: number, freeHours: number, neededHours: number, hoursUnknown: Array<string>, recoveryPairs: number | null, recoveryNearness: number | null, fragmentation: number | null, worstFragmentation: number | null, worstLoss: string | null, members: Array<{ candidateId: string, hoursPerWeek: number | null, hoursUsed: number, actor: { id: string, name: string, shortName: string } }>, assignment: Array<{ taskPlanId: string, candidateId: string, ability: TaskAbility, willingness: Willingness }>, reinforcement: { candidateId: string, worstFragmentation: number, actor: { id: string, name: string, shortName: string } } | null, joins: Array<{ candidateId: string, actorsJoined: number, contact: { id: string, name: string, shortName: string } }> } & { ' $fragmentName'?: 'SuccessorSetPartsFragment' };

export type SuccessionQueryVariables = Exact<{
  areaId: string | number;
  parameters?: SuccessionParameters | null | undefined;
}>;


export type SuccessionQuery = { succession: { ' $fragmentRefs'?: { 'SuccessionPartsFragment': SuccessionPartsFragment } } };

export type SuccessionSearchSubscriptionVariables = Exact<{
  areaId: string | number;
  parameters?: SuccessionParameters | null | undefined;
}>;


export type SuccessionSearchSubscription = { successionSearch: { ' $fragmentRefs'?: { 'SuccessionPartsFragment': SuccessionPartsFragment } } };

export type SuccessorSetQueryVariables = Exact<{
  areaId: string | number;
  parameters?: SuccessionParameters | null | undefined;
  members: Array<string | number> | string | number;
}>;


export type SuccessorSetQuery = { successorSet: { ' $fragmentRefs'?: { 'SuccessorSetPartsFragment': SuccessorSetPartsFragment } } | null };

export type HandoverSheetsQueryVariables = Exact<{
  areaId: string | number;
}>;


export type HandoverSheetsQuery = { handoverSheets: Array<{ summary: string, contacts: Array<string>, openPoints: Array<string>, actor: { id: string, name: string, shortName: string, class: ActorClass, kind: string | null, sector: string | null }, tasks: Array<{ id: string, title: string, hoursPerWeek: number, mandatory: boolean, handover: { state: TaskHandoverState, date: string | null, note: string | null } }>, ties: Array<{ contacts: Array<string>, tie: { tieId: string, verb: string, strength: number, since: string | null, lastConfirmedAt: string | null, onlyQm: boolean, contact: { id: string, name: string, shortName: string, class: ActorClass, kind: string | null, sector: string | null }, handover: { state: TieHandoverState, date: string | null, note: string | null } } }>, promises: Array<{ title: string, sentence: string, firm: boolean }>, nextSteps: Array<{ about: string, step: string, due: string | null, overdue: boolean, ownerName: string | null }> }> };

export type WithoutActorsQueryVariables = Exact<{
  areaId: string | number;
  actorIds: Array<string | number> | string | number;
}>;


export type WithoutActorsQuery = { withoutActors: { day: string, sentence: string | null, removed: Array<{ id: string, name: string, shortName: string, class: ActorClass, kind: string | null, sector: string | null }>, notices: Array<{ code: ContinuationNoticeCode, sentence: string, advice: string }>, result: { pairsLost: number, pairsLostShare: number | null, components: Array<Array<string>>, tiesLost: number, tiesAtRisk: Array<string>, before: { ' $fragmentRefs'?: { 'RemovalFigurePartsFragment': RemovalFigurePartsFragment } }, after: { ' $fragmentRefs'?: { 'RemovalFigurePartsFragment': RemovalFigurePartsFragment } }, orphaned: Array<{ id: string, name: string, shortName: string, class: ActorClass, kind: string | null, sector: string | null }>, aloneBefore: Array<{ id: string, name: string, shortName: string, class: ActorClass, kind: string | null, sector: string | null }> } | null } };

export type RemovalFigurePartsFragment = { actors: number, components: number, isolated: number, pairs: number, connectedPairs: number, fragmentation: number | null, distanceFragmentation: number | null } & { ' $fragmentName'?: 'RemovalFigurePartsFragment' };

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

export type ChangeActorsMutationVariables = Exact<{
  input: ChangeActorsInput;
}>;


export type ChangeActorsMutation = { changeActors:
    | { __typename: 'ActorsChanged', changeSetId: string | null, changed: number, unchanged: number }
    | { __typename: 'ActorsConflict', code: string, message: string, conflicts: Array<{ recordId: string, currentVersion: number, changedBy: string | null, changedAt: string | null, fields: Array<{ field: string, theirs: string | null }> }> }
    | { __typename: 'Forbidden', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, faults: Array<{ message: string }> }
    | { __typename: 'NotFound', code: string, message: string }
   };

export type CreateDocumentTicketMutationVariables = Exact<{
  input: DocumentTicketInput;
}>;


export type CreateDocumentTicketMutation = { createDocumentTicket: { path: string, fileName: string } };

export type GapReportQueryVariables = Exact<{
  areaId: string | number;
  day?: string | null | undefined;
  mergedSectors?: Array<Array<string> | string> | Array<string> | string | null | undefined;
}>;


export type GapReportQuery = { gapReport: { sequence: number, day: string, basis: string, draws: DrawsState, drawsSentence: string, qm: Array<{ id: string, name: string }>, notices: Array<{ code: ReportNoticeCode, sentence: string, advice: string, step: ReportStep | null, day: string | null }>, head: Array<{ ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }>, brokerage: { total: number, sentence: string, pairs: Array<{ a: Sphere, b: Sphere, label: string, pairs: number, range: { low: number, high: number, text: string } | null }> } | null, figures: Array<{ ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }>, sectorMatrix: { ' $fragmentRefs'?: { 'MatrixFragment': MatrixFragment } } | null, sphereMatrix: { ' $fragmentRefs'?: { 'MatrixFragment': MatrixFragment } } | null, counts: { open: number, taken: number, dismissed: number, sectorPairs: number, actors: number, structure: number, waitingForDraws: number } } };

export type FigureFragment = { id: string, name: string, value: number | null, withQm: number | null, text: string, detail: string | null, sentence: string, trendSentence: string | null, trend: Array<{ day: string, value: number | null }>, range: { low: number, high: number, text: string, aside: string | null } | null, explanation: { sentence: string, formula: string, unit: string, qmCounted: string, isolatesCounted: boolean, source: string } } & { ' $fragmentName'?: 'FigureFragment' };

export type MatrixFragment = { assessable: number, pairs: number, sentence: string, example: string | null, groups: Array<{ id: string, members: Array<string>, label: string, code: string | null, actors: number, qmContacts: number }>, cells: Array<{ a: string, b: string, ties: number, sign: CellSign, level: CellLevel | null, gapId: string | null, sentence: string }>, legend: Array<{ sign: CellSign, label: string, cells: number }> } & { ' $fragmentName'?: 'MatrixFragment' };

export type GapsQueryVariables = Exact<{
  areaId: string | number;
  day?: string | null | undefined;
  mergedSectors?: Array<Array<string> | string> | Array<string> | string | null | undefined;
  filter?: GapFilter | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
  around?: string | number | null | undefined;
}>;


export type GapsQuery = { gapReport: { sequence: number, gaps: { startCursor: string | null, rows: Array<{ id: string, rank: number, family: GapFamily, type: GapType, severity: Severity, title: string, sentence: string, figures: string, advice: string, sectorsA: Array<string>, sectorsB: Array<string>, state: GapState, takeable: boolean, drawsSentence: string | null, actors: Array<{ id: string, name: string, shortName: string, class: ActorClass, kind: string | null, sector: string | null }>, introducers: Array<{ reason: string, actor: { id: string, name: string, shortName: string, class: ActorClass, kind: string | null, sector: string | null } }>, task: { id: string, version: number, title: string, dueOn: string, overdue: boolean, owner: { id: string, name: string } | null } | null, dismissal: { id: string, version: number, reason: string, at: string, by: { name: string } | null } | null }>, pageInfo: { endCursor: string | null, total: number } } } };

export type CountGapsQueryVariables = Exact<{
  areaId: string | number;
}>;


export type CountGapsQuery = { gapReport: { sequence: number, counts: { high: number } } };

export type GapReportDrawsSubscriptionVariables = Exact<{
  areaId: string | number;
  day?: string | null | undefined;
  mergedSectors?: Array<Array<string> | string> | Array<string> | string | null | undefined;
}>;


export type GapReportDrawsSubscription = { gapReportDraws: { done: number, total: number, secondsLeft: number | null, result: { figures: Array<{ id: string }> } | null } };

export type AccountsOfAreaQueryVariables = Exact<{
  areaId: string | number;
}>;


export type AccountsOfAreaQuery = { accountsOfArea: Array<{ id: string, name: string }> };

export type TakeOnGapMutationVariables = Exact<{
  input: TakeOnGapInput;
}>;


export type TakeOnGapMutation = { takeOnGap:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type ChangeGapTaskMutationVariables = Exact<{
  input: ChangeGapTaskInput;
}>;


export type ChangeGapTaskMutation = { changeGapTask:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type DropGapTaskMutationVariables = Exact<{
  input: DropGapTaskInput;
}>;


export type DropGapTaskMutation = { dropGapTask:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type DismissGapMutationVariables = Exact<{
  input: DismissGapInput;
}>;


export type DismissGapMutation = { dismissGap:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

export type RestoreGapMutationVariables = Exact<{
  input: DeleteInput;
}>;


export type RestoreGapMutation = { restoreGap:
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Changed_Fragment': ChangeAnswer_Changed_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Conflict_Fragment': ChangeAnswer_Conflict_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_Forbidden_Fragment': ChangeAnswer_Forbidden_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_InvalidInput_Fragment': ChangeAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_NotFound_Fragment': ChangeAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAnswer_StillNeeded_Fragment': ChangeAnswer_StillNeeded_Fragment } }
   };

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


export type NetworkFindingsQuery = { networkFindings: { sequence: number, day: string, visibleActors: Array<number>, visibleTies: Array<number>, hiddenActors: number, hiddenTies: number, rings: Array<Ring | null>, tooSmall: string | null, qm: { actors: Array<number>, tandem: boolean }, withQm: { actors: number, ties: number, density: number | null, meanDegree: number | null, components: number, groups: number, isolated: number, connectedPairs: number, pairs: number }, withoutQm: { pairsLost: number, pairsLostShare: number | null, tiesAtRisk: Array<number>, newlyIsolated: Array<number>, aloneBefore: Array<number>, figures: { actors: number, ties: number, density: number | null, meanDegree: number | null, components: number, groups: number, isolated: number, connectedPairs: number, pairs: number }, separated: Array<{ number: number, actors: Array<number> }> } | null, matrix: { sectors: Array<string>, assessable: number, pairs: number, cells: Array<{ a: string, b: string, ties: number, possible: number, expected: number, density: number | null, class: CellClass, onlyViaQm: boolean }> } | null, gaps: Array<{ id: string, type: GapType, severity: Severity, sentence: string, sectors: Array<string>, actors: Array<number>, ties: Array<number>, expected: number | null, introducers: Array<{ actor: number, reason: string }> }>, trend: Array<{ day: string, ties: number, actors: number }> } };

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

export type NetworkWithoutSetQueryVariables = Exact<{
  areaId: string | number;
  actorIds: Array<string | number> | string | number;
  day?: string | null | undefined;
  filter?: NetworkFilter | null | undefined;
  storedAt?: string | null | undefined;
}>;


export type NetworkWithoutSetQuery = { withoutActors: { removed: Array<{ id: string }>, notices: Array<{ code: ContinuationNoticeCode, sentence: string, advice: string }>, result: { pairsLost: number, pairsLostShare: number | null, components: Array<Array<string>>, tiesAtRisk: Array<string>, before: { ' $fragmentRefs'?: { 'SetFiguresFragment': SetFiguresFragment } }, after: { ' $fragmentRefs'?: { 'SetFiguresFragment': SetFiguresFragment } }, orphaned: Array<{ id: string }>, aloneBefore: Array<{ id: string }> } | null } };

export type SetFiguresFragment = { actors: number, ties: number, density: number | null, meanDegree: number | null, components: number, isolated: number, connectedPairs: number, pairs: number } & { ' $fragmentName'?: 'SetFiguresFragment' };

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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
      theirs
    }
  }
  ... on StillNeeded {
    neededBy
  }
}
    `, {"fragmentName":"ChangeAnswer"}) as unknown as TypedDocumentString<ChangeAnswerFragment, unknown>;
export const SuccessorSetPartsFragmentDoc = new TypedDocumentString(`
    fragment SuccessorSetParts on SuccessorSet {
  letter
  best
  members {
    candidateId
    actor {
      id
      name
      shortName
    }
    hoursPerWeek
    hoursUsed
  }
  assignment {
    taskPlanId
    candidateId
    ability
    willingness
  }
  mandatoryCovered
  mandatory
  openMandatory
  openOthers
  committed
  conditional
  signalled
  freeHours
  neededHours
  hoursUnknown
  recoveryPairs
  recoveryNearness
  fragmentation
  worstFragmentation
  worstLoss
  reinforcement {
    candidateId
    actor {
      id
      name
      shortName
    }
    worstFragmentation
  }
  joins {
    candidateId
    contact {
      id
      name
      shortName
    }
    actorsJoined
  }
}
    `, {"fragmentName":"SuccessorSetParts"}) as unknown as TypedDocumentString<SuccessorSetPartsFragment, unknown>;
export const SuccessionPartsFragmentDoc = new TypedDocumentString(`
    fragment SuccessionParts on Succession {
  day
  state
  assumptions {
    k
    fMax
    fMaxIsDefault
    tauAbility
    tauWillingness
    removedActors {
      id
      name
      shortName
      class
      kind
      sector
    }
  }
  notices {
    code
    sentence
    advice
  }
  progress {
    share
    secondsLeft
  }
  result {
    size
    exact
    lowerBound
    combinations {
      size
      examined
      feasible
    }
    sentence
    relaxations {
      kind
      taskPlanIds
      fMax
      sentence
    }
    sets {
      ...SuccessorSetParts
    }
    notChosen {
      candidateId
      actor {
        id
        name
        shortName
      }
      reasons {
        code
        sentence
      }
    }
    singles {
      candidateId
      fragmentation
      recoveryPairs
      byK {
        k
        fragmentation
      }
    }
    fragmentationWithQm
    fragmentationWithoutQm
    mandatoryHours
  }
}
    fragment SuccessorSetParts on SuccessorSet {
  letter
  best
  members {
    candidateId
    actor {
      id
      name
      shortName
    }
    hoursPerWeek
    hoursUsed
  }
  assignment {
    taskPlanId
    candidateId
    ability
    willingness
  }
  mandatoryCovered
  mandatory
  openMandatory
  openOthers
  committed
  conditional
  signalled
  freeHours
  neededHours
  hoursUnknown
  recoveryPairs
  recoveryNearness
  fragmentation
  worstFragmentation
  worstLoss
  reinforcement {
    candidateId
    actor {
      id
      name
      shortName
    }
    worstFragmentation
  }
  joins {
    candidateId
    contact {
      id
      name
      shortName
    }
    actorsJoined
  }
}`, {"fragmentName":"SuccessionParts"}) as unknown as TypedDocumentString<SuccessionPartsFragment, unknown>;
export const RemovalFigurePartsFragmentDoc = new TypedDocumentString(`
    fragment RemovalFigureParts on RemovalFigures {
  actors
  components
  isolated
  pairs
  connectedPairs
  fragmentation
  distanceFragmentation
}
    `, {"fragmentName":"RemovalFigureParts"}) as unknown as TypedDocumentString<RemovalFigurePartsFragment, unknown>;
export const FigureFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"Figure"}) as unknown as TypedDocumentString<FigureFragment, unknown>;
export const MatrixFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"Matrix"}) as unknown as TypedDocumentString<MatrixFragment, unknown>;
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
export const SetFiguresFragmentDoc = new TypedDocumentString(`
    fragment SetFigures on RemovalFigures {
  actors
  ties
  density
  meanDegree
  components
  isolated
  connectedPairs
  pairs
}
    `, {"fragmentName":"SetFigures"}) as unknown as TypedDocumentString<SetFiguresFragment, unknown>;
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
      theirs
    }
  }
  ... on StillNeeded {
    neededBy
  }
}`) as unknown as TypedDocumentString<DeleteContactPointMutation, DeleteContactPointMutationVariables>;
export const ConversationListsDocument = new TypedDocumentString(`
    query ConversationLists($areaId: ID!, $actorId: ID) {
  conversationList(areaId: $areaId, actorId: $actorId) {
    candidateId
    actor {
      id
      name
      shortName
      class
      kind
      sector
    }
    opening
    questions {
      taskPlanId
      task
      title
      hoursPerWeek
      mandatory
      reason
      about
      question
      followUps
    }
    closing
    todo
  }
}
    `) as unknown as TypedDocumentString<ConversationListsQuery, ConversationListsQueryVariables>;
export const OwnersDocument = new TypedDocumentString(`
    query Owners($areaId: ID!) {
  accountsOfArea(areaId: $areaId) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<OwnersQuery, OwnersQueryVariables>;
export const QmTiesDocument = new TypedDocumentString(`
    query QmTies($areaId: ID!, $filter: QmTieFilter, $first: Int, $after: String) {
  qmTies(areaId: $areaId, filter: $filter, first: $first, after: $after) {
    rows {
      tieId
      contact {
        id
        name
        shortName
        class
        kind
        sector
      }
      kind
      verb
      strength
      since
      lastConfirmedAt
      onlyQm
      otherContacts
      handover {
        id
        version
        state
        receiver {
          id
          name
          shortName
          class
          kind
          sector
        }
        date
        metOn
        spokeWithoutQmOn
        commitmentsAcceptedOn
        nextStep
        nextStepDue
        nextStepOverdue
        ownerId
        ownerName
        note
        missing
      }
      proposals {
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
      goesAlong
    }
    counts {
      all
      next
      onlyQm
      withoutReceiver
      handedOver
    }
    notices {
      code
      sentence
      advice
    }
    pageInfo {
      endCursor
      total
    }
  }
}
    `) as unknown as TypedDocumentString<QmTiesQuery, QmTiesQueryVariables>;
export const CreateTaskPlanDocument = new TypedDocumentString(`
    mutation CreateTaskPlan($input: CreateTaskPlanInput!) {
  createTaskPlan(input: $input) {
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
      theirs
    }
  }
  ... on StillNeeded {
    neededBy
  }
}`) as unknown as TypedDocumentString<CreateTaskPlanMutation, CreateTaskPlanMutationVariables>;
export const CreateTaskPlansDocument = new TypedDocumentString(`
    mutation CreateTaskPlans($input: CreateTaskPlansInput!) {
  createTaskPlans(input: $input) {
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
      theirs
    }
  }
  ... on StillNeeded {
    neededBy
  }
}`) as unknown as TypedDocumentString<CreateTaskPlansMutation, CreateTaskPlansMutationVariables>;
export const UpdateTaskPlanDocument = new TypedDocumentString(`
    mutation UpdateTaskPlan($input: UpdateTaskPlanInput!) {
  updateTaskPlan(input: $input) {
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
      theirs
    }
  }
  ... on StillNeeded {
    neededBy
  }
}`) as unknown as TypedDocumentString<UpdateTaskPlanMutation, UpdateTaskPlanMutationVariables>;
export const DeleteTaskPlanDocument = new TypedDocumentString(`
    mutation DeleteTaskPlan($input: DeleteInput!) {
  deleteTaskPlan(input: $input) {
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
      theirs
    }
  }
  ... on StillNeeded {
    neededBy
  }
}`) as unknown as TypedDocumentString<DeleteTaskPlanMutation, DeleteTaskPlanMutationVariables>;
export const CreateCandidateDocument = new TypedDocumentString(`
    mutation CreateCandidate($input: CreateCandidateInput!) {
  createCandidate(input: $input) {
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
      theirs
    }
  }
  ... on StillNeeded {
    neededBy
  }
}`) as unknown as TypedDocumentString<CreateCandidateMutation, CreateCandidateMutationVariables>;
export const UpdateCandidateDocument = new TypedDocumentString(`
    mutation UpdateCandidate($input: UpdateCandidateInput!) {
  updateCandidate(input: $input) {
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
      theirs
    }
  }
  ... on StillNeeded {
    neededBy
  }
}`) as unknown as TypedDocumentString<UpdateCandidateMutation, UpdateCandidateMutationVariables>;
export const DeleteCandidateDocument = new TypedDocumentString(`
    mutation DeleteCandidate($input: DeleteInput!) {
  deleteCandidate(input: $input) {
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
      theirs
    }
  }
  ... on StillNeeded {
    neededBy
  }
}`) as unknown as TypedDocumentString<DeleteCandidateMutation, DeleteCandidateMutationVariables>;
export const SaveTaskOfferDocument = new TypedDocumentString(`
    mutation SaveTaskOffer($input: SaveTaskOfferInput!) {
  saveTaskOffer(input: $input) {
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
      theirs
    }
  }
  ... on StillNeeded {
    neededBy
  }
}`) as unknown as TypedDocumentString<SaveTaskOfferMutation, SaveTaskOfferMutationVariables>;
export const DeleteTaskOfferDocument = new TypedDocumentString(`
    mutation DeleteTaskOffer($input: DeleteInput!) {
  deleteTaskOffer(input: $input) {
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
      theirs
    }
  }
  ... on StillNeeded {
    neededBy
  }
}`) as unknown as TypedDocumentString<DeleteTaskOfferMutation, DeleteTaskOfferMutationVariables>;
export const CreateContributionDocument = new TypedDocumentString(`
    mutation CreateContribution($input: CreateContributionInput!) {
  createContribution(input: $input) {
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
      theirs
    }
  }
  ... on StillNeeded {
    neededBy
  }
}`) as unknown as TypedDocumentString<CreateContributionMutation, CreateContributionMutationVariables>;
export const UpdateContributionDocument = new TypedDocumentString(`
    mutation UpdateContribution($input: UpdateContributionInput!) {
  updateContribution(input: $input) {
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
      theirs
    }
  }
  ... on StillNeeded {
    neededBy
  }
}`) as unknown as TypedDocumentString<UpdateContributionMutation, UpdateContributionMutationVariables>;
export const DeleteContributionDocument = new TypedDocumentString(`
    mutation DeleteContribution($input: DeleteInput!) {
  deleteContribution(input: $input) {
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
      theirs
    }
  }
  ... on StillNeeded {
    neededBy
  }
}`) as unknown as TypedDocumentString<DeleteContributionMutation, DeleteContributionMutationVariables>;
export const CreateSuccessionScenarioDocument = new TypedDocumentString(`
    mutation CreateSuccessionScenario($input: CreateSuccessionScenarioInput!) {
  createSuccessionScenario(input: $input) {
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
      theirs
    }
  }
  ... on StillNeeded {
    neededBy
  }
}`) as unknown as TypedDocumentString<CreateSuccessionScenarioMutation, CreateSuccessionScenarioMutationVariables>;
export const UpdateSuccessionScenarioDocument = new TypedDocumentString(`
    mutation UpdateSuccessionScenario($input: UpdateSuccessionScenarioInput!) {
  updateSuccessionScenario(input: $input) {
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
      theirs
    }
  }
  ... on StillNeeded {
    neededBy
  }
}`) as unknown as TypedDocumentString<UpdateSuccessionScenarioMutation, UpdateSuccessionScenarioMutationVariables>;
export const DeleteSuccessionScenarioDocument = new TypedDocumentString(`
    mutation DeleteSuccessionScenario($input: DeleteInput!) {
  deleteSuccessionScenario(input: $input) {
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
      theirs
    }
  }
  ... on StillNeeded {
    neededBy
  }
}`) as unknown as TypedDocumentString<DeleteSuccessionScenarioMutation, DeleteSuccessionScenarioMutationVariables>;
export const SaveTaskHandoverDocument = new TypedDocumentString(`
    mutation SaveTaskHandover($input: SaveTaskHandoverInput!) {
  saveTaskHandover(input: $input) {
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
      theirs
    }
  }
  ... on StillNeeded {
    neededBy
  }
}`) as unknown as TypedDocumentString<SaveTaskHandoverMutation, SaveTaskHandoverMutationVariables>;
export const DeleteTaskHandoverDocument = new TypedDocumentString(`
    mutation DeleteTaskHandover($input: DeleteInput!) {
  deleteTaskHandover(input: $input) {
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
      theirs
    }
  }
  ... on StillNeeded {
    neededBy
  }
}`) as unknown as TypedDocumentString<DeleteTaskHandoverMutation, DeleteTaskHandoverMutationVariables>;
export const SaveTieHandoverDocument = new TypedDocumentString(`
    mutation SaveTieHandover($input: SaveTieHandoverInput!) {
  saveTieHandover(input: $input) {
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
      theirs
    }
  }
  ... on StillNeeded {
    neededBy
  }
}`) as unknown as TypedDocumentString<SaveTieHandoverMutation, SaveTieHandoverMutationVariables>;
export const DeleteTieHandoverDocument = new TypedDocumentString(`
    mutation DeleteTieHandover($input: DeleteInput!) {
  deleteTieHandover(input: $input) {
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
      theirs
    }
  }
  ... on StillNeeded {
    neededBy
  }
}`) as unknown as TypedDocumentString<DeleteTieHandoverMutation, DeleteTieHandoverMutationVariables>;
export const SaveAnchorPointDocument = new TypedDocumentString(`
    mutation SaveAnchorPoint($input: SaveAnchorPointInput!) {
  saveAnchorPoint(input: $input) {
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
      theirs
    }
  }
  ... on StillNeeded {
    neededBy
  }
}`) as unknown as TypedDocumentString<SaveAnchorPointMutation, SaveAnchorPointMutationVariables>;
export const DeleteAnchorPointDocument = new TypedDocumentString(`
    mutation DeleteAnchorPoint($input: DeleteInput!) {
  deleteAnchorPoint(input: $input) {
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
      theirs
    }
  }
  ... on StillNeeded {
    neededBy
  }
}`) as unknown as TypedDocumentString<DeleteAnchorPointMutation, DeleteAnchorPointMutationVariables>;
export const SaveContinuationStepDocument = new TypedDocumentString(`
    mutation SaveContinuationStep($input: SaveContinuationStepInput!) {
  saveContinuationStep(input: $input) {
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
      theirs
    }
  }
  ... on StillNeeded {
    neededBy
  }
}`) as unknown as TypedDocumentString<SaveContinuationStepMutation, SaveContinuationStepMutationVariables>;
export const DeleteContinuationStepDocument = new TypedDocumentString(`
    mutation DeleteContinuationStep($input: DeleteInput!) {
  deleteContinuationStep(input: $input) {
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
      theirs
    }
  }
  ... on StillNeeded {
    neededBy
  }
}`) as unknown as TypedDocumentString<DeleteContinuationStepMutation, DeleteContinuationStepMutationVariables>;
export const CreateFinancingPartDocument = new TypedDocumentString(`
    mutation CreateFinancingPart($input: CreateFinancingPartInput!) {
  createFinancingPart(input: $input) {
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
      theirs
    }
  }
  ... on StillNeeded {
    neededBy
  }
}`) as unknown as TypedDocumentString<CreateFinancingPartMutation, CreateFinancingPartMutationVariables>;
export const UpdateFinancingPartDocument = new TypedDocumentString(`
    mutation UpdateFinancingPart($input: UpdateFinancingPartInput!) {
  updateFinancingPart(input: $input) {
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
      theirs
    }
  }
  ... on StillNeeded {
    neededBy
  }
}`) as unknown as TypedDocumentString<UpdateFinancingPartMutation, UpdateFinancingPartMutationVariables>;
export const DeleteFinancingPartDocument = new TypedDocumentString(`
    mutation DeleteFinancingPart($input: DeleteInput!) {
  deleteFinancingPart(input: $input) {
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
      theirs
    }
  }
  ... on StillNeeded {
    neededBy
  }
}`) as unknown as TypedDocumentString<DeleteFinancingPartMutation, DeleteFinancingPartMutationVariables>;
export const ContinuationDocument = new TypedDocumentString(`
    query Continuation($areaId: ID!) {
  continuation(areaId: $areaId) {
    areaId
    sequence
    day
    qm {
      id
      name
      shortName
      class
      kind
      sector
    }
    notices {
      code
      sentence
      advice
    }
    fundingEnd {
      date
      monthsLeft
      withoutOption
      sentence
    }
    stages {
      id
      version
      stage
      label
      state
      plannedFor
      doneOn
      note
      overdue
    }
    tasks {
      rows {
        id
        version
        task
        title
        hoursPerWeek
        importance
        mandatory
        costPerYear
        note
        covered
        best
        notAsked
        coverSentence
        handover {
          id
          version
          taskPlanId
          state
          receiver {
            id
            name
            shortName
            class
            kind
            sector
          }
          date
          metOn
          workedWithoutQmOn
          commitmentsAcceptedOn
          nextStep
          nextStepDue
          nextStepOverdue
          ownerId
          ownerName
          note
          missing
        }
      }
      columns {
        id
        version
        actor {
          id
          name
          shortName
          class
          kind
          sector
        }
        hoursPerWeek
        capacity
        note
        notAsked
      }
      offers {
        id
        version
        candidateId
        taskPlanId
        sign
        ability
        willingness
        excluded
        exclusionNote
        condition
        hours
        date
        sourceId
        sourceTitle
        sentence
      }
      notAsked
      hoursPerWeek
      mandatory
      mandatoryUncovered
    }
    contributions {
      id
      version
      candidateId
      actor {
        id
        name
        shortName
        class
        kind
        sector
      }
      kind
      amount
      year
      willingness
      date
      sourceId
      sourceTitle
      note
    }
    financing {
      parts {
        id
        version
        funder
        amount
        year
        state
        taskPlanId
        note
      }
      costPerYear
      tasksWithoutCost
      years {
        year
        applied
        granted
        open
      }
    }
    anchors {
      id
      version
      anchor
      label
      state
      actor {
        id
        name
        shortName
        class
        kind
        sector
      }
      text
    }
    anchorsSettled
    handover {
      tasks {
        total
        planned
        underWay
        handedOver
      }
      ties {
        total
        planned
        underWay
        handedOver
      }
      pace {
        onTrack
        headline
        sentence
      }
    }
    scenarios {
      id
      version
      savedOn
      changedSince
      name
      k
      fMax
      tauAbility
      tauWillingness
      removedActors {
        id
        name
        shortName
        class
        kind
        sector
      }
      members {
        id
        actor {
          id
          name
          shortName
        }
      }
      gone
      note
    }
  }
}
    `) as unknown as TypedDocumentString<ContinuationQuery, ContinuationQueryVariables>;
export const ContinuationNamesDocument = new TypedDocumentString(`
    query ContinuationNames($areaId: ID!) {
  network(areaId: $areaId) {
    actors {
      id
      name
      shortName
      class
      kind
      sector
    }
    ties {
      id
      from
      to
      kind
    }
  }
}
    `) as unknown as TypedDocumentString<ContinuationNamesQuery, ContinuationNamesQueryVariables>;
export const SuccessionDocument = new TypedDocumentString(`
    query Succession($areaId: ID!, $parameters: SuccessionParameters) {
  succession(areaId: $areaId, parameters: $parameters) {
    ...SuccessionParts
  }
}
    fragment SuccessionParts on Succession {
  day
  state
  assumptions {
    k
    fMax
    fMaxIsDefault
    tauAbility
    tauWillingness
    removedActors {
      id
      name
      shortName
      class
      kind
      sector
    }
  }
  notices {
    code
    sentence
    advice
  }
  progress {
    share
    secondsLeft
  }
  result {
    size
    exact
    lowerBound
    combinations {
      size
      examined
      feasible
    }
    sentence
    relaxations {
      kind
      taskPlanIds
      fMax
      sentence
    }
    sets {
      ...SuccessorSetParts
    }
    notChosen {
      candidateId
      actor {
        id
        name
        shortName
      }
      reasons {
        code
        sentence
      }
    }
    singles {
      candidateId
      fragmentation
      recoveryPairs
      byK {
        k
        fragmentation
      }
    }
    fragmentationWithQm
    fragmentationWithoutQm
    mandatoryHours
  }
}
fragment SuccessorSetParts on SuccessorSet {
  letter
  best
  members {
    candidateId
    actor {
      id
      name
      shortName
    }
    hoursPerWeek
    hoursUsed
  }
  assignment {
    taskPlanId
    candidateId
    ability
    willingness
  }
  mandatoryCovered
  mandatory
  openMandatory
  openOthers
  committed
  conditional
  signalled
  freeHours
  neededHours
  hoursUnknown
  recoveryPairs
  recoveryNearness
  fragmentation
  worstFragmentation
  worstLoss
  reinforcement {
    candidateId
    actor {
      id
      name
      shortName
    }
    worstFragmentation
  }
  joins {
    candidateId
    contact {
      id
      name
      shortName
    }
    actorsJoined
  }
}`) as unknown as TypedDocumentString<SuccessionQuery, SuccessionQueryVariables>;
export const SuccessionSearchDocument = new TypedDocumentString(`
    subscription SuccessionSearch($areaId: ID!, $parameters: SuccessionParameters) {
  successionSearch(areaId: $areaId, parameters: $parameters) {
    ...SuccessionParts
  }
}
    fragment SuccessionParts on Succession {
  day
  state
  assumptions {
    k
    fMax
    fMaxIsDefault
    tauAbility
    tauWillingness
    removedActors {
      id
      name
      shortName
      class
      kind
      sector
    }
  }
  notices {
    code
    sentence
    advice
  }
  progress {
    share
    secondsLeft
  }
  result {
    size
    exact
    lowerBound
    combinations {
      size
      examined
      feasible
    }
    sentence
    relaxations {
      kind
      taskPlanIds
      fMax
      sentence
    }
    sets {
      ...SuccessorSetParts
    }
    notChosen {
      candidateId
      actor {
        id
        name
        shortName
      }
      reasons {
        code
        sentence
      }
    }
    singles {
      candidateId
      fragmentation
      recoveryPairs
      byK {
        k
        fragmentation
      }
    }
    fragmentationWithQm
    fragmentationWithoutQm
    mandatoryHours
  }
}
fragment SuccessorSetParts on SuccessorSet {
  letter
  best
  members {
    candidateId
    actor {
      id
      name
      shortName
    }
    hoursPerWeek
    hoursUsed
  }
  assignment {
    taskPlanId
    candidateId
    ability
    willingness
  }
  mandatoryCovered
  mandatory
  openMandatory
  openOthers
  committed
  conditional
  signalled
  freeHours
  neededHours
  hoursUnknown
  recoveryPairs
  recoveryNearness
  fragmentation
  worstFragmentation
  worstLoss
  reinforcement {
    candidateId
    actor {
      id
      name
      shortName
    }
    worstFragmentation
  }
  joins {
    candidateId
    contact {
      id
      name
      shortName
    }
    actorsJoined
  }
}`) as unknown as TypedDocumentString<SuccessionSearchSubscription, SuccessionSearchSubscriptionVariables>;
export const SuccessorSetDocument = new TypedDocumentString(`
    query SuccessorSet($areaId: ID!, $parameters: SuccessionParameters, $members: [ID!]!) {
  successorSet(areaId: $areaId, parameters: $parameters, members: $members) {
    ...SuccessorSetParts
  }
}
    fragment SuccessorSetParts on SuccessorSet {
  letter
  best
  members {
    candidateId
    actor {
      id
      name
      shortName
    }
    hoursPerWeek
    hoursUsed
  }
  assignment {
    taskPlanId
    candidateId
    ability
    willingness
  }
  mandatoryCovered
  mandatory
  openMandatory
  openOthers
  committed
  conditional
  signalled
  freeHours
  neededHours
  hoursUnknown
  recoveryPairs
  recoveryNearness
  fragmentation
  worstFragmentation
  worstLoss
  reinforcement {
    candidateId
    actor {
      id
      name
      shortName
    }
    worstFragmentation
  }
  joins {
    candidateId
    contact {
      id
      name
      shortName
    }
    actorsJoined
  }
}`) as unknown as TypedDocumentString<SuccessorSetQuery, SuccessorSetQueryVariables>;
export const HandoverSheetsDocument = new TypedDocumentString(`
    query HandoverSheets($areaId: ID!) {
  handoverSheets(areaId: $areaId) {
    actor {
      id
      name
      shortName
      class
      kind
      sector
    }
    summary
    contacts
    tasks {
      id
      title
      hoursPerWeek
      mandatory
      handover {
        state
        date
        note
      }
    }
    ties {
      tie {
        tieId
        contact {
          id
          name
          shortName
          class
          kind
          sector
        }
        verb
        strength
        since
        lastConfirmedAt
        onlyQm
        handover {
          state
          date
          note
        }
      }
      contacts
    }
    promises {
      title
      sentence
      firm
    }
    openPoints
    nextSteps {
      about
      step
      due
      overdue
      ownerName
    }
  }
}
    `) as unknown as TypedDocumentString<HandoverSheetsQuery, HandoverSheetsQueryVariables>;
export const WithoutActorsDocument = new TypedDocumentString(`
    query WithoutActors($areaId: ID!, $actorIds: [ID!]!) {
  withoutActors(areaId: $areaId, actorIds: $actorIds) {
    day
    removed {
      id
      name
      shortName
      class
      kind
      sector
    }
    notices {
      code
      sentence
      advice
    }
    sentence
    result {
      before {
        ...RemovalFigureParts
      }
      after {
        ...RemovalFigureParts
      }
      pairsLost
      pairsLostShare
      components
      orphaned {
        id
        name
        shortName
        class
        kind
        sector
      }
      aloneBefore {
        id
        name
        shortName
        class
        kind
        sector
      }
      tiesLost
      tiesAtRisk
    }
  }
}
    fragment RemovalFigureParts on RemovalFigures {
  actors
  components
  isolated
  pairs
  connectedPairs
  fragmentation
  distanceFragmentation
}`) as unknown as TypedDocumentString<WithoutActorsQuery, WithoutActorsQueryVariables>;
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
export const ChangeActorsDocument = new TypedDocumentString(`
    mutation ChangeActors($input: ChangeActorsInput!) {
  changeActors(input: $input) {
    __typename
    ... on ActorsChanged {
      changeSetId
      changed
      unchanged
    }
    ... on ActorsConflict {
      conflicts {
        recordId
        currentVersion
        changedBy
        changedAt
        fields {
          field
          theirs
        }
      }
    }
    ... on InvalidInput {
      faults {
        message
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeActorsMutation, ChangeActorsMutationVariables>;
export const CreateDocumentTicketDocument = new TypedDocumentString(`
    mutation CreateDocumentTicket($input: DocumentTicketInput!) {
  createDocumentTicket(input: $input) {
    path
    fileName
  }
}
    `) as unknown as TypedDocumentString<CreateDocumentTicketMutation, CreateDocumentTicketMutationVariables>;
export const GapReportDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<GapReportQuery, GapReportQueryVariables>;
export const GapsDocument = new TypedDocumentString(`
    query Gaps($areaId: ID!, $day: Day, $mergedSectors: [[TermId!]!], $filter: GapFilter, $after: String, $before: String, $around: ID) {
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
    `) as unknown as TypedDocumentString<GapsQuery, GapsQueryVariables>;
export const CountGapsDocument = new TypedDocumentString(`
    query CountGaps($areaId: ID!) {
  gapReport(areaId: $areaId, first: 1) {
    sequence
    counts {
      high
    }
  }
}
    `) as unknown as TypedDocumentString<CountGapsQuery, CountGapsQueryVariables>;
export const GapReportDrawsDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<GapReportDrawsSubscription, GapReportDrawsSubscriptionVariables>;
export const AccountsOfAreaDocument = new TypedDocumentString(`
    query AccountsOfArea($areaId: ID!) {
  accountsOfArea(areaId: $areaId) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<AccountsOfAreaQuery, AccountsOfAreaQueryVariables>;
export const TakeOnGapDocument = new TypedDocumentString(`
    mutation TakeOnGap($input: TakeOnGapInput!) {
  takeOnGap(input: $input) {
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
      theirs
    }
  }
  ... on StillNeeded {
    neededBy
  }
}`) as unknown as TypedDocumentString<TakeOnGapMutation, TakeOnGapMutationVariables>;
export const ChangeGapTaskDocument = new TypedDocumentString(`
    mutation ChangeGapTask($input: ChangeGapTaskInput!) {
  changeGapTask(input: $input) {
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
      theirs
    }
  }
  ... on StillNeeded {
    neededBy
  }
}`) as unknown as TypedDocumentString<ChangeGapTaskMutation, ChangeGapTaskMutationVariables>;
export const DropGapTaskDocument = new TypedDocumentString(`
    mutation DropGapTask($input: DropGapTaskInput!) {
  dropGapTask(input: $input) {
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
      theirs
    }
  }
  ... on StillNeeded {
    neededBy
  }
}`) as unknown as TypedDocumentString<DropGapTaskMutation, DropGapTaskMutationVariables>;
export const DismissGapDocument = new TypedDocumentString(`
    mutation DismissGap($input: DismissGapInput!) {
  dismissGap(input: $input) {
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
      theirs
    }
  }
  ... on StillNeeded {
    neededBy
  }
}`) as unknown as TypedDocumentString<DismissGapMutation, DismissGapMutationVariables>;
export const RestoreGapDocument = new TypedDocumentString(`
    mutation RestoreGap($input: DeleteInput!) {
  restoreGap(input: $input) {
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
      theirs
    }
  }
  ... on StillNeeded {
    neededBy
  }
}`) as unknown as TypedDocumentString<RestoreGapMutation, RestoreGapMutationVariables>;
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
export const NetworkWithoutSetDocument = new TypedDocumentString(`
    query NetworkWithoutSet($areaId: ID!, $actorIds: [ID!]!, $day: Day, $filter: NetworkFilter, $storedAt: DateTime) {
  withoutActors(
    areaId: $areaId
    actorIds: $actorIds
    day: $day
    filter: $filter
    storedAt: $storedAt
  ) {
    removed {
      id
    }
    notices {
      code
      sentence
      advice
    }
    result {
      before {
        ...SetFigures
      }
      after {
        ...SetFigures
      }
      pairsLost
      pairsLostShare
      components
      tiesAtRisk
      orphaned {
        id
      }
      aloneBefore {
        id
      }
    }
  }
}
    fragment SetFigures on RemovalFigures {
  actors
  ties
  density
  meanDegree
  components
  isolated
  connectedPairs
  pairs
}`) as unknown as TypedDocumentString<NetworkWithoutSetQuery, NetworkWithoutSetQueryVariables>;
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
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
    onlyMine {
      field
      label
      mine
    }
    onlyTheirs {
      field
      label
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