import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { useRoomsAreaId } from '../area.js';
import { AREAS_ROOM, ROOMS } from './rooms.js';

const WAIT = 1_500;

const FIELDS = 'input, textarea, select, [contenteditable="true"]';
/** Windows, menus and lists that are open; the keys belong to them. */
const OPEN = '[role="dialog"], [role="menu"], [role="listbox"]';

/** Whether a key press is meant for the page: not for a field that is being filled in, nor for what is open over the page. */
export function isForPage(event: KeyboardEvent): boolean {
  const inField = event.target instanceof HTMLElement && event.target.matches(FIELDS);
  return !inField && !event.defaultPrevented && document.querySelector(OPEN) === null;
}

/** `g` and a letter lead to a room. */
export function useRoomKeys(): void {
  const navigate = useNavigate();
  const areaId = useRoomsAreaId();
  useEffect(() => {
    let since = -WAIT;
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || !isForPage(event)) return;
      if (event.key === 'g') {
        since = event.timeStamp;
        return;
      }
      const path = event.timeStamp - since < WAIT ? pathBehind(event.key, areaId) : null;
      since = -WAIT;
      if (path !== null) {
        event.preventDefault();
        void navigate(path);
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [areaId, navigate]);
}

function pathBehind(key: string, areaId: string | null): string | null {
  if (key === AREAS_ROOM.key) return AREAS_ROOM.path;
  const room = areaId === null ? undefined : ROOMS.find((one) => one.key === key);
  return room ? `/gebiet/${areaId}/${room.path}` : null;
}
