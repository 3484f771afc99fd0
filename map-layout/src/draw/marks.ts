import { ellipsePoint } from '../frame/turns.js';
import type { Arrangement, Box, Ring, Wedge } from '../types.js';
import { iconBox, labelBox } from './labels.js';
import { rimPoint } from './outlines.js';
import type { Point } from './point.js';

/** Where a ring's roman numeral stands. */
export interface RingNumeralPlace extends Point {
  readonly ring: Ring;
}

/** A pair of sectors that a gap line joins; `id` is the caller's. */
export interface GapPair {
  readonly id: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** The two ends of a gap line: places for its mark near the rim of both wedges. */
export interface GapMarkPlace {
  readonly id: string;
  readonly from: Point;
  readonly to: Point;
}

/** More free room than this around a mark makes no difference (px). */
const ENOUGH = 26;
/** Marks are discs of about 20 px; their middles keep this distance. */
const BETWEEN_MARKS = 26;
/** Gap marks sit this far inside the rim (px). */
const RIM_OFFSET = -7;

/** What a mark should keep off: icons, shown names, the hub and marks already set. */
function occupied(arrangement: Arrangement): Box[] {
  return [
    arrangement.hubBox,
    ...arrangement.positions.map(iconBox),
    ...arrangement.positions.filter((place) => !place.labelHidden).map(labelBox),
  ];
}

function clearance(boxes: readonly Box[], { x, y }: Point): number {
  let least = ENOUGH;
  for (const box of boxes) {
    const dx = Math.max(box.x0 - x, x - box.x1, 0);
    const dy = Math.max(box.y0 - y, y - box.y1, 0);
    const distance = dx === 0 && dy === 0 ? -20 : Math.sqrt(dx * dx + dy * dy);
    if (distance < least) least = distance;
  }
  return least;
}

function markBox({ x, y }: Point): Box {
  return { x0: x - 2, y0: y - 2, x1: x + 2, y1: y + 2 };
}

/** The freest place for each ring's numeral: in the gaps between wedges by preference, near the middle of the band. */
export function ringNumeralPlaces(arrangement: Arrangement): readonly RingNumeralPlace[] {
  const { world, wedges } = arrangement;
  const boxes = occupied(arrangement);
  const gaps = wedges.map((wedge, i) => {
    const next = wedges[(i + 1) % wedges.length] ?? wedge;
    const to = next.from <= wedge.to ? next.from + 1 : next.from;
    return { turns: (wedge.to + to) / 2, wide: next.sphere !== wedge.sphere };
  });
  const inner = wedges.flatMap((wedge) =>
    [0.2, 0.4, 0.6, 0.8].map((share) => ({ turns: wedge.from + (wedge.to - wedge.from) * share, wide: null })),
  );
  return arrangement.rings.map(({ ring, inner: from, outer }) => {
    let best: RingNumeralPlace = { ring, x: 0, y: 0 };
    let most = -Infinity;
    for (const { turns, wide } of [...gaps, ...inner]) {
      for (const share of [0.5, 0.62, 0.38, 0.75, 0.25]) {
        const radius = from + (outer - from) * share;
        const { x, y } = ellipsePoint(world.rx * radius, world.ry * radius, turns);
        const liking = (wide === null ? 0 : wide ? 10 : 7) - Math.abs(share - 0.5) * 4;
        const score = clearance(boxes, { x, y }) + liking;
        if (score <= most) continue;
        most = score;
        best = { ring, x: Math.round(x), y: Math.round(y) };
      }
    }
    boxes.push(markBox(best));
    return best;
  });
}

/** The freest places near the rim for the ends of gap lines, the shorter line first; pairs with a sector that has no wedge are left out. */
export function gapMarkPlaces(arrangement: Arrangement, pairs: readonly GapPair[]): readonly GapMarkPlace[] {
  const boxes = occupied(arrangement);
  const marks: Point[] = [];
  return pairs.flatMap((pair) => {
    const a = arrangement.wedges.find((wedge) => wedge.sector === pair.from);
    const b = arrangement.wedges.find((wedge) => wedge.sector === pair.to);
    if (!a || !b) return [];
    const from = freestOnRim(arrangement, a, middleOf(arrangement, b), boxes, marks);
    marks.push(from);
    const to = freestOnRim(arrangement, b, from, boxes, marks);
    marks.push(to);
    return [{ id: pair.id, from, to }];
  });
}

function middleOf(arrangement: Arrangement, wedge: Wedge): Point {
  return rimPoint(arrangement.world, (wedge.from + wedge.to) / 2, RIM_OFFSET);
}

function freestOnRim(
  arrangement: Arrangement,
  wedge: Wedge,
  other: Point,
  boxes: readonly Box[],
  marks: readonly Point[],
): Point {
  const steps = Math.max(6, Math.ceil((wedge.to - wedge.from) * 180));
  let best: Point = middleOf(arrangement, wedge);
  let most = -Infinity;
  for (let step = 1; step < steps; step += 1) {
    const { x, y } = rimPoint(arrangement.world, wedge.from + ((wedge.to - wedge.from) * step) / steps, RIM_OFFSET);
    const length = Math.sqrt((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y));
    const crowded = marks.some((mark) => Math.abs(mark.x - x) < BETWEEN_MARKS && Math.abs(mark.y - y) < BETWEEN_MARKS);
    const score = Math.min(clearance(boxes, { x, y }), 14) * 4 - length / 20 - (crowded ? 200 : 0);
    if (score <= most) continue;
    most = score;
    best = { x: Math.round(x), y: Math.round(y) };
  }
  return best;
}
