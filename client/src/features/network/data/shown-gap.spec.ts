import { actor, gap, modelOf, viewOf } from '../testing/small-network.js';
import { emphasisOfGap } from './emphasis.js';
import { shownGap } from './shown-gap.js';

const model = modelOf(
  [
    actor('a', { sector: 'HOUSING' }),
    actor('b', { sector: 'POLITICS' }),
    actor('c', { sector: 'RESIDENTS' }),
    actor('d', { sector: 'RESIDENTS' }),
    actor('qm', { sector: null }),
  ],
  [
    { from: 'a', to: 'b' },
    { from: 'c', to: 'd' },
    { from: 'd', to: 'qm' },
    { from: 'b', to: 'qm' },
  ],
);
const joint = gap('ARTICULATION_POINT', { actors: [3, 2] });
const view = viewOf(model, { qmIds: ['qm'], gaps: [joint] });
const bright = (id: string) => {
  const { actors, ties, faded } = emphasisOfGap(view, shownGap(view, id));
  return { actors: [...actors].sort(), ties: [...ties].sort(), faded };
};

describe('the one gap that a link shows', () => {
  it('keeps two sectors bright, and of merged ones all', () => {
    expect(bright('RARE:HOUSING|POLITICS')).toEqual({ actors: [0, 1], ties: [0], faded: 3 });
    expect(bright('NEVER_CONNECTED:HOUSING+POLITICS|RESIDENTS').actors).toEqual([0, 1, 2, 3]);
  });

  it('keeps an actor bright with those it knows, be it the QM alone', () => {
    expect(bright('SINGLE_CONTACT:c')).toEqual({ actors: [2, 3], ties: [1], faded: 3 });
  });

  it('keeps a joint bright with those that hang on it, as they are found on the day', () => {
    expect(bright(joint.id)).toEqual({ actors: [2, 3], ties: [1], faded: 3 });
  });

  it('fades everything where the actor is not there on the day', () => {
    expect(bright('ISOLATED:nobody')).toEqual({ actors: [], ties: [], faded: 5 });
  });
});
