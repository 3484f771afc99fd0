import { SECTORS } from '@quartiersnetz/graph-schema';
import { neighbours, tieCount } from './quarter.js';
import type { Quarter } from './quarter.js';

/** A pair of sectors that is assessable: at least three ties would be expected from the degrees. */
export interface SectorPair {
  readonly name: string;
  readonly ties: number;
  readonly lambda: number;
  /** P(Poisson(lambda) <= ties), adjusted by Holm over all assessable pairs. */
  readonly adjusted: number;
  readonly gap: 'NEVER_CONNECTED' | 'RARE' | null;
  /** Actors with ties into both sectors. */
  readonly introducers: readonly string[];
}

function poissonAtMost(lambda: number, count: number): number {
  let term = Math.exp(-lambda);
  let sum = term;
  for (let k = 1; k <= count; k++) {
    term *= lambda / k;
    sum += term;
  }
  return sum;
}

/** The assessable pairs of sectors of a network that is given without its QM. */
export function sectorPairs(quarter: Quarter): readonly SectorPair[] {
  const sectorsAround = (key: string): readonly string[] =>
    [...neighbours(quarter, key).keys()].map((other) => quarter.sectorOf.get(other) ?? '');
  const members = (sector: string): readonly string[] =>
    quarter.actors.filter((key) => quarter.sectorOf.get(key) === sector);
  const degreeSum = (sector: string): number =>
    members(sector).reduce((sum, key) => sum + neighbours(quarter, key).size, 0);

  const pairs = SECTORS.flatMap(({ id: a }, i) => SECTORS.slice(i).map(({ id: b }) => ({ a, b })))
    .map(({ a, b }) => {
      const ends = members(a)
        .flatMap(sectorsAround)
        .filter((sector) => sector === b).length;
      return {
        name: `${a}-${b}`,
        ties: a === b ? ends / 2 : ends,
        lambda: (degreeSum(a) * degreeSum(b)) / ((a === b ? 4 : 2) * tieCount(quarter)),
        introducers: quarter.actors.filter((key) => {
          const around = sectorsAround(key);
          return around.includes(a) && around.includes(b);
        }),
      };
    })
    .filter(({ lambda }) => lambda >= 3)
    .map((pair) => ({ ...pair, p: poissonAtMost(pair.lambda, pair.ties) }))
    .sort((x, y) => x.p - y.p);

  let adjusted = 0;
  return pairs.map(({ p, ...pair }, rank) => {
    adjusted = Math.max(adjusted, Math.min(1, (pairs.length - rank) * p));
    const rare = adjusted < 0.05 && pair.ties / pair.lambda < 0.5;
    return { ...pair, adjusted, gap: pair.ties === 0 ? 'NEVER_CONNECTED' : rare ? 'RARE' : null };
  });
}
