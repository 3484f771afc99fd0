import { DEFAULTS, parametersOf, readAssumptions, sameAssumptions, writeAssumptions } from './assumptions.js';
import type { Assumptions } from './assumptions.js';

const some: Assumptions = {
  k: 4,
  fMax: 0.3,
  tauAbility: 1,
  tauWillingness: 0.25,
  removedActors: ['a1', 'a2'],
};

describe('the assumptions of a search in the address', () => {
  it('are read as they were written', () => {
    expect(readAssumptions(writeAssumptions(new URLSearchParams(), some))).toEqual(some);
    expect(readAssumptions(writeAssumptions(new URLSearchParams(), DEFAULTS))).toEqual(DEFAULTS);
  });

  it('leave the rest of the address alone, but not the set that was marked for others', () => {
    const written = writeAssumptions(new URLSearchParams('szenario=s1&vorschlag=B&k=9'), DEFAULTS);
    expect(written.toString()).toBe('szenario=s1');
  });

  it('are the default where the address makes no sense', () => {
    expect(readAssumptions(new URLSearchParams('k=viele&f=130&eignung=-1&bereitschaft='))).toEqual(DEFAULTS);
  });

  it('are sent without what is the default', () => {
    expect(parametersOf(DEFAULTS)).toEqual({});
    expect(parametersOf({ ...DEFAULTS, k: 0, removedActors: ['a1'] })).toEqual({ k: 0, removedActors: ['a1'] });
  });

  it('ask the same whatever the order of those who leave', () => {
    expect(sameAssumptions(some, { ...some, removedActors: ['a2', 'a1'] })).toBe(true);
    expect(sameAssumptions(some, { ...some, k: null })).toBe(false);
  });
});
