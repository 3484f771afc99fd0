import { gapMarkPlaces, textWidth } from '@quartiersnetz/map-layout';
import type { Arrangement, PlacedActor } from '@quartiersnetz/map-layout';
import type { Vocabularies } from '../../../app/vocabularies.js';
import type { CanvasContent, CanvasEdge, CanvasLabel, CanvasNode, Point } from '../../../canvas/index.js';
import { NO_SECTOR_COLOUR, signOf } from '../../../signs/sign-of.js';
import { thinActors } from '../data/emphasis.js';
import type { Emphasis } from '../data/emphasis.js';
import type { DayView, Gap, MapActor } from '../data/network-model.js';
import { COMPONENT, MISSING, SECOND, TEXT, WHITE } from './colours.js';
import { gapEdge, tieEdges } from './edges.js';
import { arrangedLabel, labelBelow, nameLabel, wordInside } from './labels.js';
import {
  actorPicture,
  COMPONENT_BADGE,
  GAP_MARK,
  HUB_EXTENT,
  hubPicture,
  PICTURE_EXTENT,
  pictureKey,
} from './pictures.js';
import type { PictureMarks } from './pictures.js';
import { ringNumerals, underlayShapes } from './underlay.js';

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

const FADED_ICON = 0.22;
const FADED_NAME = 0.3;
/** Up to so many actors names are set in 16 px. */
const SMALL = 7;
const LARGE_NAMES = 16 / 12;

/** Id of the icon that stands for a gap's end on the rim. */
export const gapOfMark = (id: string): string | null => /^luecke:(.*?)(?::[ab])?$/.exec(id)?.[1] ?? null;

/** Everything the map shows. Nothing moves by filter, selection, date or "Ohne QM": places come from the layout alone. */
export function mapContent(input: ContentInput): CanvasContent {
  const { view, layout, vocabularies } = input;
  const placed = placesOf(input);
  const parts = partsWithoutQm(input);
  const icons = view.actors.flatMap((actor): readonly Drawn[] => {
    const place = placed.get(actor.index);
    if (!place) return [];
    return [view.isQm(actor.index) ? drawHub(actor, place, input) : drawActor(actor, place, input, parts)];
  });
  const gaps = layout.kind === 'arranged' && !input.withoutQm ? drawGaps(layout.arrangement, input) : NO_GAPS;
  const edges = tieEdges({
    ...input,
    placeOf: (index) => placed.get(index),
    centred: layout.kind === 'arranged',
  });
  const counts = new Map<string | null, number>();
  for (const { index, sector } of view.actors) {
    if (!view.isQm(index)) counts.set(sector, (counts.get(sector) ?? 0) + 1);
  }
  const arranged = layout.kind === 'arranged' ? layout.arrangement : null;
  return {
    nodes: [...icons.map(({ node }) => node), ...gaps.nodes],
    edges: [...edges, ...gaps.edges],
    labels: [...icons.flatMap(({ labels }) => labels), ...gaps.labels, ...sectorNames(input, placed)],
    underlay: arranged ? underlayShapes(arranged, (sector) => counts.get(sector) ?? 0, vocabularies) : [],
    overlay: arranged?.hasQm === true ? ringNumerals(arranged) : [],
    bounds: layout.kind === 'arranged' ? layout.arrangement.world : layout.bounds,
    labelsFit: arranged !== null,
  };
}

