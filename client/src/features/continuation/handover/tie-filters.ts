import type { QmTieFilter } from '../../../generated/graphql.js';
import type { QmTiePage } from '../types.js';

/** A choice of ties as it stands in the address; `filter` null is all of them. */
export interface TieChoice {
  readonly id: string;
  readonly label: string;
  readonly filter: QmTieFilter | null;
  readonly count: (counts: QmTiePage['counts']) => number;
}

export const ALL_TIES: TieChoice = { id: 'alle', label: 'alle', filter: null, count: ({ all }) => all };
export const NEXT_TIES: TieChoice = {
  id: 'naechste',
  label: 'als Nächstes',
  filter: 'NEXT',
  count: ({ next }) => next,
};

export const TIE_CHOICES: readonly TieChoice[] = [
  NEXT_TIES,
  { id: 'nur-qm', label: 'hängt nur am QM', filter: 'ONLY_QM', count: ({ onlyQm }) => onlyQm },
  {
    id: 'ohne',
    label: 'ohne Empfänger',
    filter: 'WITHOUT_RECEIVER',
    count: ({ withoutReceiver }) => withoutReceiver,
  },
  { id: 'uebergeben', label: 'übergeben', filter: 'HANDED_OVER', count: ({ handedOver }) => handedOver },
  ALL_TIES,
];

/** The choice of the address; without one what can be done next, or all while nothing is planned. */
export const choiceOf = (text: string | null, counts: QmTiePage['counts'] | undefined): TieChoice =>
  TIE_CHOICES.find(({ id }) => id === text) ?? (counts?.next === 0 ? ALL_TIES : NEXT_TIES);
