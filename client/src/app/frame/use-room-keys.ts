import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { ROOMS } from './rooms.js';

const WAIT = 1_500;

const FIELDS = 'input, textarea, select, [contenteditable="true"]';
/** Windows, menus and lists that are open; the keys belong to them. */
const OPEN = '[role="dialog"], [role="menu"], [role="listbox"]';

/** Whether a key press is meant for the page: not for a field that is being filled in, nor for what is open over the page. */
export function isForPage(event: KeyboardEvent): boolean {
  const inField = event.target instanceof HTMLElement && event.target.matches(FIELDS);
  return !inField && !event.defaultPrevented && document.querySelector(OPEN) === null;
}

/** `g` and a letter lead to a room of the area. */
export function useRoomKeys(areaId: string | null): void {
  const navigate = useNavigate();
  useEffect(() => {
    if (areaId === null) return undefined;
    let since = 0;
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || !isForPage(event)) return;
      if (event.key === 'g') {
        since = event.timeStamp;
        return;
      }
      const room = event.timeStamp - since < WAIT ? ROOMS.find(({ key }) => key === event.key) : undefined;
      since = 0;
      if (room) {
        event.preventDefault();
        void navigate(`/gebiet/${areaId}/${room.path}`);
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [areaId, navigate]);
}
