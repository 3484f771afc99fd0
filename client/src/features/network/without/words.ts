import type { Leaving } from '../data/network-model.js';

/** How the network with and without those who go is spoken of. */
export interface WithoutWords {
  /** As it stands after "ohne". */
  readonly who: string;
  /** Heads of the figures before and after. */
  readonly before: string;
  readonly after: string;
  /** Head of the column that says what becomes of an actor. */
  readonly column: string;
  /** Of whom had no tie before. */
  readonly aloneBefore: string;
}

const WITHOUT_QM: WithoutWords = {
  who: 'das QM',
  before: 'mit QM',
  after: 'ohne QM',
  column: 'Ohne QM',
  aloneBefore: 'auch mit QM allein',
};

/** The words for the QM, or for the set that the address names. */
export const withoutWords = ({ set }: Leaving): WithoutWords =>
  set === null || set.state === 'nothing'
    ? WITHOUT_QM
    : {
        column: 'Ohne sie',
        who: set.words,
        before: 'vorher',
        after: 'nachher',
        aloneBefore: 'auch vorher allein',
      };
