import { endBefore, handoverFault, reachesInto } from './handover.js';

describe('the handover of an office', () => {
  it('ends the former time just before, in the precision of the beginning', () => {
    expect(endBefore('2024-05-17')).toBe('2024-05-16');
    expect(endBefore('2024-03-01')).toBe('2024-02-29');
    expect(endBefore('2024-05')).toBe('2024-04');
    expect(endBefore('2024-01')).toBe('2023-12');
    expect(endBefore('2024')).toBe('2023');
  });

  it('concerns those whose time reaches into the new one', () => {
    expect(reachesInto({ since: '2020', until: null }, '2024-05')).toBe(true);
    expect(reachesInto({ since: '2020', until: '2024-05' }, '2024-05-31')).toBe(true);
    expect(reachesInto({ since: '2020', until: '2024-04' }, '2024-05')).toBe(false);
  });

  it('wants a beginning where somebody has to make room, and none that lies before theirs', () => {
    const holder = { since: '2022', until: null };
    expect(handoverFault([], null)).toBeNull();
    expect(handoverFault([holder], '2024')).toBeNull();
    expect(handoverFault([holder], null)).toMatchObject({ field: 'since', code: 'REQUIRED' });
    expect(handoverFault([holder], '2022')).toMatchObject({ field: 'since', code: 'PERIOD' });
  });
});
