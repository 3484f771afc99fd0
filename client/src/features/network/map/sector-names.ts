import { textWidth } from '@quartiersnetz/map-layout';
import type { CanvasLabel, Point } from '../../../canvas/index.js';
import { NO_SECTOR_COLOUR } from '../../../signs/sign-of.js';
import type { ContentInput } from './layout.js';

const SECTOR_SIZE = 14;
/** Before the names of actors, after what is chosen. */
const SECTOR_PRIORITY = 4_000;

/** Names of the sectors above their actors, for a layout that keeps sectors together. */
export function sectorNames(
  { view, layout, vocabularies }: ContentInput,
  places: ReadonlyMap<number, Point>,
): readonly CanvasLabel[] {
  if (layout.kind !== 'forces' || !layout.sectorNames) return [];
  const groups = new Map<string, { readonly id: string; readonly place: Point }[]>();
  for (const { index, id, sector } of view.actors) {
    const place = places.get(index);
    if (!place || sector === null || view.isQm(index)) continue;
    const group = groups.get(sector);
    if (group) group.push({ id, place });
    else groups.set(sector, [{ id, place }]);
  }
  return [...groups].flatMap(([sector, group]) => {
    const top = group.reduce((a, b) => (b.place.y < a.place.y ? b : a));
    const name = vocabularies.label('sector', sector);
    const half = textWidth(name, SECTOR_SIZE) / 2;
    return {
      node: top.id,
      lines: [{ text: name, x: 0, y: -20 }],
      anchor: 'middle',
      box: { x0: -half, y0: -20 - SECTOR_SIZE, x1: half, y1: -16 },
      size: SECTOR_SIZE,
      weight: 600,
      colour: vocabularies.find('sector', sector)?.colour ?? NO_SECTOR_COLOUR,
      halo: true,
      opacity: 1,
      priority: SECTOR_PRIORITY,
      inside: false,
    };
  });
}
