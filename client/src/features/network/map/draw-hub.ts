import type { CanvasLabel, CanvasNode, Point } from '../../../canvas/index.js';
import type { DayView, MapActor } from '../data/network-model.js';
import { SECOND, WHITE } from './colours.js';
import { labelBelow, nameLabel, wordInside } from './labels.js';
import { FADED_NAME } from './layout.js';
import type { ContentInput, Drawn } from './layout.js';
import { HUB_EXTENT, hubPicture } from './pictures.js';

/** The QM in the middle; two of one day stand side by side, smaller. */
export function drawHub(actor: MapActor, place: Point, input: ContentInput): Drawn {
  const { view, emphasis } = input;
  const withoutQm = input.withoutQm && view.leaving.actors.has(actor.index);
  const selected = input.selected === actor.index;
  const focused = input.focused === actor.index;
  const bright = emphasis === null || emphasis.actors.has(actor.index);
  const look = withoutQm ? 'removed' : bright ? 'bright' : 'faded';
  const scale = view.findings.qm.tandem ? 0.74 : 1;
  const picture = hubPicture(look, selected, focused);
  const node: CanvasNode = {
    id: actor.id,
    x: place.x,
    y: place.y,
    hit: 44 * scale,
    extent: HUB_EXTENT,
    picture: scale === 1 ? picture : [{ kind: 'group', x: 0, y: 0, scale, shapes: picture }],
    pictureKey: `hub ${look} ${selected} ${focused} ${scale}`,
    opacity: 1,
    fixed: true,
    layer: 11,
  };
  const word = (text: string, y: number, size: number, colour: string): CanvasLabel =>
    wordInside(actor.id, text, { x: 0, y: y * scale, size: size * scale, colour });
  if (withoutQm) return { node, labels: [word('QM', -2, 12.5, SECOND), word('entfernt', 11, 11, SECOND)] };
  const name = nameLabel(labelBelow(actor.id, hubName(actor, view), 25 * scale), {
    strong: true,
    opacity: bright ? 1 : FADED_NAME,
    priority: 9_000,
  });
  return { node, labels: view.findings.qm.tandem ? [word('QM', 5, 15, WHITE)] : [word('QM', 5, 15, WHITE), name] };
}

/** The word QM stands in the disc already. */
const hubName = ({ shortName }: MapActor, { findings }: DayView): string =>
  findings.qm.tandem ? '' : shortName.replace(/^(QM|Quartiersmanagement)\s+/u, '');
