import type { IconName } from '../../ui/icons/Icon.js';

/** A room of the interface that has a page. */
export interface Room {
  readonly path: string;
  readonly label: string;
  readonly icon: IconName;
  /** Letter after `g`. */
  readonly key: string;
  /** The label with a place where it may be broken, for large letters in a narrow bar. */
  readonly breakable?: string;
  /** Not offered on the phone. */
  readonly deskOnly?: true;
  /** Pages that belong to the room though their path is another. */
  readonly also?: string;
}

/** Rooms of an area, in the order of the rail; a room appears here with its page. */
export const ROOMS: readonly Room[] = [
  { path: 'netz', label: 'Netz', icon: 'network', key: 'n' },
  { path: 'akteure', label: 'Akteure', icon: 'actors', key: 'a', also: 'personen' },
  { path: 'luecken', label: 'Lücken', icon: 'gaps', key: 'l' },
  { path: 'verstetigung', label: 'Verstetigung', breakable: 'Verste\u00adtigung', icon: 'continuation', key: 't' },
  { path: 'verlauf', label: 'Verlauf', icon: 'history', key: 'v' },
  { path: 'import', label: 'Import', icon: 'import', key: 'i', deskOnly: true },
];

/** The room of all areas, at the foot of the rail. */
export const AREAS_ROOM: Room = { path: '/gebiete', label: 'Gebiete', icon: 'settings', key: 'e' };

/** The room of an area that a path is in. */
export function roomOf(pathname: string): Room | undefined {
  const [, , , part] = pathname.split('/');
  return ROOMS.find(({ path, also }) => part !== undefined && (path === part || also === part));
}

/** Places in the bar at the foot of the phone. */
const PLACES = 5;

/** The rooms for the phone's bar, in the order of the rail, and those for which it has no place. */
export function phoneRooms(inArea: boolean): { readonly first: readonly Room[]; readonly more: readonly Room[] } {
  const rooms = [...(inArea ? ROOMS.filter(({ deskOnly }) => deskOnly !== true) : []), AREAS_ROOM];
  if (rooms.length <= PLACES) return { first: rooms, more: [] };
  return { first: rooms.slice(0, PLACES - 1), more: rooms.slice(PLACES - 1) };
}
