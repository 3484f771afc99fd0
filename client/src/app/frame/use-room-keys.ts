import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { ROOMS } from './rooms.js';

const WAIT = 1_500;

/** Whether a key press belongs to a field that is being filled in. */
export function isTyping(event: KeyboardEvent): boolean {
  const target = event.target;
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
}

/** `g` and a letter lead to a room of the area. */
export function useRoomKeys(areaId: string | null): void {
  const navigate = useNavigate();
  useEffect(() => {
    if (areaId === null) return undefined;
    let since = 0;
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
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
