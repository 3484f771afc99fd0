import type { ActorClass, ActorHint, Ring } from '../../generated/graphql.js';

/** German words of the directory. */
export const RING_LABELS: Readonly<Record<Ring, string>> = { I: 'I', II: 'II', III: 'III', RIM: 'Rand' };

export const RING_SENTENCES: Readonly<Record<Ring, string>> = {
  I: 'Ring I: arbeitet eng mit dem QM',
  II: 'Ring II: tauscht sich mit dem QM aus',
  III: 'Ring III: kennt das QM oder ist über andere erreichbar',
  RIM: 'Rand: ohne Verbindung',
};

export const CLASS_LABELS: Readonly<Record<ActorClass, string>> = {
  ORGANISATION: 'Organisation',
  INITIATIVE: 'Initiative',
  COMMITTEE: 'Gremium',
  POPULATION_GROUP: 'Bevölkerungsgruppe',
};

export const HINT_LABELS: Readonly<Record<ActorHint, string>> = {
  ISOLATED: 'ohne Verbindung',
  QM_ONLY: 'nur über QM',
  SINGLE_CONTACT: 'eine Verbindung',
  STALE: 'lange nicht bestätigt',
  NO_CONTACT_POINT: 'keine Ansprechstelle',
  ENDED: 'beendet',
};

export const HINT_TONES = {
  ISOLATED: 'missing',
  QM_ONLY: 'missing',
  SINGLE_CONTACT: 'attention',
  STALE: 'attention',
  NO_CONTACT_POINT: 'attention',
  ENDED: 'neutral',
} as const satisfies Record<ActorHint, string>;

/** How many are shown and what is left out, in words. */
export function countSentence(total: number, filteredOut: number, ended: number): readonly [string, string] {
  const noun = total === 1 ? 'Akteur' : 'Akteure';
  const hidden = filteredOut === 0 ? 'keine ausgeblendet' : `${filteredOut} ausgeblendet`;
  const endedWords = ended === 0 ? '' : ` · ${ended} beendete nicht gezählt`;
  return [`${total} ${noun}`, ` · ${hidden}${endedWords}`];
}
