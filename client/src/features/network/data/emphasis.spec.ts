import { actor, gap, modelOf, viewOf } from '../testing/small-network.js';
import { emphasisOf, generalHighlights } from './emphasis.js';

const model = modelOf(
  [
    actor('a', { sector: 'HOUSING' }),
    actor('b', { sector: 'POLITICS' }),
    actor('c', { sector: 'POLITICS' }),
    actor('d', { sector: 'RESIDENTS' }),
    actor('qm', { sector: null }),
  ],
  [
    { from: 'a', to: 'b', intensity: 4 },
    { from: 'b', to: 'c', kind: 'FUNDS' },
    { from: 'a', to: 'qm' },
    { from: 'd', to: 'qm' },
  ],
);
const view = viewOf(model, {
  qmIds: ['qm'],
  gaps: [gap('QM_ONLY', { actors: [3] }), gap('ARTICULATION_POINT', { actors: [1, 2] })],
});
const none = { cell: null, steps: 0, highlight: null, withoutQm: false };
const bright = (choice: Partial<Parameters<typeof emphasisOf>[1]>, chosen: number | null = null) => {
  const found = emphasisOf(view, { ...none, ...choice }, chosen);
  return found && { actors: [...found.actors].sort(), ties: [...found.ties].sort(), faded: found.faded };
};

describe('what stays bright', () => {
  it('is everything where nothing is chosen', () => {
    expect(bright({})).toBeNull();
  });

  it('are the two sectors of a cell and the ties between them', () => {
    expect(bright({ cell: ['POLITICS', 'HOUSING'] })).toEqual({ actors: [0, 1, 2], ties: [0], faded: 2 });
  });

  it('are the ties inside a sector for a cell on the diagonal', () => {
    expect(bright({ cell: ['POLITICS', 'POLITICS'] })).toEqual({ actors: [1, 2], ties: [1], faded: 3 });
  });

  it('are the surroundings in steps, which never lead through the QM', () => {
    expect(bright({ steps: 1 }, 0)?.actors).toEqual([0, 1, 4]);
    expect(bright({ steps: 2 }, 0)?.actors).toEqual([0, 1, 2, 4]);
    expect(bright({ steps: 3 }, 0)?.actors).toEqual([0, 1, 2, 4]);
  });

  it('are the surroundings of the QM where nobody is chosen', () => {
    expect(bright({ steps: 1 })?.actors).toEqual([0, 3, 4]);
  });

  it('does not reach the QM without the QM', () => {
    expect(bright({ steps: 2, withoutQm: true }, 0)?.actors).toEqual([0, 1, 2]);
  });

  it('are the ends of a kind of tie, of strong ties, of thin threads', () => {
    expect(bright({ highlight: 'beziehung:FUNDS' })).toMatchObject({ actors: [1, 2], ties: [1] });
    expect(bright({ highlight: 'stark' })).toMatchObject({ actors: [0, 1], ties: [0] });
    expect(bright({ highlight: 'duenn' })).toMatchObject({ actors: [3], ties: [3] });
  });

  it('is everything for a highlighting that is not known', () => {
    expect(bright({ highlight: 'mond' })).toBeNull();
  });

  it('offers only what this network has', () => {
    expect(generalHighlights(view).map(({ id }) => id)).toEqual(['stark', 'duenn']);
    expect(generalHighlights(viewOf(modelOf([actor('a')], [])))).toEqual([]);
  });
});
