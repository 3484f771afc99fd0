import type { KeyboardEvent } from 'react';

const linksIn = (table: HTMLElement): readonly HTMLElement[] => [...table.querySelectorAll<HTMLElement>('a[data-row]')];

/**
 * Arrows, Pos1 and Ende move between the links of a table's rows that are marked `data-row`. Gives the link that has the focus
 * then, or null where nothing moved.
 */
export function moveBetweenRows(event: KeyboardEvent<HTMLElement>): HTMLElement | null {
  const links = linksIn(event.currentTarget);
  const at = links.findIndex((link) => link === document.activeElement);
  if (at < 0) return null;
  const goals: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: links.length - 1,
  };
  const goal = links[goals[event.key] ?? -1];
  if (!goal) return null;
  event.preventDefault();
  goal.focus();
  return goal;
}
