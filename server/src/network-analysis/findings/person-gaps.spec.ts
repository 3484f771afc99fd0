import { actor, tie } from '../../../../test/reference/neighbourhood.js';
import { project } from '../graph/projection.js';
import type { ActorRow, TieRow } from '../graph/projection.js';
import { networkFindings } from './network-findings.js';
import type { ActorGap, StructureGap } from './types.js';

const gapsOf = (actors: readonly ActorRow[], ties: readonly TieRow[], options = {}) =>
  networkFindings(project({ date: '2026-11-22', actors, ties }), options).gaps;
const aboutPersons = (actors: readonly ActorRow[], ties: readonly TieRow[]): readonly ActorGap[] =>
  gapsOf(actors, ties).flatMap((gap) =>
    gap.family === 'ACTOR' && ['NO_NAMED_CONTACT', 'PERSON_DEPENDENT'].includes(gap.type) ? [gap] : [],
  );

describe('an actor without a named person', () => {
  const others = [actor('b'), actor('c')];

  it('is a gap unless somebody holds a function or carries a tie', () => {
    const named = (values: Partial<ActorRow>, carrier: Partial<TieRow> = {}) =>
      aboutPersons([actor('a', values), ...others], [tie('a', 'b', carrier)]).map(({ id }) => id);
    expect(named({ officeHolders: [] })).toEqual(['NO_NAMED_CONTACT:a']);
    expect(named({ officeHolders: ['p'] })).toEqual([]);
    expect(named({ officeHolders: [] }, { carriedByFrom: 'p' })).toEqual([]);
    expect(named({ officeHolders: [] }, { carriedByTo: 'p' })).toEqual(['NO_NAMED_CONTACT:a']);
  });

  it('is none where persons are not known here, and none for a population group', () => {
    const foreign = [actor('a', { officeHolders: null }), actor('g', { kind: 'PopulationGroup', officeHolders: [] })];
    expect(aboutPersons([...foreign, ...others], [tie('a', 'b')])).toEqual([]);
  });
});

describe('an actor that depends on one person', () => {
  const actors = [actor('a', { officeHolders: ['p', 'r'] }), actor('b'), actor('c'), actor('d')];
  const ties = (first: Partial<TieRow>, second: Partial<TieRow>, third: Partial<TieRow>): readonly TieRow[] => [
    tie('a', 'b', { strength: 4, ...first }),
    tie('c', 'a', { strength: 4, ...second }),
    tie('a', 'd', { strength: 2, ...third }),
  ];

  it('is one whose strength one person carries to at least four fifths, at its own end of the ties', () => {
    const p = 'p';
    const [gap, ...more] = aboutPersons(actors, ties({ carriedByFrom: p }, { carriedByTo: p }, {}));
    expect(more).toEqual([]);
    expect(gap).toMatchObject({ id: 'PERSON_DEPENDENT:a', severity: 'MEDIUM', weight: 8, subjects: ['a'] });
    expect(gap?.figures.carriedShare).toBeCloseTo(0.8, 12);
    expect(aboutPersons(actors, ties({ carriedByFrom: p }, { carriedByFrom: p }, { carriedByFrom: p }))).toEqual([]);
    expect(aboutPersons(actors, ties({ carriedByFrom: p }, { carriedByTo: 'r' }, { carriedByFrom: p }))).toEqual([]);
  });

  it('counts the strongest of parallel ties once', () => {
    const parallel = [
      ...ties({ carriedByFrom: 'p' }, { carriedByTo: 'p' }, {}),
      tie('b', 'a', { id: 'x', strength: 1, carriedByTo: 'p' }),
    ];
    expect(aboutPersons(actors, parallel)[0]?.figures.carriedShare).toBeCloseTo(0.8, 12);
  });

  it('is also one with several contacts of which only one person is known, but weighs less', () => {
    const one = [actor('a', { officeHolders: ['p'] }), ...actors.slice(1)];
    expect(aboutPersons(one, ties({}, {}, {}))).toMatchObject([
      { id: 'PERSON_DEPENDENT:a', severity: 'LOW', figures: { carriedShare: null, contacts: 3 } },
    ]);
    expect(aboutPersons(one, [tie('a', 'b')])).toEqual([]);
  });

  it('never says who the person is', () => {
    const text = JSON.stringify(aboutPersons(actors, ties({ carriedByFrom: 'secret' }, { carriedByTo: 'secret' }, {})));
    expect(text).toContain('PERSON_DEPENDENT');
    expect(text).not.toContain('secret');
  });
});

describe('a bridge', () => {
  const clique = (names: readonly string[]): readonly TieRow[] =>
    names.flatMap((a, i) => names.slice(i + 1).map((b) => tie(a, b)));
  const [left, right] = [
    ['a1', 'a2', 'a3', 'a4'],
    ['b1', 'b2', 'b3'],
  ];
  const actors = [...left, ...right, 'z'].map((id) => actor(id, { sector: id.slice(0, 1) }));
  const bridgesIn = (ties: readonly TieRow[]): readonly StructureGap[] =>
    gapsOf(actors, ties, { minimumActors: 2, minimumSectors: 2 }).flatMap((gap) =>
      gap.family === 'STRUCTURE' && gap.type === 'BRIDGE' ? [gap] : [],
    );

  it('is a gap where it alone holds three or more actors on either side', () => {
    const [gap, ...more] = bridgesIn([...clique(left), ...clique(right), tie('b1', 'a1', { strength: 3 })]);
    expect(more).toEqual([]);
    expect(gap).toMatchObject({ id: 'BRIDGE:a1|b1', subjects: ['a1', 'b1'], severity: 'MEDIUM', weight: 3 });
    expect(gap?.figures).toEqual({ separated: ['b1', 'b2', 'b3'], separatedCount: 3, parts: 2, pairsLost: 12 });
    expect(gap?.introducers.map(({ actor: id }) => id)).toEqual(['b2', 'b3']);
  });

  it('is none to fewer, nor where a second way leads round it', () => {
    expect(bridgesIn([...clique(left), tie('a1', 'b1'), tie('b1', 'b2')])).toEqual([]);
    expect(bridgesIn([...clique(left), ...clique(right), tie('a1', 'b1'), tie('a2', 'b2')])).toEqual([]);
  });
});
