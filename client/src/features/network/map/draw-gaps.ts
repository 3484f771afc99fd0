import { gapMarkPlaces } from '@quartiersnetz/map-layout';
import type { Arrangement } from '@quartiersnetz/map-layout';
import type { CanvasEdge, CanvasLabel, CanvasNode } from '../../../canvas/index.js';
import { MISSING } from './colours.js';
import { gapEdge } from './edges.js';
import { wordInside } from './labels.js';
import { FADED_ICON, oncePerDrawing } from './layout.js';
import type { ContentInput } from './layout.js';
import { GAP_MARK } from './pictures.js';

/** Id of the gap whose line or mark on the rim this is; null for anything else. */
export const gapOfMark = (id: string): string | null => /^luecke:(.*?)(?::[ab])?$/.exec(id)?.[1] ?? null;

export const NO_GAPS = { nodes: [], edges: [], labels: [] };

/** Gaps between two sectors as dashed lines from band to band, with their numbers at both ends. */
export function drawGaps(
  arrangement: Arrangement,
  { gaps, emphasis, view }: ContentInput,
): {
  readonly nodes: readonly CanvasNode[];
  readonly edges: readonly CanvasEdge[];
  readonly labels: readonly CanvasLabel[];
} {
  const pairs = gaps.map((gap) => ({
    id: gap.id,
    from: gap.sectors[0] ?? null,
    to: gap.sectors[1] ?? gap.sectors[0] ?? null,
  }));
  const key = `gaps ${pairs.map(({ id }) => id).join(' ')}`;
  const places = oncePerDrawing(arrangement, key, () => gapMarkPlaces(arrangement, pairs));
  const sectors = new Set(emphasis ? [...emphasis.actors].map((index) => view.model.actors[index]?.sector) : []);
  const nodes: CanvasNode[] = [];
  const edges: CanvasEdge[] = [];
  const labels: CanvasLabel[] = [];
  for (const { id, from, to } of places) {
    const number = gaps.findIndex((gap) => gap.id === id) + 1;
    const pair = pairs[number - 1];
    const bright = emphasis === null || (sectors.has(pair?.from ?? null) && sectors.has(pair?.to ?? null));
    const opacity = bright ? 1 : FADED_ICON;
    edges.push(gapEdge(id, from, to, 0.85 * opacity));
    for (const [end, place] of [
      ['a', from],
      ['b', to],
    ] as const) {
      const node = `luecke:${id}:${end}`;
      nodes.push({
        id: node,
        x: place.x,
        y: place.y,
        hit: 20,
        extent: 22,
        picture: GAP_MARK,
        pictureKey: 'gap',
        opacity,
        fixed: true,
        layer: 13,
      });
      labels.push(wordInside(node, String(number), { x: 0, y: 4.1, size: 12, colour: MISSING, opacity }));
    }
  }
  return { nodes, edges, labels };
}
