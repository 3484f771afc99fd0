import { project } from '../../network-analysis/index.js';
import type { ActorFindings, NetworkFindings, Projection } from '../../network-analysis/index.js';
import { networkDay, rowsOf, visibleOn } from '../network/index.js';
import type { AreaNetwork, DayFindings, Filter, NetworkActor, NetworkDay, NetworkTie } from '../network/index.js';

/** The network of a day as the Verstetigung looks at it, with the QM as one node; unfiltered save for "Ohne uns" on the map. */
export interface ContinuationDay {
  readonly network: AreaNetwork;
  readonly day: NetworkDay;
  readonly projection: Projection;
  readonly findings: NetworkFindings;
  /** The QM of the day: none, one, or a Tandem. */
  readonly qm: readonly NetworkActor[];
  readonly figuresOf: ReadonlyMap<string, ActorFindings>;
  readonly actor: (id: string) => NetworkActor | undefined;
}

/** Projects a network on a day. `found` are the findings of that day under the same filter. */
export function continuationDay(
  network: AreaNetwork,
  dayText: string,
  found: DayFindings,
  filter: Filter = {},
): ContinuationDay {
  const day = networkDay(network, dayText);
  return {
    network,
    day,
    projection: project(rowsOf(network, day, visibleOn(network, day, filter))),
    findings: found.findings,
    qm: network.actors.filter((_, position) => day.qm[position] === true),
    figuresOf: new Map(found.findings.actors.map((figures) => [figures.id, figures])),
    actor: (id) => network.actors[network.positionOf.get(id) ?? -1],
  };
}

/** A measured tie of the QM that counts on the day, seen from the QM. */
export interface HeldTie {
  readonly tie: NetworkTie;
  readonly contact: NetworkActor;
  /** Whether the tie leads from the QM to the contact. */
  readonly outwards: boolean;
}

/** The QM's measured ties to others on the day; ties within a Tandem are not handed over. */
export function heldTies({ network, day }: ContinuationDay): readonly HeldTie[] {
  return network.ties.flatMap((tie, position) => {
    if (!tie.measured || day.counting[position] !== true) return [];
    const [fromQm, toQm] = [day.qm[tie.from] === true, day.qm[tie.to] === true];
    const contact = network.actors[fromQm ? tie.to : tie.from];
    return fromQm === toQm || contact === undefined ? [] : [{ tie, contact, outwards: fromQm }];
  });
}
