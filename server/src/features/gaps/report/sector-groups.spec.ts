import { sectorGroups } from './sector-groups.js';

const SECTORS = ['POLITICS', 'HOUSING', 'BUSINESS', 'RESIDENTS'];

describe('merged sectors', () => {
  it('count as one, named by all of them in the order of the circle', () => {
    const { groupOf, order, members, ignored } = sectorGroups([['BUSINESS', 'HOUSING']], SECTORS);
    expect([groupOf('HOUSING'), groupOf('BUSINESS'), groupOf('POLITICS'), groupOf(null)]).toEqual([
      'HOUSING+BUSINESS',
      'HOUSING+BUSINESS',
      'POLITICS',
      null,
    ]);
    expect(order).toEqual(['POLITICS', 'HOUSING+BUSINESS', 'RESIDENTS']);
    expect(members.get('HOUSING+BUSINESS')).toEqual(['HOUSING', 'BUSINESS']);
    expect(ignored).toBe(false);
  });

  it('are the same whatever the order in which they were named', () => {
    const one = sectorGroups(
      [
        ['POLITICS', 'RESIDENTS'],
        ['HOUSING', 'BUSINESS'],
      ],
      SECTORS,
    );
    const other = sectorGroups(
      [
        ['BUSINESS', 'HOUSING'],
        ['RESIDENTS', 'POLITICS'],
      ],
      SECTORS,
    );
    expect(one.key).toBe(other.key);
    expect(one.order).toEqual(other.order);
  });

  it('leave out what is no sector or named twice, and say so', () => {
    const unknown = sectorGroups([['HOUSING', 'NOBODY']], SECTORS);
    expect([unknown.ignored, unknown.members.size, unknown.key]).toEqual([true, 0, '']);
    const twice = sectorGroups(
      [
        ['HOUSING', 'BUSINESS'],
        ['BUSINESS', 'RESIDENTS', 'POLITICS'],
      ],
      SECTORS,
    );
    expect(twice.ignored).toBe(true);
    expect([...twice.members.keys()]).toEqual(['HOUSING+BUSINESS', 'POLITICS+RESIDENTS']);
  });

  it('change nothing where nothing is merged', () => {
    const { key, order, groupOf } = sectorGroups([[], ['HOUSING']], SECTORS);
    expect([key, order, groupOf('OWN_TERM')]).toEqual(['', SECTORS, 'OWN_TERM']);
  });
});
