import { networkDay } from './day.js';
import { filterKey, visibleOn } from './filter.js';
import { smallNetwork } from './testing/small-network.js';

describe('the filter of the map', () => {
  const network = smallNetwork();
  const day = networkDay(network, '2026-06-30');
  const names = (positions: readonly number[]) => positions.map((position) => network.actors[position]?.name);

  it('shows what counts on the day when nothing is chosen', () => {
    const visible = visibleOn(network, day, {});
    expect(names(visible.actors)).toEqual(['QM', 'Amt', 'Verein', 'Initiative']);
    expect(visible.ties).toHaveLength(3);
    expect(visible).toMatchObject({ hiddenActors: 0, hiddenTies: 0 });
  });

  it('keeps the QM whatever sector is chosen, and counts what it hides', () => {
    const visible = visibleOn(network, day, { sectors: ['ADMINISTRATION'] });
    expect(names(visible.actors)).toEqual(['QM', 'Amt']);
    expect(visible).toMatchObject({ hiddenActors: 2, hiddenTies: 2 });
  });

  it('narrows ties by kind, strength, evidence and confirmation without hiding actors', () => {
    expect(visibleOn(network, day, { withoutTieKinds: ['LOCATED_IN'] }).ties).toHaveLength(2);
    expect(visibleOn(network, day, { minIntensity: 3 }).ties).toHaveLength(1);
    expect(visibleOn(network, day, { evidence: ['DOCUMENTED'] }).ties).toHaveLength(1);
    const confirmed = visibleOn(network, day, { confirmedSince: '2026-01-01' });
    expect(confirmed).toMatchObject({ hiddenActors: 0, hiddenTies: 2 });
  });

  it('lets nothing but the QM through an empty list', () => {
    expect(names(visibleOn(network, day, { kinds: [] }).actors)).toEqual(['QM']);
  });

  it('leaves out who has ended before the day, and shows them on an earlier one', () => {
    const earlier = visibleOn(network, networkDay(network, '2023-05-01'), {});
    expect(names(earlier.actors)).toContain('Früherer Treff');
    expect(names(visibleOn(network, day, {}).actors)).not.toContain('Früherer Treff');
  });

  it('has one key for filters that do the same', () => {
    expect(filterKey({ sectors: ['B', 'A'], topics: null })).toBe(filterKey({ sectors: ['A', 'B', 'A'] }));
    expect(filterKey({ sectors: ['A'] })).not.toBe(filterKey({ kinds: ['A'] }));
  });
});
