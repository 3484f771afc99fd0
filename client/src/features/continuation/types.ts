import type {
  ContinuationQuery,
  ConversationListsQuery,
  HandoverSheetsQuery,
  QmTiesQuery,
  SuccessionPartsFragment,
  SuccessorSetPartsFragment,
  WithoutActorsQuery,
} from '../../generated/graphql.js';

export type Continuation = ContinuationQuery['continuation'];
export type Notice = Continuation['notices'][number];
export type Stage = Continuation['stages'][number];
export type TaskRow = Continuation['tasks']['rows'][number];
export type CandidateColumn = Continuation['tasks']['columns'][number];
export type Offer = Continuation['tasks']['offers'][number];
export type Contribution = Continuation['contributions'][number];
export type Financing = Continuation['financing'];
export type FinancingPart = Financing['parts'][number];
export type Anchor = Continuation['anchors'][number];
export type Scenario = Continuation['scenarios'][number];
export type HandoverProgress = Continuation['handover'];
export type Actor = CandidateColumn['actor'];
export type TaskHandover = TaskRow['handover'];

export type SuccessorSet = SuccessorSetPartsFragment;
/** A set as a column of the comparison; `scenario` where it was stored, `isLoaded` where its scenario is the loaded one. */
export type SetColumn = SuccessorSet & { readonly scenario?: Scenario; readonly isLoaded?: boolean };
export type SuccessionResult = Omit<NonNullable<SuccessionPartsFragment['result']>, 'sets'> & {
  readonly sets: readonly SuccessorSet[];
};
export type Succession = Omit<SuccessionPartsFragment, 'result'> & { readonly result: SuccessionResult | null };

export type QmTiePage = QmTiesQuery['qmTies'];
export type QmTie = QmTiePage['rows'][number];
export type TieHandover = QmTie['handover'];

export type ConversationList = ConversationListsQuery['conversationList'][number];
export type Sheet = HandoverSheetsQuery['handoverSheets'][number];
export type WithoutUs = WithoutActorsQuery['withoutActors'];
