import type { Ring as MapRing } from '@quartiersnetz/map-layout';
import type { ActorRecordKind } from '@quartiersnetz/graph-schema';
import type { ActorClass, Network, NetworkFilter, Ring } from '../../generated/resolvers.js';
import type { Filter } from './filter.js';
import { actorColumn, tieColumn } from './network-columns.js';
import type { NetworkColumns } from './network-columns.js';

const CLASS_OF_KIND: Readonly<Record<ActorRecordKind, ActorClass>> = {
  Organisation: 'ORGANISATION',
  Initiative: 'INITIATIVE',
  Committee: 'COMMITTEE',
  PopulationGroup: 'POPULATION_GROUP',
};

const KIND_OF_CLASS: Readonly<Record<ActorClass, ActorRecordKind>> = {
  ORGANISATION: 'Organisation',
  INITIATIVE: 'Initiative',
  COMMITTEE: 'Committee',
  POPULATION_GROUP: 'PopulationGroup',
};

const RINGS: Readonly<Record<MapRing, Ring>> = { 1: 'I', 2: 'II', 3: 'III', 4: 'RIM' };

/** Class of an actor as the API names it. */
export const toActorClass = (kind: ActorRecordKind): ActorClass => CLASS_OF_KIND[kind];

/** Kind of record behind a class of actors. */
export const toActorKind = (actorClass: ActorClass): ActorRecordKind => KIND_OF_CLASS[actorClass];

/** Ring as the API names it. */
export const toRing = (ring: MapRing | null): Ring | null => (ring === null ? null : RINGS[ring]);

/** Ring of the API as the map counts it. */
export const toRingNumber = (ring: Ring): MapRing => (ring === 'I' ? 1 : ring === 'II' ? 2 : ring === 'III' ? 3 : 4);

/** The filter of a request in the terms of the store. */
export const toFilter = (filter: NetworkFilter | null | undefined): Filter => ({
  ...filter,
  classes: filter?.classes?.map(toActorKind),
});

/** Columns of a network for the map. */
export function toNetwork({ network, firstYear, rings, qm }: NetworkColumns): Network {
  return {
    areaId: network.area,
    sequence: network.sequence,
    firstYear,
    actors: {
      id: actorColumn(network, ({ id }) => id),
      name: actorColumn(network, ({ name }) => name),
      shortName: actorColumn(network, ({ shortName }) => shortName),
      class: actorColumn(network, ({ actorClass }) => toActorClass(actorClass)),
      kind: actorColumn(network, ({ kind }) => kind),
      sector: actorColumn(network, ({ sector }) => sector),
      ring: rings.map(toRing),
      since: actorColumn(network, ({ since }) => since),
      until: actorColumn(network, ({ until }) => until),
      foreign: actorColumn(network, ({ foreign }) => foreign),
      qm: [...qm],
    },
    ties: {
      id: tieColumn(network, ({ id }) => id),
      from: tieColumn(network, ({ from }) => from),
      to: tieColumn(network, ({ to }) => to),
      kind: tieColumn(network, ({ kind }) => kind),
      intensity: tieColumn(network, ({ intensity }) => intensity),
      since: tieColumn(network, ({ since }) => since),
      until: tieColumn(network, ({ until }) => until),
      evidence: tieColumn(network, ({ evidence }) => evidence),
      lastConfirmedAt: tieColumn(network, ({ lastConfirmedAt }) => lastConfirmedAt),
      viaQm: tieColumn(network, ({ viaQm }) => viaQm),
    },
  };
}
