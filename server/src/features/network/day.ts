import { countsOn } from '@quartiersnetz/graph-schema';
import { ringsOf } from '@quartiersnetz/map-layout';
import type { Ring } from '@quartiersnetz/map-layout';
import { qmActorsOn } from '../areas/index.js';
import type { AreaNetwork } from './area-network.js';

/** Stands for all QM actors of a day, who are one node (decisions.md 12). */
const QM = 'qm';

/** The network on one day, unfiltered: who lives, which ties count, who is QM. Marks run beside actors and ties. */
export interface NetworkDay {
  readonly day: string;
  readonly living: readonly boolean[];
  /** Ties that count on the day and whose ends live. */
  readonly counting: readonly boolean[];
  readonly qm: readonly boolean[];
}

/** Looks at a network on a day `YYYY-MM-DD`. */
export function networkDay(network: AreaNetwork, day: string): NetworkDay {
  const qmIds = new Set(qmActorsOn(network.mandates, day));
  const living = network.actors.map(({ since, until }) => countsOn(day, since, until));
  return {
    day,
    living,
    counting: network.ties.map(
      ({ from, to, since, until }) => living[from] === true && living[to] === true && countsOn(day, since, until),
    ),
    qm: network.actors.map(({ id }, position) => living[position] === true && qmIds.has(id)),
  };
}

/**
 * Rings of the actors on the day, by position; null for the QM itself. Without a QM the ring is the quartile of strength:
 * good for a drawing, no statement about closeness to anybody.
 */
export function ringsOn(network: AreaNetwork, { living, counting, qm }: NetworkDay): readonly (Ring | null)[] {
  const nameOf = (position: number): string => (qm[position] ? QM : (network.actors[position]?.id ?? ''));
  const ties = network.ties
    .filter(({ measured }, position) => measured && counting[position])
    .map(({ from, to, intensity }) => ({ from: nameOf(from), to: nameOf(to), strength: intensity }))
    .filter(({ from, to }) => from !== to);
  const actors = network.actors.filter((_, position) => living[position] && !qm[position]).map(({ id }) => id);
  const rings = ringsOf({ actors, ties, qm: qm.includes(true) ? QM : null });
  return network.actors.map(({ id }, position) => (qm[position] ? null : (rings.get(id) ?? 4)));
}
