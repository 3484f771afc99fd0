import type { KeyboardEvent } from 'react';
import { moveBetweenRows } from '../move-between-rows.js';
import type { Selection } from './use-selection.js';

const rowOf = (element: Element | null): string | null => element?.getAttribute('data-row') ?? null;

/**
 * Keys in a table whose rows can be selected: arrows move, Space selects, Shift and arrows draw a range, Strg+A selects all that
 * the filter lets through, Esc none.
 */
export function selectionKeys(
  selection: Selection,
  selectAll: () => void,
): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    const from = rowOf(document.activeElement);
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') {
      event.preventDefault();
      selectAll();
    } else if (event.key === 'Escape' && selection.ids.size > 0) {
      event.preventDefault();
      selection.clear();
    } else if (event.key === ' ' && from !== null) {
      event.preventDefault();
      selection.toggle(from);
    } else {
      const to = rowOf(moveBetweenRows(event));
      if (event.shiftKey && from !== null && to !== null) selection.extend(from, to);
    }
  };
}
