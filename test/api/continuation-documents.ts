const ACTOR = 'id name shortName class';
const FACTS = `id version receiver { ${ACTOR} } date metOn commitmentsAcceptedOn nextStep nextStepDue nextStepOverdue
  ownerId ownerName note missing`;
const NOTICES = 'notices { code sentence advice }';

export const CONTINUATION = `query Continuation($areaId: ID!, $day: Day) { continuation(areaId: $areaId, day: $day) {
  sequence day qm { ${ACTOR} } ${NOTICES}
  fundingEnd { date monthsLeft withoutOption sentence }
  stages { id version stage label state plannedFor doneOn note overdue }
  tasks { notAsked hoursPerWeek mandatory mandatoryUncovered
    rows { id version task title hoursPerWeek importance mandatory costPerYear note covered best notAsked coverSentence
      handover { ${FACTS} taskPlanId state workedWithoutQmOn } }
    columns { id version actor { ${ACTOR} } hoursPerWeek capacity note notAsked }
    offers { id version candidateId taskPlanId sign ability willingness excluded exclusionNote condition hours date
      sourceId sourceTitle sentence } }
  contributions { id version candidateId actor { ${ACTOR} } kind amount year willingness date sourceTitle note }
  financing { costPerYear tasksWithoutCost years { year applied granted open }
    parts { id version funder amount year state taskPlanId note } }
  anchors { id version anchor label state actor { ${ACTOR} } text } anchorsSettled
  handover { tasks { total planned underWay handedOver } ties { total planned underWay handedOver }
    pace { handedOverInTwelveMonths left monthsLeft neededPerYear missingAtEnd onTrack headline sentence } }
  scenarios { id version name k fMax tauAbility tauWillingness removedActors { ${ACTOR} } members { id } gone note savedOn changedSince } } }`;

const TIE = `tieId contact { ${ACTOR} } kind verb strength since onlyQm otherContacts goesAlong
  handover { ${FACTS} state spokeWithoutQmOn } proposals { actor { ${ACTOR} } reason }`;

export const QM_TIES = `query QmTies($areaId: ID!, $filter: QmTieFilter, $first: Int, $after: String, $day: Day) {
  qmTies(areaId: $areaId, filter: $filter, first: $first, after: $after, day: $day) {
    rows { ${TIE} } counts { all next onlyQm withoutReceiver handedOver } ${NOTICES} pageInfo { endCursor total } } }`;

export const QM_TIE = `query QmTie($areaId: ID!, $tieId: ID!) { qmTie(areaId: $areaId, tieId: $tieId) { ${TIE} } }`;

export const CONVERSATIONS = `query Conversations($areaId: ID!, $actorId: ID) {
  conversationList(areaId: $areaId, actorId: $actorId) { actor { ${ACTOR} } opening closing todo
    questions { taskPlanId title reason about question followUps hoursPerWeek mandatory } } }`;

export const SHEETS = `query Sheets($areaId: ID!, $actorId: ID) { handoverSheets(areaId: $areaId, actorId: $actorId) {
  actor { ${ACTOR} } summary contacts tasks { title handover { state ${FACTS} } } ties { tie { ${TIE} } contacts }
  promises { title sentence firm } openPoints nextSteps { about step due overdue ownerName } } }`;

const REMOVAL =
  'actors ties density meanDegree components isolated pairs connectedPairs fragmentation distanceFragmentation';

export const WITHOUT = `query Without($areaId: ID!, $actorIds: [ID!]!, $day: Day, $filter: NetworkFilter,
  $storedAt: DateTime) {
  withoutActors(areaId: $areaId, actorIds: $actorIds, day: $day, filter: $filter, storedAt: $storedAt) { day removed { ${ACTOR} } ${NOTICES} sentence
    result { before { ${REMOVAL} } after { ${REMOVAL} } afterAtRisk { ${REMOVAL} } pairsLost pairsLostShare components
      orphaned { ${ACTOR} } aloneBefore { ${ACTOR} } tiesLost tiesAtRisk } } }`;

const SET = `letter best members { candidateId actor { ${ACTOR} } hoursPerWeek hoursUsed hoursOver }
  assignment { taskPlanId candidateId ability willingness } mandatoryCovered mandatory openMandatory openOthers
  committed conditional signalled freeHours neededHours hoursUnknown recoveryPairs recoveryNearness fragmentation
  worstFragmentation worstLoss reinforcement { candidateId actor { ${ACTOR} } worstFragmentation }
  joins { candidateId contact { ${ACTOR} } actorsJoined } notJoined { contact { ${ACTOR} } actors } byK { k fragmentation }`;

const SUCCESSION_FIELDS = `areaId day state
  assumptions { k fMax fMaxIsDefault tauAbility tauWillingness removedActors { ${ACTOR} } } ${NOTICES}
  progress { share secondsLeft }
  result { size exact lowerBound combinations { size examined feasible } sentence
    relaxations { kind taskPlanIds fMax extraHours sentence } sets { ${SET} }
    notChosen { candidateId actor { ${ACTOR} } reasons { code sentence } }
    singles { candidateId actor { ${ACTOR} } fragmentation recoveryPairs recoveryNearness byK { k fragmentation } }
    fragmentationWithQm fragmentationWithoutQm pairsLost mandatoryHours }`;

export const SUCCESSION = `query Succession($areaId: ID!, $day: Day, $parameters: SuccessionParameters) {
  succession(areaId: $areaId, day: $day, parameters: $parameters) { ${SUCCESSION_FIELDS} } }`;

export const SUCCESSION_SEARCH = `subscription Search($areaId: ID!, $day: Day, $parameters: SuccessionParameters) {
  successionSearch(areaId: $areaId, day: $day, parameters: $parameters) { ${SUCCESSION_FIELDS} } }`;

export const SUCCESSOR_SET = `query Chosen($areaId: ID!, $parameters: SuccessionParameters, $members: [ID!]!) {
  successorSet(areaId: $areaId, parameters: $parameters, members: $members) { ${SET} } }`;