interface Drawn {
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

interface Parts {
  readonly numberOf: ReadonlyMap<number, number>;
  readonly orphans: ReadonlySet<number>;
  readonly thin: ReadonlySet<number>;
}

function partsWithoutQm({ view, withoutQm }: ContentInput): Parts {
  const found = withoutQm ? view.findings.withoutQm : null;
  return {
    numberOf: new Map(
      (found?.separated ?? []).flatMap(({ number, actors }) =>
        actors.map((index): [number, number] => [index, number]),
      ),
    ),
    orphans: new Set(found?.newlyIsolated),
    thin: found ? new Set(found.aloneBefore) : thinActors(view),
  };
}

function drawActor(actor: MapActor, place: Point, input: ContentInput, parts: Parts): Drawn {
  const { view, layout, emphasis } = input;
  const placed = layout.kind === 'arranged' ? placedActors(layout.arrangement).get(actor.id) : undefined;
  const part = parts.numberOf.get(actor.index);
  const bright = emphasis === null || emphasis.actors.has(actor.index);
  const orphan = parts.orphans.has(actor.index);
  const marks: PictureMarks = {
    selected: input.selected === actor.index,
    missing: !actor.foreign && (parts.thin.has(actor.index) || orphan),
    hollow: orphan || actor.foreign,
    component: part !== undefined,
    pinned: placed?.pinned === true,
    drift: input.withoutQm || !placed ? null : driftOf(placed, view.ringOf(actor.index)),
    focused: input.focused === actor.index,
  };
  const sign = actor.foreign ? { ...signOf(actor), colour: NO_SECTOR_COLOUR } : signOf(actor);
  const picture = actorPicture(sign, marks);
  const opacity = bright ? 1 : FADED_ICON;
  const badge = badgeBeside(placed?.side);
  const node: CanvasNode = {
    id: actor.id,
    x: place.x,
    y: place.y,
    hit: 24,
    extent: PICTURE_EXTENT,
    picture: part === undefined ? picture : [...picture, COMPONENT_BADGE(badge.x, badge.y)],
    pictureKey: `${pictureKey(sign, marks)}${part === undefined ? '' : ` ${badge.x} ${badge.y}`}`,
    opacity,
    draggable: input.editable && layout.kind === 'arranged' && !input.withoutQm,
    layer: marks.selected || marks.focused ? 12 : 10,
  };
  const labels: CanvasLabel[] = [];
  const colour = orphan ? MISSING : part !== undefined ? COMPONENT : actor.foreign ? SECOND : TEXT;
  if (placed?.labelHidden !== true) {
    const scale = view.actors.length <= SMALL ? LARGE_NAMES : 1;
    labels.push(
      nameLabel(placed ? arrangedLabel(placed, scale) : labelBelow(actor.id, actor.shortName, 13), {
        colour,
        strong: marks.selected,
        opacity: bright ? 1 : FADED_NAME,
        priority: priorityOf(actor, view, marks) - (bright ? 0 : 10_000),
      }),
    );
  }
  if (part !== undefined) {
    labels.push(
      wordInside(actor.id, String(part), { x: badge.x, y: badge.y + 3.6, size: 10.5, colour: WHITE, opacity }),
    );
  }
  return { node, labels };
}

const BADGE = 12;

/** The corner of an icon that its name leaves free. */
function badgeBeside(side: PlacedActor['side'] | undefined): Point {
  return {
    x: side === 'right' || side === 'above-flush-left' ? -BADGE : BADGE,
    y: side?.startsWith('above') === true ? BADGE : -BADGE,
  };
}

function priorityOf({ index }: MapActor, view: DayView, marks: PictureMarks): number {
  const ring = view.ringOf(index) ?? 4;
  return (
    (marks.selected || marks.focused ? 5_000 : 0) +
    (marks.component || marks.missing ? 1_000 : 0) +
    (5 - ring) * 100 +
    Math.min(99, view.tiesOf(index).length)
  );
}

/** Whole degrees towards the ring in which the actor would sit on the day; null where it sits right. */
export function driftOf(placed: Pick<PlacedActor, 'x' | 'y' | 'ring' | 'band'>, ring: number | null): number | null {
  if (ring === null || ring === placed.band) return null;
  const outward = Math.atan2(placed.y, placed.x);
  const angle = ring > placed.band ? outward : outward + Math.PI;
  return ((Math.round((angle * 180) / Math.PI) % 360) + 360) % 360;
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

