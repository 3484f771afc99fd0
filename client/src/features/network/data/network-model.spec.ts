import { actor, modelOf, viewOf } from '../testing/small-network.js';
import { hiddenOf, toDayView, toModel } from './network-model.js';

describe('columns and findings', () => {
  it('are joined only if they belong to the same state of the data', () => {
    const model = modelOf([actor('a')], []);
    const { findings } = viewOf(model);
    expect(toDayView(model, { ...findings, sequence: 2 })).toBeNull();
  });

  it('give every actor its ring and its visible ties', () => {
    const model = modelOf(
      [actor('a'), actor('b'), actor('qm')],
      [
        { from: 'a', to: 'b' },
        { from: 'a', to: 'qm' },
      ],
    );
    const view = viewOf(model, { qmIds: ['qm'], visibleTies: [0], rings: ['I', 'RIM', null] });
    expect([0, 1, 2].map((index) => view.ringOf(index))).toEqual([1, 4, null]);
    expect([0, 1, 2].map((index) => view.tiesOf(index).length)).toEqual([1, 1, 0]);
    expect(view.isQm(2)).toBe(true);
  });

  it('are read from typed columns', () => {
    const one = <T>(value: T): T[] => [value];
    const model = toModel({
      sequence: 3,
      firstYear: 2020,
      actors: {
        id: one('a'),
        name: one('Alpha e. V.'),
        shortName: one('Alpha'),
        class: one('ORGANISATION' as const),
        kind: one('ASSOCIATION'),
        sector: one(null),
        ring: one(null),
        since: one('2020'),
        until: one(null),
        foreign: one(true),
        qm: one(false),
      },
      ties: {
        id: [],
        from: [],
        to: [],
        kind: [],
        intensity: [],
        since: [],
        until: [],
        evidence: [],
        lastConfirmedAt: [],
      },
    });
    expect(model.byId.get('a')).toMatchObject({
      index: 0,
      shortName: 'Alpha',
      sector: null,
      foreign: true,
      since: '2020',
    });
  });
});

describe('what is hidden', () => {
  it('is what counts on the day and does not pass the filter, not what had ended', () => {
    const model = modelOf(
      [actor('a'), actor('b'), actor('c', { until: '2020' })],
      [
        { from: 'a', to: 'b' },
        { from: 'a', to: 'c' },
      ],
    );
    const view = viewOf(model, { visibleActors: [0], visibleTies: [], rings: ['II'] });
    expect(hiddenOf(view).actors.map(({ id }) => id)).toEqual(['b']);
    expect(hiddenOf(view).ties.map(({ index }) => index)).toEqual([0]);
  });
});
