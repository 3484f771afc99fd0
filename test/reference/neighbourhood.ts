import type { ActorRow, NetworkRows, TieRow } from '../../server/src/network-analysis/index.js';
import { randomFrom } from './random-graphs.js';

/** An actor with defaults; a test sets only what it proves. */
export const actor = (id: string, values: Partial<ActorRow> = {}): ActorRow => ({
  id,
  kind: 'Organisation',
  sector: 'HOUSING',
  sphere: 'PROVIDERS',
  isQm: false,
  ...values,
});

/** A measured tie, always valid, confirmed lately; named by its ends. */
export const tie = (from: string, to: string, values: Partial<TieRow> = {}): TieRow => ({
  id: `${from}-${to}`,
  from,
  to,
  strength: 2,
  measured: true,
  since: null,
  until: null,
  viaQm: 'UNKNOWN',
  lastConfirmedAt: '2026-11-01',
  ...values,
});

const SECTORS = [
  ['POLITICS', 'POLITICS'],
  ['ADMINISTRATION', 'ADMINISTRATION'],
  ['HOUSING', 'PROVIDERS'],
  ['BUSINESS', 'PROVIDERS'],
  ['CULTURE_EDUCATION', 'PROVIDERS'],
  ['CHILD_YOUTH_WORK', 'PROVIDERS'],
  ['INTEGRATION', 'PROVIDERS'],
  ['RESIDENTS', 'RESIDENTS'],
] as const;

/** A made-up neighbourhood of `size` actors and a QM: about 3 ties per actor, more often inside a sector. */
export function randomNeighbourhood(size: number, seed: number): NetworkRows {
  const random = randomFrom(seed);
  const pick = (n: number): number => Math.floor(random() * n);
  const sectorOf = Array.from({ length: size }, () => pick(SECTORS.length));
  const name = (v: number): string => `a${String(v).padStart(4, '0')}`;
  const actors = sectorOf.map((sector, v) =>
    actor(name(v), {
      kind: random() < 0.25 ? 'Initiative' : 'Organisation',
      sector: SECTORS[sector]?.[0] ?? null,
      sphere: SECTORS[sector]?.[1] ?? null,
    }),
  );
  const ties: TieRow[] = [];
  while (ties.length < 3 * size) {
    const [a, b] = [pick(size), pick(size)];
    const near = sectorOf[a] === sectorOf[b];
    if (a === b || random() > (near ? 1 : 0.3)) continue;
    ties.push(
      tie(name(a), name(b), {
        id: `t${ties.length}`,
        strength: 1 + pick(4),
        viaQm: random() < 0.1 ? 'YES' : 'UNKNOWN',
        lastConfirmedAt: `${2023 + pick(4)}-0${1 + pick(9)}`,
      }),
    );
  }
  for (let v = 0; v < size; v += 3) ties.push(tie('qm', name(v), { strength: 1 + pick(4) }));
  return { date: '2026-11-22', actors: [...actors, actor('qm', { isQm: true, sector: null, sphere: null })], ties };
}
