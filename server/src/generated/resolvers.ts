import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant in UTC, ISO 8601 with milliseconds. */
  DateTime: { input: string; output: string; }
  /** A calendar day, YYYY-MM-DD. */
  Day: { input: string; output: string; }
  /** A date known to the year, month or day: 2024, 2024-05, 2024-05-17. */
  PartialDate: { input: string; output: string; }
  /** Id of a vocabulary's term, e.g. WELFARE_PROVIDER. */
  TermId: { input: string; output: string; }
};

/** An organisation, initiative, committee or population group. */
export type Actor = {
  __typename?: 'Actor';
  changedAt: Scalars['DateTime']['output'];
  /** Seats and offices that people of this actor hold elsewhere are shown with the persons. */
  citations: Array<Citation>;
  class: ActorClass;
  contactPoints: Array<ContactPoint>;
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  ended: Scalars['Boolean']['output'];
  founded?: Maybe<Scalars['PartialDate']['output']>;
  id: Scalars['ID']['output'];
  isQm: Scalars['Boolean']['output'];
  kind?: Maybe<Scalars['TermId']['output']>;
  lastConfirmed?: Maybe<Scalars['PartialDate']['output']>;
  legalForm?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  posts: Array<Post>;
  power?: Maybe<CommitteePower>;
  public?: Maybe<Scalars['Boolean']['output']>;
  ring?: Maybe<Ring>;
  sector?: Maybe<Scalars['TermId']['output']>;
  shortName?: Maybe<Scalars['String']['output']>;
  since?: Maybe<Scalars['PartialDate']['output']>;
  steeringLevel?: Maybe<SteeringLevel>;
  temporary?: Maybe<Scalars['Boolean']['output']>;
  ties: Array<ActorTie>;
  topics: Array<Scalars['String']['output']>;
  until?: Maybe<Scalars['PartialDate']['output']>;
  version: Scalars['Int']['output'];
};

/** An actor as it was stored at an instant, with its ties then. */
export type ActorAt = {
  __typename?: 'ActorAt';
  at: Scalars['DateTime']['output'];
  class: ActorClass;
  description?: Maybe<Scalars['String']['output']>;
  kind?: Maybe<Scalars['TermId']['output']>;
  name: Scalars['String']['output'];
  sector?: Maybe<Scalars['TermId']['output']>;
  shortName?: Maybe<Scalars['String']['output']>;
  since?: Maybe<Scalars['PartialDate']['output']>;
  ties: Array<ActorTie>;
  until?: Maybe<Scalars['PartialDate']['output']>;
};

export type ActorClass =
  | 'COMMITTEE'
  | 'INITIATIVE'
  | 'ORGANISATION'
  | 'POPULATION_GROUP';

