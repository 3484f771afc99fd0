/** The address of the network without a set of actors. */
export const withoutHref = (areaId: string, actorIds: readonly string[]): string =>
  `/gebiet/${areaId}/netz?weg=${actorIds.join(',')}`;
