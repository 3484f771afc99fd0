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
  /** Name of the first contact point's office, and the channels there are. */
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

export type ActorViewCounts = {
  __typename?: 'ActorViewCounts';
  all: Scalars['Int']['output'];
  qmOnly: Scalars['Int']['output'];
  stale: Scalars['Int']['output'];
  withoutContactPoint: Scalars['Int']['output'];
};

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

export type CellClass =
  | 'CONNECTED'
  | 'NEVER_CONNECTED'
  | 'NOT_ASSESSABLE'
  | 'RARE';

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
  fields: Array<FieldConflict>;
  message: Scalars['String']['output'];
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

/** The asker may not do this. */
export type Forbidden = UserError & {
  __typename?: 'Forbidden';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
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

export type LegalBasis =
  | 'CONSENT'
  | 'CONTRACT'
  | 'LEGAL_OBLIGATION'
  | 'LEGITIMATE_INTEREST'
  | 'PUBLIC_TASK';

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
  createActor: ChangeResult;
  createArea: ChangeResult;
  createContactPoint: ChangeResult;
  createMandate: ChangeResult;
  createPerson: ChangeResult;
  /** Creates an office at an actor, with or without its first holder. */
  createPost: ChangeResult;
  createTie: ChangeResult;
  /** A one-time ticket for uploading files to POST /api/imports. */
  createUploadTicket: UploadTicket;
  deleteActor: ChangeResult;
  /** Deletes an area with everything that belongs to it alone; can be taken back. */
  deleteArea: ChangeResult;
  deleteContactPoint: ChangeResult;
  deleteMandate: ChangeResult;
  deleteMembership: ChangeResult;
  deletePerson: ChangeResult;
  deletePost: ChangeResult;
  deleteTie: ChangeResult;
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
  /** Signs in with address and password; the answer to every wrong try is the same. */
  signIn: SignInResult;
  /** Ends the session. */
  signOut: Scalars['Boolean']['output'];
  /** Takes back a change set; where others changed the same since, a choice per field decides. */
  undo: UndoResult;
  updateActor: ChangeResult;
  updateArea: ChangeResult;
  updateContactPoint: ChangeResult;
  updateMandate: ChangeResult;
  updateMembership: ChangeResult;
  updatePerson: ChangeResult;
  updatePost: ChangeResult;
  updateTie: ChangeResult;
};


export type MutationApplyImportArgs = {
  input: ApplyImportInput;
};


export type MutationAssignPostArgs = {
  input: AssignPostInput;
};


export type MutationCreateActorArgs = {
  input: CreateActorInput;
};


export type MutationCreateAreaArgs = {
  input: CreateAreaInput;
};


