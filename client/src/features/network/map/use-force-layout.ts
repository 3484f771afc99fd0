import { labelWays } from '@quartiersnetz/map-layout';
import type { Arrangement } from '@quartiersnetz/map-layout';
import { useQuery } from '@tanstack/react-query';
import { forceLayout } from '../../../layout-worker/index.js';
import type { LayoutOrder } from '../../../layout-worker/index.js';
import type { DayView, NetworkModel } from '../data/network-model.js';
import type { Order } from '../data/view-state.js';
import { placedActors } from './layout.js';
import type { Layout } from './layout.js';

const MARGIN = 90;

/** All actors and ties of the area, whatever the day and the filter, so that neither moves anybody. */
export function forceOrder(
  model: NetworkModel,
  qm: readonly number[],
  start: Arrangement,
  grouped: boolean,
): LayoutOrder {
  const placed = placedActors(start);
  return {
    grouped,
    nodes: model.actors.map(({ id, index, shortName, sector }) => {
      const [way] = labelWays(shortName);
      const place = placed.get(id);
      return {
        id,
        // who has no place yet starts beside the middle, each elsewhere
        x: place?.x ?? (index % 7) * 11,
        y: place?.y ?? (index % 5) * 13,
        width: Math.max(30, (way?.width ?? 60) * 0.8),
        height: 26 + (way?.height ?? 15),
        group: qm.includes(index) ? null : sector,
      };
    }),
    edges: model.ties.flatMap(({ from, to, intensity }) => {
      const [a, b] = [model.actors[from], model.actors[to]];
      return a && b && a !== b ? [{ from: a.id, to: b.id, strength: intensity }] : [];
    }),
  };
}

/** Places around the middle of what they cover, and its size. */
function toLayout(places: ReadonlyMap<string, { x: number; y: number }>, sectorNames: boolean): Layout {
  const xs = [...places.values()].map(({ x }) => x);
  const ys = [...places.values()].map(({ y }) => y);
  const box = { x0: Math.min(...xs, 0), x1: Math.max(...xs, 0), y0: Math.min(...ys, 0), y1: Math.max(...ys, 0) };
  const middle = { x: (box.x0 + box.x1) / 2, y: (box.y0 + box.y1) / 2 };
  return {
    kind: 'forces',
    sectorNames,
    places: new Map([...places].map(([id, { x, y }]) => [id, { x: x - middle.x, y: y - middle.y }])),
    bounds: { width: box.x1 - box.x0 + 2 * MARGIN, height: box.y1 - box.y0 + 2 * MARGIN },
  };
}

/** The layout that the page shows: the stored drawing, or one by forces from its places; null while it is being made. */
export function useLayout(
  areaId: string,
  order: Order,
  view: DayView | null,
  arrangement: Arrangement | null,
): { readonly layout: Layout | null; readonly error: Error | null } {
  const model = view?.model ?? null;
  const forces = order !== 'ringe';
  const query = useQuery({
    queryKey: ['force-layout', areaId, order, model?.sequence],
    queryFn: async ({ signal }) => {
      if (!model || !arrangement || !view) throw new Error('Nothing to lay out.');
      const grouped = order === 'kraefte-bereiche';
      return toLayout(
        await forceLayout(forceOrder(model, view.findings.qm.actors, arrangement, grouped), signal),
        grouped,
      );
    },
    enabled: forces && model !== null && arrangement !== null,
    staleTime: Infinity,
    structuralSharing: false,
    retry: false,
  });
  if (forces) return { layout: query.data ?? null, error: query.error };
  return { layout: arrangement ? arrangedLayout(arrangement) : null, error: null };
}

const known = new WeakMap<Arrangement, Layout>();

function arrangedLayout(arrangement: Arrangement): Layout {
  const layout = known.get(arrangement) ?? { kind: 'arranged' as const, arrangement };
  known.set(arrangement, layout);
  return layout;
}
