import type { AREA_ROLES } from '@quartiersnetz/graph-schema';
import { Forbidden } from './errors.js';

export type AreaRoleName = keyof typeof AREA_ROLES;

/** Who asks: the signed-in account with its roles per area. An administrator of the installation may act in every area. */
export interface Viewer {
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly administrator: boolean;
  readonly roles: ReadonlyMap<string, readonly AreaRoleName[]>;
}

/** What an entry of the policy table asks for. */
export type Capability = 'public' | 'signed-in' | 'area.read' | 'area.edit' | 'installation.administer';

const EDITING: readonly AreaRoleName[] = ['EDITOR', 'COORDINATOR', 'ADMINISTRATOR'];

/** Whether the viewer may read the area. */
export const mayRead = (viewer: Viewer, area: string): boolean =>
  viewer.administrator || (viewer.roles.get(area)?.length ?? 0) > 0;

/** Whether the viewer may change the area. */
export const mayEdit = (viewer: Viewer, area: string): boolean =>
  viewer.administrator || (viewer.roles.get(area) ?? []).some((role) => EDITING.includes(role));

/** Areas that the viewer may read out of those given; order kept. */
export const readableAreas = (viewer: Viewer, areas: readonly string[]): readonly string[] =>
  areas.filter((area) => mayRead(viewer, area));

/** Throws Forbidden unless the viewer may change the area. */
export function requireEdit(viewer: Viewer, area: string): void {
  if (!mayEdit(viewer, area)) throw new Forbidden();
}
