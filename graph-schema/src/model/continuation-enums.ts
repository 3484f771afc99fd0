/** Closed lists of the Verstetigung (marked * in vocabulary.md) with their German labels. */
export const TASK_ABILITIES = {
  SUITABLE: 'geeignet',
  PARTLY: 'teilweise geeignet',
  UNSUITABLE: 'nicht geeignet',
  UNKNOWN: 'unbekannt',
} as const;

export const WILLINGNESS = {
  COMMITTED: 'zugesagt',
  CONDITIONAL: 'bedingt',
  SIGNALLED: 'signalisiert, unkonkret',
  DECLINED: 'keine Bereitschaft',
  NO_ANSWER: 'gefragt, keine Antwort',
  NOT_ASKED: 'nicht gefragt',
} as const;

export const CAPACITIES = {
  AVAILABLE: 'frei',
  LIMITED: 'begrenzt',
  EXHAUSTED: 'es geht nichts mehr',
  UNKNOWN: 'unbekannt',
} as const;

/** Why an organisation is not asked to do a task. */
export const EXCLUSION_REASONS = {
  NEUTRALITY: 'nicht neutral',
  VOLUNTEERS: 'nicht ehrenamtlich leistbar',
} as const;

export const ANCHOR_STATES = { OPEN: 'offen', IN_PROGRESS: 'in Arbeit', SETTLED: 'geklärt' } as const;

export const FINANCING_STATES = { APPLIED: 'beantragt', GRANTED: 'bewilligt' } as const;

export const TASK_HANDOVER_STATES = {
  PLANNED: 'geplant',
  IN_TRAINING: 'in Einarbeitung',
  HANDED_OVER: 'übergeben',
} as const;

export const TIE_HANDOVER_STATES = {
  PLANNED: 'geplant',
  INTRODUCED: 'vorgestellt',
  HANDED_OVER: 'übergeben',
} as const;
