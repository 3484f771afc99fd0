const FIGURE = `id name value withQm text detail sentence trend { day value } trendSentence range { low high text aside }
  explanation { sentence formula unit qmCounted isolatesCounted source }`;

const ACTOR = 'id name shortName class kind sector';

export const TASK = `id version areaId gapId type subjects title owner { id name } dueOn overdue state closedReason closedByItself
  closedOn changedAt`;

export const DISMISSAL = 'id version areaId gapId type title reason by { id name } at';

const MATRIX = `groups { id members label code actors qmContacts }
  cells { a b ties possible density expected class onlyViaQm sign level gapId sentence }
  assessable pairs sentence legend { sign label cells } example`;

const GAP = `id rank family type severity title sentence figures sectorsA sectorsB actors { ${ACTOR} }
  introducers { actor { id shortName } reason } advice state task { ${TASK} } dismissal { ${DISMISSAL} } takeable holds topThree
  drawsSentence`;

/** The whole report, with one page of its gaps. */
export const REPORT = `query Report($areaId: ID!, $day: Day, $mergedSectors: [[TermId!]!], $filter: GapFilter, $first: Int, $after: String, $before: String, $around: ID) {
  gapReport(areaId: $areaId, day: $day, mergedSectors: $mergedSectors, filter: $filter, first: $first, after: $after,
    before: $before, around: $around) {
    areaId sequence day qm { ${ACTOR} } notices { code sentence advice step day } basis draws drawsSentence
    head { ${FIGURE} } brokerage { total pairs { a b label pairs range { text } } sentence } figures { ${FIGURE} }
    sectorMatrix { ${MATRIX} } sphereMatrix { ${MATRIX} }
    counts { open taken dismissed sectorPairs actors structure high medium low waitingForDraws }
    gaps { rows { ${GAP} } startCursor pageInfo { endCursor total } } } }`;

export const TASKS = `query Tasks($areaId: ID!, $states: [GapTaskState!]) { gapTasks(areaId: $areaId, states: $states) { ${TASK} } }`;

export const COMPARED = `query Compared($areaId: ID!, $from: Day!, $to: Day!) { networkChange(areaId: $areaId, from: $from, to: $to) {
  from to jaccard sentence kept newTies { a { name } b { name } } newTiesTotal endedTies { a { name } b { name } } endedTiesTotal
  newActors { name } endedActors { name } figures { id name before after delta text } } }`;

export const DRAWS = `subscription Draws($areaId: ID!, $day: Day, $mergedSectors: [[TermId!]!]) {
  gapReportDraws(areaId: $areaId, day: $day, mergedSectors: $mergedSectors) {
    done total secondsLeft result { figures { id range { low high text } } gaps { id holds topThree } } } }`;
