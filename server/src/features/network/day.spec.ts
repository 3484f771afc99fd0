import { networkDay, ringsOn } from './day.js';
import { smallNetwork } from './testing/small-network.js';

describe('the network on a day', () => {
  const network = smallNetwork();

  it('has the QM from the first to the last day of its mandate', () => {
    const isQm = (day: string) => networkDay(network, day).qm[0];
    expect(isQm('2022-02-28')).toBe(false);
    expect(isQm('2022-03-01')).toBe(true);
    expect(isQm('2027-12-31')).toBe(true);
    expect(isQm('2028-01-01')).toBe(false);
  });

  it('counts a tie only on days on which both ends live', () => {
    expect(networkDay(network, '2024-12-31').counting).toEqual([true, true, true, true]);
    expect(networkDay(network, '2025-01-01').counting).toEqual([true, true, true, false]);
  });

  it('puts strong contacts of the QM in ring I, those reached through others in III, those without a path on the rim', () => {
    // the tie "sitzt in" is not measured, so nothing leads to the initiative
    expect(ringsOn(network, networkDay(network, '2026-06-30'))).toEqual([null, 1, 3, 4, 4]);
  });

  it('orders by quartiles of strength where there is no QM', () => {
    const rings = ringsOn(network, networkDay(network, '2020-01-01'));
    expect(rings[0]).toBe(1);
    expect(rings).not.toContain(null);
  });
});
