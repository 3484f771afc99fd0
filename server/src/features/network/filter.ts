import { lastDay } from '@quartiersnetz/graph-schema';
import type { AreaNetwork, NetworkActor, NetworkTie } from './area-network.js';
import type { NetworkDay } from './day.js';

/** Narrows what is shown; a field that is absent or null does nothing, an empty list lets nothing through. */
export interface Filter {
  readonly sectors?: readonly string[] | null;
  readonly classes?: readonly string[] | null;
  readonly kinds?: readonly string[] | null;
  readonly tieKinds?: readonly string[] | null;
  readonly withoutTieKinds?: readonly string[] | null;
  readonly minIntensity?: number | null;
  readonly confirmedSince?: string | null;
  readonly evidence?: readonly string[] | null;
  readonly topics?: readonly string[] | null;
}

/** What a filter leaves of a day, as positions, ascending. */
export interface Visible {
  readonly actors: readonly number[];
  readonly ties: readonly number[];
  readonly hiddenActors: number;
  readonly hiddenTies: number;
}

const anyOf = (wanted: readonly string[] | null | undefined, value: string | null): boolean =>
  !wanted || (value !== null && wanted.includes(value));

function passes(actor: NetworkActor, filter: Filter): boolean {
  return (
    anyOf(filter.sectors, actor.sector) &&
    anyOf(filter.classes, actor.actorClass) &&
    anyOf(filter.kinds, actor.kind) &&
    (!filter.topics || actor.topics.some((topic) => filter.topics?.includes(topic)))
  );
}

function tiePasses(tie: NetworkTie, filter: Filter): boolean {
  const { minIntensity, confirmedSince } = filter;
  return (
    anyOf(filter.tieKinds, tie.kind) &&
    !filter.withoutTieKinds?.includes(tie.kind) &&
    anyOf(filter.evidence, tie.evidence) &&
    (minIntensity === null || minIntensity === undefined || tie.intensity >= minIntensity) &&
    (!confirmedSince || (tie.lastConfirmedAt !== null && lastDay(tie.lastConfirmedAt) >= confirmedSince))
  );
}

/** What counts on the day and passes the filter; the QM of the day stays whatever is chosen. */
export function visibleOn(network: AreaNetwork, day: NetworkDay, filter: Filter): Visible {
  const shown = network.actors.map(
    (actor, position) => day.living[position] === true && (day.qm[position] === true || passes(actor, filter)),
  );
  const tieShown = network.ties.map(
    (tie, position) =>
      day.counting[position] === true && shown[tie.from] === true && shown[tie.to] === true && tiePasses(tie, filter),
  );
  const actors = positionsOf(shown);
  const ties = positionsOf(tieShown);
  return {
    actors,
    ties,
    hiddenActors: positionsOf(day.living).length - actors.length,
    hiddenTies: positionsOf(day.counting).length - ties.length,
  };
}

const positionsOf = (marks: readonly boolean[]): readonly number[] =>
  marks.flatMap((mark, position) => (mark ? [position] : []));

/** A text that is the same for filters that do the same, whatever the order in which they were given. */
export function filterKey(filter: Filter): string {
  const fields = Object.entries(filter)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([field, value]): [string, unknown] => [field, Array.isArray(value) ? [...new Set(value)].sort() : value])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(fields);
}
