import type { CanvasContent } from '../../../canvas/index.js';
import { drawActor, partsWithoutQm } from './draw-actor.js';
import { drawGaps, NO_GAPS } from './draw-gaps.js';
import { drawHub } from './draw-hub.js';
import { drawLeaving } from './draw-leaving.js';
import { tieEdges } from './edges.js';
import { oncePerDrawing, placesOf } from './layout.js';
import type { ContentInput, Drawn } from './layout.js';
import { sectorNames } from './sector-names.js';
import { ringNumerals, underlayShapes } from './underlay.js';

/** Everything the map shows. Nothing moves by filter, selection, date or "Ohne QM": places come from the layout alone. */
export function mapContent(input: ContentInput): CanvasContent {
  const { view, layout, vocabularies } = input;
  const placed = placesOf(input);
  const parts = partsWithoutQm(input);
  const icons = view.actors.flatMap((actor): readonly Drawn[] => {
    const place = placed.get(actor.index);
    if (!place) return [];
    if (view.isQm(actor.index)) return [drawHub(actor, place, input)];
    if (input.withoutQm && view.leaving.actors.has(actor.index)) return [drawLeaving(actor, place, input)];
    return [drawActor(actor, place, input, parts)];
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
    underlay: arranged
      ? oncePerDrawing(arranged, `underlay ${JSON.stringify([...counts])}`, () =>
          underlayShapes(arranged, (sector) => counts.get(sector) ?? 0, vocabularies),
        )
      : [],
    overlay: arranged?.hasQm === true ? oncePerDrawing(arranged, 'numerals', () => ringNumerals(arranged)) : [],
    bounds: layout.kind === 'arranged' ? layout.arrangement.world : layout.bounds,
    labelsFit: arranged !== null,
    draggable: input.editable && arranged !== null && !input.withoutQm,
  };
}