export type MutationCreateContactPointArgs = {
  input: CreateContactPointInput;
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


export type MutationCreateTieArgs = {
  input: CreateTieInput;
};


export type MutationCreateUploadTicketArgs = {
  input: UploadTicketInput;
};


export type MutationDeleteActorArgs = {
  input: DeleteInput;
};


export type MutationDeleteAreaArgs = {
  input: DeleteInput;
};


export type MutationDeleteContactPointArgs = {
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


export type MutationDeleteTieArgs = {
  input: DeleteInput;
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


export type MutationSignInArgs = {
  input: SignInInput;
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


export type MutationUpdateContactPointArgs = {
  input: UpdateContactPointInput;
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

/** The record does not exist, or the asker may not see it. */
export type NotFound = UserError & {
  __typename?: 'NotFound';
  code: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  message: Scalars['String']['output'];
};

export type PageInfo = {
  __typename?: 'PageInfo';
  /** Pass as `after` to get the next page; null on the last. */
  endCursor?: Maybe<Scalars['String']['output']>;
  total: Scalars['Int']['output'];
};

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

export type Query = {
  __typename?: 'Query';
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
  /**
   * What the network shows on a day under a filter: what is visible, figures with and without the QM, matrix, gaps.
   * With `storedAt` it is the network as it was stored at that instant; its day is then the day of the instant.
   */
  networkFindings: NetworkFindings;
  person?: Maybe<Person>;
  /** Persons of an area by name, in pages of at most 200. */
  persons: PersonPage;
  /** Actors, persons and functions whose name contains every word of the text; Müller finds Mueller too. */
  search: Array<SearchHit>;
  /** The signed-in account, or null. */
  session?: Maybe<Session>;
  /** Whether a one-time link still works; asking uses nothing up. */
  signInLink: SignInLink;
  /** One tie with its ends and sources; null if it is not visible. */
  tie?: Maybe<Tie>;
  /** Ties of an area by the names of their ends, in pages of at most 500. */
  ties: TiePage;
  /** What the asker can take back or bring again next in this area. */
  undoState: UndoState;
  /** All vocabularies of this installation with their German labels, in the order in which terms are offered. */
  vocabularies: Array<Vocabulary>;
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


export type QuerySearchArgs = {
  areaId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


export type QuerySignInLinkArgs = {
  token: Scalars['String']['input'];
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

export type RearrangeInput = {
  areaId: Scalars['ID']['input'];
  fromScratch?: InputMaybe<Scalars['Boolean']['input']>;
  height?: InputMaybe<Scalars['Int']['input']>;
  width?: InputMaybe<Scalars['Int']['input']>;
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

/** The deletion is refused, because other records need this one. */
export type StillNeeded = UserError & {
  __typename?: 'StillNeeded';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  neededBy: Array<Scalars['String']['output']>;
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

export type TiePage = {
  __typename?: 'TiePage';
  pageInfo: PageInfo;
  rows: Array<Tie>;
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
  ActorPage: ResolverTypeWrapper<ActorPage>;
  ActorRow: ResolverTypeWrapper<ActorRow>;
  ActorSort: ActorSort;
  ActorSortField: ActorSortField;
  ActorTie: ResolverTypeWrapper<ActorTie>;
  ActorViewCounts: ResolverTypeWrapper<ActorViewCounts>;
  ApplyImportInput: ApplyImportInput;
  ApplyImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplyImportResult']>;
  Area: ResolverTypeWrapper<Area>;
  AreaNature: AreaNature;
  Arrangement: ResolverTypeWrapper<Arrangement>;
  AssignPostInput: AssignPostInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CellClass: CellClass;
  ChangeEntry: ResolverTypeWrapper<ChangeEntry>;
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
  CreateActorInput: CreateActorInput;
  CreateAreaInput: CreateAreaInput;
  CreateContactPointInput: CreateContactPointInput;
  CreateMandateInput: CreateMandateInput;
  CreatePersonInput: CreatePersonInput;
  CreatePostInput: CreatePostInput;
  CreateTieInput: CreateTieInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Day: ResolverTypeWrapper<Scalars['Day']['output']>;
  DeleteInput: DeleteInput;
  EndTieInput: EndTieInput;
  Evidence: Evidence;
  Fault: ResolverTypeWrapper<Fault>;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  FieldChoice: FieldChoice;
  FieldConflict: ResolverTypeWrapper<FieldConflict>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Forbidden: ResolverTypeWrapper<Forbidden>;
  Gap: ResolverTypeWrapper<Gap>;
  GapType: GapType;
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
  LegalBasis: LegalBasis;
  Mandate: ResolverTypeWrapper<Mandate>;
  MandateRole: MandateRole;
  MatrixCell: ResolverTypeWrapper<MatrixCell>;
  Membership: ResolverTypeWrapper<Membership>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Network: ResolverTypeWrapper<Network>;
  NetworkActors: ResolverTypeWrapper<NetworkActors>;
  NetworkFigures: ResolverTypeWrapper<NetworkFigures>;
  NetworkFilter: NetworkFilter;
  NetworkFindings: ResolverTypeWrapper<NetworkFindings>;
  NetworkTies: ResolverTypeWrapper<NetworkTies>;
  NotFound: ResolverTypeWrapper<NotFound>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Person: ResolverTypeWrapper<Person>;
  PersonPage: ResolverTypeWrapper<PersonPage>;
  PersonRow: ResolverTypeWrapper<PersonRow>;
  PlaceActorsInput: PlaceActorsInput;
  Placement: Placement;
  Post: ResolverTypeWrapper<Post>;
  QmOnDay: ResolverTypeWrapper<QmOnDay>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RearrangeInput: RearrangeInput;
  RecordChange: ResolverTypeWrapper<RecordChange>;
  RedeemSignInLinkInput: RedeemSignInLinkInput;
  RestoreArrangementInput: RestoreArrangementInput;
  Ring: Ring;
  SearchHit: ResolverTypeWrapper<SearchHit>;
  SearchHitKind: SearchHitKind;
  SectorMatrix: ResolverTypeWrapper<SectorMatrix>;
  Session: ResolverTypeWrapper<Session>;
  Severity: Severity;
  SignInInput: SignInInput;
  SignInLink: ResolverTypeWrapper<SignInLink>;
  SignInRefused: ResolverTypeWrapper<SignInRefused>;
  SignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInResult']>;
  SignedIn: ResolverTypeWrapper<SignedIn>;
  Sphere: Sphere;
  SteeringLevel: SteeringLevel;
  StillNeeded: ResolverTypeWrapper<StillNeeded>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Term: ResolverTypeWrapper<Term>;
  TermId: ResolverTypeWrapper<Scalars['TermId']['output']>;
  Tie: ResolverTypeWrapper<Tie>;
  TieFilter: TieFilter;
  TiePage: ResolverTypeWrapper<TiePage>;
  TrendPoint: ResolverTypeWrapper<TrendPoint>;
  UndoConflict: ResolverTypeWrapper<UndoConflict>;
  UndoInput: UndoInput;
  UndoResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UndoResult']>;
  UndoState: ResolverTypeWrapper<UndoState>;
  Undone: ResolverTypeWrapper<Undone>;
  UpdateActorInput: UpdateActorInput;
  UpdateAreaInput: UpdateAreaInput;
  UpdateContactPointInput: UpdateContactPointInput;
  UpdateMandateInput: UpdateMandateInput;
  UpdateMembershipInput: UpdateMembershipInput;
  UpdatePersonInput: UpdatePersonInput;
  UpdatePostInput: UpdatePostInput;
  UpdateTieInput: UpdateTieInput;
  UploadTicket: ResolverTypeWrapper<UploadTicket>;
  UploadTicketInput: UploadTicketInput;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  ViaQm: ViaQm;
  Vocabulary: ResolverTypeWrapper<Vocabulary>;
  WithoutQm: ResolverTypeWrapper<WithoutQm>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: Actor;
  ActorAt: ActorAt;
  ActorFilter: ActorFilter;
  ActorPage: ActorPage;
  ActorRow: ActorRow;
  ActorSort: ActorSort;
  ActorTie: ActorTie;
  ActorViewCounts: ActorViewCounts;
  ApplyImportInput: ApplyImportInput;
  ApplyImportResult: ResolversUnionTypes<ResolversParentTypes>['ApplyImportResult'];
  Area: Area;
  Arrangement: Arrangement;
  AssignPostInput: AssignPostInput;
  Boolean: Scalars['Boolean']['output'];
  ChangeEntry: ChangeEntry;
  ChangeResult: ResolversUnionTypes<ResolversParentTypes>['ChangeResult'];
  Changed: Changed;
  Citation: Citation;
  CitationInput: CitationInput;
  Component: Component;
  Conflict: Conflict;
  ContactPoint: ContactPoint;
  CreateActorInput: CreateActorInput;
  CreateAreaInput: CreateAreaInput;
  CreateContactPointInput: CreateContactPointInput;
  CreateMandateInput: CreateMandateInput;
  CreatePersonInput: CreatePersonInput;
  CreatePostInput: CreatePostInput;
  CreateTieInput: CreateTieInput;
  DateTime: Scalars['DateTime']['output'];
  Day: Scalars['Day']['output'];
  DeleteInput: DeleteInput;
  EndTieInput: EndTieInput;
  Fault: Fault;
  FieldChange: FieldChange;
  FieldChoice: FieldChoice;
  FieldConflict: FieldConflict;
  Float: Scalars['Float']['output'];
  Forbidden: Forbidden;
  Gap: Gap;
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
  Mandate: Mandate;
  MatrixCell: MatrixCell;
  Membership: Membership;
  Mutation: Record<PropertyKey, never>;
  Network: Network;
  NetworkActors: NetworkActors;
  NetworkFigures: NetworkFigures;
  NetworkFilter: NetworkFilter;
  NetworkFindings: NetworkFindings;
  NetworkTies: NetworkTies;
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
  Query: Record<PropertyKey, never>;
  RearrangeInput: RearrangeInput;
  RecordChange: RecordChange;
  RedeemSignInLinkInput: RedeemSignInLinkInput;
  RestoreArrangementInput: RestoreArrangementInput;
  SearchHit: SearchHit;
  SectorMatrix: SectorMatrix;
  Session: Session;
  SignInInput: SignInInput;
  SignInLink: SignInLink;
  SignInRefused: SignInRefused;
  SignInResult: ResolversUnionTypes<ResolversParentTypes>['SignInResult'];
  SignedIn: SignedIn;
  StillNeeded: StillNeeded;
  String: Scalars['String']['output'];
  Term: Term;
  TermId: Scalars['TermId']['output'];
  Tie: Tie;
  TieFilter: TieFilter;
  TiePage: TiePage;
  TrendPoint: TrendPoint;
  UndoConflict: UndoConflict;
  UndoInput: UndoInput;
  UndoResult: ResolversUnionTypes<ResolversParentTypes>['UndoResult'];
  UndoState: UndoState;
  Undone: Undone;
  UpdateActorInput: UpdateActorInput;
  UpdateAreaInput: UpdateAreaInput;
  UpdateContactPointInput: UpdateContactPointInput;
  UpdateMandateInput: UpdateMandateInput;
  UpdateMembershipInput: UpdateMembershipInput;
  UpdatePersonInput: UpdatePersonInput;
  UpdatePostInput: UpdatePostInput;
  UpdateTieInput: UpdateTieInput;
  UploadTicket: UploadTicket;
  UploadTicketInput: UploadTicketInput;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Vocabulary: Vocabulary;
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

export type ArrangementResolvers<ContextType = any, ParentType extends ResolversParentTypes['Arrangement'] = ResolversParentTypes['Arrangement']> = {
  areaId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  former?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  json?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DayScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Day'], any> {
  name: 'Day';
}

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

export type ForbiddenResolvers<ContextType = any, ParentType extends ResolversParentTypes['Forbidden'] = ResolversParentTypes['Forbidden']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  createActor?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationCreateActorArgs, 'input'>>;
  createArea?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationCreateAreaArgs, 'input'>>;
  createContactPoint?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationCreateContactPointArgs, 'input'>>;
  createMandate?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationCreateMandateArgs, 'input'>>;
  createPerson?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationCreatePersonArgs, 'input'>>;
  createPost?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationCreatePostArgs, 'input'>>;
  createTie?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationCreateTieArgs, 'input'>>;
  createUploadTicket?: Resolver<ResolversTypes['UploadTicket'], ParentType, ContextType, RequireFields<MutationCreateUploadTicketArgs, 'input'>>;
  deleteActor?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationDeleteActorArgs, 'input'>>;
  deleteArea?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationDeleteAreaArgs, 'input'>>;
  deleteContactPoint?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationDeleteContactPointArgs, 'input'>>;
  deleteMandate?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationDeleteMandateArgs, 'input'>>;
  deleteMembership?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationDeleteMembershipArgs, 'input'>>;
  deletePerson?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationDeletePersonArgs, 'input'>>;
  deletePost?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationDeletePostArgs, 'input'>>;
  deleteTie?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationDeleteTieArgs, 'input'>>;
  endTie?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationEndTieArgs, 'input'>>;
  placeActors?: Resolver<ResolversTypes['Arrangement'], ParentType, ContextType, RequireFields<MutationPlaceActorsArgs, 'input'>>;
  rearrange?: Resolver<ResolversTypes['Arrangement'], ParentType, ContextType, RequireFields<MutationRearrangeArgs, 'input'>>;
  redeemSignInLink?: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationRedeemSignInLinkArgs, 'input'>>;
  redo?: Resolver<ResolversTypes['UndoResult'], ParentType, ContextType, RequireFields<MutationRedoArgs, 'input'>>;
  restoreArrangement?: Resolver<ResolversTypes['Arrangement'], ParentType, ContextType, RequireFields<MutationRestoreArrangementArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  undo?: Resolver<ResolversTypes['UndoResult'], ParentType, ContextType, RequireFields<MutationUndoArgs, 'input'>>;
  updateActor?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationUpdateActorArgs, 'input'>>;
  updateArea?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationUpdateAreaArgs, 'input'>>;
  updateContactPoint?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationUpdateContactPointArgs, 'input'>>;
  updateMandate?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationUpdateMandateArgs, 'input'>>;
  updateMembership?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationUpdateMembershipArgs, 'input'>>;
  updatePerson?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationUpdatePersonArgs, 'input'>>;
  updatePost?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationUpdatePostArgs, 'input'>>;
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

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<QueryActorArgs, 'areaId' | 'id'>>;
  actorAt?: Resolver<Maybe<ResolversTypes['ActorAt']>, ParentType, ContextType, RequireFields<QueryActorAtArgs, 'areaId' | 'at' | 'id'>>;
  actors?: Resolver<ResolversTypes['ActorPage'], ParentType, ContextType, RequireFields<QueryActorsArgs, 'areaId' | 'first'>>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType, RequireFields<QueryAreaArgs, 'id'>>;
  areas?: Resolver<Array<ResolversTypes['Area']>, ParentType, ContextType>;
  arrangement?: Resolver<ResolversTypes['Arrangement'], ParentType, ContextType, RequireFields<QueryArrangementArgs, 'areaId'>>;
  changes?: Resolver<Array<ResolversTypes['ChangeEntry']>, ParentType, ContextType, RequireFields<QueryChangesArgs, 'areaId' | 'first'>>;
  history?: Resolver<Array<ResolversTypes['RecordChange']>, ParentType, ContextType, RequireFields<QueryHistoryArgs, 'areaId' | 'recordId'>>;
  importPlan?: Resolver<Maybe<ResolversTypes['ImportPlan']>, ParentType, ContextType, RequireFields<QueryImportPlanArgs, 'id'>>;
  importSheets?: Resolver<Array<ResolversTypes['ImportSheet']>, ParentType, ContextType>;
  installation?: Resolver<ResolversTypes['Installation'], ParentType, ContextType>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType, RequireFields<QueryNetworkArgs, 'areaId'>>;
  networkFindings?: Resolver<ResolversTypes['NetworkFindings'], ParentType, ContextType, RequireFields<QueryNetworkFindingsArgs, 'areaId'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'areaId' | 'id'>>;
  persons?: Resolver<ResolversTypes['PersonPage'], ParentType, ContextType, RequireFields<QueryPersonsArgs, 'areaId' | 'first'>>;
  search?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'areaId' | 'first' | 'text'>>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  signInLink?: Resolver<ResolversTypes['SignInLink'], ParentType, ContextType, RequireFields<QuerySignInLinkArgs, 'token'>>;
  tie?: Resolver<Maybe<ResolversTypes['Tie']>, ParentType, ContextType, RequireFields<QueryTieArgs, 'areaId' | 'id'>>;
  ties?: Resolver<ResolversTypes['TiePage'], ParentType, ContextType, RequireFields<QueryTiesArgs, 'areaId' | 'first'>>;
  undoState?: Resolver<ResolversTypes['UndoState'], ParentType, ContextType, RequireFields<QueryUndoStateArgs, 'areaId'>>;
  vocabularies?: Resolver<Array<ResolversTypes['Vocabulary']>, ParentType, ContextType>;
};

export type RecordChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordChange'] = ResolversParentTypes['RecordChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changeSetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['ChangeOperation'], ParentType, ContextType>;
  undoable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type StillNeededResolvers<ContextType = any, ParentType extends ResolversParentTypes['StillNeeded'] = ResolversParentTypes['StillNeeded']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neededBy?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type TiePageResolvers<ContextType = any, ParentType extends ResolversParentTypes['TiePage'] = ResolversParentTypes['TiePage']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'Conflict' | 'Forbidden' | 'InvalidInput' | 'NotFound' | 'SignInRefused' | 'StillNeeded' | 'UndoConflict', ParentType, ContextType>;
};

export type VocabularyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Vocabulary'] = ResolversParentTypes['Vocabulary']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  terms?: Resolver<Array<ResolversTypes['Term']>, ParentType, ContextType>;
};

export type WithoutQmResolvers<ContextType = any, ParentType extends ResolversParentTypes['WithoutQm'] = ResolversParentTypes['WithoutQm']> = {
  aloneBefore?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['NetworkFigures'], ParentType, ContextType>;
  newlyIsolated?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  pairsLost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairsLostShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  separated?: Resolver<Array<ResolversTypes['Component']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  Actor?: ActorResolvers<ContextType>;
  ActorAt?: ActorAtResolvers<ContextType>;
  ActorPage?: ActorPageResolvers<ContextType>;
  ActorRow?: ActorRowResolvers<ContextType>;
  ActorTie?: ActorTieResolvers<ContextType>;
  ActorViewCounts?: ActorViewCountsResolvers<ContextType>;
  ApplyImportResult?: ApplyImportResultResolvers<ContextType>;
  Area?: AreaResolvers<ContextType>;
  Arrangement?: ArrangementResolvers<ContextType>;
  ChangeEntry?: ChangeEntryResolvers<ContextType>;
  ChangeResult?: ChangeResultResolvers<ContextType>;
  Changed?: ChangedResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Component?: ComponentResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  ContactPoint?: ContactPointResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Day?: GraphQLScalarType;
  Fault?: FaultResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  FieldConflict?: FieldConflictResolvers<ContextType>;
  Forbidden?: ForbiddenResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
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
  Mandate?: MandateResolvers<ContextType>;
  MatrixCell?: MatrixCellResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkActors?: NetworkActorsResolvers<ContextType>;
  NetworkFigures?: NetworkFiguresResolvers<ContextType>;
  NetworkFindings?: NetworkFindingsResolvers<ContextType>;
  NetworkTies?: NetworkTiesResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Person?: PersonResolvers<ContextType>;
  PersonPage?: PersonPageResolvers<ContextType>;
  PersonRow?: PersonRowResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  QmOnDay?: QmOnDayResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordChange?: RecordChangeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SectorMatrix?: SectorMatrixResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SignInLink?: SignInLinkResolvers<ContextType>;
  SignInRefused?: SignInRefusedResolvers<ContextType>;
  SignInResult?: SignInResultResolvers<ContextType>;
  SignedIn?: SignedInResolvers<ContextType>;
  StillNeeded?: StillNeededResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  TermId?: GraphQLScalarType;
  Tie?: TieResolvers<ContextType>;
  TiePage?: TiePageResolvers<ContextType>;
  TrendPoint?: TrendPointResolvers<ContextType>;
  UndoConflict?: UndoConflictResolvers<ContextType>;
  UndoResult?: UndoResultResolvers<ContextType>;
  UndoState?: UndoStateResolvers<ContextType>;
  Undone?: UndoneResolvers<ContextType>;
  UploadTicket?: UploadTicketResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Vocabulary?: VocabularyResolvers<ContextType>;
  WithoutQm?: WithoutQmResolvers<ContextType>;
};

