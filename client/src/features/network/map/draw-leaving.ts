import { circlePath } from '../../../canvas/index.js';
import type { Point, Shape } from '../../../canvas/index.js';
import type { MapActor } from '../data/network-model.js';
import { ACTION, SECOND, WHITE } from './colours.js';
import { arrangedLabel, labelBelow, nameLabel } from './labels.js';
import { placedActors } from './layout.js';
import type { ContentInput, Drawn } from './layout.js';
import { PICTURE_EXTENT } from './pictures.js';

/** An actor that has gone, as the QM is drawn without the QM: an empty dashed circle at its place, its name beside it. */
export function drawLeaving(actor: MapActor, place: Point, input: ContentInput): Drawn {
  const { layout } = input;
  const placed = layout.kind === 'arranged' ? placedActors(layout.arrangement).get(actor.id) : undefined;
  const selected = input.selected === actor.index;
  const focused = input.focused === actor.index;
  const picture: readonly Shape[] = [
    { kind: 'path', d: circlePath(0, 0, 12), fill: WHITE, stroke: SECOND, width: 1.4, dash: [3, 3] },
    ...(selected ? [{ kind: 'path', d: circlePath(0, 0, 16.5), stroke: ACTION, width: 3 } as const] : []),
    ...(focused ? [{ kind: 'path', d: circlePath(0, 0, 20), stroke: SECOND, width: 3 } as const] : []),
  ];
  const label = placed ? arrangedLabel(placed, 1, selected) : labelBelow(actor.id, actor.shortName, 13);
  return {
    node: {
      id: actor.id,
      x: place.x,
      y: place.y,
      hit: 24,
      extent: PICTURE_EXTENT,
      picture,
      pictureKey: `leaving ${selected} ${focused}`,
      opacity: 1,
      layer: 11,
    },
    labels:
      placed?.labelHidden === true
        ? []
        : [nameLabel(label, { colour: SECOND, strong: selected, opacity: 1, priority: 8_000 })],
  };
}
