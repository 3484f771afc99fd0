import type { PlacedActor } from '@quartiersnetz/map-layout';
import type { Vocabularies } from '../../../app/vocabularies.js';
import type { CanvasLabel, CanvasNode, Point } from '../../../canvas/index.js';
import { NO_SECTOR_COLOUR, signOf } from '../../../signs/sign-of.js';
import type { Sign } from '../../../signs/sign-of.js';
import { thinActors } from '../data/emphasis.js';
import type { DayView, MapActor } from '../data/network-model.js';
import { COMPONENT, MISSING, SECOND, TEXT, WHITE } from './colours.js';
import { arrangedLabel, labelBelow, nameLabel, wordInside } from './labels.js';
import { FADED_ICON, FADED_NAME, placedActors } from './layout.js';
import type { ContentInput, Drawn } from './layout.js';
import { actorPicture, COMPONENT_BADGE, PICTURE_EXTENT, pictureKey } from './pictures.js';
import type { PictureMarks } from './pictures.js';

/** Up to so many actors names are set in 16 px. */
const SMALL = 7;
const LARGE_NAMES = 16 / 12;

/** Who belongs where without the QM, and who hangs on one thread. */
export interface Parts {
  readonly numberOf: ReadonlyMap<number, number>;
  readonly orphans: ReadonlySet<number>;
  readonly thin: ReadonlySet<number>;
}

export function partsWithoutQm({ view, withoutQm }: ContentInput): Parts {
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

/** An actor's icon with its name. */
export function drawActor(actor: MapActor, place: Point, input: ContentInput, parts: Parts): Drawn {
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
  const sign = signOfActor(actor, input.vocabularies);
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
    layer: marks.selected || marks.focused ? 12 : 10,
  };
  const labels: CanvasLabel[] = [];
  const colour = orphan ? MISSING : part !== undefined ? COMPONENT : actor.foreign ? SECOND : TEXT;
  if (placed?.labelHidden !== true) {
    const scale = view.actors.length <= SMALL ? LARGE_NAMES : 1;
    labels.push(
      nameLabel(
        placed
          ? arrangedLabel(placed, scale, marks.missing || marks.component || marks.selected)
          : labelBelow(actor.id, actor.shortName, 13),
        {
          colour,
          strong: marks.selected,
          opacity: bright ? 1 : FADED_NAME,
          priority: priorityOf(actor, view, marks) - (bright ? 0 : 10_000),
        },
      ),
    );
  }
  if (part !== undefined) {
    labels.push(
      wordInside(actor.id, String(part), { x: badge.x, y: badge.y + 3.6, size: 10.5, colour: WHITE, opacity }),
    );
  }
  return { node, labels };
}

/** The sign with what the installation's own terms say of it; actors of other areas have no sector's colour. */
function signOfActor(actor: MapActor, vocabularies: Vocabularies): Sign {
  const kind = vocabularies.find('actorKind', actor.kind);
  const colour = actor.foreign ? NO_SECTOR_COLOUR : vocabularies.find('sector', actor.sector)?.colour;
  return signOf(actor, { colour, outline: kind?.outline, glyph: kind?.glyph });
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
