import { compareParts, decodeCursor, encodeCursor, pageSize } from '../../records/index.js';
import type { CursorParts } from '../../records/index.js';
import type { ListedGap } from './gap-list.js';

/** Which part of the list is wanted: what follows a place, what comes before one, or the page that holds a gap. */
export interface GapPageRequest {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
  /** Id of a gap; where the list does not have it, the first page. */
  readonly around?: string | null;
}

/** A part of the list, with the places to go on from; null where there is no more. */
export interface GapPage {
  readonly rows: readonly ListedGap[];
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

const [USUAL_PAGE, LARGEST_PAGE] = [25, 100];
const SEVERITY = { HIGH: 0, MEDIUM: 1, LOW: 2 } as const;
/** Severity, weight, contacts of the QM, id. */
const PLACE_PARTS = 4;

/** A page of the list. Throws InvalidInput for a place that is none. */
export function gapPage(listed: readonly ListedGap[], request: GapPageRequest): GapPage {
  const size = pageSize(request.first, USUAL_PAGE, LARGEST_PAGE);
  const [start, end] = boundsOf(listed, request, size);
  const rows = listed.slice(start, end);
  const [first, last] = [rows[0], rows.at(-1)];
  return {
    rows,
    startCursor: first && start > 0 ? encodeCursor(placeOf(first)) : null,
    endCursor: last && end < listed.length ? encodeCursor(placeOf(last)) : null,
  };
}

function boundsOf(
  listed: readonly ListedGap[],
  { around, before, after }: GapPageRequest,
  size: number,
): readonly [start: number, end: number] {
  if (around) {
    const at = Math.max(
      0,
      listed.findIndex(({ gap }) => gap.id === around),
    );
    const start = at - (at % size);
    return [start, start + size];
  }
  const end = firstFrom(listed, decodeCursor(before, PLACE_PARTS), 0);
  if (end !== null) return [Math.max(0, end - size), end];
  const start = firstFrom(listed, decodeCursor(after, PLACE_PARTS), 1) ?? 0;
  return [start, start + size];
}

/** Position of the first gap at a place or, with `beyond`, after it; null without a place. */
function firstFrom(listed: readonly ListedGap[], place: CursorParts | null, beyond: 0 | 1): number | null {
  if (place === null) return null;
  const at = listed.findIndex((one) => compareParts(placeOf(one), place) >= beyond);
  return at < 0 ? listed.length : at;
}

/** Place of a gap in the order of the report. */
function placeOf({ gap }: ListedGap): CursorParts {
  const qmContacts = gap.family === 'SECTOR_PAIR' ? Math.min(...gap.figures.qmContacts) : 0;
  return [SEVERITY[gap.severity], -gap.weight, -qmContacts, gap.id];
}
