import { makeFragmentData } from '../../../generated/index.js';
import { actor, modelOf, viewOf, withoutQm } from '../testing/small-network.js';
import { headline } from './headline.js';
import { viewWithout } from './leaving.js';
import { SetFiguresFragment } from './queries.js';
import { withoutWords } from './words.js';

type Answer = NonNullable<Parameters<typeof viewWithout>[2]>;
type Result = NonNullable<Answer['result']>;

const model = modelOf(
  ['qm', 'a', 'b', 'c', 'd'].map((id) => actor(id, { shortName: id.toUpperCase() })),
  [
    { from: 'qm', to: 'a' },
    { from: 'a', to: 'b' },
    { from: 'c', to: 'd' },
  ],
);
const view = viewOf(model, { qmIds: ['qm'], withoutQm: withoutQm() });
const figures = {
  actors: 3,
  ties: 1,
  density: null,
  meanDegree: null,
  components: 3,
  isolated: 1,
  connectedPairs: 1,
  pairs: 3,
};
const answer = (given: Partial<Result>, removed: readonly string[]): Answer => ({
  notices: [],
  removed: removed.map((id) => ({ id })),
  result: {
    before: makeFragmentData(figures, SetFiguresFragment),
    after: makeFragmentData(figures, SetFiguresFragment),
    pairsLost: 0,
    pairsLostShare: 0,
    components: [],
    tiesAtRisk: [],
    orphaned: [],
    aloneBefore: [],
    ...given,
  },
});

describe('the network without a set of actors', () => {
  it('has those who go, the parts from the second on with their numbers, and who is left alone, by place', () => {
    const found = viewWithout(
      view,
      ['a', 'qm'],
      answer(
        {
          components: [
            ['c', 'd'],
            ['b', 'd'],
          ],
          orphaned: [{ id: 'b' }],
          tiesAtRisk: ['c-d'],
        },
        ['qm', 'a'],
      ),
    );
    expect([...found.leaving.actors]).toEqual([1, 0]);
    expect(found.leaving.set).toMatchObject({ state: 'shown', words: 'das QM und A' });
    expect(found.findings.withoutQm?.separated).toEqual([{ number: 2, actors: [2, 4] }]);
    expect(found.findings.withoutQm?.newlyIsolated).toEqual([2]);
    expect(found.findings.withQm.groups).toBe(2);
  });

  it('shows everybody as long as nothing is known, and where nobody of the set is there', () => {
    expect(viewWithout(view, ['a'], null).leaving).toMatchObject({ set: { state: 'pending' } });
    const nothing = viewWithout(view, ['x'], { ...answer({}, []), result: null });
    expect(nothing.leaving.actors.size).toBe(0);
    expect(nothing.leaving.set).toMatchObject({ state: 'nothing', members: [{ id: 'x', name: 'unbekannter Akteur' }] });
    expect(withoutWords(nothing.leaving).who).toBe('das QM');
  });

  it('counts those who go where they are many', () => {
    const found = viewWithout(view, ['a', 'b', 'c'], answer({}, ['a', 'b', 'c']));
    expect(withoutWords(found.leaving).who).toBe('diese 3 Akteure');
  });

  it.each([
    [{ figures: { groups: 2 } }, 'Ohne das QM zerfällt das Netz'],
    [{ figures: { groups: 1 }, newlyIsolated: [1] }, 'Ohne das QM verliert 1 Akteur jede Verbindung'],
    [{ figures: { groups: 1 }, newlyIsolated: [1, 2] }, 'Ohne das QM verlieren 2 Akteure jede Verbindung'],
    [{ figures: { groups: 1 } }, 'Ohne das QM hält das Netz zusammen'],
  ])('says %j as %s', (given, words) => {
    const plain = withoutQm();
    const found = { ...plain, ...given, figures: { ...plain.figures, ...given.figures } };
    expect(headline('das QM', 1, found)).toBe(words);
  });
});
