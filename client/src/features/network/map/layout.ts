import type { Arrangement, PlacedActor } from '@quartiersnetz/map-layout';
import type { Vocabularies } from '../../../app/vocabularies.js';
import type { CanvasLabel, CanvasNode, Point } from '../../../canvas/index.js';
import type { Emphasis } from '../data/emphasis.js';
import type { DayView, Gap } from '../data/network-model.js';

/** Where the icons are: the stored drawing, or places found by forces. */
export type Layout =
  | { readonly kind: 'arranged'; readonly arrangement: Arrangement }
  | {
      readonly kind: 'forces';
      readonly places: ReadonlyMap<string, Point>;
      readonly bounds: { readonly width: number; readonly height: number };
      readonly sectorNames: boolean;
    };

export interface ContentInput {
  readonly view: DayView;
  readonly vocabularies: Vocabularies;
  readonly layout: Layout;
  readonly selected: number | null;
  /** Where the keyboard stands on the map. */
  readonly focused: number | null;
  readonly emphasis: Emphasis | null;
  readonly withoutQm: boolean;
  /** Gaps between sectors that are drawn, strongest first. */
  readonly gaps: readonly Gap[];
  readonly editable: boolean;
}

/** Opacity of icons and names that are faded. */
export const FADED_ICON = 0.22;
export const FADED_NAME = 0.3;

/** An icon with what is written beside and in it. */
export interface Drawn {
  readonly node: CanvasNode;
  readonly labels: readonly CanvasLabel[];
}

/** px between the discs of two QM actors of one day. */
const TANDEM = 36;

/** Places by actor; the QM of the day is in the middle wherever its own place may be. */
export function placesOf({ view, layout }: Pick<ContentInput, 'view' | 'layout'>): ReadonlyMap<number, Point> {
  const places = new Map<number, Point>();
  const known: ReadonlyMap<string, Point> =
    layout.kind === 'arranged'
      ? new Map(layout.arrangement.positions.map((place) => [place.id, place]))
      : layout.places;
  for (const { index, id } of view.actors) {
    const place = known.get(id);
    if (place) places.set(index, { x: place.x, y: place.y });
  }
  if (layout.kind === 'arranged') {
    const qm = view.findings.qm.actors;
    qm.forEach((index, at) => places.set(index, { x: (at - (qm.length - 1) / 2) * TANDEM, y: 0 }));
  }
  return places;
}

const cache = new WeakMap<Arrangement, ReadonlyMap<string, PlacedActor>>();

/** Places of an arrangement by actor. */
export function placedActors(arrangement: Arrangement): ReadonlyMap<string, PlacedActor> {
  const known = cache.get(arrangement);
  if (known) return known;
  const places = new Map(arrangement.positions.map((place) => [place.id, place]));
  cache.set(arrangement, places);
  return places;
}

const kept = new WeakMap<Arrangement, Map<string, unknown>>();

/** What a drawing alone decides is worked out once; `key` names it among others of the same drawing. */
export function oncePerDrawing<Result>(arrangement: Arrangement, key: string, work: () => Result): Result {
  const results = kept.get(arrangement) ?? new Map<string, unknown>();
  kept.set(arrangement, results);
  if (!results.has(key)) results.set(key, work());
  return results.get(key) as Result;
}
