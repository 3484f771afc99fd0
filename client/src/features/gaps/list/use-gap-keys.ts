import { useEffect, useRef } from 'react';
import { isForPage } from '../../../app/frame/use-room-keys.js';

/** After `g` the next letter leads to a room and is none of this page. */
const ROOM_MS = 1_500;

const rows = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-gap] [data-row]')];
const gapAt = (element: Element | null): string | null =>
  element?.closest<HTMLElement>('[data-gap]')?.dataset['gap'] ?? null;

const rowOf = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-gap="${CSS.escape(id)}"] [data-row]`);

/** Gives the focus to the row of a gap, if it is listed. */
export const focusGap = (id: string): void => rowOf(id)?.focus();

/** Brings the row of a gap into view, if it is listed. */
export const scrollToGap = (id: string): void => rowOf(id)?.closest('[data-gap]')?.scrollIntoView({ block: 'start' });

/** `j` and `k` move between the rows, `t` takes a gap on, `z` puts it back: that of the focus, else the open one. */
export function useGapKeys(open: string | null, act: (key: 't' | 'z', gapId: string) => void): void {
  const latest = useRef({ open, act });
  useEffect(() => {
    latest.current = { open, act };
  });
  useEffect(() => {
    let afterG = -ROOM_MS;
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || !isForPage(event)) return;
      const forRoom = event.timeStamp - afterG < ROOM_MS;
      afterG = event.key === 'g' ? event.timeStamp : -ROOM_MS;
      if (forRoom) return;
      const here = gapAt(document.activeElement);
      if (event.key === 'j' || event.key === 'k') {
        const all = rows();
        const at = all.findIndex((row) => gapAt(row) === (here ?? latest.current.open));
        const goal = here === null ? at : at + (event.key === 'j' ? 1 : -1);
        const row = all[Math.max(0, goal)];
        if (row === undefined) return;
        event.preventDefault();
        row.focus();
      } else if (event.key === 't' || event.key === 'z') {
        const gap = here ?? latest.current.open;
        if (gap === null) return;
        event.preventDefault();
        latest.current.act(event.key, gap);
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
