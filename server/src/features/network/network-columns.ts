import { firstDay, lastDay } from '@quartiersnetz/graph-schema';
import type { Ring } from '@quartiersnetz/map-layout';
import type { AreaNetwork, NetworkActor, NetworkTie } from './area-network.js';
import { networkDay, ringsOn } from './day.js';

/** The network as one list per property: what the map draws. */
export interface NetworkColumns {
  readonly network: AreaNetwork;
  readonly firstYear: number | null;
  /** By position; all null where the day has no QM. */
  readonly rings: readonly (Ring | null)[];
  readonly qm: readonly boolean[];
}

/** First year in which a dated tie begins or is known to end. */
export function firstYearOf(ties: readonly NetworkTie[]): number | null {
  const years = ties.flatMap(({ since, until }) => [
    ...(since === null ? [] : [firstDay(since)]),
    ...(until === null ? [] : [lastDay(until)]),
  ]);
  return years.length === 0 ? null : Math.min(...years.map((day) => Number(day.slice(0, 4))));
}

/** The columns of a network as it looks on a day. */
export function networkColumns(network: AreaNetwork, today: string): NetworkColumns {
  const day = networkDay(network, today);
  const hasQm = day.qm.includes(true);
  return {
    network,
    firstYear: firstYearOf(network.ties),
    rings: hasQm ? ringsOn(network, day) : network.actors.map(() => null),
    qm: day.qm,
  };
}

/** One property of all actors, in their order. */
export const actorColumn = <T>({ actors }: AreaNetwork, of: (actor: NetworkActor) => T): T[] => actors.map(of);

/** One property of all ties, in their order. */
export const tieColumn = <T>({ ties }: AreaNetwork, of: (tie: NetworkTie) => T): T[] => ties.map(of);