/** Every given field narrows the list; a list of values means any of them. */
export type ActorFilter = {
  classes?: InputMaybe<Array<ActorClass>>;
  hints?: InputMaybe<Array<ActorHint>>;
  /** Ended actors are left out unless asked for. */
  includeEnded?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<Array<Scalars['TermId']['input']>>;
  lastConfirmedBefore?: InputMaybe<Scalars['Day']['input']>;
  rings?: InputMaybe<Array<Ring>>;
  search?: InputMaybe<Scalars['String']['input']>;
  sectors?: InputMaybe<Array<Scalars['TermId']['input']>>;
  /** Also those without a sector. */
  withoutSector?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What stands out about an actor. */
export type ActorHint =
  | 'ENDED'
  | 'ISOLATED'
  | 'NO_CONTACT_POINT'
  | 'QM_ONLY'
  | 'SINGLE_CONTACT'
  | 'STALE';

/** An actor as lists show it. */
export type ActorInBrief = {
  __typename?: 'ActorInBrief';
  class: ActorClass;
  id: Scalars['ID']['output'];
  kind?: Maybe<Scalars['TermId']['output']>;
  name: Scalars['String']['output'];
  sector?: Maybe<Scalars['TermId']['output']>;
  shortName: Scalars['String']['output'];
};

export type ActorPage = {
  __typename?: 'ActorPage';
  endedNotCounted: Scalars['Int']['output'];
  /** How many the filter leaves out, and how many ended ones are not counted. */
  filteredOut: Scalars['Int']['output'];
  pageInfo: PageInfo;
  rows: Array<ActorRow>;
  /** Counts for the views at the left, over the whole area. */
  views: ActorViewCounts;
};

/** One row of the directory. */
export type ActorRow = {
  __typename?: 'ActorRow';
  channels: Array<ContactChannel>;
  class: ActorClass;
  /** Whose the first way is and what: its office, or of the actor's own what it is; and the channels there are. */
  contactLabel?: Maybe<Scalars['String']['output']>;
  ended: Scalars['Boolean']['output'];
  hints: Array<ActorHint>;
  id: Scalars['ID']['output'];
  isQm: Scalars['Boolean']['output'];
  kind?: Maybe<Scalars['TermId']['output']>;
  /** The latest confirmation among the ties that count today. */
  lastConfirmed?: Maybe<Scalars['PartialDate']['output']>;
  name: Scalars['String']['output'];
  /** Null where the area has no QM on this day. */
  ring?: Maybe<Ring>;
  sector?: Maybe<Scalars['TermId']['output']>;
  shortName: Scalars['String']['output'];
  /** Measured ties that count today; parallel ties of a pair count once. */
  ties: Scalars['Int']['output'];
  version: Scalars['Int']['output'];
};

export type ActorSort = {
  descending?: InputMaybe<Scalars['Boolean']['input']>;
  field: ActorSortField;
};

export type ActorSortField =
  | 'KIND'
  | 'LAST_CONFIRMED'
  | 'NAME'
  | 'RING'
  | 'SECTOR'
  | 'TIES';

/** A tie as its one end sees it. */
export type ActorTie = {
  __typename?: 'ActorTie';
  /** Whether it counts today. */
  current: Scalars['Boolean']['output'];
  evidence: Evidence;
  id: Scalars['ID']['output'];
  intensity: Scalars['Int']['output'];
  kind: Scalars['TermId']['output'];
  lastConfirmedAt?: Maybe<Scalars['PartialDate']['output']>;
  otherClass: ActorClass;
  otherId: Scalars['ID']['output'];
  otherIsQm: Scalars['Boolean']['output'];
  otherKind?: Maybe<Scalars['TermId']['output']>;
  otherName: Scalars['String']['output'];
  otherSector?: Maybe<Scalars['TermId']['output']>;
  /** At most 28 characters, for the small drawing. */
  otherShortName: Scalars['String']['output'];
  outgoing: Scalars['Boolean']['output'];
  since?: Maybe<Scalars['PartialDate']['output']>;
  stale: Scalars['Boolean']['output'];
  until?: Maybe<Scalars['PartialDate']['output']>;
  /** The verb in reading direction: kooperiert mit, nutzt Räume von. */
  verb: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

/** An actor in the version that the asker has read. */
export type ActorVersion = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};

export type ActorViewCounts = {
  __typename?: 'ActorViewCounts';
  all: Scalars['Int']['output'];
  qmOnly: Scalars['Int']['output'];
  stale: Scalars['Int']['output'];
  withoutContactPoint: Scalars['Int']['output'];
};

/** What was changed; actors that were so already are not counted among the changed ones. */
export type ActorsChanged = {
  __typename?: 'ActorsChanged';
  /** Null if all were so already. */
  changeSetId?: Maybe<Scalars['ID']['output']>;
  changed: Scalars['Int']['output'];
  unchanged: Scalars['Int']['output'];
};

/**
 * Others have set another sector at some of the actors since they were read; nothing was changed. Sent again with the current
 * versions it is, or without these actors. Whatever else others have changed stays and is no dispute.
 */
export type ActorsConflict = UserError & {
  __typename?: 'ActorsConflict';
  code: Scalars['String']['output'];
  /** One for each actor in dispute. */
  conflicts: Array<Conflict>;
  message: Scalars['String']['output'];
};

/** One of the four things that have to be settled. */
export type AnchorPoint = {
  __typename?: 'AnchorPoint';
  actor?: Maybe<ActorInBrief>;
  anchor: Scalars['TermId']['output'];
  /** Null as long as nothing is entered. */
  id?: Maybe<Scalars['ID']['output']>;
  label: Scalars['String']['output'];
  state: AnchorState;
  text?: Maybe<Scalars['String']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
};

export type AnchorState =
  | 'IN_PROGRESS'
  | 'OPEN'
  | 'SETTLED';

export type ApplyImportInput = {
  planId: Scalars['ID']['input'];
  /** Leave the rows with errors out and take over the rest. */
  skipErrors?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ApplyImportResult = Conflict | Forbidden | ImportApplied | InvalidInput | NotFound;

/** The neighbourhood that is managed. */
export type Area = {
  __typename?: 'Area';
  fundingFrom?: Maybe<Scalars['PartialDate']['output']>;
  fundingUntil?: Maybe<Scalars['PartialDate']['output']>;
  id: Scalars['ID']['output'];
  mandates: Array<Mandate>;
  name: Scalars['String']['output'];
  nature: AreaNature;
  parentId?: Maybe<Scalars['ID']['output']>;
  place?: Maybe<Scalars['String']['output']>;
  programme?: Maybe<Scalars['String']['output']>;
  /** Number of the last change; caches and the change feed count by it. */
  sequence: Scalars['Int']['output'];
  shortName?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
};

export type AreaAccount = {
  __typename?: 'AreaAccount';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type AreaNature =
  | 'INVENTED'
  | 'REAL'
  | 'SOURCE_EXAMPLE';

/** The drawing as map-layout made it, as JSON text (format arrangement/1). */
export type Arrangement = {
  __typename?: 'Arrangement';
  areaId: Scalars['ID']['output'];
  /** After a change: the arrangement before it, for taking back; null on reading. */
  former?: Maybe<Scalars['String']['output']>;
  json: Scalars['String']['output'];
  sequence: Scalars['Int']['output'];
  /** True if actors came or went since it was made or ordered anew. */
  stale: Scalars['Boolean']['output'];
};

export type AssignPostInput = {
  areaId: Scalars['ID']['input'];
  /** End the present holders' time before this begins. */
  endFormer?: InputMaybe<Scalars['Boolean']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  personId: Scalars['ID']['input'];
  postId: Scalars['ID']['input'];
  since?: InputMaybe<Scalars['PartialDate']['input']>;
  until?: InputMaybe<Scalars['PartialDate']['input']>;
};

export type Brokerage = {
  __typename?: 'Brokerage';
  /** Most pairs first. */
  pairs: Array<BrokeragePair>;
  /** Am häufigsten unter den Einrichtungen selbst. */
  sentence: Scalars['String']['output'];
  /** Exclusive open pairs of all kinds; those with an actor without a sector are in no row. */
  total: Scalars['Int']['output'];
};

export type BrokeragePair = {
  __typename?: 'BrokeragePair';
  a: Sphere;
  b: Sphere;
  /** Verwaltung – Einrichtungen; Einrichtungen untereinander. */
  label: Scalars['String']['output'];
  pairs: Scalars['Int']['output'];
  range?: Maybe<FigureRange>;
};

/** An organisation that may take something over. */
export type Candidate = {
  __typename?: 'Candidate';
  actor: ActorInBrief;
  capacity: Capacity;
  /** Null: unknown; it does not limit and is marked. */
  hoursPerWeek?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  /** Tasks that it suits and was not asked about. */
  notAsked: Scalars['Int']['output'];
  note?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
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
  addTopic?: InputMaybe<Scalars['String']['input']>;
  areaId: Scalars['ID']['input'];
  /** Null takes the sector away. */
  sector?: InputMaybe<Scalars['TermId']['input']>;
};

export type ChangeActorsResult = ActorsChanged | ActorsConflict | Forbidden | InvalidInput | NotFound;

/** One change set in words. */
export type ChangeEntry = {
  __typename?: 'ChangeEntry';
  at: Scalars['DateTime']['output'];
  byName: Scalars['String']['output'];
  changeSetId: Scalars['ID']['output'];
  records: Scalars['Int']['output'];
  sequence: Scalars['Int']['output'];
  /** What was done, e.g. Beziehung angelegt: Bürgertreff – Sozialamt. */
  summary: Scalars['String']['output'];
  takenBack: Scalars['Boolean']['output'];
  undoable: Scalars['Boolean']['output'];
};

export type ChangeGapTaskInput = {
  areaId: Scalars['ID']['input'];
  dueOn?: InputMaybe<Scalars['Day']['input']>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** OPEN or DONE; a task is dropped by `dropGapTask`. */
  state?: InputMaybe<GapTaskState>;
  title?: InputMaybe<Scalars['String']['input']>;
};

export type ChangeOperation =
  | 'CREATE'
  | 'DELETE'
  | 'UPDATE';

/** What a mutation on records returns: what changed, or a named error. */
export type ChangeResult = Changed | Conflict | Forbidden | InvalidInput | NotFound | StillNeeded;

/** A committed change: the change set for undo, and the record that it is about. */
export type Changed = {
  __typename?: 'Changed';
  /** Null if the input changed nothing. */
  changeSetId?: Maybe<Scalars['ID']['output']>;
  recordId: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
};

/** What a fact rests on. */
export type Citation = {
  __typename?: 'Citation';
  date?: Maybe<Scalars['PartialDate']['output']>;
  factId: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  page?: Maybe<Scalars['String']['output']>;
  quote?: Maybe<Scalars['String']['output']>;
  sourceId: Scalars['ID']['output'];
  sourceTitle: Scalars['String']['output'];
};

/** A quote of a source for a new tie. */
export type CitationInput = {
  date?: InputMaybe<Scalars['PartialDate']['input']>;
  page?: InputMaybe<Scalars['String']['input']>;
  quote?: InputMaybe<Scalars['String']['input']>;
  sourceId?: InputMaybe<Scalars['ID']['input']>;
  /** Used to create the source where none is given. */
  sourceTitle?: InputMaybe<Scalars['String']['input']>;
};

export type CommitteePower =
  | 'ADVISORY'
  | 'COORDINATING'
  | 'DECIDING'
  | 'INFORMAL';

export type Component = {
  __typename?: 'Component';
  actors: Array<Scalars['Int']['output']>;
  /** Number on the map, from 2. */
  number: Scalars['Int']['output'];
};

export type ConfirmedBy =
  | 'BOTH'
  | 'ONE_SIDE'
  | 'THIRD_PARTY';

/** Somebody else changed the record since it was read; nothing was written. */
export type Conflict = UserError & {
  __typename?: 'Conflict';
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who changed it last, and when. */
  changedBy?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  currentVersion: Scalars['Int']['output'];
  /** What both changed since the version that the asker had read, and differently: there is a choice to make. */
  fields: Array<FieldConflict>;
  message: Scalars['String']['output'];
  /** What the asker alone wants to change; sent again with the current version it is saved. */
  onlyMine: Array<FieldConflict>;
  /** What others have changed and the asker not, or in the same way; it stays. `mine` is the value that the asker had read. */
  onlyTheirs: Array<FieldConflict>;
  recordId: Scalars['ID']['output'];
};

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

export type ContactPoint = {
  __typename?: 'ContactPoint';
  channel: ContactChannel;
  city?: Maybe<Scalars['String']['output']>;
  contactKind: ContactKind;
  id: Scalars['ID']['output'];
  ownerId: Scalars['ID']['output'];
  postcode?: Maybe<Scalars['String']['output']>;
  preferred: Scalars['Boolean']['output'];
  remark?: Maybe<Scalars['String']['output']>;
  street?: Maybe<Scalars['String']['output']>;
  value: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type Continuation = {
  __typename?: 'Continuation';
  /** All anchors in order, whether something is entered or not. */
  anchors: Array<AnchorPoint>;
  anchorsSettled: Scalars['Int']['output'];
  areaId: Scalars['ID']['output'];
  contributions: Array<Contribution>;
  day: Scalars['Day']['output'];
  financing: Financing;
  /** Null if neither the mandate nor the area says when it ends. */
  fundingEnd?: Maybe<FundingEnd>;
  handover: HandoverProgress;
  notices: Array<ContinuationNotice>;
  /** The QM of the day; none, one, or a Tandem. */
  qm: Array<ActorInBrief>;
  /** Saved scenarios by name. */
  scenarios: Array<SuccessionScenario>;
  /** Number of the area's last change. */
  sequence: Scalars['Int']['output'];
  /** All stages in order, whether something is entered or not. */
  stages: Array<ContinuationStep>;
  tasks: TaskMatrix;
};

/** Something that keeps a part of the page empty or limits it: what is missing and what to do. */
export type ContinuationNotice = {
  __typename?: 'ContinuationNotice';
  advice: Scalars['String']['output'];
  code: ContinuationNoticeCode;
  sentence: Scalars['String']['output'];
};

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

/** One stage of the way to the resolution. */
export type ContinuationStep = {
  __typename?: 'ContinuationStep';
  doneOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Null as long as nothing is entered. */
  id?: Maybe<Scalars['ID']['output']>;
  label: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** Planned for a time that has passed. */
  overdue: Scalars['Boolean']['output'];
  plannedFor?: Maybe<Scalars['PartialDate']['output']>;
  stage: Scalars['TermId']['output'];
  state: StageState;
  version?: Maybe<Scalars['Int']['output']>;
};

/** What an organisation brings in. */
export type Contribution = {
  __typename?: 'Contribution';
  actor: ActorInBrief;
  /** Euro, where it is money. */
  amount?: Maybe<Scalars['Int']['output']>;
  candidateId: Scalars['ID']['output'];
  date?: Maybe<Scalars['PartialDate']['output']>;
  id: Scalars['ID']['output'];
  kind: Scalars['TermId']['output'];
  note?: Maybe<Scalars['String']['output']>;
  sourceId?: Maybe<Scalars['ID']['output']>;
  sourceTitle?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
  willingness: Willingness;
  year?: Maybe<Scalars['Int']['output']>;
};

export type ConversationList = {
  __typename?: 'ConversationList';
  actor: ActorInBrief;
  candidateId: Scalars['ID']['output'];
  /** How to end: what is noted down and what happens next. */
  closing: Scalars['String']['output'];
  /** How to begin. */
  opening: Scalars['String']['output'];
  questions: Array<ConversationQuestion>;
  /** To-do in one line: Familienzentrum fragen: 3 Aufgaben, 11 Stunden je Woche. */
  todo: Scalars['String']['output'];
};

export type ConversationQuestion = {
  __typename?: 'ConversationQuestion';
  /** What the task is, in one sentence. */
  about: Scalars['String']['output'];
  /** What to ask further, depending on the answer. */
  followUps: Array<Scalars['String']['output']>;
  hoursPerWeek: Scalars['Int']['output'];
  mandatory: Scalars['Boolean']['output'];
  /** What to ask, as it can be said. */
  question: Scalars['String']['output'];
  reason: QuestionReason;
  task: Scalars['TermId']['output'];
  taskPlanId: Scalars['ID']['output'];
  title: Scalars['String']['output'];
};

export type CreateActorInput = {
  areaId: Scalars['ID']['input'];
  class: ActorClass;
  description?: InputMaybe<Scalars['String']['input']>;
  founded?: InputMaybe<Scalars['PartialDate']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<Scalars['TermId']['input']>;
  legalForm?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  power?: InputMaybe<CommitteePower>;
  public?: InputMaybe<Scalars['Boolean']['input']>;
  sector?: InputMaybe<Scalars['TermId']['input']>;
  shortName?: InputMaybe<Scalars['String']['input']>;
  since?: InputMaybe<Scalars['PartialDate']['input']>;
  steeringLevel?: InputMaybe<SteeringLevel>;
  temporary?: InputMaybe<Scalars['Boolean']['input']>;
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
  until?: InputMaybe<Scalars['PartialDate']['input']>;
};

export type CreateAreaInput = {
  fundingFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  fundingUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name: Scalars['String']['input'];
  place?: InputMaybe<Scalars['String']['input']>;
  programme?: InputMaybe<Scalars['String']['input']>;
  shortName?: InputMaybe<Scalars['String']['input']>;
};

export type CreateCandidateInput = {
  actorId: Scalars['ID']['input'];
  areaId: Scalars['ID']['input'];
  /** Left out: unknown. */
  capacity?: InputMaybe<Capacity>;
  hoursPerWeek?: InputMaybe<Scalars['Int']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
};

export type CreateContactPointInput = {
  areaId: Scalars['ID']['input'];
  channel: ContactChannel;
  city?: InputMaybe<Scalars['String']['input']>;
  contactKind: ContactKind;
  id?: InputMaybe<Scalars['ID']['input']>;
  ownerId: Scalars['ID']['input'];
  postcode?: InputMaybe<Scalars['String']['input']>;
  preferred?: InputMaybe<Scalars['Boolean']['input']>;
  remark?: InputMaybe<Scalars['String']['input']>;
  street?: InputMaybe<Scalars['String']['input']>;
  value: Scalars['String']['input'];
};

export type CreateContributionInput = {
  amount?: InputMaybe<Scalars['Int']['input']>;
  areaId: Scalars['ID']['input'];
  candidateId: Scalars['ID']['input'];
  date?: InputMaybe<Scalars['PartialDate']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  kind: Scalars['TermId']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  sourceId?: InputMaybe<Scalars['ID']['input']>;
  sourceTitle?: InputMaybe<Scalars['String']['input']>;
  willingness: Willingness;
  year?: InputMaybe<Scalars['Int']['input']>;
};

export type CreateFinancingPartInput = {
  amount: Scalars['Int']['input'];
  areaId: Scalars['ID']['input'];
  funder: Scalars['String']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  state: FinancingState;
  taskPlanId?: InputMaybe<Scalars['ID']['input']>;
  year: Scalars['Int']['input'];
};

export type CreateMandateInput = {
  actorId: Scalars['ID']['input'];
  areaId: Scalars['ID']['input'];
  component?: InputMaybe<Scalars['String']['input']>;
  funder?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  optionUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  role: MandateRole;
  since?: InputMaybe<Scalars['PartialDate']['input']>;
  until?: InputMaybe<Scalars['PartialDate']['input']>;
};

export type CreatePersonInput = {
  areaId: Scalars['ID']['input'];
  familyName: Scalars['String']['input'];
  givenName?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  informedAt?: InputMaybe<Scalars['PartialDate']['input']>;
  legalBasis: LegalBasis;
  note?: InputMaybe<Scalars['String']['input']>;
  obtainedAt?: InputMaybe<Scalars['PartialDate']['input']>;
  purposes: Array<Scalars['TermId']['input']>;
  salutation?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
};

export type CreatePostInput = {
  actorId: Scalars['ID']['input'];
  areaId: Scalars['ID']['input'];
  holderSince?: InputMaybe<Scalars['PartialDate']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Its first holder, if known. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  since?: InputMaybe<Scalars['PartialDate']['input']>;
  title: Scalars['String']['input'];
  until?: InputMaybe<Scalars['PartialDate']['input']>;
};

export type CreateSuccessionScenarioInput = {
  areaId: Scalars['ID']['input'];
  fMax?: InputMaybe<Scalars['Float']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  k?: InputMaybe<Scalars['Int']['input']>;
  /** Ids of candidates. */
  members?: InputMaybe<Array<Scalars['ID']['input']>>;
  name: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  removedActors?: InputMaybe<Array<Scalars['ID']['input']>>;
  tauAbility?: InputMaybe<Scalars['Float']['input']>;
  tauWillingness?: InputMaybe<Scalars['Float']['input']>;
};

export type CreateTaskPlanInput = {
  areaId: Scalars['ID']['input'];
  costPerYear?: InputMaybe<Scalars['Int']['input']>;
  hoursPerWeek: Scalars['Int']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Left out: 3. */
  importance?: InputMaybe<Scalars['Int']['input']>;
  /** Left out: no. */
  mandatory?: InputMaybe<Scalars['Boolean']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  task: Scalars['TermId']['input'];
  /** Left out: the label of the task. */
  title?: InputMaybe<Scalars['String']['input']>;
};

export type CreateTaskPlansInput = {
  areaId: Scalars['ID']['input'];
  /** 1 to 50; a fault names its task by position, as `tasks.0.hoursPerWeek`. */
  tasks: Array<NewTaskPlan>;
};

export type CreateTieInput = {
  areaId: Scalars['ID']['input'];
  citation?: InputMaybe<CitationInput>;
  confirmedBy?: InputMaybe<ConfirmedBy>;
  evidence?: InputMaybe<Evidence>;
  fromId: Scalars['ID']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Left out: 2, and marked as inferred. */
  intensity?: InputMaybe<Scalars['Int']['input']>;
  kind: Scalars['TermId']['input'];
  lastConfirmedAt?: InputMaybe<Scalars['PartialDate']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  since?: InputMaybe<Scalars['PartialDate']['input']>;
  toId: Scalars['ID']['input'];
  until?: InputMaybe<Scalars['PartialDate']['input']>;
  viaQm?: InputMaybe<ViaQm>;
};

/** Names a record to delete and the version that the asker saw. */
export type DeleteInput = {
  areaId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};

export type DismissGapInput = {
  areaId: Scalars['ID']['input'];
  gapId: Scalars['ID']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  reason: Scalars['String']['input'];
};

export type DocumentTicket = {
  __typename?: 'DocumentTicket';
  expiresAt: Scalars['DateTime']['output'];
  fileName: Scalars['String']['output'];
  /** Path of the file on this server; works once. */
  path: Scalars['String']['output'];
};

export type DocumentTicketInput = {
  areaId: Scalars['ID']['input'];
  /** Left out: today. */
  day?: InputMaybe<Scalars['Day']['input']>;
  document: PaperKind;
  /** Left out: OPEN. */
  edition?: InputMaybe<PaperEdition>;
  format: PaperFormat;
  /** For GAP_REPORT: sectors that count as one, as in `gapReport`. */
  mergedSectors?: InputMaybe<Array<Array<Scalars['TermId']['input']>>>;
};

export type DrawnFigure = {
  __typename?: 'DrawnFigure';
  id: Scalars['ID']['output'];
  /** Null where no draw had a value. */
  range?: Maybe<FigureRange>;
};

export type DrawnGap = {
  __typename?: 'DrawnGap';
  holds?: Maybe<Scalars['Float']['output']>;
  id: Scalars['ID']['output'];
  topThree: Scalars['Float']['output'];
};

export type DrawsState =
  | 'DRAWN'
  /** Subscribe to `gapReportDraws` to start them. */
  | 'NOT_DRAWN'
  /** There is nothing to draw: no tie, or too small. */
  | 'NOT_NEEDED'
  | 'RUNNING';

export type DropGapTaskInput = {
  areaId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type EndTieInput = {
  areaId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  until: Scalars['PartialDate']['input'];
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

/** One value that may not be stored. */
export type Fault = {
  __typename?: 'Fault';
  code: Scalars['String']['output'];
  /** Name of the input field, of the setting, or of the column. */
  field: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type FieldChange = {
  __typename?: 'FieldChange';
  after?: Maybe<Scalars['String']['output']>;
  before?: Maybe<Scalars['String']['output']>;
  field: Scalars['String']['output'];
  label: Scalars['String']['output'];
};

export type FieldChoice = {
  /** The field of the conflict; * stands for the whole record. */
  field: Scalars['String']['input'];
  recordId: Scalars['ID']['input'];
  /** True: the former value; false: what stands now. */
  takeBack: Scalars['Boolean']['input'];
};

/** One field with the value that was meant and the one that stands in the store, both as text. */
export type FieldConflict = {
  __typename?: 'FieldConflict';
  field: Scalars['String']['output'];
  label: Scalars['String']['output'];
  mine?: Maybe<Scalars['String']['output']>;
  recordId: Scalars['ID']['output'];
  theirs?: Maybe<Scalars['String']['output']>;
};

export type FigureChange = {
  __typename?: 'FigureChange';
  after?: Maybe<Scalars['Float']['output']>;
  before?: Maybe<Scalars['Float']['output']>;
  /** Null where one of the days has no value. */
  delta?: Maybe<Scalars['Float']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** von 0,63 auf 0,42 */
  text: Scalars['String']['output'];
};

export type FigureExplanation = {
  __typename?: 'FigureExplanation';
  formula: Scalars['String']['output'];
  isolatesCounted: Scalars['Boolean']['output'];
  /** Whether the QM is counted, in words. */
  qmCounted: Scalars['String']['output'];
  sentence: Scalars['String']['output'];
  source: Scalars['String']['output'];
  unit: Scalars['String']['output'];
};

export type FigurePoint = {
  __typename?: 'FigurePoint';
  day: Scalars['Day']['output'];
  value?: Maybe<Scalars['Float']['output']>;
};

/** From the 5th to the 95th percentile of the draws. */
export type FigureRange = {
  __typename?: 'FigureRange';
  /** Why it lies beside the value: Proben nehmen nur weg. Null where it does not, and where no value stands beside it. */
  aside?: Maybe<Scalars['String']['output']>;
  high: Scalars['Float']['output'];
  low: Scalars['Float']['output'];
  /** 29 bis 41 % */
  text: Scalars['String']['output'];
};

export type Financing = {
  __typename?: 'Financing';
  /** Sum of the costs per year of all tasks, euro; null where no task has one. */
  costPerYear?: Maybe<Scalars['Int']['output']>;
  /** By year, then by funder. */
  parts: Array<FinancingPart>;
  tasksWithoutCost: Scalars['Int']['output'];
  years: Array<FinancingYear>;
};

export type FinancingPart = {
  __typename?: 'FinancingPart';
  /** Euro. */
  amount: Scalars['Int']['output'];
  funder: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  note?: Maybe<Scalars['String']['output']>;
  state: FinancingState;
  taskPlanId?: Maybe<Scalars['ID']['output']>;
  version: Scalars['Int']['output'];
  year: Scalars['Int']['output'];
};

export type FinancingState =
  | 'APPLIED'
  | 'GRANTED';

export type FinancingYear = {
  __typename?: 'FinancingYear';
  applied: Scalars['Int']['output'];
  granted: Scalars['Int']['output'];
  /** Costs per year less what is granted; null where no cost is known. */
  open?: Maybe<Scalars['Int']['output']>;
  year: Scalars['Int']['output'];
};

/** The asker may not do this. */
export type Forbidden = UserError & {
  __typename?: 'Forbidden';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type FragmentationAtK = {
  __typename?: 'FragmentationAtK';
  fragmentation?: Maybe<Scalars['Float']['output']>;
  k: Scalars['Int']['output'];
};

export type FundingEnd = {
  __typename?: 'FundingEnd';
  /** The end counted with: of the option where there is one, else of the mandate, else of the area. */
  date: Scalars['PartialDate']['output'];
  /** Whole months from the day; 0 if it has passed. */
  monthsLeft: Scalars['Int']['output'];
  /** Förderung endet am 28.02.2029, noch 27 Monate. */
  sentence: Scalars['String']['output'];
  /** The end if the option is not drawn; null where there is none. */
  withoutOption?: Maybe<Scalars['PartialDate']['output']>;
};

/** Something that is missing, from what the office knows; nobody was asked. */
export type Gap = {
  __typename?: 'Gap';
  /** Indexes of the actors that it is about, the subject first; none for a pair of sectors. */
  actors: Array<Scalars['Int']['output']>;
  expected?: Maybe<Scalars['Float']['output']>;
  /** Type and sorted subjects; the same gap has the same id on every day. */
  id: Scalars['ID']['output'];
  introducers: Array<Introducer>;
  sectors: Array<Scalars['TermId']['output']>;
  sentence: Scalars['String']['output'];
  severity: Severity;
  /** Indexes of the ties that hang on it. */
  ties: Array<Scalars['Int']['output']>;
  type: GapType;
};

/** Gaps that are found on the day, before filter and page; dismissed ones count only there. */
export type GapCounts = {
  __typename?: 'GapCounts';
  actors: Scalars['Int']['output'];
  dismissed: Scalars['Int']['output'];
  /** Open and taken ones by severity. */
  high: Scalars['Int']['output'];
  low: Scalars['Int']['output'];
  medium: Scalars['Int']['output'];
  open: Scalars['Int']['output'];
  /** Open and taken ones by family. */
  sectorPairs: Scalars['Int']['output'];
  structure: Scalars['Int']['output'];
  taken: Scalars['Int']['output'];
  /** Articulation points and bridges are listed with the share of the draws that confirm them, so not before these are made. */
  waitingForDraws: Scalars['Int']['output'];
};

export type GapDismissal = {
  __typename?: 'GapDismissal';
  areaId: Scalars['ID']['output'];
  at: Scalars['DateTime']['output'];
  /** Null if the account was deleted. */
  by?: Maybe<AreaAccount>;
  gapId: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  reason: Scalars['String']['output'];
  title: Scalars['String']['output'];
  type: GapType;
  version: Scalars['Int']['output'];
};

/** The draws of a report while they are made, and their result. */
export type GapDraws = {
  __typename?: 'GapDraws';
  done: Scalars['Int']['output'];
  /** With the last message. */
  result?: Maybe<GapDrawsResult>;
  /** Null while it cannot be told. */
  secondsLeft?: Maybe<Scalars['Float']['output']>;
  total: Scalars['Int']['output'];
};

export type GapDrawsResult = {
  __typename?: 'GapDrawsResult';
  figures: Array<DrawnFigure>;
  gaps: Array<DrawnGap>;
};

export type GapFamily =
  | 'ACTOR'
  /** Between two sectors, or inside one. */
  | 'SECTOR_PAIR'
  /** Who or what is the next single point of failure. */
  | 'STRUCTURE';

/** Narrows the list of gaps; what is left out does nothing. */
export type GapFilter = {
  families?: InputMaybe<Array<GapFamily>>;
  severities?: InputMaybe<Array<Severity>>;
  /** Without it open and taken ones. */
  states?: InputMaybe<Array<GapState>>;
};

export type GapIntroducer = {
  __typename?: 'GapIntroducer';
  actor: ActorInBrief;
  /** Why: kennt beide über ... */
  reason: Scalars['String']['output'];
};

export type GapReport = {
  __typename?: 'GapReport';
  areaId: Scalars['ID']['output'];
  /** Under every figure: aus dem Wissen des Büros, nicht erfragt. */
  basis: Scalars['String']['output'];
  /** Between whom the QM brokers; null where the head is empty. */
  brokerage?: Maybe<Brokerage>;
  counts: GapCounts;
  day: Scalars['Day']['output'];
  draws: DrawsState;
  /** How many draws are made, and what a draw is, in one sentence. */
  drawsSentence: Scalars['String']['output'];
  /** Further figures: DF, reciprocal distance, density, mean degree, E-I index ...; empty where the network is too small. */
  figures: Array<ReportFigure>;
  gaps: ReportGapPage;
  /** The hinge: pairs only via the QM, F, exclusive open pairs, in this order; empty where there is no QM or the network is too small. */
  head: Array<ReportFigure>;
  notices: Array<ReportNotice>;
  /** The QM of the day; none, one, or a Tandem. */
  qm: Array<ActorInBrief>;
  /** Null where the network is too small or has no tie. */
  sectorMatrix?: Maybe<ReportMatrix>;
  /** Number of the area's last change. */
  sequence: Scalars['Int']['output'];
  sphereMatrix?: Maybe<ReportMatrix>;
};

export type GapState =
  /** Put back with a reason. */
  | 'DISMISSED'
  | 'OPEN'
  /** Is a task. */
  | 'TAKEN';

/** A gap that somebody takes care of. */
export type GapTask = {
  __typename?: 'GapTask';
  areaId: Scalars['ID']['output'];
  changedAt: Scalars['DateTime']['output'];
  /** The gap was no longer found; it opens again if the gap comes back. */
  closedByItself: Scalars['Boolean']['output'];
  closedOn?: Maybe<Scalars['Day']['output']>;
  /** Why it was closed, in words. */
  closedReason?: Maybe<Scalars['String']['output']>;
  dueOn: Scalars['Day']['output'];
  gapId: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  /** Open, and the date has passed. */
  overdue: Scalars['Boolean']['output'];
  /** Null if the account was deleted. */
  owner?: Maybe<AreaAccount>;
  state: GapTaskState;
  /** Ids of actors or of sectors. */
  subjects: Array<Scalars['ID']['output']>;
  title: Scalars['String']['output'];
  type: GapType;
  version: Scalars['Int']['output'];
};

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

export type HandoverCounts = {
  __typename?: 'HandoverCounts';
  handedOver: Scalars['Int']['output'];
  planned: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
  /** Introduced, of a task: in training. */
  underWay: Scalars['Int']['output'];
};

/** How fast ties are handed over, against what is needed until the end of the funding. */
export type HandoverPace = {
  __typename?: 'HandoverPace';
  handedOverInTwelveMonths: Scalars['Int']['output'];
  /** 9 Beziehungen in 12 Monaten. */
  headline: Scalars['String']['output'];
  left: Scalars['Int']['output'];
  /** Ties that are left at the end if it goes on like this. */
  missingAtEnd: Scalars['Int']['output'];
  monthsLeft: Scalars['Int']['output'];
  /** Null if no month is left. */
  neededPerYear?: Maybe<Scalars['Int']['output']>;
  onTrack: Scalars['Boolean']['output'];
  /** Für die übrigen 44 bleiben 27 Monate; nötig sind 20 im Jahr. Geht es so weiter, fehlen am Ende 24. */
  sentence: Scalars['String']['output'];
};

export type HandoverProgress = {
  __typename?: 'HandoverProgress';
  /** Null without a QM, without ties of it, or without an end of the funding. */
  pace?: Maybe<HandoverPace>;
  tasks: HandoverCounts;
  ties: HandoverCounts;
};

/** What one organisation takes over, to be handed to it. Ways to reach somebody are functional ones; names of persons are not part of it. */
export type HandoverSheet = {
  __typename?: 'HandoverSheet';
  actor: ActorInBrief;
  /** Functional ways to reach it, in words. */
  contacts: Array<Scalars['String']['output']>;
  /** By date, those without one last. */
  nextSteps: Array<SheetStep>;
  /** What is missing before all of it is handed over, in words. */
  openPoints: Array<Scalars['String']['output']>;
  /** What it has promised, with condition, source and date. */
  promises: Array<SheetPromise>;
  /** 2 Aufgaben, 9 Stunden je Woche; 7 Beziehungen. */
  summary: Scalars['String']['output'];
  tasks: Array<TaskPlan>;
  ties: Array<SheetTie>;
};

export type ImportAction =
  | 'CHANGED'
  | 'ERROR'
  | 'NEW'
  | 'UNCHANGED';

export type ImportApplied = {
  __typename?: 'ImportApplied';
  areaId: Scalars['ID']['output'];
  changeSetId?: Maybe<Scalars['ID']['output']>;
  changed: Scalars['Int']['output'];
  created: Scalars['Int']['output'];
  sentence: Scalars['String']['output'];
  skipped: Scalars['Int']['output'];
  unchanged: Scalars['Int']['output'];
};

export type ImportColumn = {
  __typename?: 'ImportColumn';
  explanation: Scalars['String']['output'];
  heading: Scalars['String']['output'];
  required: Scalars['Boolean']['output'];
};

export type ImportCounts = {
  __typename?: 'ImportCounts';
  changed: Scalars['Int']['output'];
  error: Scalars['Int']['output'];
  new: Scalars['Int']['output'];
  unchanged: Scalars['Int']['output'];
};

export type ImportFault = {
  __typename?: 'ImportFault';
  code: Scalars['String']['output'];
  column?: Maybe<Scalars['String']['output']>;
  message: Scalars['String']['output'];
  value?: Maybe<Scalars['String']['output']>;
};

export type ImportFile = {
  __typename?: 'ImportFile';
  encoding: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** What was left out and why, in sentences. */
  remarks: Array<Scalars['String']['output']>;
  rows: Scalars['Int']['output'];
  sheet: Scalars['String']['output'];
};

/** What an import will do; nothing is changed yet. */
export type ImportPlan = {
  __typename?: 'ImportPlan';
  areaId?: Maybe<Scalars['ID']['output']>;
  areaName: Scalars['String']['output'];
  counts: ImportCounts;
  files: Array<ImportFile>;
  id: Scalars['ID']['output'];
  /** Rows to look at: errors first, then changed, then new; unchanged ones are only counted. */
  rows: Array<ImportRow>;
};


/** What an import will do; nothing is changed yet. */
export type ImportPlanRowsArgs = {
  actions?: InputMaybe<Array<ImportAction>>;
  after?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ImportRow = {
  __typename?: 'ImportRow';
  action: ImportAction;
  changes: Array<FieldChange>;
  entry: Scalars['String']['output'];
  faults: Array<ImportFault>;
  /** Line in the file, counted from 1 with the headings. */
  row: Scalars['Int']['output'];
  sheet: Scalars['String']['output'];
};

export type ImportSheet = {
  __typename?: 'ImportSheet';
  columns: Array<ImportColumn>;
  label: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

/** Facts about the running program that everyone may see. */
export type Installation = {
  __typename?: 'Installation';
  /** True while no administrator exists: only the one-time link leads further. */
  awaitsAdministrator: Scalars['Boolean']['output'];
  engine: Scalars['String']['output'];
  version: Scalars['String']['output'];
};

export type Introducer = {
  __typename?: 'Introducer';
  actor: Scalars['Int']['output'];
  /** Why: kennt beide über ... */
  reason: Scalars['String']['output'];
};

/** Values that may not be stored; nothing was written. */
export type InvalidInput = UserError & {
  __typename?: 'InvalidInput';
  code: Scalars['String']['output'];
  faults: Array<Fault>;
  message: Scalars['String']['output'];
};

export type LeftContact = {
  __typename?: 'LeftContact';
  /** Actors that stay away with it. */
  actors: Scalars['Int']['output'];
  contact: ActorInBrief;
};

export type LegalBasis =
  | 'CONSENT'
  | 'CONTRACT'
  | 'LEGAL_OBLIGATION'
  | 'LEGITIMATE_INTEREST'
  | 'PUBLIC_TASK';

export type LegendEntry = {
  __typename?: 'LegendEntry';
  cells: Scalars['Int']['output'];
  label: Scalars['String']['output'];
  sign: CellSign;
};

/** Who has a role in the area from when to when. */
export type Mandate = {
  __typename?: 'Mandate';
  actorId: Scalars['ID']['output'];
  actorName: Scalars['String']['output'];
  component?: Maybe<Scalars['String']['output']>;
  funder?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  optionUntil?: Maybe<Scalars['PartialDate']['output']>;
  role: MandateRole;
  since?: Maybe<Scalars['PartialDate']['output']>;
  until?: Maybe<Scalars['PartialDate']['output']>;
  version: Scalars['Int']['output'];
};

export type MandateRole =
  | 'CITY_COORDINATION'
  | 'COMMISSIONING_OFFICE'
  | 'NEIGHBOURHOOD_MANAGEMENT';

export type MatrixCell = {
  __typename?: 'MatrixCell';
  a: Scalars['TermId']['output'];
  b: Scalars['TermId']['output'];
  class: CellClass;
  density?: Maybe<Scalars['Float']['output']>;
  expected: Scalars['Float']['output'];
  onlyViaQm: Scalars['Boolean']['output'];
  possible: Scalars['Int']['output'];
  ties: Scalars['Int']['output'];
};

export type MatrixGroup = {
  __typename?: 'MatrixGroup';
  actors: Scalars['Int']['output'];
  /** Two letters of each sector; null for a side. */
  code?: Maybe<Scalars['String']['output']>;
  /** Id of the sector or sphere; of merged sectors all their ids, joined by a plus sign. */
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  members: Array<Scalars['ID']['output']>;
  /** Contacts of the QM in it. */
  qmContacts: Scalars['Int']['output'];
};

/** A person in an office from when to when. */
export type Membership = {
  __typename?: 'Membership';
  actorId: Scalars['ID']['output'];
  actorName: Scalars['String']['output'];
  current: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  personId: Scalars['ID']['output'];
  personName: Scalars['String']['output'];
  postId: Scalars['ID']['output'];
  postTitle: Scalars['String']['output'];
  since?: Maybe<Scalars['PartialDate']['output']>;
  until?: Maybe<Scalars['PartialDate']['output']>;
  version: Scalars['Int']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Carries the plan out in one transaction; undoable as a whole. */
  applyImport: ApplyImportResult;
  /** Gives an office to a person from a date on; the former holder's time ends the day before where asked. */
  assignPost: ChangeResult;
  /** Changes several actors alike, in one step that is taken back as a whole. */
  changeActors: ChangeActorsResult;
  /** Changes owner, date or title of a task, or marks it as done or open by hand. */
  changeGapTask: ChangeResult;
  createActor: ChangeResult;
  createArea: ChangeResult;
  /** Takes an organisation up as a candidate; only organisations can be. */
  createCandidate: ChangeResult;
  createContactPoint: ChangeResult;
  createContribution: ChangeResult;
  /**
   * A one-time ticket for a document of an area, good for ten minutes: `GET /api/documents/TICKET` answers with the file. Noted as an
   * export: who, when, which document.
   */
  createDocumentTicket: DocumentTicket;
  createFinancingPart: ChangeResult;
  createMandate: ChangeResult;
  createPerson: ChangeResult;
  /** Creates an office at an actor, with or without its first holder. */
  createPost: ChangeResult;
  createSuccessionScenario: ChangeResult;
  createTaskPlan: ChangeResult;
  /** Enters several tasks in one step that is taken back as a whole; the answer names the first of them. */
  createTaskPlans: ChangeResult;
  createTie: ChangeResult;
  /** A one-time ticket for uploading files to POST /api/imports. */
  createUploadTicket: UploadTicket;
  deleteActor: ChangeResult;
  deleteAnchorPoint: ChangeResult;
  /** Deletes an area with everything that belongs to it alone; can be taken back. */
  deleteArea: ChangeResult;
  deleteCandidate: ChangeResult;
  deleteContactPoint: ChangeResult;
  deleteContinuationStep: ChangeResult;
  deleteContribution: ChangeResult;
  deleteFinancingPart: ChangeResult;
  deleteMandate: ChangeResult;
  deleteMembership: ChangeResult;
  deletePerson: ChangeResult;
  deletePost: ChangeResult;
  deleteSuccessionScenario: ChangeResult;
  deleteTaskHandover: ChangeResult;
  /** Empties a cell: it is not asked again. */
  deleteTaskOffer: ChangeResult;
  /** Deletes a task with all that was said about it. */
  deleteTaskPlan: ChangeResult;
  deleteTie: ChangeResult;
  deleteTieHandover: ChangeResult;
  /** Puts a gap back with a reason; it leaves the list of open ones. */
  dismissGap: ChangeResult;
  /** Gives a task up with a reason; the gap is open again. */
  dropGapTask: ChangeResult;
  /** Ends a tie on a date; it stays in the history and on earlier dates of the map. */
  endTie: ChangeResult;
  /** Pins actors at places set by hand, or frees them. */
  placeActors: Arrangement;
  /** Neu ordnen: starts from the stored places, or from scratch. */
  rearrange: Arrangement;
  /** Uses up a one-time link: creates the first administrator, or signs in an existing account with a new password. */
  redeemSignInLink: SignInResult;
  /** Brings back what was taken back. */
  redo: UndoResult;
  /** Puts back an arrangement that was answered before. */
  restoreArrangement: Arrangement;
  /** Takes a gap that was put back into the list again; `id` is the one of its dismissal. */
  restoreGap: ChangeResult;
  /** Writes one of the anchors. */
  saveAnchorPoint: ChangeResult;
  /** Writes when a stage is planned for and when it was reached. */
  saveContinuationStep: ChangeResult;
  /** Writes the handover of a task; handed over needs all three facts. */
  saveTaskHandover: ChangeResult;
  /** Writes one cell of the matrix, whether there was a statement before or not. */
  saveTaskOffer: ChangeResult;
  /** Writes the handover of a tie of the QM; handed over needs all three facts. */
  saveTieHandover: ChangeResult;
  /** Signs in with address and password; the answer to every wrong try is the same. */
  signIn: SignInResult;
  /** Ends the session. */
  signOut: Scalars['Boolean']['output'];
  /** Makes a gap that is found today a task; it closes itself when the gap is no longer found. */
  takeOnGap: ChangeResult;
  /** Takes back a change set; where others changed the same since, a choice per field decides. */
  undo: UndoResult;
  updateActor: ChangeResult;
  updateArea: ChangeResult;
  updateCandidate: ChangeResult;
  updateContactPoint: ChangeResult;
  updateContribution: ChangeResult;
  updateFinancingPart: ChangeResult;
  updateMandate: ChangeResult;
  updateMembership: ChangeResult;
  updatePerson: ChangeResult;
  updatePost: ChangeResult;
  updateSuccessionScenario: ChangeResult;
  updateTaskPlan: ChangeResult;
  updateTie: ChangeResult;
};


export type MutationApplyImportArgs = {
  input: ApplyImportInput;
};


export type MutationAssignPostArgs = {
  input: AssignPostInput;
};


export type MutationChangeActorsArgs = {
  input: ChangeActorsInput;
};


export type MutationChangeGapTaskArgs = {
  input: ChangeGapTaskInput;
};


export type MutationCreateActorArgs = {
  input: CreateActorInput;
};


export type MutationCreateAreaArgs = {
  input: CreateAreaInput;
};


export type MutationCreateCandidateArgs = {
  input: CreateCandidateInput;
};


export type MutationCreateContactPointArgs = {
  input: CreateContactPointInput;
};


export type MutationCreateContributionArgs = {
  input: CreateContributionInput;
};


export type MutationCreateDocumentTicketArgs = {
  input: DocumentTicketInput;
};


export type MutationCreateFinancingPartArgs = {
  input: CreateFinancingPartInput;
};


export type MutationCreateMandateArgs = {
  input: CreateMandateInput;
};


export type MutationCreatePersonArgs = {
  input: CreatePersonInput;
};


export type MutationCreatePostArgs = {
  input: CreatePostInput;
};


export type MutationCreateSuccessionScenarioArgs = {
  input: CreateSuccessionScenarioInput;
};


export type MutationCreateTaskPlanArgs = {
  input: CreateTaskPlanInput;
};


export type MutationCreateTaskPlansArgs = {
  input: CreateTaskPlansInput;
};


export type MutationCreateTieArgs = {
  input: CreateTieInput;
};


export type MutationCreateUploadTicketArgs = {
  input: UploadTicketInput;
};


export type MutationDeleteActorArgs = {
  input: DeleteInput;
};


export type MutationDeleteAnchorPointArgs = {
  input: DeleteInput;
};


export type MutationDeleteAreaArgs = {
  input: DeleteInput;
};


export type MutationDeleteCandidateArgs = {
  input: DeleteInput;
};


export type MutationDeleteContactPointArgs = {
  input: DeleteInput;
};


export type MutationDeleteContinuationStepArgs = {
  input: DeleteInput;
};


export type MutationDeleteContributionArgs = {
  input: DeleteInput;
};


export type MutationDeleteFinancingPartArgs = {
  input: DeleteInput;
};


export type MutationDeleteMandateArgs = {
  input: DeleteInput;
};


export type MutationDeleteMembershipArgs = {
  input: DeleteInput;
};


export type MutationDeletePersonArgs = {
  input: DeleteInput;
};


export type MutationDeletePostArgs = {
  input: DeleteInput;
};


export type MutationDeleteSuccessionScenarioArgs = {
  input: DeleteInput;
};


export type MutationDeleteTaskHandoverArgs = {
  input: DeleteInput;
};


export type MutationDeleteTaskOfferArgs = {
  input: DeleteInput;
};


export type MutationDeleteTaskPlanArgs = {
  input: DeleteInput;
};


export type MutationDeleteTieArgs = {
  input: DeleteInput;
};


export type MutationDeleteTieHandoverArgs = {
  input: DeleteInput;
};


export type MutationDismissGapArgs = {
  input: DismissGapInput;
};


export type MutationDropGapTaskArgs = {
  input: DropGapTaskInput;
};


export type MutationEndTieArgs = {
  input: EndTieInput;
};


export type MutationPlaceActorsArgs = {
  input: PlaceActorsInput;
};


export type MutationRearrangeArgs = {
  input: RearrangeInput;
};


export type MutationRedeemSignInLinkArgs = {
  input: RedeemSignInLinkInput;
};


export type MutationRedoArgs = {
  input: UndoInput;
};


export type MutationRestoreArrangementArgs = {
  input: RestoreArrangementInput;
};


export type MutationRestoreGapArgs = {
  input: DeleteInput;
};


export type MutationSaveAnchorPointArgs = {
  input: SaveAnchorPointInput;
};


export type MutationSaveContinuationStepArgs = {
  input: SaveContinuationStepInput;
};


export type MutationSaveTaskHandoverArgs = {
  input: SaveTaskHandoverInput;
};


export type MutationSaveTaskOfferArgs = {
  input: SaveTaskOfferInput;
};


export type MutationSaveTieHandoverArgs = {
  input: SaveTieHandoverInput;
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationTakeOnGapArgs = {
  input: TakeOnGapInput;
};


export type MutationUndoArgs = {
  input: UndoInput;
};


export type MutationUpdateActorArgs = {
  input: UpdateActorInput;
};


export type MutationUpdateAreaArgs = {
  input: UpdateAreaInput;
};


export type MutationUpdateCandidateArgs = {
  input: UpdateCandidateInput;
};


export type MutationUpdateContactPointArgs = {
  input: UpdateContactPointInput;
};


export type MutationUpdateContributionArgs = {
  input: UpdateContributionInput;
};


export type MutationUpdateFinancingPartArgs = {
  input: UpdateFinancingPartInput;
};


export type MutationUpdateMandateArgs = {
  input: UpdateMandateInput;
};


export type MutationUpdateMembershipArgs = {
  input: UpdateMembershipInput;
};


export type MutationUpdatePersonArgs = {
  input: UpdatePersonInput;
};


export type MutationUpdatePostArgs = {
  input: UpdatePostInput;
};


export type MutationUpdateSuccessionScenarioArgs = {
  input: UpdateSuccessionScenarioInput;
};


export type MutationUpdateTaskPlanArgs = {
  input: UpdateTaskPlanInput;
};


export type MutationUpdateTieArgs = {
  input: UpdateTieInput;
};

/** Typed columns; ties name their ends by index into the actors. */
export type Network = {
  __typename?: 'Network';
  actors: NetworkActors;
  areaId: Scalars['ID']['output'];
  /** First and last year with a dated tie. */
  firstYear?: Maybe<Scalars['Int']['output']>;
  sequence: Scalars['Int']['output'];
  ties: NetworkTies;
};

export type NetworkActors = {
  __typename?: 'NetworkActors';
  class: Array<ActorClass>;
  /** Belongs to another area; only name and class are shown. */
  foreign: Array<Scalars['Boolean']['output']>;
  id: Array<Scalars['ID']['output']>;
  kind: Array<Maybe<Scalars['TermId']['output']>>;
  name: Array<Scalars['String']['output']>;
  /** Is QM today. */
  qm: Array<Scalars['Boolean']['output']>;
  /** Ring today; RIM where there is no path to the QM. */
  ring: Array<Maybe<Ring>>;
  sector: Array<Maybe<Scalars['TermId']['output']>>;
  shortName: Array<Scalars['String']['output']>;
  since: Array<Maybe<Scalars['PartialDate']['output']>>;
  until: Array<Maybe<Scalars['PartialDate']['output']>>;
};

/** Two days of a network compared, the QM counted as one actor; ties are pairs of actors. */
export type NetworkChange = {
  __typename?: 'NetworkChange';
  endedActors: Array<ActorInBrief>;
  endedTies: Array<TiePair>;
  endedTiesTotal: Scalars['Int']['output'];
  figures: Array<FigureChange>;
  from: Scalars['Day']['output'];
  /** Ties on both days / ties on either; null where neither has one. */
  jaccard?: Maybe<Scalars['Float']['output']>;
  kept: Scalars['Int']['output'];
  /** Actors that are there on the later day only, and on the earlier day only. */
  newActors: Array<ActorInBrief>;
  /** At most 200 of each; the numbers count all. */
  newTies: Array<TiePair>;
  newTiesTotal: Scalars['Int']['output'];
  sentence: Scalars['String']['output'];
  to: Scalars['Day']['output'];
};

/**
 * Figures over the visible actors and measured ties, parallel ties of a pair counted once. Actors, components, isolated ones and
 * pairs never count the QM; ties, density and mean degree count it as one node where the field says "with QM".
 */
export type NetworkFigures = {
  __typename?: 'NetworkFigures';
  actors: Scalars['Int']['output'];
  /** Parts that reach each other, isolated actors counted as parts of one. */
  components: Scalars['Int']['output'];
  connectedPairs: Scalars['Int']['output'];
  /** Null where the network is too small. */
  density?: Maybe<Scalars['Float']['output']>;
  /** Those of them with at least two actors. */
  groups: Scalars['Int']['output'];
  /** Actors without any tie. */
  isolated: Scalars['Int']['output'];
  meanDegree?: Maybe<Scalars['Float']['output']>;
  pairs: Scalars['Int']['output'];
  ties: Scalars['Int']['output'];
};

/**
 * Every given field narrows what is shown; hidden is counted and named, never silent. Sectors, classes, kinds and topics choose
 * actors, the rest chooses ties. The QM of the day has no sector and stays whatever is chosen.
 */
export type NetworkFilter = {
  classes?: InputMaybe<Array<ActorClass>>;
  confirmedSince?: InputMaybe<Scalars['Day']['input']>;
  evidence?: InputMaybe<Array<Evidence>>;
  kinds?: InputMaybe<Array<Scalars['TermId']['input']>>;
  minIntensity?: InputMaybe<Scalars['Int']['input']>;
  sectors?: InputMaybe<Array<Scalars['TermId']['input']>>;
  tieKinds?: InputMaybe<Array<Scalars['TermId']['input']>>;
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Leaves these kinds of ties out, e.g. sitzt in. */
  withoutTieKinds?: InputMaybe<Array<Scalars['TermId']['input']>>;
};

/** Everything by index into the network's columns. */
export type NetworkFindings = {
  __typename?: 'NetworkFindings';
  day: Scalars['Day']['output'];
  gaps: Array<Gap>;
  /** What the filter leaves out of what counts on the day. */
  hiddenActors: Scalars['Int']['output'];
  hiddenTies: Scalars['Int']['output'];
  /** Null if the network is too small for figures. */
  matrix?: Maybe<SectorMatrix>;
  qm: QmOnDay;
  /** Rings on the day, by index of visibleActors; null where there is no QM on the day. */
  rings: Array<Maybe<Ring>>;
  sequence: Scalars['Int']['output'];
  /** A German sentence if figures are left out because the network is too small. */
  tooSmall?: Maybe<Scalars['String']['output']>;
  /** Measured ties that count under the filter, one figure per 31.12. of each year and today. */
  trend: Array<TrendPoint>;
  /** Indexes of actors and ties that count on the day and pass the filter. */
  visibleActors: Array<Scalars['Int']['output']>;
  visibleTies: Array<Scalars['Int']['output']>;
  withQm: NetworkFigures;
  /** Null where there is no QM on the day. */
  withoutQm?: Maybe<WithoutQm>;
};

export type NetworkTies = {
  __typename?: 'NetworkTies';
  evidence: Array<Evidence>;
  from: Array<Scalars['Int']['output']>;
  id: Array<Scalars['ID']['output']>;
  intensity: Array<Scalars['Int']['output']>;
  kind: Array<Scalars['TermId']['output']>;
  lastConfirmedAt: Array<Maybe<Scalars['PartialDate']['output']>>;
  since: Array<Maybe<Scalars['PartialDate']['output']>>;
  to: Array<Scalars['Int']['output']>;
  until: Array<Maybe<Scalars['PartialDate']['output']>>;
  viaQm: Array<ViaQm>;
};

export type NewTaskPlan = {
  hoursPerWeek: Scalars['Int']['input'];
  /** Left out: 3. */
  importance?: InputMaybe<Scalars['Int']['input']>;
  /** Left out: no. */
  mandatory?: InputMaybe<Scalars['Boolean']['input']>;
  task: Scalars['TermId']['input'];
  /** Left out: the label of the task. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** Why a candidate is in no set. */
export type NotChosen = {
  __typename?: 'NotChosen';
  actor: ActorInBrief;
  candidateId: Scalars['ID']['output'];
  reasons: Array<NotChosenReason>;
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

export type NotChosenReason = {
  __typename?: 'NotChosenReason';
  code: NotChosenCode;
  sentence: Scalars['String']['output'];
};

/** The record does not exist, or the asker may not see it. */
export type NotFound = UserError & {
  __typename?: 'NotFound';
  code: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  message: Scalars['String']['output'];
};

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

export type PageInfo = {
  __typename?: 'PageInfo';
  /** Pass as `after` to get the next page; null on the last. */
  endCursor?: Maybe<Scalars['String']['output']>;
  total: Scalars['Int']['output'];
};

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

/** A natural person; never rated, never measured. */
export type Person = {
  __typename?: 'Person';
  contactPoints: Array<ContactPoint>;
  familyName: Scalars['String']['output'];
  givenName?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  informedAt?: Maybe<Scalars['PartialDate']['output']>;
  legalBasis: LegalBasis;
  memberships: Array<Membership>;
  name: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  obtainedAt?: Maybe<Scalars['PartialDate']['output']>;
  purposes: Array<Scalars['TermId']['output']>;
  salutation?: Maybe<Scalars['String']['output']>;
  title?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
};

export type PersonPage = {
  __typename?: 'PersonPage';
  pageInfo: PageInfo;
  rows: Array<PersonRow>;
};

export type PersonRow = {
  __typename?: 'PersonRow';
  channels: Array<ContactChannel>;
  ended: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** Current offices in words: Geschäftsführerin, Bürgertreff Lindenaue. */
  offices: Array<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
};

export type PlaceActorsInput = {
  areaId: Scalars['ID']['input'];
  placements: Array<Placement>;
};

export type Placement = {
  actorId: Scalars['ID']['input'];
  /** Null frees the actor. */
  x?: InputMaybe<Scalars['Int']['input']>;
  y?: InputMaybe<Scalars['Int']['input']>;
};

/** An office at an actor, separate from who holds it. */
export type Post = {
  __typename?: 'Post';
  actorId: Scalars['ID']['output'];
  actorName: Scalars['String']['output'];
  contactPoints: Array<ContactPoint>;
  holders: Array<Membership>;
  id: Scalars['ID']['output'];
  since?: Maybe<Scalars['PartialDate']['output']>;
  title: Scalars['String']['output'];
  until?: Maybe<Scalars['PartialDate']['output']>;
  version: Scalars['Int']['output'];
};

export type QmOnDay = {
  __typename?: 'QmOnDay';
  /** Indexes of the actors that are QM on the day; empty: no QM on this date. */
  actors: Array<Scalars['Int']['output']>;
  /** Two at once are a Tandem. */
  tandem: Scalars['Boolean']['output'];
};

/** A measured tie of the QM; what the office knows of it, without personal notes. */
export type QmTie = {
  __typename?: 'QmTie';
  contact: ActorInBrief;
  /** What goes over with it, in words; personal notes never do. */
  goesAlong: Array<Scalars['String']['output']>;
  handover: TieHandover;
  kind: Scalars['TermId']['output'];
  lastConfirmedAt?: Maybe<Scalars['PartialDate']['output']>;
  /** The contact has no other contact than the QM. */
  onlyQm: Scalars['Boolean']['output'];
  /** Contacts of the contact, the QM not counted. */
  otherContacts: Scalars['Int']['output'];
  /** Who could receive it, best first; at most three, none once there is a receiver. */
  proposals: Array<ReceiverProposal>;
  since?: Maybe<Scalars['PartialDate']['output']>;
  strength: Scalars['Int']['output'];
  tieId: Scalars['ID']['output'];
  /** The kind as a verb, read from the QM: begleitet fachlich, nutzt Räume von. */
  verb: Scalars['String']['output'];
};

export type QmTieCounts = {
  __typename?: 'QmTieCounts';
  all: Scalars['Int']['output'];
  handedOver: Scalars['Int']['output'];
  next: Scalars['Int']['output'];
  onlyQm: Scalars['Int']['output'];
  withoutReceiver: Scalars['Int']['output'];
};

export type QmTieFilter =
  | 'HANDED_OVER'
  /** Has a next step and is not handed over. */
  | 'NEXT'
  /** The contact has nobody but the QM. */
  | 'ONLY_QM'
  | 'WITHOUT_RECEIVER';

export type QmTiePage = {
  __typename?: 'QmTiePage';
  counts: QmTieCounts;
  notices: Array<ContinuationNotice>;
  pageInfo: PageInfo;
  rows: Array<QmTie>;
};

export type Query = {
  __typename?: 'Query';
  /** Accounts that can own a task of the area, by name. */
  accountsOfArea: Array<AreaAccount>;
  /** One actor with what hangs on it, as it is now; null if it is not visible. */
  actor?: Maybe<Actor>;
  /** One actor as it was stored at an instant; null if there was none. */
  actorAt?: Maybe<ActorAt>;
  /** The directory of actors of an area, filtered, sorted, in pages of at most 200. */
  actors: ActorPage;
  area?: Maybe<Area>;
  /** The areas that the asker may see, own ones first, then by name. */
  areas: Array<Area>;
  /** The stored drawing in rings and sectors; computed at the first call. */
  arrangement: Arrangement;
  /** The newest change sets of an area, newest first. */
  changes: Array<ChangeEntry>;
  /** Everything the page Verstetigung shows of a day (today if none is given), the search of successors apart. */
  continuation: Continuation;
  /** Gesprächsliste: what to ask an organisation, in which words; without an actor one list for each candidate that has something to be asked. */
  conversationList: Array<ConversationList>;
  /**
   * The Bündelungsfunktion report of a day (today if none is given): the hinge in figures, who works with whom, the ranked gaps.
   * Merged sectors count as one in the matrix and in the gaps between sectors. Pages of at most 100 gaps: after a place, before one,
   * or the page that holds the gap `around` (the first where the list does not have it).
   */
  gapReport: GapReport;
  /** Gaps that became tasks, by due date, then title; without states the open ones. */
  gapTasks: Array<GapTask>;
  /** Übergabeblatt: what an organisation takes over and what is still open; without an actor one for each that takes over or has promised something. */
  handoverSheets: Array<HandoverSheet>;
  /** What happened to one record, newest first. */
  history: Array<RecordChange>;
  /** A plan that was made from uploaded files; null if it is no longer kept. */
  importPlan?: Maybe<ImportPlan>;
  /** The columns of the five sheets, as documented and offered as templates. */
  importSheets: Array<ImportSheet>;
  /** Name and version of the program, and what this installation can do. */
  installation: Installation;
  /**
   * The area's network for the map: all actors and ties as columns, whatever their dates; the page applies findings to it.
   * With `storedAt` it is the network as it was stored at that instant.
   */
  network: Network;
  /** What changed between two days: ties that are new or ended, how much stayed, and every figure on both days. */
  networkChange: NetworkChange;
  /**
   * What the network shows on a day under a filter: what is visible, figures with and without the QM, matrix, gaps.
   * With `storedAt` it is the network as it was stored at that instant; its day is then the day of the instant.
   */
  networkFindings: NetworkFindings;
  person?: Maybe<Person>;
  /** Persons of an area by name, in pages of at most 200. */
  persons: PersonPage;
  /** One tie of the QM with what goes over and who could receive it; null if the QM has no such tie on the day. */
  qmTie?: Maybe<QmTie>;
  /** The ties of the QM with their handover, first what can be done next, in pages of at most 200. */
  qmTies: QmTiePage;
  /** Actors, persons and functions whose name contains every word of the text; Müller finds Mueller too. */
  search: Array<SearchHit>;
  /** The signed-in account, or null. */
  session?: Maybe<Session>;
  /** Whether a one-time link still works; asking uses nothing up. */
  signInLink: SignInLink;
  /** Sets of successors under the given assumptions: answered at once where known or quick, else RUNNING; then subscribe to `successionSearch`. */
  succession: Succession;
  /** The columns of a set that somebody chose, e.g. of a saved scenario, feasible or not; null if none of its candidates counts on the day. */
  successorSet?: Maybe<SuccessorSet>;
  /** One tie with its ends and sources; null if it is not visible. */
  tie?: Maybe<Tie>;
  /** Ties of an area by the names of their ends, in pages of at most 500. */
  ties: TiePage;
  /** What the asker can take back or bring again next in this area. */
  undoState: UndoState;
  /** All vocabularies of this installation with their German labels, in the order in which terms are offered. */
  vocabularies: Array<Vocabulary>;
  /**
   * Ohne uns: what breaks when these actors leave together; an empty list stands for the QM of the day. Looks through a filter as
   * the map does. With `storedAt` it is the network as it was stored at that instant; its day is then the day of the instant.
   */
  withoutActors: WithoutActors;
};


export type QueryAccountsOfAreaArgs = {
  areaId: Scalars['ID']['input'];
};


export type QueryActorArgs = {
  areaId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type QueryActorAtArgs = {
  areaId: Scalars['ID']['input'];
  at: Scalars['DateTime']['input'];
  id: Scalars['ID']['input'];
};


export type QueryActorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  areaId: Scalars['ID']['input'];
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ActorSort>;
};


export type QueryAreaArgs = {
  id: Scalars['ID']['input'];
};


export type QueryArrangementArgs = {
  areaId: Scalars['ID']['input'];
};


export type QueryChangesArgs = {
  areaId: Scalars['ID']['input'];
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryContinuationArgs = {
  areaId: Scalars['ID']['input'];
  day?: InputMaybe<Scalars['Day']['input']>;
};


export type QueryConversationListArgs = {
  actorId?: InputMaybe<Scalars['ID']['input']>;
  areaId: Scalars['ID']['input'];
};


export type QueryGapReportArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  areaId: Scalars['ID']['input'];
  around?: InputMaybe<Scalars['ID']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  day?: InputMaybe<Scalars['Day']['input']>;
  filter?: InputMaybe<GapFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  mergedSectors?: InputMaybe<Array<Array<Scalars['TermId']['input']>>>;
};


export type QueryGapTasksArgs = {
  areaId: Scalars['ID']['input'];
  states?: InputMaybe<Array<GapTaskState>>;
};


export type QueryHandoverSheetsArgs = {
  actorId?: InputMaybe<Scalars['ID']['input']>;
  areaId: Scalars['ID']['input'];
};


export type QueryHistoryArgs = {
  areaId: Scalars['ID']['input'];
  recordId: Scalars['ID']['input'];
};


export type QueryImportPlanArgs = {
  areaId?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryNetworkArgs = {
  areaId: Scalars['ID']['input'];
  storedAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryNetworkChangeArgs = {
  areaId: Scalars['ID']['input'];
  from: Scalars['Day']['input'];
  to: Scalars['Day']['input'];
};


export type QueryNetworkFindingsArgs = {
  areaId: Scalars['ID']['input'];
  day?: InputMaybe<Scalars['Day']['input']>;
  filter?: InputMaybe<NetworkFilter>;
  storedAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryPersonArgs = {
  areaId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type QueryPersonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  areaId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryQmTieArgs = {
  areaId: Scalars['ID']['input'];
  day?: InputMaybe<Scalars['Day']['input']>;
  tieId: Scalars['ID']['input'];
};


export type QueryQmTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  areaId: Scalars['ID']['input'];
  day?: InputMaybe<Scalars['Day']['input']>;
  filter?: InputMaybe<QmTieFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySearchArgs = {
  areaId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


export type QuerySignInLinkArgs = {
  token: Scalars['String']['input'];
};


export type QuerySuccessionArgs = {
  areaId: Scalars['ID']['input'];
  day?: InputMaybe<Scalars['Day']['input']>;
  parameters?: InputMaybe<SuccessionParameters>;
};


export type QuerySuccessorSetArgs = {
  areaId: Scalars['ID']['input'];
  day?: InputMaybe<Scalars['Day']['input']>;
  members: Array<Scalars['ID']['input']>;
  parameters?: InputMaybe<SuccessionParameters>;
};


export type QueryTieArgs = {
  areaId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type QueryTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  areaId: Scalars['ID']['input'];
  filter?: InputMaybe<TieFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryUndoStateArgs = {
  areaId: Scalars['ID']['input'];
};


export type QueryWithoutActorsArgs = {
  actorIds: Array<Scalars['ID']['input']>;
  areaId: Scalars['ID']['input'];
  day?: InputMaybe<Scalars['Day']['input']>;
  filter?: InputMaybe<NetworkFilter>;
  storedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

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
  areaId: Scalars['ID']['input'];
  fromScratch?: InputMaybe<Scalars['Boolean']['input']>;
  height?: InputMaybe<Scalars['Int']['input']>;
  width?: InputMaybe<Scalars['Int']['input']>;
};

export type ReceiverProposal = {
  __typename?: 'ReceiverProposal';
  actor: ActorInBrief;
  /** Why: kennt die Aktionsfondsjury schon (Stärke 3). */
  reason: Scalars['String']['output'];
};

export type RecordChange = {
  __typename?: 'RecordChange';
  at: Scalars['DateTime']['output'];
  byName: Scalars['String']['output'];
  changeSetId: Scalars['ID']['output'];
  fields: Array<FieldChange>;
  operation: ChangeOperation;
  undoable: Scalars['Boolean']['output'];
};

export type RedeemSignInLinkInput = {
  email?: InputMaybe<Scalars['String']['input']>;
  /** Required when the link creates the first administrator. */
  name?: InputMaybe<Scalars['String']['input']>;
  password: Scalars['String']['input'];
  token: Scalars['String']['input'];
};

export type Reinforcement = {
  __typename?: 'Reinforcement';
  actor: ActorInBrief;
  candidateId: Scalars['ID']['output'];
  worstFragmentation: Scalars['Float']['output'];
};

export type Relaxation = {
  __typename?: 'Relaxation';
  /** Hours per week that every member gives beyond its free ones, where it is hours. */
  extraHours?: Maybe<Scalars['Float']['output']>;
  /** The bound that holds now, where it is F. */
  fMax?: Maybe<Scalars['Float']['output']>;
  kind: RelaxationKind;
  sentence: Scalars['String']['output'];
  taskPlanIds: Array<Scalars['ID']['output']>;
};

export type RelaxationKind =
  /** The bound on the fragmentation was raised. */
  | 'F_MAX'
  /** Hours were no bound. */
  | 'HOURS'
  /** Mandatory tasks that nobody can take over were left out. */
  | 'MANDATORY_TASKS';

export type RemovalFigures = {
  __typename?: 'RemovalFigures';
  actors: Scalars['Int']['output'];
  components: Scalars['Int']['output'];
  connectedPairs: Scalars['Int']['output'];
  /** Over the same graph as the ties; null where the network is too small. */
  density?: Maybe<Scalars['Float']['output']>;
  /** DF; null below two actors. */
  distanceFragmentation?: Maybe<Scalars['Float']['output']>;
  /** F; null below two actors. */
  fragmentation?: Maybe<Scalars['Float']['output']>;
  isolated: Scalars['Int']['output'];
  meanDegree?: Maybe<Scalars['Float']['output']>;
  pairs: Scalars['Int']['output'];
  /** Pairs with a tie, those of the QM counted as long as it is there. */
  ties: Scalars['Int']['output'];
};

/** Pairs are pairs of those who stay; the QM is never counted among them. */
export type RemovalResult = {
  __typename?: 'RemovalResult';
  after: RemovalFigures;
  /** The same when those ties end too; null where there are none. */
  afterAtRisk?: Maybe<RemovalFigures>;
  /** Had none before. */
  aloneBefore: Array<ActorInBrief>;
  before: RemovalFigures;
  /** Parts of at least two actors that are left, largest first. */
  components: Array<Array<Scalars['ID']['output']>>;
  /** Had a contact and have none now. */
  orphaned: Array<ActorInBrief>;
  pairsLost: Scalars['Int']['output'];
  /** Share of the pairs connected before; null if none was. */
  pairsLostShare?: Maybe<Scalars['Float']['output']>;
  /** Ties among those who stay that live only through the QM, if the whole QM leaves. */
  tiesAtRisk: Array<Scalars['ID']['output']>;
  /** Pairs with a tie that end with those removed. */
  tiesLost: Scalars['Int']['output'];
};

export type ReportCell = {
  __typename?: 'ReportCell';
  a: Scalars['ID']['output'];
  b: Scalars['ID']['output'];
  class: CellClass;
  density?: Maybe<Scalars['Float']['output']>;
  /** Null where there is no tie at all. */
  expected?: Maybe<Scalars['Float']['output']>;
  /** The gap that this cell is in the list, if it is one. */
  gapId?: Maybe<Scalars['ID']['output']>;
  level?: Maybe<CellLevel>;
  onlyViaQm: Scalars['Boolean']['output'];
  possible: Scalars['Int']['output'];
  sentence: Scalars['String']['output'];
  sign: CellSign;
  ties: Scalars['Int']['output'];
};

/** One figure: value, words, trend, range. */
export type ReportFigure = {
  __typename?: 'ReportFigure';
  /** 753 von 2.145 Paaren; mit → ohne QM. */
  detail?: Maybe<Scalars['String']['output']>;
  /** How it is computed, and what is counted. */
  explanation: FigureExplanation;
  /** Id of its descriptor. */
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** Of `value`; null until drawn, and where no draw had a value. */
  range?: Maybe<FigureRange>;
  /** What it means here. */
  sentence: Scalars['String']['output'];
  /** 35 %; 0,11 → 0,42; 874; – where it is not defined. */
  text: Scalars['String']['output'];
  /** One value per 31.12. since the first dated tie, and today; today's knowledge. */
  trend: Array<FigurePoint>;
  /** Ende 2024 waren es 58 %. */
  trendSentence?: Maybe<Scalars['String']['output']>;
  /** Without the QM where the figure has both sides; null where it is not defined. */
  value?: Maybe<Scalars['Float']['output']>;
  /** With the QM, where the figure has both sides. */
  withQm?: Maybe<Scalars['Float']['output']>;
};

/** Something that is missing, from what the office knows; nobody was asked. */
export type ReportGap = {
  __typename?: 'ReportGap';
  /** Actors it is about, the subject first; of a bridge both ends, then those it separates. */
  actors: Array<ActorInBrief>;
  /** What to do about it, in a few words: zweite Ansprechperson erfragen. */
  advice: Scalars['String']['output'];
  /** Why it was put back, if it was. */
  dismissal?: Maybe<GapDismissal>;
  /** Hält in 94 % der 200 Proben, in 91 % auf Platz 1 bis 3. */
  drawsSentence?: Maybe<Scalars['String']['output']>;
  family: GapFamily;
  /** The figures behind it: 9 und 5 Akteure: 0 Beziehungen, erwartet 5,5. */
  figures: Scalars['String']['output'];
  /** Share of the draws in which it holds, 0 to 1; null until drawn, and where it does not depend on the draws. */
  holds?: Maybe<Scalars['Float']['output']>;
  /** Type and sorted subjects; the same gap has the same id on every day. */
  id: Scalars['ID']['output'];
  introducers: Array<GapIntroducer>;
  /** Place in the list of all open and taken gaps, from 1; of a dismissed one in the list of the dismissed. */
  rank: Scalars['Int']['output'];
  /** Sectors of both sides; empty for gaps of actors. */
  sectorsA: Array<Scalars['TermId']['output']>;
  sectorsB: Array<Scalars['TermId']['output']>;
  /** Why it counts. */
  sentence: Scalars['String']['output'];
  severity: Severity;
  state: GapState;
  /** False for gaps of another day or of merged sectors: a gap is a task only if it is found today. */
  takeable: Scalars['Boolean']['output'];
  /** The open task, if it is taken. */
  task?: Maybe<GapTask>;
  /** Aktionsfondsjury: Kontakt nur zum QM. */
  title: Scalars['String']['output'];
  /** Share of the draws in which it stands at place 1 to 3; null until drawn. */
  topThree?: Maybe<Scalars['Float']['output']>;
  type: GapType;
};

export type ReportGapPage = {
  __typename?: 'ReportGapPage';
  pageInfo: PageInfo;
  rows: Array<ReportGap>;
  /** Pass as `before` to get the page before; null on the first. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Groups are sectors, merged sectors, or the four sides; cells are the lower triangle with its diagonal, without the QM. */
export type ReportMatrix = {
  __typename?: 'ReportMatrix';
  /** How many pairs are large enough to be assessed, of how many. */
  assessable: Scalars['Int']['output'];
  cells: Array<ReportCell>;
  /** One cell read aloud; null where there is none to read. */
  example?: Maybe<Scalars['String']['output']>;
  groups: Array<MatrixGroup>;
  legend: Array<LegendEntry>;
  pairs: Scalars['Int']['output'];
  /** 22 von 66 Paaren lassen sich beurteilen; bei den anderen wären weniger als 3 Beziehungen zu erwarten. */
  sentence: Scalars['String']['output'];
};

/** Something that keeps a part of the report empty or limits it: what is missing and what to do. */
export type ReportNotice = {
  __typename?: 'ReportNotice';
  advice: Scalars['String']['output'];
  code: ReportNoticeCode;
  /** For CHOOSE_DAY: a day that has ties. */
  day?: Maybe<Scalars['Day']['output']>;
  sentence: Scalars['String']['output'];
  step?: Maybe<ReportStep>;
};

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
  areaId: Scalars['ID']['input'];
  json: Scalars['String']['input'];
};

/** Closeness to the QM: I works closely, II exchanges, III knows or is reached through others, RIM without connection. */
export type Ring =
  | 'I'
  | 'II'
  | 'III'
  | 'RIM';

export type SaveAnchorPointInput = {
  actorId?: InputMaybe<Scalars['ID']['input']>;
  anchor: Scalars['TermId']['input'];
  areaId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Left out: as it is, OPEN where nothing was entered. */
  state?: InputMaybe<AnchorState>;
  text?: InputMaybe<Scalars['String']['input']>;
};

export type SaveContinuationStepInput = {
  areaId: Scalars['ID']['input'];
  doneOn?: InputMaybe<Scalars['PartialDate']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  plannedFor?: InputMaybe<Scalars['PartialDate']['input']>;
  stage: Scalars['TermId']['input'];
};

/** A field that is left out stays as it is. */
export type SaveTaskHandoverInput = {
  areaId: Scalars['ID']['input'];
  commitmentsAcceptedOn?: InputMaybe<Scalars['PartialDate']['input']>;
  date?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The version that the asker saw; left out where nothing was entered. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  metOn?: InputMaybe<Scalars['PartialDate']['input']>;
  nextStep?: InputMaybe<Scalars['String']['input']>;
  nextStepDue?: InputMaybe<Scalars['PartialDate']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  receiverId?: InputMaybe<Scalars['ID']['input']>;
  /** PLANNED, IN_TRAINING or HANDED_OVER; left out: as it is, PLANNED where nothing was entered. Open again: delete it. */
  state?: InputMaybe<TaskHandoverState>;
  taskPlanId: Scalars['ID']['input'];
  workedWithoutQmOn?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** A field that is left out stays as it is; in a new offer it has no value. */
export type SaveTaskOfferInput = {
  /** Left out in a new offer: SUITABLE where something was promised or signalled, else UNKNOWN (which covers nothing). */
  ability?: InputMaybe<TaskAbility>;
  areaId: Scalars['ID']['input'];
  candidateId: Scalars['ID']['input'];
  condition?: InputMaybe<Scalars['String']['input']>;
  date?: InputMaybe<Scalars['PartialDate']['input']>;
  excluded?: InputMaybe<ExclusionReason>;
  exclusionNote?: InputMaybe<Scalars['String']['input']>;
  /** The version that the asker saw; left out for a cell that was empty. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  hours?: InputMaybe<Scalars['Int']['input']>;
  sourceId?: InputMaybe<Scalars['ID']['input']>;
  /** Used to find or create the source where no id is given. */
  sourceTitle?: InputMaybe<Scalars['String']['input']>;
  taskPlanId: Scalars['ID']['input'];
  willingness?: InputMaybe<Willingness>;
};

/** A field that is left out stays as it is. */
export type SaveTieHandoverInput = {
  areaId: Scalars['ID']['input'];
  commitmentsAcceptedOn?: InputMaybe<Scalars['PartialDate']['input']>;
  date?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The version that the asker saw; left out where nothing was entered. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  metOn?: InputMaybe<Scalars['PartialDate']['input']>;
  nextStep?: InputMaybe<Scalars['String']['input']>;
  nextStepDue?: InputMaybe<Scalars['PartialDate']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  receiverId?: InputMaybe<Scalars['ID']['input']>;
  spokeWithoutQmOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** PLANNED, INTRODUCED or HANDED_OVER; left out: as it is, PLANNED where nothing was entered. Open again: delete it. */
  state?: InputMaybe<TieHandoverState>;
  tieId: Scalars['ID']['input'];
};

export type SearchHit = {
  __typename?: 'SearchHit';
  actorClass?: Maybe<ActorClass>;
  actorKind?: Maybe<Scalars['TermId']['output']>;
  /** Second line: kind and sector, or the offices. */
  hint: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  kind: SearchHitKind;
  name: Scalars['String']['output'];
  sector?: Maybe<Scalars['TermId']['output']>;
  /** Where it leads: the actor or person. */
  targetId: Scalars['ID']['output'];
};

export type SearchHitKind =
  | 'ACTOR'
  | 'PERSON'
  | 'POST';

export type SearchProgress = {
  __typename?: 'SearchProgress';
  /** Null as long as it cannot be told. */
  secondsLeft?: Maybe<Scalars['Int']['output']>;
  /** Share done, 0 to 1. */
  share: Scalars['Float']['output'];
};

export type SectorMatrix = {
  __typename?: 'SectorMatrix';
  /** How many sector pairs are large enough to be assessed, of how many. */
  assessable: Scalars['Int']['output'];
  cells: Array<MatrixCell>;
  pairs: Scalars['Int']['output'];
  sectors: Array<Scalars['TermId']['output']>;
};

export type Session = {
  __typename?: 'Session';
  accountId: Scalars['ID']['output'];
  administrator: Scalars['Boolean']['output'];
  email: Scalars['String']['output'];
  /** Up to two letters for the avatar. */
  initials: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

export type Severity =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

export type SheetPromise = {
  __typename?: 'SheetPromise';
  /** Said without a condition. */
  firm: Scalars['Boolean']['output'];
  /** zugesagt, 6 Stunden je Woche. Gespräch im Bürgertreff, 12.09.2026. */
  sentence: Scalars['String']['output'];
  /** A task by its title, or the kind of a contribution. */
  title: Scalars['String']['output'];
};

export type SheetStep = {
  __typename?: 'SheetStep';
  /** The task or the contact that it is about. */
  about: Scalars['String']['output'];
  due?: Maybe<Scalars['PartialDate']['output']>;
  overdue: Scalars['Boolean']['output'];
  ownerName?: Maybe<Scalars['String']['output']>;
  step: Scalars['String']['output'];
};

export type SheetTie = {
  __typename?: 'SheetTie';
  /** Functional ways to reach the contact, in words. */
  contacts: Array<Scalars['String']['output']>;
  tie: QmTie;
};

export type SignInInput = {
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
};

export type SignInLink = {
  __typename?: 'SignInLink';
  /** True if the link creates the first administrator. */
  createsAdministrator: Scalars['Boolean']['output'];
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  valid: Scalars['Boolean']['output'];
};

/** The one answer to a wrong address, a wrong password, a locked account and a spent link. */
export type SignInRefused = UserError & {
  __typename?: 'SignInRefused';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type SignInResult = InvalidInput | SignInRefused | SignedIn;

export type SignedIn = {
  __typename?: 'SignedIn';
  session: Session;
};

/** What one candidate alone would bring. */
export type SingleSuccessor = {
  __typename?: 'SingleSuccessor';
  actor: ActorInBrief;
  /** F after it took over 0, 1, 2, ... ties. */
  byK: Array<FragmentationAtK>;
  candidateId: Scalars['ID']['output'];
  fragmentation?: Maybe<Scalars['Float']['output']>;
  recoveryNearness?: Maybe<Scalars['Float']['output']>;
  recoveryPairs?: Maybe<Scalars['Float']['output']>;
};

export type SizeExamined = {
  __typename?: 'SizeExamined';
  /** Combinations of this size. */
  examined: Scalars['Int']['output'];
  feasible: Scalars['Int']['output'];
  size: Scalars['Int']['output'];
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

/** The deletion is refused, because other records need this one. */
export type StillNeeded = UserError & {
  __typename?: 'StillNeeded';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  neededBy: Array<Scalars['String']['output']>;
};

/** What is told as it happens, over graphql-ws on the same path; ending a subscription ends the work behind it. */
export type Subscription = {
  __typename?: 'Subscription';
  /**
   * Makes the draws of a report, or waits for those that are under way: progress a few times per second, then one message with the
   * result. Ending it stops the work unless somebody else waits for it. Afterwards the report has ranges and shares.
   */
  gapReportDraws: GapDraws;
  /** The same search with its progress, at most a few times per second; the last message has the result. Ends with it. */
  successionSearch: Succession;
};


/** What is told as it happens, over graphql-ws on the same path; ending a subscription ends the work behind it. */
export type SubscriptionGapReportDrawsArgs = {
  areaId: Scalars['ID']['input'];
  day?: InputMaybe<Scalars['Day']['input']>;
  mergedSectors?: InputMaybe<Array<Array<Scalars['TermId']['input']>>>;
};


/** What is told as it happens, over graphql-ws on the same path; ending a subscription ends the work behind it. */
export type SubscriptionSuccessionSearchArgs = {
  areaId: Scalars['ID']['input'];
  day?: InputMaybe<Scalars['Day']['input']>;
  parameters?: InputMaybe<SuccessionParameters>;
};

export type Succession = {
  __typename?: 'Succession';
  areaId: Scalars['ID']['output'];
  assumptions: SuccessionAssumptions;
  day: Scalars['Day']['output'];
  notices: Array<ContinuationNotice>;
  progress?: Maybe<SearchProgress>;
  result?: Maybe<SuccessionResult>;
  state: SuccessionState;
};

/** The assumptions that a search went by. */
export type SuccessionAssumptions = {
  __typename?: 'SuccessionAssumptions';
  fMax?: Maybe<Scalars['Float']['output']>;
  /** Whether the bound is the default. */
  fMaxIsDefault: Scalars['Boolean']['output'];
  k: Scalars['Int']['output'];
  removedActors: Array<ActorInBrief>;
  tauAbility: Scalars['Float']['output'];
  tauWillingness: Scalars['Float']['output'];
};

/** The assumptions of a search; what is left out has its default. */
export type SuccessionParameters = {
  /** Bound on the fragmentation afterwards, 0 to 1; that with the QM and 0.2. */
  fMax?: InputMaybe<Scalars['Float']['input']>;
  /** New ties that one successor can take over at most; 6. */
  k?: InputMaybe<Scalars['Int']['input']>;
  /** Leave with the QM. */
  removedActors?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ability from which a task counts as possible, 0 to 1; 0.5 (partly). */
  tauAbility?: InputMaybe<Scalars['Float']['input']>;
  /** Willingness from which an offer counts, 0 to 1; 0.5 (bedingt). */
  tauWillingness?: InputMaybe<Scalars['Float']['input']>;
};

export type SuccessionResult = {
  __typename?: 'SuccessionResult';
  combinations: Array<SizeExamined>;
  /** True if every combination was examined; else lowerBound says what is proved. */
  exact: Scalars['Boolean']['output'];
  /** F with the QM, and without anybody in its place. */
  fragmentationWithQm?: Maybe<Scalars['Float']['output']>;
  fragmentationWithoutQm?: Maybe<Scalars['Float']['output']>;
  lowerBound?: Maybe<Scalars['Int']['output']>;
  /** Hours per week of the mandatory tasks. */
  mandatoryHours: Scalars['Int']['output'];
  notChosen: Array<NotChosen>;
  /** Pairs that nothing joins any more without the QM. */
  pairsLost: Scalars['Int']['output'];
  /** What had to be relaxed, in order; empty if nothing had to. */
  relaxations: Array<Relaxation>;
  /** Mit weniger als 3 Organisationen geht es nicht. Geprüft: alle 21 Kombinationen. */
  sentence: Scalars['String']['output'];
  /** Best sets first, each with a letter; then sets of nearly the smallest size that do not contain the first. */
  sets: Array<SuccessorSet>;
  singles: Array<SingleSuccessor>;
  /** Organisations in the smallest set; null if no set is feasible. */
  size?: Maybe<Scalars['Int']['output']>;
};

export type SuccessionScenario = {
  __typename?: 'SuccessionScenario';
  /** Changes of what its figures rest on since it was saved, in words: 2 Angaben, 1 Beziehung; empty if there are none. */
  changedSince: Array<Scalars['String']['output']>;
  /** Null: the default. */
  fMax?: Maybe<Scalars['Float']['output']>;
  /** Actors or candidates that were part of it and are gone. */
  gone: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  k: Scalars['Int']['output'];
  /** The set that was chosen; candidates that are gone are left out. */
  members: Array<Candidate>;
  name: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  removedActors: Array<ActorInBrief>;
  savedOn: Scalars['DateTime']['output'];
  tauAbility: Scalars['Float']['output'];
  tauWillingness: Scalars['Float']['output'];
  version: Scalars['Int']['output'];
};

export type SuccessionState =
  /** The result is there. */
  | 'DONE'
  /** There is nothing to search in; the notices say why. */
  | 'IMPOSSIBLE'
  | 'RUNNING';

export type SuccessorMember = {
  __typename?: 'SuccessorMember';
  actor: ActorInBrief;
  candidateId: Scalars['ID']['output'];
  /** Hours beyond the free ones; above 0 only where hours were relaxed. */
  hoursOver: Scalars['Int']['output'];
  /** Null: unknown. */
  hoursPerWeek?: Maybe<Scalars['Int']['output']>;
  hoursUsed: Scalars['Int']['output'];
};

/** A set of organisations that could take over together; its figures stand in columns of their own, there is no total. */
export type SuccessorSet = {
  __typename?: 'SuccessorSet';
  assignment: Array<TaskAssignment>;
  /** Sets of the smallest size are best; others are alternatives. */
  best: Scalars['Boolean']['output'];
  /** F after every member took over 0, 1, 2, ... ties. */
  byK: Array<FragmentationAtK>;
  committed: Scalars['Int']['output'];
  conditional: Scalars['Int']['output'];
  fragmentation?: Maybe<Scalars['Float']['output']>;
  /** Free hours of the members whose hours are known. */
  freeHours: Scalars['Int']['output'];
  /** Candidates whose hours are unknown. */
  hoursUnknown: Array<Scalars['ID']['output']>;
  /** Ties that the members take over from the QM. */
  joins: Array<TakenTie>;
  /** A, B, C ... */
  letter: Scalars['String']['output'];
  mandatory: Scalars['Int']['output'];
  mandatoryCovered: Scalars['Int']['output'];
  members: Array<SuccessorMember>;
  neededHours: Scalars['Int']['output'];
  /** Former contacts of the QM whose part of the network nobody joins. */
  notJoined: Array<LeftContact>;
  openMandatory: Array<Scalars['ID']['output']>;
  openOthers: Array<Scalars['ID']['output']>;
  /** The same for nearness; null where undefined. */
  recoveryNearness?: Maybe<Scalars['Float']['output']>;
  /** Share of the lost pairs that is regained; null where none is lost. */
  recoveryPairs?: Maybe<Scalars['Float']['output']>;
  /** The one further organisation that helps most against it; null if none does. */
  reinforcement?: Maybe<Reinforcement>;
  signalled: Scalars['Int']['output'];
  /** The worst fragmentation if one member fails, and which; null for a set of one. */
  worstFragmentation?: Maybe<Scalars['Float']['output']>;
  worstLoss?: Maybe<Scalars['ID']['output']>;
};

export type TakeOnGapInput = {
  areaId: Scalars['ID']['input'];
  dueOn: Scalars['Day']['input'];
  gapId: Scalars['ID']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  ownerId: Scalars['ID']['input'];
  /** Left out: the title of the gap. */
  title?: InputMaybe<Scalars['String']['input']>;
};

export type TakenTie = {
  __typename?: 'TakenTie';
  /** Actors that come back with it. */
  actorsJoined: Scalars['Int']['output'];
  candidateId: Scalars['ID']['output'];
  contact: ActorInBrief;
};

export type TaskAbility =
  | 'PARTLY'
  | 'SUITABLE'
  | 'UNKNOWN'
  /** Shown as a dash. */
  | 'UNSUITABLE';

export type TaskAssignment = {
  __typename?: 'TaskAssignment';
  ability: TaskAbility;
  candidateId: Scalars['ID']['output'];
  taskPlanId: Scalars['ID']['output'];
  willingness: Willingness;
};

export type TaskHandover = {
  __typename?: 'TaskHandover';
  commitmentsAcceptedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Since when the state holds, or when it is planned for. */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** Null as long as nothing is entered. */
  id?: Maybe<Scalars['ID']['output']>;
  metOn?: Maybe<Scalars['PartialDate']['output']>;
  /** What is missing for handed over, in words; empty if nothing is. */
  missing: Array<Scalars['String']['output']>;
  nextStep?: Maybe<Scalars['String']['output']>;
  nextStepDue?: Maybe<Scalars['PartialDate']['output']>;
  nextStepOverdue: Scalars['Boolean']['output'];
  note?: Maybe<Scalars['String']['output']>;
  ownerId?: Maybe<Scalars['ID']['output']>;
  ownerName?: Maybe<Scalars['String']['output']>;
  receiver?: Maybe<ActorInBrief>;
  state: TaskHandoverState;
  taskPlanId: Scalars['ID']['output'];
  version?: Maybe<Scalars['Int']['output']>;
  workedWithoutQmOn?: Maybe<Scalars['PartialDate']['output']>;
};

export type TaskHandoverState =
  | 'HANDED_OVER'
  | 'IN_TRAINING'
  /** Nothing is entered. */
  | 'OPEN'
  | 'PLANNED';

/** Who could take over which task: rows are tasks, columns candidates. A cell without an offer is not asked. */
export type TaskMatrix = {
  __typename?: 'TaskMatrix';
  /** By name of the organisation. */
  columns: Array<Candidate>;
  /** Sum over all tasks. */
  hoursPerWeek: Scalars['Int']['output'];
  mandatory: Scalars['Int']['output'];
  /** Mandatory tasks that nobody suited has promised, with or without a condition. */
  mandatoryUncovered: Scalars['Int']['output'];
  /** Cells in which nobody was asked, those left out that do not suit. */
  notAsked: Scalars['Int']['output'];
  offers: Array<TaskOffer>;
  /** Mandatory ones first, then by importance and title. */
  rows: Array<TaskPlan>;
};

/** What an organisation said about a task; it rests on a talk or a paper. */
export type TaskOffer = {
  __typename?: 'TaskOffer';
  ability: TaskAbility;
  candidateId: Scalars['ID']['output'];
  condition?: Maybe<Scalars['String']['output']>;
  date?: Maybe<Scalars['PartialDate']['output']>;
  excluded?: Maybe<ExclusionReason>;
  /** Why it is excluded, in words. */
  exclusionNote?: Maybe<Scalars['String']['output']>;
  hours?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  /** zugesagt, wenn die Miete gesichert ist. Gespräch vom 12.09.2026. */
  sentence: Scalars['String']['output'];
  sign: OfferSign;
  sourceId?: Maybe<Scalars['ID']['output']>;
  sourceTitle?: Maybe<Scalars['String']['output']>;
  taskPlanId: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  willingness: Willingness;
};

/** A task of the QM that somebody has to take over. */
export type TaskPlan = {
  __typename?: 'TaskPlan';
  /** The best that was said by anybody suited. */
  best: OfferSign;
  /** Euro. */
  costPerYear?: Maybe<Scalars['Int']['output']>;
  /** In words: zugesagt von 2, niemand gefunden, noch niemand gefragt. */
  coverSentence: Scalars['String']['output'];
  /** Somebody suited has promised it, with or without a condition. */
  covered: Scalars['Boolean']['output'];
  handover: TaskHandover;
  hoursPerWeek: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  /** 1 to 5. */
  importance: Scalars['Int']['output'];
  mandatory: Scalars['Boolean']['output'];
  notAsked: Scalars['Int']['output'];
  note?: Maybe<Scalars['String']['output']>;
  task: Scalars['TermId']['output'];
  title: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

/** One entry of a vocabulary; the marks are null where the vocabulary has none. */
export type Term = {
  __typename?: 'Term';
  code?: Maybe<Scalars['String']['output']>;
  colour?: Maybe<Scalars['String']['output']>;
  directed?: Maybe<Scalars['Boolean']['output']>;
  glyph?: Maybe<Scalars['String']['output']>;
  id: Scalars['TermId']['output'];
  inverse?: Maybe<Scalars['String']['output']>;
  label: Scalars['String']['output'];
  line?: Maybe<Scalars['String']['output']>;
  measured?: Maybe<Scalars['Boolean']['output']>;
  outline?: Maybe<Scalars['String']['output']>;
  retired: Scalars['Boolean']['output'];
  short?: Maybe<Scalars['String']['output']>;
  sphere?: Maybe<Sphere>;
  verb?: Maybe<Scalars['String']['output']>;
};

/** A dated tie between two actors. */
export type Tie = {
  __typename?: 'Tie';
  areaId: Scalars['ID']['output'];
  changedAt: Scalars['DateTime']['output'];
  citations: Array<Citation>;
  confirmedBy?: Maybe<ConfirmedBy>;
  evidence: Evidence;
  fromId: Scalars['ID']['output'];
  fromName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  intensity: Scalars['Int']['output'];
  kind: Scalars['TermId']['output'];
  lastConfirmedAt?: Maybe<Scalars['PartialDate']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  since?: Maybe<Scalars['PartialDate']['output']>;
  toId: Scalars['ID']['output'];
  toName: Scalars['String']['output'];
  until?: Maybe<Scalars['PartialDate']['output']>;
  version: Scalars['Int']['output'];
  viaQm: ViaQm;
};

export type TieFilter = {
  actorIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  kinds?: InputMaybe<Array<Scalars['TermId']['input']>>;
  /** Only ties that count on this day. */
  on?: InputMaybe<Scalars['Day']['input']>;
};

export type TieHandover = {
  __typename?: 'TieHandover';
  commitmentsAcceptedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Since when the state holds, or when it is planned for. */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** Null as long as nothing is entered. */
  id?: Maybe<Scalars['ID']['output']>;
  metOn?: Maybe<Scalars['PartialDate']['output']>;
  /** What is missing for handed over, in words; empty if nothing is. */
  missing: Array<Scalars['String']['output']>;
  nextStep?: Maybe<Scalars['String']['output']>;
  nextStepDue?: Maybe<Scalars['PartialDate']['output']>;
  nextStepOverdue: Scalars['Boolean']['output'];
  note?: Maybe<Scalars['String']['output']>;
  ownerId?: Maybe<Scalars['ID']['output']>;
  ownerName?: Maybe<Scalars['String']['output']>;
  receiver?: Maybe<ActorInBrief>;
  spokeWithoutQmOn?: Maybe<Scalars['PartialDate']['output']>;
  state: TieHandoverState;
  version?: Maybe<Scalars['Int']['output']>;
};

export type TieHandoverState =
  | 'HANDED_OVER'
  | 'INTRODUCED'
  /** Nothing is entered. */
  | 'OPEN'
  | 'PLANNED';

export type TiePage = {
  __typename?: 'TiePage';
  pageInfo: PageInfo;
  rows: Array<Tie>;
};

/** Two actors with a tie; of the QM one of those that held it. */
export type TiePair = {
  __typename?: 'TiePair';
  a: ActorInBrief;
  b: ActorInBrief;
};

export type TrendPoint = {
  __typename?: 'TrendPoint';
  actors: Scalars['Int']['output'];
  day: Scalars['Day']['output'];
  density?: Maybe<Scalars['Float']['output']>;
  ties: Scalars['Int']['output'];
};

/** Fields that others changed since; nothing was written. */
export type UndoConflict = UserError & {
  __typename?: 'UndoConflict';
  code: Scalars['String']['output'];
  fields: Array<FieldConflict>;
  message: Scalars['String']['output'];
};

export type UndoInput = {
  areaId: Scalars['ID']['input'];
  changeSetId: Scalars['ID']['input'];
  choices?: InputMaybe<Array<FieldChoice>>;
  /** Take back what has no conflict and list the rest (imports). */
  partial?: InputMaybe<Scalars['Boolean']['input']>;
};

export type UndoResult = Forbidden | NotFound | UndoConflict | Undone;

export type UndoState = {
  __typename?: 'UndoState';
  redo?: Maybe<ChangeEntry>;
  undo?: Maybe<ChangeEntry>;
};

/** Taken back; what could not be taken back is listed. */
export type Undone = {
  __typename?: 'Undone';
  /** Null if all of it was as before already. */
  changeSetId?: Maybe<Scalars['ID']['output']>;
  leftOut: Array<FieldConflict>;
  summary: Scalars['String']['output'];
};

/** Fields that are given are set (null clears), fields that are left out stay. */
export type UpdateActorInput = {
  areaId: Scalars['ID']['input'];
  description?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  founded?: InputMaybe<Scalars['PartialDate']['input']>;
  id: Scalars['ID']['input'];
  kind?: InputMaybe<Scalars['TermId']['input']>;
  legalForm?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  power?: InputMaybe<CommitteePower>;
  public?: InputMaybe<Scalars['Boolean']['input']>;
  sector?: InputMaybe<Scalars['TermId']['input']>;
  shortName?: InputMaybe<Scalars['String']['input']>;
  since?: InputMaybe<Scalars['PartialDate']['input']>;
  steeringLevel?: InputMaybe<SteeringLevel>;
  temporary?: InputMaybe<Scalars['Boolean']['input']>;
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
  until?: InputMaybe<Scalars['PartialDate']['input']>;
};

export type UpdateAreaInput = {
  expectedVersion: Scalars['Int']['input'];
  fundingFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  fundingUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  place?: InputMaybe<Scalars['String']['input']>;
  programme?: InputMaybe<Scalars['String']['input']>;
  shortName?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateCandidateInput = {
  areaId: Scalars['ID']['input'];
  capacity?: InputMaybe<Capacity>;
  expectedVersion: Scalars['Int']['input'];
  hoursPerWeek?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateContactPointInput = {
  areaId: Scalars['ID']['input'];
  city?: InputMaybe<Scalars['String']['input']>;
  contactKind?: InputMaybe<ContactKind>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  postcode?: InputMaybe<Scalars['String']['input']>;
  preferred?: InputMaybe<Scalars['Boolean']['input']>;
  remark?: InputMaybe<Scalars['String']['input']>;
  street?: InputMaybe<Scalars['String']['input']>;
  value?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateContributionInput = {
  amount?: InputMaybe<Scalars['Int']['input']>;
  areaId: Scalars['ID']['input'];
  date?: InputMaybe<Scalars['PartialDate']['input']>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  kind?: InputMaybe<Scalars['TermId']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  sourceId?: InputMaybe<Scalars['ID']['input']>;
  sourceTitle?: InputMaybe<Scalars['String']['input']>;
  willingness?: InputMaybe<Willingness>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

export type UpdateFinancingPartInput = {
  amount?: InputMaybe<Scalars['Int']['input']>;
  areaId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  funder?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<FinancingState>;
  taskPlanId?: InputMaybe<Scalars['ID']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

export type UpdateMandateInput = {
  areaId: Scalars['ID']['input'];
  component?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  funder?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  optionUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  since?: InputMaybe<Scalars['PartialDate']['input']>;
  until?: InputMaybe<Scalars['PartialDate']['input']>;
};

export type UpdateMembershipInput = {
  areaId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  since?: InputMaybe<Scalars['PartialDate']['input']>;
  until?: InputMaybe<Scalars['PartialDate']['input']>;
};

export type UpdatePersonInput = {
  areaId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  familyName?: InputMaybe<Scalars['String']['input']>;
  givenName?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  informedAt?: InputMaybe<Scalars['PartialDate']['input']>;
  legalBasis?: InputMaybe<LegalBasis>;
  note?: InputMaybe<Scalars['String']['input']>;
  obtainedAt?: InputMaybe<Scalars['PartialDate']['input']>;
  purposes?: InputMaybe<Array<Scalars['TermId']['input']>>;
  salutation?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
};

export type UpdatePostInput = {
  areaId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  since?: InputMaybe<Scalars['PartialDate']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  until?: InputMaybe<Scalars['PartialDate']['input']>;
};

export type UpdateSuccessionScenarioInput = {
  areaId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  fMax?: InputMaybe<Scalars['Float']['input']>;
  id: Scalars['ID']['input'];
  k?: InputMaybe<Scalars['Int']['input']>;
  members?: InputMaybe<Array<Scalars['ID']['input']>>;
  name?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  removedActors?: InputMaybe<Array<Scalars['ID']['input']>>;
  tauAbility?: InputMaybe<Scalars['Float']['input']>;
  tauWillingness?: InputMaybe<Scalars['Float']['input']>;
};

export type UpdateTaskPlanInput = {
  areaId: Scalars['ID']['input'];
  costPerYear?: InputMaybe<Scalars['Int']['input']>;
  expectedVersion: Scalars['Int']['input'];
  hoursPerWeek?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  importance?: InputMaybe<Scalars['Int']['input']>;
  mandatory?: InputMaybe<Scalars['Boolean']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  task?: InputMaybe<Scalars['TermId']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateTieInput = {
  areaId: Scalars['ID']['input'];
  confirmedBy?: InputMaybe<ConfirmedBy>;
  evidence?: InputMaybe<Evidence>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  intensity?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Scalars['TermId']['input']>;
  lastConfirmedAt?: InputMaybe<Scalars['PartialDate']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  since?: InputMaybe<Scalars['PartialDate']['input']>;
  until?: InputMaybe<Scalars['PartialDate']['input']>;
  viaQm?: InputMaybe<ViaQm>;
};

export type UploadTicket = {
  __typename?: 'UploadTicket';
  expiresAt: Scalars['DateTime']['output'];
  ticket: Scalars['String']['output'];
};

export type UploadTicketInput = {
  /** Target area; null where the files themselves name it. */
  areaId?: InputMaybe<Scalars['ID']['input']>;
};

/** An error that a user can cause; the message is a German sentence, the code is for programs. */
export type UserError = {
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type ViaQm =
  | 'NO'
  | 'UNKNOWN'
  | 'YES';

/** One vocabulary, e.g. the sectors. */
export type Vocabulary = {
  __typename?: 'Vocabulary';
  label: Scalars['String']['output'];
  name: Scalars['String']['output'];
  terms: Array<Term>;
};

export type Willingness =
  | 'COMMITTED'
  | 'CONDITIONAL'
  | 'DECLINED'
  /** Was never asked: not a no. */
  | 'NOT_ASKED'
  /** Was asked, has not answered. */
  | 'NO_ANSWER'
  | 'SIGNALLED';

export type WithoutActors = {
  __typename?: 'WithoutActors';
  day: Scalars['Day']['output'];
  notices: Array<ContinuationNotice>;
  removed: Array<ActorInBrief>;
  /** Null if nobody is left or nobody was removed. */
  result?: Maybe<RemovalResult>;
  /** In one sentence what happens; null if there is nothing to say it about. */
  sentence?: Maybe<Scalars['String']['output']>;
};

export type WithoutQm = {
  __typename?: 'WithoutQm';
  aloneBefore: Array<Scalars['Int']['output']>;
  figures: NetworkFigures;
  newlyIsolated: Array<Scalars['Int']['output']>;
  pairsLost: Scalars['Int']['output'];
  /** Share of the pairs connected with the QM that is lost; null if none was connected. */
  pairsLostShare?: Maybe<Scalars['Float']['output']>;
  /** Pieces but the largest, largest first; isolated actors are listed apart. */
  separated: Array<Component>;
  /** Visible ties among those who stay that live only through the QM, as indexes. */
  tiesAtRisk: Array<Scalars['Int']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ApplyImportResult:
    | ( Conflict )
    | ( Forbidden )
    | ( ImportApplied )
    | ( InvalidInput )
    | ( NotFound )
  ;
  ChangeActorsResult:
    | ( ActorsChanged )
    | ( ActorsConflict )
    | ( Forbidden )
    | ( InvalidInput )
    | ( NotFound )
  ;
  ChangeResult:
    | ( Changed )
    | ( Conflict )
    | ( Forbidden )
    | ( InvalidInput )
    | ( NotFound )
    | ( StillNeeded )
  ;
  SignInResult:
    | ( InvalidInput )
    | ( SignInRefused )
    | ( SignedIn )
  ;
  UndoResult:
    | ( Forbidden )
    | ( NotFound )
    | ( UndoConflict )
    | ( Undone )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( ActorsConflict )
    | ( Conflict )
    | ( Forbidden )
    | ( InvalidInput )
    | ( NotFound )
    | ( SignInRefused )
    | ( StillNeeded )
    | ( UndoConflict )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<Actor>;
  ActorAt: ResolverTypeWrapper<ActorAt>;
  ActorClass: ActorClass;
  ActorFilter: ActorFilter;
  ActorHint: ActorHint;
  ActorInBrief: ResolverTypeWrapper<ActorInBrief>;
  ActorPage: ResolverTypeWrapper<ActorPage>;
  ActorRow: ResolverTypeWrapper<ActorRow>;
  ActorSort: ActorSort;
  ActorSortField: ActorSortField;
  ActorTie: ResolverTypeWrapper<ActorTie>;
  ActorVersion: ActorVersion;
  ActorViewCounts: ResolverTypeWrapper<ActorViewCounts>;
  ActorsChanged: ResolverTypeWrapper<ActorsChanged>;
  ActorsConflict: ResolverTypeWrapper<ActorsConflict>;
  AnchorPoint: ResolverTypeWrapper<AnchorPoint>;
  AnchorState: AnchorState;
  ApplyImportInput: ApplyImportInput;
  ApplyImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplyImportResult']>;
  Area: ResolverTypeWrapper<Area>;
  AreaAccount: ResolverTypeWrapper<AreaAccount>;
  AreaNature: AreaNature;
  Arrangement: ResolverTypeWrapper<Arrangement>;
  AssignPostInput: AssignPostInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Brokerage: ResolverTypeWrapper<Brokerage>;
  BrokeragePair: ResolverTypeWrapper<BrokeragePair>;
  Candidate: ResolverTypeWrapper<Candidate>;
  Capacity: Capacity;
  CellClass: CellClass;
  CellLevel: CellLevel;
  CellSign: CellSign;
  ChangeActorsInput: ChangeActorsInput;
  ChangeActorsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeActorsResult']>;
  ChangeEntry: ResolverTypeWrapper<ChangeEntry>;
  ChangeGapTaskInput: ChangeGapTaskInput;
  ChangeOperation: ChangeOperation;
  ChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeResult']>;
  Changed: ResolverTypeWrapper<Changed>;
  Citation: ResolverTypeWrapper<Citation>;
  CitationInput: CitationInput;
  CommitteePower: CommitteePower;
  Component: ResolverTypeWrapper<Component>;
  ConfirmedBy: ConfirmedBy;
  Conflict: ResolverTypeWrapper<Conflict>;
  ContactChannel: ContactChannel;
  ContactKind: ContactKind;
  ContactPoint: ResolverTypeWrapper<ContactPoint>;
  Continuation: ResolverTypeWrapper<Continuation>;
  ContinuationNotice: ResolverTypeWrapper<ContinuationNotice>;
  ContinuationNoticeCode: ContinuationNoticeCode;
  ContinuationStep: ResolverTypeWrapper<ContinuationStep>;
  Contribution: ResolverTypeWrapper<Contribution>;
  ConversationList: ResolverTypeWrapper<ConversationList>;
  ConversationQuestion: ResolverTypeWrapper<ConversationQuestion>;
  CreateActorInput: CreateActorInput;
  CreateAreaInput: CreateAreaInput;
  CreateCandidateInput: CreateCandidateInput;
  CreateContactPointInput: CreateContactPointInput;
  CreateContributionInput: CreateContributionInput;
  CreateFinancingPartInput: CreateFinancingPartInput;
  CreateMandateInput: CreateMandateInput;
  CreatePersonInput: CreatePersonInput;
  CreatePostInput: CreatePostInput;
  CreateSuccessionScenarioInput: CreateSuccessionScenarioInput;
  CreateTaskPlanInput: CreateTaskPlanInput;
  CreateTaskPlansInput: CreateTaskPlansInput;
  CreateTieInput: CreateTieInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Day: ResolverTypeWrapper<Scalars['Day']['output']>;
  DeleteInput: DeleteInput;
  DismissGapInput: DismissGapInput;
  DocumentTicket: ResolverTypeWrapper<DocumentTicket>;
  DocumentTicketInput: DocumentTicketInput;
  DrawnFigure: ResolverTypeWrapper<DrawnFigure>;
  DrawnGap: ResolverTypeWrapper<DrawnGap>;
  DrawsState: DrawsState;
  DropGapTaskInput: DropGapTaskInput;
  EndTieInput: EndTieInput;
  Evidence: Evidence;
  ExclusionReason: ExclusionReason;
  Fault: ResolverTypeWrapper<Fault>;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  FieldChoice: FieldChoice;
  FieldConflict: ResolverTypeWrapper<FieldConflict>;
  FigureChange: ResolverTypeWrapper<FigureChange>;
  FigureExplanation: ResolverTypeWrapper<FigureExplanation>;
  FigurePoint: ResolverTypeWrapper<FigurePoint>;
  FigureRange: ResolverTypeWrapper<FigureRange>;
  Financing: ResolverTypeWrapper<Financing>;
  FinancingPart: ResolverTypeWrapper<FinancingPart>;
  FinancingState: FinancingState;
  FinancingYear: ResolverTypeWrapper<FinancingYear>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Forbidden: ResolverTypeWrapper<Forbidden>;
  FragmentationAtK: ResolverTypeWrapper<FragmentationAtK>;
  FundingEnd: ResolverTypeWrapper<FundingEnd>;
  Gap: ResolverTypeWrapper<Gap>;
  GapCounts: ResolverTypeWrapper<GapCounts>;
  GapDismissal: ResolverTypeWrapper<GapDismissal>;
  GapDraws: ResolverTypeWrapper<GapDraws>;
  GapDrawsResult: ResolverTypeWrapper<GapDrawsResult>;
  GapFamily: GapFamily;
  GapFilter: GapFilter;
  GapIntroducer: ResolverTypeWrapper<GapIntroducer>;
  GapReport: ResolverTypeWrapper<GapReport>;
  GapState: GapState;
  GapTask: ResolverTypeWrapper<GapTask>;
  GapTaskState: GapTaskState;
  GapType: GapType;
  HandoverCounts: ResolverTypeWrapper<HandoverCounts>;
  HandoverPace: ResolverTypeWrapper<HandoverPace>;
  HandoverProgress: ResolverTypeWrapper<HandoverProgress>;
  HandoverSheet: ResolverTypeWrapper<HandoverSheet>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ImportAction: ImportAction;
  ImportApplied: ResolverTypeWrapper<ImportApplied>;
  ImportColumn: ResolverTypeWrapper<ImportColumn>;
  ImportCounts: ResolverTypeWrapper<ImportCounts>;
  ImportFault: ResolverTypeWrapper<ImportFault>;
  ImportFile: ResolverTypeWrapper<ImportFile>;
  ImportPlan: ResolverTypeWrapper<ImportPlan>;
  ImportRow: ResolverTypeWrapper<ImportRow>;
  ImportSheet: ResolverTypeWrapper<ImportSheet>;
  Installation: ResolverTypeWrapper<Installation>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Introducer: ResolverTypeWrapper<Introducer>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  LeftContact: ResolverTypeWrapper<LeftContact>;
  LegalBasis: LegalBasis;
  LegendEntry: ResolverTypeWrapper<LegendEntry>;
  Mandate: ResolverTypeWrapper<Mandate>;
  MandateRole: MandateRole;
  MatrixCell: ResolverTypeWrapper<MatrixCell>;
  MatrixGroup: ResolverTypeWrapper<MatrixGroup>;
  Membership: ResolverTypeWrapper<Membership>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Network: ResolverTypeWrapper<Network>;
  NetworkActors: ResolverTypeWrapper<NetworkActors>;
  NetworkChange: ResolverTypeWrapper<NetworkChange>;
  NetworkFigures: ResolverTypeWrapper<NetworkFigures>;
  NetworkFilter: NetworkFilter;
  NetworkFindings: ResolverTypeWrapper<NetworkFindings>;
  NetworkTies: ResolverTypeWrapper<NetworkTies>;
  NewTaskPlan: NewTaskPlan;
  NotChosen: ResolverTypeWrapper<NotChosen>;
  NotChosenCode: NotChosenCode;
  NotChosenReason: ResolverTypeWrapper<NotChosenReason>;
  NotFound: ResolverTypeWrapper<NotFound>;
  OfferSign: OfferSign;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PaperEdition: PaperEdition;
  PaperFormat: PaperFormat;
  PaperKind: PaperKind;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Person: ResolverTypeWrapper<Person>;
  PersonPage: ResolverTypeWrapper<PersonPage>;
  PersonRow: ResolverTypeWrapper<PersonRow>;
  PlaceActorsInput: PlaceActorsInput;
  Placement: Placement;
  Post: ResolverTypeWrapper<Post>;
  QmOnDay: ResolverTypeWrapper<QmOnDay>;
  QmTie: ResolverTypeWrapper<QmTie>;
  QmTieCounts: ResolverTypeWrapper<QmTieCounts>;
  QmTieFilter: QmTieFilter;
  QmTiePage: ResolverTypeWrapper<QmTiePage>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuestionReason: QuestionReason;
  RearrangeInput: RearrangeInput;
  ReceiverProposal: ResolverTypeWrapper<ReceiverProposal>;
  RecordChange: ResolverTypeWrapper<RecordChange>;
  RedeemSignInLinkInput: RedeemSignInLinkInput;
  Reinforcement: ResolverTypeWrapper<Reinforcement>;
  Relaxation: ResolverTypeWrapper<Relaxation>;
  RelaxationKind: RelaxationKind;
  RemovalFigures: ResolverTypeWrapper<RemovalFigures>;
  RemovalResult: ResolverTypeWrapper<RemovalResult>;
  ReportCell: ResolverTypeWrapper<ReportCell>;
  ReportFigure: ResolverTypeWrapper<ReportFigure>;
  ReportGap: ResolverTypeWrapper<ReportGap>;
  ReportGapPage: ResolverTypeWrapper<ReportGapPage>;
  ReportMatrix: ResolverTypeWrapper<ReportMatrix>;
  ReportNotice: ResolverTypeWrapper<ReportNotice>;
  ReportNoticeCode: ReportNoticeCode;
  ReportStep: ReportStep;
  RestoreArrangementInput: RestoreArrangementInput;
  Ring: Ring;
  SaveAnchorPointInput: SaveAnchorPointInput;
  SaveContinuationStepInput: SaveContinuationStepInput;
  SaveTaskHandoverInput: SaveTaskHandoverInput;
  SaveTaskOfferInput: SaveTaskOfferInput;
  SaveTieHandoverInput: SaveTieHandoverInput;
  SearchHit: ResolverTypeWrapper<SearchHit>;
  SearchHitKind: SearchHitKind;
  SearchProgress: ResolverTypeWrapper<SearchProgress>;
  SectorMatrix: ResolverTypeWrapper<SectorMatrix>;
  Session: ResolverTypeWrapper<Session>;
  Severity: Severity;
  SheetPromise: ResolverTypeWrapper<SheetPromise>;
  SheetStep: ResolverTypeWrapper<SheetStep>;
  SheetTie: ResolverTypeWrapper<SheetTie>;
  SignInInput: SignInInput;
  SignInLink: ResolverTypeWrapper<SignInLink>;
  SignInRefused: ResolverTypeWrapper<SignInRefused>;
  SignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInResult']>;
  SignedIn: ResolverTypeWrapper<SignedIn>;
  SingleSuccessor: ResolverTypeWrapper<SingleSuccessor>;
  SizeExamined: ResolverTypeWrapper<SizeExamined>;
  Sphere: Sphere;
  StageState: StageState;
  SteeringLevel: SteeringLevel;
  StillNeeded: ResolverTypeWrapper<StillNeeded>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Succession: ResolverTypeWrapper<Succession>;
  SuccessionAssumptions: ResolverTypeWrapper<SuccessionAssumptions>;
  SuccessionParameters: SuccessionParameters;
  SuccessionResult: ResolverTypeWrapper<SuccessionResult>;
  SuccessionScenario: ResolverTypeWrapper<SuccessionScenario>;
  SuccessionState: SuccessionState;
  SuccessorMember: ResolverTypeWrapper<SuccessorMember>;
  SuccessorSet: ResolverTypeWrapper<SuccessorSet>;
  TakeOnGapInput: TakeOnGapInput;
  TakenTie: ResolverTypeWrapper<TakenTie>;
  TaskAbility: TaskAbility;
  TaskAssignment: ResolverTypeWrapper<TaskAssignment>;
  TaskHandover: ResolverTypeWrapper<TaskHandover>;
  TaskHandoverState: TaskHandoverState;
  TaskMatrix: ResolverTypeWrapper<TaskMatrix>;
  TaskOffer: ResolverTypeWrapper<TaskOffer>;
  TaskPlan: ResolverTypeWrapper<TaskPlan>;
  Term: ResolverTypeWrapper<Term>;
  TermId: ResolverTypeWrapper<Scalars['TermId']['output']>;
  Tie: ResolverTypeWrapper<Tie>;
  TieFilter: TieFilter;
  TieHandover: ResolverTypeWrapper<TieHandover>;
  TieHandoverState: TieHandoverState;
  TiePage: ResolverTypeWrapper<TiePage>;
  TiePair: ResolverTypeWrapper<TiePair>;
  TrendPoint: ResolverTypeWrapper<TrendPoint>;
  UndoConflict: ResolverTypeWrapper<UndoConflict>;
  UndoInput: UndoInput;
  UndoResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UndoResult']>;
  UndoState: ResolverTypeWrapper<UndoState>;
  Undone: ResolverTypeWrapper<Undone>;
  UpdateActorInput: UpdateActorInput;
  UpdateAreaInput: UpdateAreaInput;
  UpdateCandidateInput: UpdateCandidateInput;
  UpdateContactPointInput: UpdateContactPointInput;
  UpdateContributionInput: UpdateContributionInput;
  UpdateFinancingPartInput: UpdateFinancingPartInput;
  UpdateMandateInput: UpdateMandateInput;
  UpdateMembershipInput: UpdateMembershipInput;
  UpdatePersonInput: UpdatePersonInput;
  UpdatePostInput: UpdatePostInput;
  UpdateSuccessionScenarioInput: UpdateSuccessionScenarioInput;
  UpdateTaskPlanInput: UpdateTaskPlanInput;
  UpdateTieInput: UpdateTieInput;
  UploadTicket: ResolverTypeWrapper<UploadTicket>;
  UploadTicketInput: UploadTicketInput;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  ViaQm: ViaQm;
  Vocabulary: ResolverTypeWrapper<Vocabulary>;
  Willingness: Willingness;
  WithoutActors: ResolverTypeWrapper<WithoutActors>;
  WithoutQm: ResolverTypeWrapper<WithoutQm>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: Actor;
  ActorAt: ActorAt;
  ActorFilter: ActorFilter;
  ActorInBrief: ActorInBrief;
  ActorPage: ActorPage;
  ActorRow: ActorRow;
  ActorSort: ActorSort;
  ActorTie: ActorTie;
  ActorVersion: ActorVersion;
  ActorViewCounts: ActorViewCounts;
  ActorsChanged: ActorsChanged;
  ActorsConflict: ActorsConflict;
  AnchorPoint: AnchorPoint;
  ApplyImportInput: ApplyImportInput;
  ApplyImportResult: ResolversUnionTypes<ResolversParentTypes>['ApplyImportResult'];
  Area: Area;
  AreaAccount: AreaAccount;
  Arrangement: Arrangement;
  AssignPostInput: AssignPostInput;
  Boolean: Scalars['Boolean']['output'];
  Brokerage: Brokerage;
  BrokeragePair: BrokeragePair;
  Candidate: Candidate;
  ChangeActorsInput: ChangeActorsInput;
  ChangeActorsResult: ResolversUnionTypes<ResolversParentTypes>['ChangeActorsResult'];
  ChangeEntry: ChangeEntry;
  ChangeGapTaskInput: ChangeGapTaskInput;
  ChangeResult: ResolversUnionTypes<ResolversParentTypes>['ChangeResult'];
  Changed: Changed;
  Citation: Citation;
  CitationInput: CitationInput;
  Component: Component;
  Conflict: Conflict;
  ContactPoint: ContactPoint;
  Continuation: Continuation;
  ContinuationNotice: ContinuationNotice;
  ContinuationStep: ContinuationStep;
  Contribution: Contribution;
  ConversationList: ConversationList;
  ConversationQuestion: ConversationQuestion;
  CreateActorInput: CreateActorInput;
  CreateAreaInput: CreateAreaInput;
  CreateCandidateInput: CreateCandidateInput;
  CreateContactPointInput: CreateContactPointInput;
  CreateContributionInput: CreateContributionInput;
  CreateFinancingPartInput: CreateFinancingPartInput;
  CreateMandateInput: CreateMandateInput;
  CreatePersonInput: CreatePersonInput;
  CreatePostInput: CreatePostInput;
  CreateSuccessionScenarioInput: CreateSuccessionScenarioInput;
  CreateTaskPlanInput: CreateTaskPlanInput;
  CreateTaskPlansInput: CreateTaskPlansInput;
  CreateTieInput: CreateTieInput;
  DateTime: Scalars['DateTime']['output'];
  Day: Scalars['Day']['output'];
  DeleteInput: DeleteInput;
  DismissGapInput: DismissGapInput;
  DocumentTicket: DocumentTicket;
  DocumentTicketInput: DocumentTicketInput;
  DrawnFigure: DrawnFigure;
  DrawnGap: DrawnGap;
  DropGapTaskInput: DropGapTaskInput;
  EndTieInput: EndTieInput;
  Fault: Fault;
  FieldChange: FieldChange;
  FieldChoice: FieldChoice;
  FieldConflict: FieldConflict;
  FigureChange: FigureChange;
  FigureExplanation: FigureExplanation;
  FigurePoint: FigurePoint;
  FigureRange: FigureRange;
  Financing: Financing;
  FinancingPart: FinancingPart;
  FinancingYear: FinancingYear;
  Float: Scalars['Float']['output'];
  Forbidden: Forbidden;
  FragmentationAtK: FragmentationAtK;
  FundingEnd: FundingEnd;
  Gap: Gap;
  GapCounts: GapCounts;
  GapDismissal: GapDismissal;
  GapDraws: GapDraws;
  GapDrawsResult: GapDrawsResult;
  GapFilter: GapFilter;
  GapIntroducer: GapIntroducer;
  GapReport: GapReport;
  GapTask: GapTask;
  HandoverCounts: HandoverCounts;
  HandoverPace: HandoverPace;
  HandoverProgress: HandoverProgress;
  HandoverSheet: HandoverSheet;
  ID: Scalars['ID']['output'];
  ImportApplied: ImportApplied;
  ImportColumn: ImportColumn;
  ImportCounts: ImportCounts;
  ImportFault: ImportFault;
  ImportFile: ImportFile;
  ImportPlan: ImportPlan;
  ImportRow: ImportRow;
  ImportSheet: ImportSheet;
  Installation: Installation;
  Int: Scalars['Int']['output'];
  Introducer: Introducer;
  InvalidInput: InvalidInput;
  LeftContact: LeftContact;
  LegendEntry: LegendEntry;
  Mandate: Mandate;
  MatrixCell: MatrixCell;
  MatrixGroup: MatrixGroup;
  Membership: Membership;
  Mutation: Record<PropertyKey, never>;
  Network: Network;
  NetworkActors: NetworkActors;
  NetworkChange: NetworkChange;
  NetworkFigures: NetworkFigures;
  NetworkFilter: NetworkFilter;
  NetworkFindings: NetworkFindings;
  NetworkTies: NetworkTies;
  NewTaskPlan: NewTaskPlan;
  NotChosen: NotChosen;
  NotChosenReason: NotChosenReason;
  NotFound: NotFound;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  Person: Person;
  PersonPage: PersonPage;
  PersonRow: PersonRow;
  PlaceActorsInput: PlaceActorsInput;
  Placement: Placement;
  Post: Post;
  QmOnDay: QmOnDay;
  QmTie: QmTie;
  QmTieCounts: QmTieCounts;
  QmTiePage: QmTiePage;
  Query: Record<PropertyKey, never>;
  RearrangeInput: RearrangeInput;
  ReceiverProposal: ReceiverProposal;
  RecordChange: RecordChange;
  RedeemSignInLinkInput: RedeemSignInLinkInput;
  Reinforcement: Reinforcement;
  Relaxation: Relaxation;
  RemovalFigures: RemovalFigures;
  RemovalResult: RemovalResult;
  ReportCell: ReportCell;
  ReportFigure: ReportFigure;
  ReportGap: ReportGap;
  ReportGapPage: ReportGapPage;
  ReportMatrix: ReportMatrix;
  ReportNotice: ReportNotice;
  RestoreArrangementInput: RestoreArrangementInput;
  SaveAnchorPointInput: SaveAnchorPointInput;
  SaveContinuationStepInput: SaveContinuationStepInput;
  SaveTaskHandoverInput: SaveTaskHandoverInput;
  SaveTaskOfferInput: SaveTaskOfferInput;
  SaveTieHandoverInput: SaveTieHandoverInput;
  SearchHit: SearchHit;
  SearchProgress: SearchProgress;
  SectorMatrix: SectorMatrix;
  Session: Session;
  SheetPromise: SheetPromise;
  SheetStep: SheetStep;
  SheetTie: SheetTie;
  SignInInput: SignInInput;
  SignInLink: SignInLink;
  SignInRefused: SignInRefused;
  SignInResult: ResolversUnionTypes<ResolversParentTypes>['SignInResult'];
  SignedIn: SignedIn;
  SingleSuccessor: SingleSuccessor;
  SizeExamined: SizeExamined;
  StillNeeded: StillNeeded;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  Succession: Succession;
  SuccessionAssumptions: SuccessionAssumptions;
  SuccessionParameters: SuccessionParameters;
  SuccessionResult: SuccessionResult;
  SuccessionScenario: SuccessionScenario;
  SuccessorMember: SuccessorMember;
  SuccessorSet: SuccessorSet;
  TakeOnGapInput: TakeOnGapInput;
  TakenTie: TakenTie;
  TaskAssignment: TaskAssignment;
  TaskHandover: TaskHandover;
  TaskMatrix: TaskMatrix;
  TaskOffer: TaskOffer;
  TaskPlan: TaskPlan;
  Term: Term;
  TermId: Scalars['TermId']['output'];
  Tie: Tie;
  TieFilter: TieFilter;
  TieHandover: TieHandover;
  TiePage: TiePage;
  TiePair: TiePair;
  TrendPoint: TrendPoint;
  UndoConflict: UndoConflict;
  UndoInput: UndoInput;
  UndoResult: ResolversUnionTypes<ResolversParentTypes>['UndoResult'];
  UndoState: UndoState;
  Undone: Undone;
  UpdateActorInput: UpdateActorInput;
  UpdateAreaInput: UpdateAreaInput;
  UpdateCandidateInput: UpdateCandidateInput;
  UpdateContactPointInput: UpdateContactPointInput;
  UpdateContributionInput: UpdateContributionInput;
  UpdateFinancingPartInput: UpdateFinancingPartInput;
  UpdateMandateInput: UpdateMandateInput;
  UpdateMembershipInput: UpdateMembershipInput;
  UpdatePersonInput: UpdatePersonInput;
  UpdatePostInput: UpdatePostInput;
  UpdateSuccessionScenarioInput: UpdateSuccessionScenarioInput;
  UpdateTaskPlanInput: UpdateTaskPlanInput;
  UpdateTieInput: UpdateTieInput;
  UploadTicket: UploadTicket;
  UploadTicketInput: UploadTicketInput;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Vocabulary: Vocabulary;
  WithoutActors: WithoutActors;
  WithoutQm: WithoutQm;
};

export type ActorResolvers<ContextType = any, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  class?: Resolver<ResolversTypes['ActorClass'], ParentType, ContextType>;
  contactPoints?: Resolver<Array<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  founded?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isQm?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['TermId']>, ParentType, ContextType>;
  lastConfirmed?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  legalForm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  posts?: Resolver<Array<ResolversTypes['Post']>, ParentType, ContextType>;
  power?: Resolver<Maybe<ResolversTypes['CommitteePower']>, ParentType, ContextType>;
  public?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  ring?: Resolver<Maybe<ResolversTypes['Ring']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['TermId']>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  steeringLevel?: Resolver<Maybe<ResolversTypes['SteeringLevel']>, ParentType, ContextType>;
  temporary?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['ActorTie']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorAtResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActorAt'] = ResolversParentTypes['ActorAt']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  class?: Resolver<ResolversTypes['ActorClass'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['TermId']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['TermId']>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['ActorTie']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type ActorInBriefResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActorInBrief'] = ResolversParentTypes['ActorInBrief']> = {
  class?: Resolver<ResolversTypes['ActorClass'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['TermId']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['TermId']>, ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ActorPageResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActorPage'] = ResolversParentTypes['ActorPage']> = {
  endedNotCounted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filteredOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['ActorRow']>, ParentType, ContextType>;
  views?: Resolver<ResolversTypes['ActorViewCounts'], ParentType, ContextType>;
};

export type ActorRowResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActorRow'] = ResolversParentTypes['ActorRow']> = {
  channels?: Resolver<Array<ResolversTypes['ContactChannel']>, ParentType, ContextType>;
  class?: Resolver<ResolversTypes['ActorClass'], ParentType, ContextType>;
  contactLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hints?: Resolver<Array<ResolversTypes['ActorHint']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isQm?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['TermId']>, ParentType, ContextType>;
  lastConfirmed?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ring?: Resolver<Maybe<ResolversTypes['Ring']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['TermId']>, ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorTieResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActorTie'] = ResolversParentTypes['ActorTie']> = {
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intensity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TermId'], ParentType, ContextType>;
  lastConfirmedAt?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  otherClass?: Resolver<ResolversTypes['ActorClass'], ParentType, ContextType>;
  otherId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  otherIsQm?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  otherKind?: Resolver<Maybe<ResolversTypes['TermId']>, ParentType, ContextType>;
  otherName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherSector?: Resolver<Maybe<ResolversTypes['TermId']>, ParentType, ContextType>;
  otherShortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outgoing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  verb?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorViewCountsResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActorViewCounts'] = ResolversParentTypes['ActorViewCounts']> = {
  all?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  qmOnly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutContactPoint?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorsChangedResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActorsChanged'] = ResolversParentTypes['ActorsChanged']> = {
  changeSetId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActorsConflictResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActorsConflict'] = ResolversParentTypes['ActorsConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conflicts?: Resolver<Array<ResolversTypes['Conflict']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnchorPointResolvers<ContextType = any, ParentType extends ResolversParentTypes['AnchorPoint'] = ResolversParentTypes['AnchorPoint']> = {
  actor?: Resolver<Maybe<ResolversTypes['ActorInBrief']>, ParentType, ContextType>;
  anchor?: Resolver<ResolversTypes['TermId'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AnchorState'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ApplyImportResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ApplyImportResult'] = ResolversParentTypes['ApplyImportResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'Forbidden' | 'ImportApplied' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type AreaResolvers<ContextType = any, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area']> = {
  fundingFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  fundingUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mandates?: Resolver<Array<ResolversTypes['Mandate']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['AreaNature'], ParentType, ContextType>;
  parentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AreaAccountResolvers<ContextType = any, ParentType extends ResolversParentTypes['AreaAccount'] = ResolversParentTypes['AreaAccount']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ArrangementResolvers<ContextType = any, ParentType extends ResolversParentTypes['Arrangement'] = ResolversParentTypes['Arrangement']> = {
  areaId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  former?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  json?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BrokerageResolvers<ContextType = any, ParentType extends ResolversParentTypes['Brokerage'] = ResolversParentTypes['Brokerage']> = {
  pairs?: Resolver<Array<ResolversTypes['BrokeragePair']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BrokeragePairResolvers<ContextType = any, ParentType extends ResolversParentTypes['BrokeragePair'] = ResolversParentTypes['BrokeragePair']> = {
  a?: Resolver<ResolversTypes['Sphere'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Sphere'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  range?: Resolver<Maybe<ResolversTypes['FigureRange']>, ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = any, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate']> = {
  actor?: Resolver<ResolversTypes['ActorInBrief'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Capacity'], ParentType, ContextType>;
  hoursPerWeek?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notAsked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeActorsResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangeActorsResult'] = ResolversParentTypes['ChangeActorsResult']> = {
  __resolveType: TypeResolveFn<'ActorsChanged' | 'ActorsConflict' | 'Forbidden' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type ChangeEntryResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangeEntry'] = ResolversParentTypes['ChangeEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changeSetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  takenBack?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  undoable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChangeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangeResult'] = ResolversParentTypes['ChangeResult']> = {
  __resolveType: TypeResolveFn<'Changed' | 'Conflict' | 'Forbidden' | 'InvalidInput' | 'NotFound' | 'StillNeeded', ParentType, ContextType>;
};

export type ChangedResolvers<ContextType = any, ParentType extends ResolversParentTypes['Changed'] = ResolversParentTypes['Changed']> = {
  changeSetId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sourceTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComponentResolvers<ContextType = any, ParentType extends ResolversParentTypes['Component'] = ResolversParentTypes['Component']> = {
  actors?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = any, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['FieldConflict']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onlyMine?: Resolver<Array<ResolversTypes['FieldConflict']>, ParentType, ContextType>;
  onlyTheirs?: Resolver<Array<ResolversTypes['FieldConflict']>, ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactPointResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContactPoint'] = ResolversParentTypes['ContactPoint']> = {
  channel?: Resolver<ResolversTypes['ContactChannel'], ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactKind?: Resolver<ResolversTypes['ContactKind'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContinuationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Continuation'] = ResolversParentTypes['Continuation']> = {
  anchors?: Resolver<Array<ResolversTypes['AnchorPoint']>, ParentType, ContextType>;
  anchorsSettled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  areaId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contributions?: Resolver<Array<ResolversTypes['Contribution']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  financing?: Resolver<ResolversTypes['Financing'], ParentType, ContextType>;
  fundingEnd?: Resolver<Maybe<ResolversTypes['FundingEnd']>, ParentType, ContextType>;
  handover?: Resolver<ResolversTypes['HandoverProgress'], ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['ContinuationNotice']>, ParentType, ContextType>;
  qm?: Resolver<Array<ResolversTypes['ActorInBrief']>, ParentType, ContextType>;
  scenarios?: Resolver<Array<ResolversTypes['SuccessionScenario']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stages?: Resolver<Array<ResolversTypes['ContinuationStep']>, ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['TaskMatrix'], ParentType, ContextType>;
};

export type ContinuationNoticeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContinuationNotice'] = ResolversParentTypes['ContinuationNotice']> = {
  advice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ContinuationNoticeCode'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContinuationStepResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContinuationStep'] = ResolversParentTypes['ContinuationStep']> = {
  doneOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  plannedFor?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['TermId'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StageState'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ContributionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Contribution'] = ResolversParentTypes['Contribution']> = {
  actor?: Resolver<ResolversTypes['ActorInBrief'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  candidateId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TermId'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sourceTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  willingness?: Resolver<ResolversTypes['Willingness'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ConversationListResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConversationList'] = ResolversParentTypes['ConversationList']> = {
  actor?: Resolver<ResolversTypes['ActorInBrief'], ParentType, ContextType>;
  candidateId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  closing?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opening?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['ConversationQuestion']>, ParentType, ContextType>;
  todo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConversationQuestionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConversationQuestion'] = ResolversParentTypes['ConversationQuestion']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  followUps?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  hoursPerWeek?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mandatory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['QuestionReason'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['TermId'], ParentType, ContextType>;
  taskPlanId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DayScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Day'], any> {
  name: 'Day';
}

export type DocumentTicketResolvers<ContextType = any, ParentType extends ResolversParentTypes['DocumentTicket'] = ResolversParentTypes['DocumentTicket']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DrawnFigureResolvers<ContextType = any, ParentType extends ResolversParentTypes['DrawnFigure'] = ResolversParentTypes['DrawnFigure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  range?: Resolver<Maybe<ResolversTypes['FigureRange']>, ParentType, ContextType>;
};

export type DrawnGapResolvers<ContextType = any, ParentType extends ResolversParentTypes['DrawnGap'] = ResolversParentTypes['DrawnGap']> = {
  holds?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  topThree?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FaultResolvers<ContextType = any, ParentType extends ResolversParentTypes['Fault'] = ResolversParentTypes['Fault']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FieldConflictResolvers<ContextType = any, ParentType extends ResolversParentTypes['FieldConflict'] = ResolversParentTypes['FieldConflict']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mine?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  theirs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FigureChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['FigureChange'] = ResolversParentTypes['FigureChange']> = {
  after?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  delta?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FigureExplanationResolvers<ContextType = any, ParentType extends ResolversParentTypes['FigureExplanation'] = ResolversParentTypes['FigureExplanation']> = {
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isolatesCounted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  qmCounted?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FigurePointResolvers<ContextType = any, ParentType extends ResolversParentTypes['FigurePoint'] = ResolversParentTypes['FigurePoint']> = {
  day?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type FigureRangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['FigureRange'] = ResolversParentTypes['FigureRange']> = {
  aside?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FinancingResolvers<ContextType = any, ParentType extends ResolversParentTypes['Financing'] = ResolversParentTypes['Financing']> = {
  costPerYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['FinancingPart']>, ParentType, ContextType>;
  tasksWithoutCost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['FinancingYear']>, ParentType, ContextType>;
};

export type FinancingPartResolvers<ContextType = any, ParentType extends ResolversParentTypes['FinancingPart'] = ResolversParentTypes['FinancingPart']> = {
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  funder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FinancingState'], ParentType, ContextType>;
  taskPlanId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FinancingYearResolvers<ContextType = any, ParentType extends ResolversParentTypes['FinancingYear'] = ResolversParentTypes['FinancingYear']> = {
  applied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  granted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ForbiddenResolvers<ContextType = any, ParentType extends ResolversParentTypes['Forbidden'] = ResolversParentTypes['Forbidden']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FragmentationAtKResolvers<ContextType = any, ParentType extends ResolversParentTypes['FragmentationAtK'] = ResolversParentTypes['FragmentationAtK']> = {
  fragmentation?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  k?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundingEndResolvers<ContextType = any, ParentType extends ResolversParentTypes['FundingEnd'] = ResolversParentTypes['FundingEnd']> = {
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  monthsLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withoutOption?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type GapResolvers<ContextType = any, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  actors?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  introducers?: Resolver<Array<ResolversTypes['Introducer']>, ParentType, ContextType>;
  sectors?: Resolver<Array<ResolversTypes['TermId']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['GapType'], ParentType, ContextType>;
};

export type GapCountsResolvers<ContextType = any, ParentType extends ResolversParentTypes['GapCounts'] = ResolversParentTypes['GapCounts']> = {
  actors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dismissed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medium?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sectorPairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  structure?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingForDraws?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapDismissalResolvers<ContextType = any, ParentType extends ResolversParentTypes['GapDismissal'] = ResolversParentTypes['GapDismissal']> = {
  areaId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['AreaAccount']>, ParentType, ContextType>;
  gapId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['GapType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapDrawsResolvers<ContextType = any, ParentType extends ResolversParentTypes['GapDraws'] = ResolversParentTypes['GapDraws']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['GapDrawsResult']>, ParentType, ContextType>;
  secondsLeft?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapDrawsResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['GapDrawsResult'] = ResolversParentTypes['GapDrawsResult']> = {
  figures?: Resolver<Array<ResolversTypes['DrawnFigure']>, ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['DrawnGap']>, ParentType, ContextType>;
};

export type GapIntroducerResolvers<ContextType = any, ParentType extends ResolversParentTypes['GapIntroducer'] = ResolversParentTypes['GapIntroducer']> = {
  actor?: Resolver<ResolversTypes['ActorInBrief'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GapReportResolvers<ContextType = any, ParentType extends ResolversParentTypes['GapReport'] = ResolversParentTypes['GapReport']> = {
  areaId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  brokerage?: Resolver<Maybe<ResolversTypes['Brokerage']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['GapCounts'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  draws?: Resolver<ResolversTypes['DrawsState'], ParentType, ContextType>;
  drawsSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['ReportFigure']>, ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['ReportGapPage'], ParentType, ContextType>;
  head?: Resolver<Array<ResolversTypes['ReportFigure']>, ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['ReportNotice']>, ParentType, ContextType>;
  qm?: Resolver<Array<ResolversTypes['ActorInBrief']>, ParentType, ContextType>;
  sectorMatrix?: Resolver<Maybe<ResolversTypes['ReportMatrix']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sphereMatrix?: Resolver<Maybe<ResolversTypes['ReportMatrix']>, ParentType, ContextType>;
};

export type GapTaskResolvers<ContextType = any, ParentType extends ResolversParentTypes['GapTask'] = ResolversParentTypes['GapTask']> = {
  areaId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closedByItself?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  closedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  gapId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['AreaAccount']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GapTaskState'], ParentType, ContextType>;
  subjects?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['GapType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HandoverCountsResolvers<ContextType = any, ParentType extends ResolversParentTypes['HandoverCounts'] = ResolversParentTypes['HandoverCounts']> = {
  handedOver?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  underWay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HandoverPaceResolvers<ContextType = any, ParentType extends ResolversParentTypes['HandoverPace'] = ResolversParentTypes['HandoverPace']> = {
  handedOverInTwelveMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  headline?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missingAtEnd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  monthsLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  neededPerYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  onTrack?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HandoverProgressResolvers<ContextType = any, ParentType extends ResolversParentTypes['HandoverProgress'] = ResolversParentTypes['HandoverProgress']> = {
  pace?: Resolver<Maybe<ResolversTypes['HandoverPace']>, ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['HandoverCounts'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['HandoverCounts'], ParentType, ContextType>;
};

export type HandoverSheetResolvers<ContextType = any, ParentType extends ResolversParentTypes['HandoverSheet'] = ResolversParentTypes['HandoverSheet']> = {
  actor?: Resolver<ResolversTypes['ActorInBrief'], ParentType, ContextType>;
  contacts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  nextSteps?: Resolver<Array<ResolversTypes['SheetStep']>, ParentType, ContextType>;
  openPoints?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  promises?: Resolver<Array<ResolversTypes['SheetPromise']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['TaskPlan']>, ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['SheetTie']>, ParentType, ContextType>;
};

export type ImportAppliedResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportApplied'] = ResolversParentTypes['ImportApplied']> = {
  areaId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  changeSetId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  skipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportColumnResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportColumn'] = ResolversParentTypes['ImportColumn']> = {
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImportCountsResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportCounts'] = ResolversParentTypes['ImportCounts']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  error?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  new?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportFaultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportFault'] = ResolversParentTypes['ImportFault']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportFileResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportFile'] = ResolversParentTypes['ImportFile']> = {
  encoding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remarks?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sheet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportPlanResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportPlan'] = ResolversParentTypes['ImportPlan']> = {
  areaId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  areaName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['ImportCounts'], ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['ImportFile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['ImportRow']>, ParentType, ContextType, RequireFields<ImportPlanRowsArgs, 'after' | 'first'>>;
};

export type ImportRowResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportRow'] = ResolversParentTypes['ImportRow']> = {
  action?: Resolver<ResolversTypes['ImportAction'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  faults?: Resolver<Array<ResolversTypes['ImportFault']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sheet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportSheetResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportSheet'] = ResolversParentTypes['ImportSheet']> = {
  columns?: Resolver<Array<ResolversTypes['ImportColumn']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InstallationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Installation'] = ResolversParentTypes['Installation']> = {
  awaitsAdministrator?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IntroducerResolvers<ContextType = any, ParentType extends ResolversParentTypes['Introducer'] = ResolversParentTypes['Introducer']> = {
  actor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  faults?: Resolver<Array<ResolversTypes['Fault']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeftContactResolvers<ContextType = any, ParentType extends ResolversParentTypes['LeftContact'] = ResolversParentTypes['LeftContact']> = {
  actors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['ActorInBrief'], ParentType, ContextType>;
};

export type LegendEntryResolvers<ContextType = any, ParentType extends ResolversParentTypes['LegendEntry'] = ResolversParentTypes['LegendEntry']> = {
  cells?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sign?: Resolver<ResolversTypes['CellSign'], ParentType, ContextType>;
};

export type MandateResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mandate'] = ResolversParentTypes['Mandate']> = {
  actorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  actorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  component?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  funder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  optionUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MandateRole'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatrixCellResolvers<ContextType = any, ParentType extends ResolversParentTypes['MatrixCell'] = ResolversParentTypes['MatrixCell']> = {
  a?: Resolver<ResolversTypes['TermId'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['TermId'], ParentType, ContextType>;
  class?: Resolver<ResolversTypes['CellClass'], ParentType, ContextType>;
  density?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  onlyViaQm?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatrixGroupResolvers<ContextType = any, ParentType extends ResolversParentTypes['MatrixGroup'] = ResolversParentTypes['MatrixGroup']> = {
  actors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  qmContacts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = any, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  actorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  actorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  personName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  postTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  applyImport?: Resolver<ResolversTypes['ApplyImportResult'], ParentType, ContextType, RequireFields<MutationApplyImportArgs, 'input'>>;
  assignPost?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationAssignPostArgs, 'input'>>;
  changeActors?: Resolver<ResolversTypes['ChangeActorsResult'], ParentType, ContextType, RequireFields<MutationChangeActorsArgs, 'input'>>;
  changeGapTask?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationChangeGapTaskArgs, 'input'>>;
  createActor?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationCreateActorArgs, 'input'>>;
  createArea?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationCreateAreaArgs, 'input'>>;
  createCandidate?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationCreateCandidateArgs, 'input'>>;
  createContactPoint?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationCreateContactPointArgs, 'input'>>;
  createContribution?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationCreateContributionArgs, 'input'>>;
  createDocumentTicket?: Resolver<ResolversTypes['DocumentTicket'], ParentType, ContextType, RequireFields<MutationCreateDocumentTicketArgs, 'input'>>;
  createFinancingPart?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationCreateFinancingPartArgs, 'input'>>;
  createMandate?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationCreateMandateArgs, 'input'>>;
  createPerson?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationCreatePersonArgs, 'input'>>;
  createPost?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationCreatePostArgs, 'input'>>;
  createSuccessionScenario?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationCreateSuccessionScenarioArgs, 'input'>>;
  createTaskPlan?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationCreateTaskPlanArgs, 'input'>>;
  createTaskPlans?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationCreateTaskPlansArgs, 'input'>>;
  createTie?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationCreateTieArgs, 'input'>>;
  createUploadTicket?: Resolver<ResolversTypes['UploadTicket'], ParentType, ContextType, RequireFields<MutationCreateUploadTicketArgs, 'input'>>;
  deleteActor?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationDeleteActorArgs, 'input'>>;
  deleteAnchorPoint?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationDeleteAnchorPointArgs, 'input'>>;
  deleteArea?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationDeleteAreaArgs, 'input'>>;
  deleteCandidate?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationDeleteCandidateArgs, 'input'>>;
  deleteContactPoint?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationDeleteContactPointArgs, 'input'>>;
  deleteContinuationStep?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationDeleteContinuationStepArgs, 'input'>>;
  deleteContribution?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationDeleteContributionArgs, 'input'>>;
  deleteFinancingPart?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationDeleteFinancingPartArgs, 'input'>>;
  deleteMandate?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationDeleteMandateArgs, 'input'>>;
  deleteMembership?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationDeleteMembershipArgs, 'input'>>;
  deletePerson?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationDeletePersonArgs, 'input'>>;
  deletePost?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationDeletePostArgs, 'input'>>;
  deleteSuccessionScenario?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationDeleteSuccessionScenarioArgs, 'input'>>;
  deleteTaskHandover?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationDeleteTaskHandoverArgs, 'input'>>;
  deleteTaskOffer?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationDeleteTaskOfferArgs, 'input'>>;
  deleteTaskPlan?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationDeleteTaskPlanArgs, 'input'>>;
  deleteTie?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationDeleteTieArgs, 'input'>>;
  deleteTieHandover?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationDeleteTieHandoverArgs, 'input'>>;
  dismissGap?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationDismissGapArgs, 'input'>>;
  dropGapTask?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationDropGapTaskArgs, 'input'>>;
  endTie?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationEndTieArgs, 'input'>>;
  placeActors?: Resolver<ResolversTypes['Arrangement'], ParentType, ContextType, RequireFields<MutationPlaceActorsArgs, 'input'>>;
  rearrange?: Resolver<ResolversTypes['Arrangement'], ParentType, ContextType, RequireFields<MutationRearrangeArgs, 'input'>>;
  redeemSignInLink?: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationRedeemSignInLinkArgs, 'input'>>;
  redo?: Resolver<ResolversTypes['UndoResult'], ParentType, ContextType, RequireFields<MutationRedoArgs, 'input'>>;
  restoreArrangement?: Resolver<ResolversTypes['Arrangement'], ParentType, ContextType, RequireFields<MutationRestoreArrangementArgs, 'input'>>;
  restoreGap?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationRestoreGapArgs, 'input'>>;
  saveAnchorPoint?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationSaveAnchorPointArgs, 'input'>>;
  saveContinuationStep?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationSaveContinuationStepArgs, 'input'>>;
  saveTaskHandover?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationSaveTaskHandoverArgs, 'input'>>;
  saveTaskOffer?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationSaveTaskOfferArgs, 'input'>>;
  saveTieHandover?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationSaveTieHandoverArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  takeOnGap?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationTakeOnGapArgs, 'input'>>;
  undo?: Resolver<ResolversTypes['UndoResult'], ParentType, ContextType, RequireFields<MutationUndoArgs, 'input'>>;
  updateActor?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationUpdateActorArgs, 'input'>>;
  updateArea?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationUpdateAreaArgs, 'input'>>;
  updateCandidate?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationUpdateCandidateArgs, 'input'>>;
  updateContactPoint?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationUpdateContactPointArgs, 'input'>>;
  updateContribution?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationUpdateContributionArgs, 'input'>>;
  updateFinancingPart?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationUpdateFinancingPartArgs, 'input'>>;
  updateMandate?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationUpdateMandateArgs, 'input'>>;
  updateMembership?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationUpdateMembershipArgs, 'input'>>;
  updatePerson?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationUpdatePersonArgs, 'input'>>;
  updatePost?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationUpdatePostArgs, 'input'>>;
  updateSuccessionScenario?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationUpdateSuccessionScenarioArgs, 'input'>>;
  updateTaskPlan?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationUpdateTaskPlanArgs, 'input'>>;
  updateTie?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationUpdateTieArgs, 'input'>>;
};

export type NetworkResolvers<ContextType = any, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  actors?: Resolver<ResolversTypes['NetworkActors'], ParentType, ContextType>;
  areaId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  firstYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['NetworkTies'], ParentType, ContextType>;
};

export type NetworkActorsResolvers<ContextType = any, ParentType extends ResolversParentTypes['NetworkActors'] = ResolversParentTypes['NetworkActors']> = {
  class?: Resolver<Array<ResolversTypes['ActorClass']>, ParentType, ContextType>;
  foreign?: Resolver<Array<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Array<Maybe<ResolversTypes['TermId']>>, ParentType, ContextType>;
  name?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  qm?: Resolver<Array<ResolversTypes['Boolean']>, ParentType, ContextType>;
  ring?: Resolver<Array<Maybe<ResolversTypes['Ring']>>, ParentType, ContextType>;
  sector?: Resolver<Array<Maybe<ResolversTypes['TermId']>>, ParentType, ContextType>;
  shortName?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Array<Maybe<ResolversTypes['PartialDate']>>, ParentType, ContextType>;
  until?: Resolver<Array<Maybe<ResolversTypes['PartialDate']>>, ParentType, ContextType>;
};

export type NetworkChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['NetworkChange'] = ResolversParentTypes['NetworkChange']> = {
  endedActors?: Resolver<Array<ResolversTypes['ActorInBrief']>, ParentType, ContextType>;
  endedTies?: Resolver<Array<ResolversTypes['TiePair']>, ParentType, ContextType>;
  endedTiesTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['FigureChange']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  jaccard?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newActors?: Resolver<Array<ResolversTypes['ActorInBrief']>, ParentType, ContextType>;
  newTies?: Resolver<Array<ResolversTypes['TiePair']>, ParentType, ContextType>;
  newTiesTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type NetworkFiguresResolvers<ContextType = any, ParentType extends ResolversParentTypes['NetworkFigures'] = ResolversParentTypes['NetworkFigures']> = {
  actors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  components?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  connectedPairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  density?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isolated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanDegree?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkFindingsResolvers<ContextType = any, ParentType extends ResolversParentTypes['NetworkFindings'] = ResolversParentTypes['NetworkFindings']> = {
  day?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  hiddenActors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hiddenTies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matrix?: Resolver<Maybe<ResolversTypes['SectorMatrix']>, ParentType, ContextType>;
  qm?: Resolver<ResolversTypes['QmOnDay'], ParentType, ContextType>;
  rings?: Resolver<Array<Maybe<ResolversTypes['Ring']>>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tooSmall?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trend?: Resolver<Array<ResolversTypes['TrendPoint']>, ParentType, ContextType>;
  visibleActors?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  visibleTies?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  withQm?: Resolver<ResolversTypes['NetworkFigures'], ParentType, ContextType>;
  withoutQm?: Resolver<Maybe<ResolversTypes['WithoutQm']>, ParentType, ContextType>;
};

export type NetworkTiesResolvers<ContextType = any, ParentType extends ResolversParentTypes['NetworkTies'] = ResolversParentTypes['NetworkTies']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  intensity?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<Array<ResolversTypes['TermId']>, ParentType, ContextType>;
  lastConfirmedAt?: Resolver<Array<Maybe<ResolversTypes['PartialDate']>>, ParentType, ContextType>;
  since?: Resolver<Array<Maybe<ResolversTypes['PartialDate']>>, ParentType, ContextType>;
  to?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  until?: Resolver<Array<Maybe<ResolversTypes['PartialDate']>>, ParentType, ContextType>;
  viaQm?: Resolver<Array<ResolversTypes['ViaQm']>, ParentType, ContextType>;
};

export type NotChosenResolvers<ContextType = any, ParentType extends ResolversParentTypes['NotChosen'] = ResolversParentTypes['NotChosen']> = {
  actor?: Resolver<ResolversTypes['ActorInBrief'], ParentType, ContextType>;
  candidateId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['NotChosenReason']>, ParentType, ContextType>;
};

export type NotChosenReasonResolvers<ContextType = any, ParentType extends ResolversParentTypes['NotChosenReason'] = ResolversParentTypes['NotChosenReason']> = {
  code?: Resolver<ResolversTypes['NotChosenCode'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = any, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PersonResolvers<ContextType = any, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  contactPoints?: Resolver<Array<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  familyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  informedAt?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['LegalBasis'], ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  obtainedAt?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  purposes?: Resolver<Array<ResolversTypes['TermId']>, ParentType, ContextType>;
  salutation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonPageResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonPage'] = ResolversParentTypes['PersonPage']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['PersonRow']>, ParentType, ContextType>;
};

export type PersonRowResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonRow'] = ResolversParentTypes['PersonRow']> = {
  channels?: Resolver<Array<ResolversTypes['ContactChannel']>, ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offices?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PostResolvers<ContextType = any, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  actorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  actorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contactPoints?: Resolver<Array<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  holders?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QmOnDayResolvers<ContextType = any, ParentType extends ResolversParentTypes['QmOnDay'] = ResolversParentTypes['QmOnDay']> = {
  actors?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  tandem?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QmTieResolvers<ContextType = any, ParentType extends ResolversParentTypes['QmTie'] = ResolversParentTypes['QmTie']> = {
  contact?: Resolver<ResolversTypes['ActorInBrief'], ParentType, ContextType>;
  goesAlong?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  handover?: Resolver<ResolversTypes['TieHandover'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TermId'], ParentType, ContextType>;
  lastConfirmedAt?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  onlyQm?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  otherContacts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposals?: Resolver<Array<ResolversTypes['ReceiverProposal']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tieId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  verb?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QmTieCountsResolvers<ContextType = any, ParentType extends ResolversParentTypes['QmTieCounts'] = ResolversParentTypes['QmTieCounts']> = {
  all?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  handedOver?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  next?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onlyQm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutReceiver?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QmTiePageResolvers<ContextType = any, ParentType extends ResolversParentTypes['QmTiePage'] = ResolversParentTypes['QmTiePage']> = {
  counts?: Resolver<ResolversTypes['QmTieCounts'], ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['ContinuationNotice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['QmTie']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accountsOfArea?: Resolver<Array<ResolversTypes['AreaAccount']>, ParentType, ContextType, RequireFields<QueryAccountsOfAreaArgs, 'areaId'>>;
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<QueryActorArgs, 'areaId' | 'id'>>;
  actorAt?: Resolver<Maybe<ResolversTypes['ActorAt']>, ParentType, ContextType, RequireFields<QueryActorAtArgs, 'areaId' | 'at' | 'id'>>;
  actors?: Resolver<ResolversTypes['ActorPage'], ParentType, ContextType, RequireFields<QueryActorsArgs, 'areaId' | 'first'>>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType, RequireFields<QueryAreaArgs, 'id'>>;
  areas?: Resolver<Array<ResolversTypes['Area']>, ParentType, ContextType>;
  arrangement?: Resolver<ResolversTypes['Arrangement'], ParentType, ContextType, RequireFields<QueryArrangementArgs, 'areaId'>>;
  changes?: Resolver<Array<ResolversTypes['ChangeEntry']>, ParentType, ContextType, RequireFields<QueryChangesArgs, 'areaId' | 'first'>>;
  continuation?: Resolver<ResolversTypes['Continuation'], ParentType, ContextType, RequireFields<QueryContinuationArgs, 'areaId'>>;
  conversationList?: Resolver<Array<ResolversTypes['ConversationList']>, ParentType, ContextType, RequireFields<QueryConversationListArgs, 'areaId'>>;
  gapReport?: Resolver<ResolversTypes['GapReport'], ParentType, ContextType, RequireFields<QueryGapReportArgs, 'areaId' | 'first'>>;
  gapTasks?: Resolver<Array<ResolversTypes['GapTask']>, ParentType, ContextType, RequireFields<QueryGapTasksArgs, 'areaId'>>;
  handoverSheets?: Resolver<Array<ResolversTypes['HandoverSheet']>, ParentType, ContextType, RequireFields<QueryHandoverSheetsArgs, 'areaId'>>;
  history?: Resolver<Array<ResolversTypes['RecordChange']>, ParentType, ContextType, RequireFields<QueryHistoryArgs, 'areaId' | 'recordId'>>;
  importPlan?: Resolver<Maybe<ResolversTypes['ImportPlan']>, ParentType, ContextType, RequireFields<QueryImportPlanArgs, 'id'>>;
  importSheets?: Resolver<Array<ResolversTypes['ImportSheet']>, ParentType, ContextType>;
  installation?: Resolver<ResolversTypes['Installation'], ParentType, ContextType>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType, RequireFields<QueryNetworkArgs, 'areaId'>>;
  networkChange?: Resolver<ResolversTypes['NetworkChange'], ParentType, ContextType, RequireFields<QueryNetworkChangeArgs, 'areaId' | 'from' | 'to'>>;
  networkFindings?: Resolver<ResolversTypes['NetworkFindings'], ParentType, ContextType, RequireFields<QueryNetworkFindingsArgs, 'areaId'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'areaId' | 'id'>>;
  persons?: Resolver<ResolversTypes['PersonPage'], ParentType, ContextType, RequireFields<QueryPersonsArgs, 'areaId' | 'first'>>;
  qmTie?: Resolver<Maybe<ResolversTypes['QmTie']>, ParentType, ContextType, RequireFields<QueryQmTieArgs, 'areaId' | 'tieId'>>;
  qmTies?: Resolver<ResolversTypes['QmTiePage'], ParentType, ContextType, RequireFields<QueryQmTiesArgs, 'areaId' | 'first'>>;
  search?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'areaId' | 'first' | 'text'>>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  signInLink?: Resolver<ResolversTypes['SignInLink'], ParentType, ContextType, RequireFields<QuerySignInLinkArgs, 'token'>>;
  succession?: Resolver<ResolversTypes['Succession'], ParentType, ContextType, RequireFields<QuerySuccessionArgs, 'areaId'>>;
  successorSet?: Resolver<Maybe<ResolversTypes['SuccessorSet']>, ParentType, ContextType, RequireFields<QuerySuccessorSetArgs, 'areaId' | 'members'>>;
  tie?: Resolver<Maybe<ResolversTypes['Tie']>, ParentType, ContextType, RequireFields<QueryTieArgs, 'areaId' | 'id'>>;
  ties?: Resolver<ResolversTypes['TiePage'], ParentType, ContextType, RequireFields<QueryTiesArgs, 'areaId' | 'first'>>;
  undoState?: Resolver<ResolversTypes['UndoState'], ParentType, ContextType, RequireFields<QueryUndoStateArgs, 'areaId'>>;
  vocabularies?: Resolver<Array<ResolversTypes['Vocabulary']>, ParentType, ContextType>;
  withoutActors?: Resolver<ResolversTypes['WithoutActors'], ParentType, ContextType, RequireFields<QueryWithoutActorsArgs, 'actorIds' | 'areaId'>>;
};

export type ReceiverProposalResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReceiverProposal'] = ResolversParentTypes['ReceiverProposal']> = {
  actor?: Resolver<ResolversTypes['ActorInBrief'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecordChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordChange'] = ResolversParentTypes['RecordChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changeSetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['ChangeOperation'], ParentType, ContextType>;
  undoable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReinforcementResolvers<ContextType = any, ParentType extends ResolversParentTypes['Reinforcement'] = ResolversParentTypes['Reinforcement']> = {
  actor?: Resolver<ResolversTypes['ActorInBrief'], ParentType, ContextType>;
  candidateId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  worstFragmentation?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RelaxationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Relaxation'] = ResolversParentTypes['Relaxation']> = {
  extraHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fMax?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelaxationKind'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taskPlanIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RemovalFiguresResolvers<ContextType = any, ParentType extends ResolversParentTypes['RemovalFigures'] = ResolversParentTypes['RemovalFigures']> = {
  actors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  components?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  connectedPairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  density?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  distanceFragmentation?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fragmentation?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  isolated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanDegree?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RemovalResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RemovalResult'] = ResolversParentTypes['RemovalResult']> = {
  after?: Resolver<ResolversTypes['RemovalFigures'], ParentType, ContextType>;
  afterAtRisk?: Resolver<Maybe<ResolversTypes['RemovalFigures']>, ParentType, ContextType>;
  aloneBefore?: Resolver<Array<ResolversTypes['ActorInBrief']>, ParentType, ContextType>;
  before?: Resolver<ResolversTypes['RemovalFigures'], ParentType, ContextType>;
  components?: Resolver<Array<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  orphaned?: Resolver<Array<ResolversTypes['ActorInBrief']>, ParentType, ContextType>;
  pairsLost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairsLostShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  tiesAtRisk?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  tiesLost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportCellResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReportCell'] = ResolversParentTypes['ReportCell']> = {
  a?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  class?: Resolver<ResolversTypes['CellClass'], ParentType, ContextType>;
  density?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  gapId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['CellLevel']>, ParentType, ContextType>;
  onlyViaQm?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sign?: Resolver<ResolversTypes['CellSign'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportFigureResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReportFigure'] = ResolversParentTypes['ReportFigure']> = {
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['FigureExplanation'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  range?: Resolver<Maybe<ResolversTypes['FigureRange']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trend?: Resolver<Array<ResolversTypes['FigurePoint']>, ParentType, ContextType>;
  trendSentence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  withQm?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ReportGapResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReportGap'] = ResolversParentTypes['ReportGap']> = {
  actors?: Resolver<Array<ResolversTypes['ActorInBrief']>, ParentType, ContextType>;
  advice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dismissal?: Resolver<Maybe<ResolversTypes['GapDismissal']>, ParentType, ContextType>;
  drawsSentence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  family?: Resolver<ResolversTypes['GapFamily'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holds?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  introducers?: Resolver<Array<ResolversTypes['GapIntroducer']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sectorsA?: Resolver<Array<ResolversTypes['TermId']>, ParentType, ContextType>;
  sectorsB?: Resolver<Array<ResolversTypes['TermId']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GapState'], ParentType, ContextType>;
  takeable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['GapTask']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topThree?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['GapType'], ParentType, ContextType>;
};

export type ReportGapPageResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReportGapPage'] = ResolversParentTypes['ReportGapPage']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['ReportGap']>, ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReportMatrixResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReportMatrix'] = ResolversParentTypes['ReportMatrix']> = {
  assessable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['ReportCell']>, ParentType, ContextType>;
  example?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['MatrixGroup']>, ParentType, ContextType>;
  legend?: Resolver<Array<ResolversTypes['LegendEntry']>, ParentType, ContextType>;
  pairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportNoticeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReportNotice'] = ResolversParentTypes['ReportNotice']> = {
  advice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ReportNoticeCode'], ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['ReportStep']>, ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  actorClass?: Resolver<Maybe<ResolversTypes['ActorClass']>, ParentType, ContextType>;
  actorKind?: Resolver<Maybe<ResolversTypes['TermId']>, ParentType, ContextType>;
  hint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SearchHitKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['TermId']>, ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SearchProgressResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchProgress'] = ResolversParentTypes['SearchProgress']> = {
  secondsLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SectorMatrixResolvers<ContextType = any, ParentType extends ResolversParentTypes['SectorMatrix'] = ResolversParentTypes['SectorMatrix']> = {
  assessable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['MatrixCell']>, ParentType, ContextType>;
  pairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sectors?: Resolver<Array<ResolversTypes['TermId']>, ParentType, ContextType>;
};

export type SessionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  administrator?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  initials?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SheetPromiseResolvers<ContextType = any, ParentType extends ResolversParentTypes['SheetPromise'] = ResolversParentTypes['SheetPromise']> = {
  firm?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SheetStepResolvers<ContextType = any, ParentType extends ResolversParentTypes['SheetStep'] = ResolversParentTypes['SheetStep']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ownerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SheetTieResolvers<ContextType = any, ParentType extends ResolversParentTypes['SheetTie'] = ResolversParentTypes['SheetTie']> = {
  contacts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['QmTie'], ParentType, ContextType>;
};

export type SignInLinkResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignInLink'] = ResolversParentTypes['SignInLink']> = {
  createsAdministrator?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SignInRefusedResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignInRefused'] = ResolversParentTypes['SignInRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignInResult'] = ResolversParentTypes['SignInResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'SignInRefused' | 'SignedIn', ParentType, ContextType>;
};

export type SignedInResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignedIn'] = ResolversParentTypes['SignedIn']> = {
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SingleSuccessorResolvers<ContextType = any, ParentType extends ResolversParentTypes['SingleSuccessor'] = ResolversParentTypes['SingleSuccessor']> = {
  actor?: Resolver<ResolversTypes['ActorInBrief'], ParentType, ContextType>;
  byK?: Resolver<Array<ResolversTypes['FragmentationAtK']>, ParentType, ContextType>;
  candidateId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fragmentation?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  recoveryNearness?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  recoveryPairs?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SizeExaminedResolvers<ContextType = any, ParentType extends ResolversParentTypes['SizeExamined'] = ResolversParentTypes['SizeExamined']> = {
  examined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  feasible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StillNeededResolvers<ContextType = any, ParentType extends ResolversParentTypes['StillNeeded'] = ResolversParentTypes['StillNeeded']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neededBy?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  gapReportDraws?: SubscriptionResolver<ResolversTypes['GapDraws'], "gapReportDraws", ParentType, ContextType, RequireFields<SubscriptionGapReportDrawsArgs, 'areaId'>>;
  successionSearch?: SubscriptionResolver<ResolversTypes['Succession'], "successionSearch", ParentType, ContextType, RequireFields<SubscriptionSuccessionSearchArgs, 'areaId'>>;
};

export type SuccessionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Succession'] = ResolversParentTypes['Succession']> = {
  areaId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  assumptions?: Resolver<ResolversTypes['SuccessionAssumptions'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['ContinuationNotice']>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['SearchProgress']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['SuccessionResult']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SuccessionState'], ParentType, ContextType>;
};

export type SuccessionAssumptionsResolvers<ContextType = any, ParentType extends ResolversParentTypes['SuccessionAssumptions'] = ResolversParentTypes['SuccessionAssumptions']> = {
  fMax?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fMaxIsDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  k?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removedActors?: Resolver<Array<ResolversTypes['ActorInBrief']>, ParentType, ContextType>;
  tauAbility?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  tauWillingness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SuccessionResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SuccessionResult'] = ResolversParentTypes['SuccessionResult']> = {
  combinations?: Resolver<Array<ResolversTypes['SizeExamined']>, ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fragmentationWithQm?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fragmentationWithoutQm?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lowerBound?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mandatoryHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notChosen?: Resolver<Array<ResolversTypes['NotChosen']>, ParentType, ContextType>;
  pairsLost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relaxations?: Resolver<Array<ResolversTypes['Relaxation']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sets?: Resolver<Array<ResolversTypes['SuccessorSet']>, ParentType, ContextType>;
  singles?: Resolver<Array<ResolversTypes['SingleSuccessor']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SuccessionScenarioResolvers<ContextType = any, ParentType extends ResolversParentTypes['SuccessionScenario'] = ResolversParentTypes['SuccessionScenario']> = {
  changedSince?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  fMax?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  gone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  k?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Candidate']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  removedActors?: Resolver<Array<ResolversTypes['ActorInBrief']>, ParentType, ContextType>;
  savedOn?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  tauAbility?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  tauWillingness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SuccessorMemberResolvers<ContextType = any, ParentType extends ResolversParentTypes['SuccessorMember'] = ResolversParentTypes['SuccessorMember']> = {
  actor?: Resolver<ResolversTypes['ActorInBrief'], ParentType, ContextType>;
  candidateId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hoursOver?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hoursPerWeek?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hoursUsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SuccessorSetResolvers<ContextType = any, ParentType extends ResolversParentTypes['SuccessorSet'] = ResolversParentTypes['SuccessorSet']> = {
  assignment?: Resolver<Array<ResolversTypes['TaskAssignment']>, ParentType, ContextType>;
  best?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  byK?: Resolver<Array<ResolversTypes['FragmentationAtK']>, ParentType, ContextType>;
  committed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conditional?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fragmentation?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  freeHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hoursUnknown?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  joins?: Resolver<Array<ResolversTypes['TakenTie']>, ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mandatory?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mandatoryCovered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['SuccessorMember']>, ParentType, ContextType>;
  neededHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notJoined?: Resolver<Array<ResolversTypes['LeftContact']>, ParentType, ContextType>;
  openMandatory?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  openOthers?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  recoveryNearness?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  recoveryPairs?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reinforcement?: Resolver<Maybe<ResolversTypes['Reinforcement']>, ParentType, ContextType>;
  signalled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  worstFragmentation?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  worstLoss?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type TakenTieResolvers<ContextType = any, ParentType extends ResolversParentTypes['TakenTie'] = ResolversParentTypes['TakenTie']> = {
  actorsJoined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  candidateId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['ActorInBrief'], ParentType, ContextType>;
};

export type TaskAssignmentResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaskAssignment'] = ResolversParentTypes['TaskAssignment']> = {
  ability?: Resolver<ResolversTypes['TaskAbility'], ParentType, ContextType>;
  candidateId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  taskPlanId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  willingness?: Resolver<ResolversTypes['Willingness'], ParentType, ContextType>;
};

export type TaskHandoverResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaskHandover'] = ResolversParentTypes['TaskHandover']> = {
  commitmentsAcceptedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  metOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextStepDue?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  nextStepOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  ownerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiver?: Resolver<Maybe<ResolversTypes['ActorInBrief']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TaskHandoverState'], ParentType, ContextType>;
  taskPlanId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  workedWithoutQmOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type TaskMatrixResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaskMatrix'] = ResolversParentTypes['TaskMatrix']> = {
  columns?: Resolver<Array<ResolversTypes['Candidate']>, ParentType, ContextType>;
  hoursPerWeek?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mandatory?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mandatoryUncovered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notAsked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offers?: Resolver<Array<ResolversTypes['TaskOffer']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['TaskPlan']>, ParentType, ContextType>;
};

export type TaskOfferResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaskOffer'] = ResolversParentTypes['TaskOffer']> = {
  ability?: Resolver<ResolversTypes['TaskAbility'], ParentType, ContextType>;
  candidateId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  excluded?: Resolver<Maybe<ResolversTypes['ExclusionReason']>, ParentType, ContextType>;
  exclusionNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sign?: Resolver<ResolversTypes['OfferSign'], ParentType, ContextType>;
  sourceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sourceTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taskPlanId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  willingness?: Resolver<ResolversTypes['Willingness'], ParentType, ContextType>;
};

export type TaskPlanResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaskPlan'] = ResolversParentTypes['TaskPlan']> = {
  best?: Resolver<ResolversTypes['OfferSign'], ParentType, ContextType>;
  costPerYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  coverSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  covered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  handover?: Resolver<ResolversTypes['TaskHandover'], ParentType, ContextType>;
  hoursPerWeek?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mandatory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notAsked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  task?: Resolver<ResolversTypes['TermId'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TermResolvers<ContextType = any, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  colour?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  directed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  glyph?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['TermId'], ParentType, ContextType>;
  inverse?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measured?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  outline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  short?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sphere?: Resolver<Maybe<ResolversTypes['Sphere']>, ParentType, ContextType>;
  verb?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface TermIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TermId'], any> {
  name: 'TermId';
}

export type TieResolvers<ContextType = any, ParentType extends ResolversParentTypes['Tie'] = ResolversParentTypes['Tie']> = {
  areaId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['ConfirmedBy']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  fromId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fromName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intensity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TermId'], ParentType, ContextType>;
  lastConfirmedAt?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  toId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  toName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viaQm?: Resolver<ResolversTypes['ViaQm'], ParentType, ContextType>;
};

export type TieHandoverResolvers<ContextType = any, ParentType extends ResolversParentTypes['TieHandover'] = ResolversParentTypes['TieHandover']> = {
  commitmentsAcceptedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  metOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextStepDue?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  nextStepOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  ownerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiver?: Resolver<Maybe<ResolversTypes['ActorInBrief']>, ParentType, ContextType>;
  spokeWithoutQmOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TieHandoverState'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TiePageResolvers<ContextType = any, ParentType extends ResolversParentTypes['TiePage'] = ResolversParentTypes['TiePage']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
};

export type TiePairResolvers<ContextType = any, ParentType extends ResolversParentTypes['TiePair'] = ResolversParentTypes['TiePair']> = {
  a?: Resolver<ResolversTypes['ActorInBrief'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['ActorInBrief'], ParentType, ContextType>;
};

export type TrendPointResolvers<ContextType = any, ParentType extends ResolversParentTypes['TrendPoint'] = ResolversParentTypes['TrendPoint']> = {
  actors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  density?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UndoConflictResolvers<ContextType = any, ParentType extends ResolversParentTypes['UndoConflict'] = ResolversParentTypes['UndoConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['FieldConflict']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UndoResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['UndoResult'] = ResolversParentTypes['UndoResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'NotFound' | 'UndoConflict' | 'Undone', ParentType, ContextType>;
};

export type UndoStateResolvers<ContextType = any, ParentType extends ResolversParentTypes['UndoState'] = ResolversParentTypes['UndoState']> = {
  redo?: Resolver<Maybe<ResolversTypes['ChangeEntry']>, ParentType, ContextType>;
  undo?: Resolver<Maybe<ResolversTypes['ChangeEntry']>, ParentType, ContextType>;
};

export type UndoneResolvers<ContextType = any, ParentType extends ResolversParentTypes['Undone'] = ResolversParentTypes['Undone']> = {
  changeSetId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  leftOut?: Resolver<Array<ResolversTypes['FieldConflict']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UploadTicketResolvers<ContextType = any, ParentType extends ResolversParentTypes['UploadTicket'] = ResolversParentTypes['UploadTicket']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ticket?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = any, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'ActorsConflict' | 'Conflict' | 'Forbidden' | 'InvalidInput' | 'NotFound' | 'SignInRefused' | 'StillNeeded' | 'UndoConflict', ParentType, ContextType>;
};

export type VocabularyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Vocabulary'] = ResolversParentTypes['Vocabulary']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  terms?: Resolver<Array<ResolversTypes['Term']>, ParentType, ContextType>;
};

export type WithoutActorsResolvers<ContextType = any, ParentType extends ResolversParentTypes['WithoutActors'] = ResolversParentTypes['WithoutActors']> = {
  day?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['ContinuationNotice']>, ParentType, ContextType>;
  removed?: Resolver<Array<ResolversTypes['ActorInBrief']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['RemovalResult']>, ParentType, ContextType>;
  sentence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WithoutQmResolvers<ContextType = any, ParentType extends ResolversParentTypes['WithoutQm'] = ResolversParentTypes['WithoutQm']> = {
  aloneBefore?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['NetworkFigures'], ParentType, ContextType>;
  newlyIsolated?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  pairsLost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairsLostShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  separated?: Resolver<Array<ResolversTypes['Component']>, ParentType, ContextType>;
  tiesAtRisk?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  Actor?: ActorResolvers<ContextType>;
  ActorAt?: ActorAtResolvers<ContextType>;
  ActorInBrief?: ActorInBriefResolvers<ContextType>;
  ActorPage?: ActorPageResolvers<ContextType>;
  ActorRow?: ActorRowResolvers<ContextType>;
  ActorTie?: ActorTieResolvers<ContextType>;
  ActorViewCounts?: ActorViewCountsResolvers<ContextType>;
  ActorsChanged?: ActorsChangedResolvers<ContextType>;
  ActorsConflict?: ActorsConflictResolvers<ContextType>;
  AnchorPoint?: AnchorPointResolvers<ContextType>;
  ApplyImportResult?: ApplyImportResultResolvers<ContextType>;
  Area?: AreaResolvers<ContextType>;
  AreaAccount?: AreaAccountResolvers<ContextType>;
  Arrangement?: ArrangementResolvers<ContextType>;
  Brokerage?: BrokerageResolvers<ContextType>;
  BrokeragePair?: BrokeragePairResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  ChangeActorsResult?: ChangeActorsResultResolvers<ContextType>;
  ChangeEntry?: ChangeEntryResolvers<ContextType>;
  ChangeResult?: ChangeResultResolvers<ContextType>;
  Changed?: ChangedResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Component?: ComponentResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  ContactPoint?: ContactPointResolvers<ContextType>;
  Continuation?: ContinuationResolvers<ContextType>;
  ContinuationNotice?: ContinuationNoticeResolvers<ContextType>;
  ContinuationStep?: ContinuationStepResolvers<ContextType>;
  Contribution?: ContributionResolvers<ContextType>;
  ConversationList?: ConversationListResolvers<ContextType>;
  ConversationQuestion?: ConversationQuestionResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Day?: GraphQLScalarType;
  DocumentTicket?: DocumentTicketResolvers<ContextType>;
  DrawnFigure?: DrawnFigureResolvers<ContextType>;
  DrawnGap?: DrawnGapResolvers<ContextType>;
  Fault?: FaultResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  FieldConflict?: FieldConflictResolvers<ContextType>;
  FigureChange?: FigureChangeResolvers<ContextType>;
  FigureExplanation?: FigureExplanationResolvers<ContextType>;
  FigurePoint?: FigurePointResolvers<ContextType>;
  FigureRange?: FigureRangeResolvers<ContextType>;
  Financing?: FinancingResolvers<ContextType>;
  FinancingPart?: FinancingPartResolvers<ContextType>;
  FinancingYear?: FinancingYearResolvers<ContextType>;
  Forbidden?: ForbiddenResolvers<ContextType>;
  FragmentationAtK?: FragmentationAtKResolvers<ContextType>;
  FundingEnd?: FundingEndResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  GapCounts?: GapCountsResolvers<ContextType>;
  GapDismissal?: GapDismissalResolvers<ContextType>;
  GapDraws?: GapDrawsResolvers<ContextType>;
  GapDrawsResult?: GapDrawsResultResolvers<ContextType>;
  GapIntroducer?: GapIntroducerResolvers<ContextType>;
  GapReport?: GapReportResolvers<ContextType>;
  GapTask?: GapTaskResolvers<ContextType>;
  HandoverCounts?: HandoverCountsResolvers<ContextType>;
  HandoverPace?: HandoverPaceResolvers<ContextType>;
  HandoverProgress?: HandoverProgressResolvers<ContextType>;
  HandoverSheet?: HandoverSheetResolvers<ContextType>;
  ImportApplied?: ImportAppliedResolvers<ContextType>;
  ImportColumn?: ImportColumnResolvers<ContextType>;
  ImportCounts?: ImportCountsResolvers<ContextType>;
  ImportFault?: ImportFaultResolvers<ContextType>;
  ImportFile?: ImportFileResolvers<ContextType>;
  ImportPlan?: ImportPlanResolvers<ContextType>;
  ImportRow?: ImportRowResolvers<ContextType>;
  ImportSheet?: ImportSheetResolvers<ContextType>;
  Installation?: InstallationResolvers<ContextType>;
  Introducer?: IntroducerResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  LeftContact?: LeftContactResolvers<ContextType>;
  LegendEntry?: LegendEntryResolvers<ContextType>;
  Mandate?: MandateResolvers<ContextType>;
  MatrixCell?: MatrixCellResolvers<ContextType>;
  MatrixGroup?: MatrixGroupResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkActors?: NetworkActorsResolvers<ContextType>;
  NetworkChange?: NetworkChangeResolvers<ContextType>;
  NetworkFigures?: NetworkFiguresResolvers<ContextType>;
  NetworkFindings?: NetworkFindingsResolvers<ContextType>;
  NetworkTies?: NetworkTiesResolvers<ContextType>;
  NotChosen?: NotChosenResolvers<ContextType>;
  NotChosenReason?: NotChosenReasonResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Person?: PersonResolvers<ContextType>;
  PersonPage?: PersonPageResolvers<ContextType>;
  PersonRow?: PersonRowResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  QmOnDay?: QmOnDayResolvers<ContextType>;
  QmTie?: QmTieResolvers<ContextType>;
  QmTieCounts?: QmTieCountsResolvers<ContextType>;
  QmTiePage?: QmTiePageResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReceiverProposal?: ReceiverProposalResolvers<ContextType>;
  RecordChange?: RecordChangeResolvers<ContextType>;
  Reinforcement?: ReinforcementResolvers<ContextType>;
  Relaxation?: RelaxationResolvers<ContextType>;
  RemovalFigures?: RemovalFiguresResolvers<ContextType>;
  RemovalResult?: RemovalResultResolvers<ContextType>;
  ReportCell?: ReportCellResolvers<ContextType>;
  ReportFigure?: ReportFigureResolvers<ContextType>;
  ReportGap?: ReportGapResolvers<ContextType>;
  ReportGapPage?: ReportGapPageResolvers<ContextType>;
  ReportMatrix?: ReportMatrixResolvers<ContextType>;
  ReportNotice?: ReportNoticeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchProgress?: SearchProgressResolvers<ContextType>;
  SectorMatrix?: SectorMatrixResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SheetPromise?: SheetPromiseResolvers<ContextType>;
  SheetStep?: SheetStepResolvers<ContextType>;
  SheetTie?: SheetTieResolvers<ContextType>;
  SignInLink?: SignInLinkResolvers<ContextType>;
  SignInRefused?: SignInRefusedResolvers<ContextType>;
  SignInResult?: SignInResultResolvers<ContextType>;
  SignedIn?: SignedInResolvers<ContextType>;
  SingleSuccessor?: SingleSuccessorResolvers<ContextType>;
  SizeExamined?: SizeExaminedResolvers<ContextType>;
  StillNeeded?: StillNeededResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Succession?: SuccessionResolvers<ContextType>;
  SuccessionAssumptions?: SuccessionAssumptionsResolvers<ContextType>;
  SuccessionResult?: SuccessionResultResolvers<ContextType>;
  SuccessionScenario?: SuccessionScenarioResolvers<ContextType>;
  SuccessorMember?: SuccessorMemberResolvers<ContextType>;
  SuccessorSet?: SuccessorSetResolvers<ContextType>;
  TakenTie?: TakenTieResolvers<ContextType>;
  TaskAssignment?: TaskAssignmentResolvers<ContextType>;
  TaskHandover?: TaskHandoverResolvers<ContextType>;
  TaskMatrix?: TaskMatrixResolvers<ContextType>;
  TaskOffer?: TaskOfferResolvers<ContextType>;
  TaskPlan?: TaskPlanResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  TermId?: GraphQLScalarType;
  Tie?: TieResolvers<ContextType>;
  TieHandover?: TieHandoverResolvers<ContextType>;
  TiePage?: TiePageResolvers<ContextType>;
  TiePair?: TiePairResolvers<ContextType>;
  TrendPoint?: TrendPointResolvers<ContextType>;
  UndoConflict?: UndoConflictResolvers<ContextType>;
  UndoResult?: UndoResultResolvers<ContextType>;
  UndoState?: UndoStateResolvers<ContextType>;
  Undone?: UndoneResolvers<ContextType>;
  UploadTicket?: UploadTicketResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Vocabulary?: VocabularyResolvers<ContextType>;
  WithoutActors?: WithoutActorsResolvers<ContextType>;
  WithoutQm?: WithoutQmResolvers<ContextType>;
};

