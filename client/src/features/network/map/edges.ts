import { edgeControl } from '@quartiersnetz/map-layout';
import type { Vocabularies } from '../../../app/vocabularies.js';
import type { CanvasEdge, LineLook, Point } from '../../../canvas/index.js';
import type { Emphasis } from '../data/emphasis.js';
import type { DayView, MapTie } from '../data/network-model.js';
import { ACTION, COMPONENT, HUB, INK, MISSING } from './colours.js';

/** Width of a line by strength 1 to 4, px (signs, picture 11). */
export const WIDTHS: readonly number[] = [0.9, 0.9, 1.3, 2, 3];
/** Opacity by strength: strong ones carry the picture. */
const OPACITIES: readonly number[] = [0.42, 0.42, 0.46, 0.5, 0.6];
const SPOKE_OPACITY = 0.13;
/** What lives only through those who go stands out among what stays. */
const AT_RISK_OPACITY = 0.85;
/** Two strokes weigh more than one, dots less. */
const DOUBLE_OPACITY = 0.82;
const DOTS_WIDTH = 0.4;
/** Above so many ties weak ones are pale as a whole: a line that fades costs several times as much to draw. */
const FADING_UP_TO = 500;
const PALE = 0.5;
const FADED = 0.16;
/** px between the curves of parallel ties. */
const BESIDE = 12;

const LOOKS: readonly LineLook[] = ['solid', 'dots', 'arrow', 'double', 'dash-dot'];

/** Line of a kind of tie; a solid one for kinds that name none. */
export const lookOf = (kind: string, vocabularies: Vocabularies): LineLook =>
  LOOKS.find((look) => look === vocabularies.find('tieKind', kind)?.line) ?? 'solid';

export interface EdgeContext {
  readonly view: DayView;
  readonly vocabularies: Vocabularies;
  readonly placeOf: (actor: number) => Point | undefined;
  readonly selected: number | null;
  readonly emphasis: Emphasis | null;
  readonly withoutQm: boolean;
  /** Curves are drawn towards the centre; a force layout has none. */
  readonly centred: boolean;
}

/** The visible ties as lines. Those of the QM are thin straight spokes, and those of who goes are gone. */
export function tieEdges(context: EdgeContext): readonly CanvasEdge[] {
  const parallel = new Map<string, number>();
  const atRisk = new Set(context.withoutQm ? context.view.findings.withoutQm?.tiesAtRisk : []);
  return context.view.ties.flatMap((tie) => {
    if (tie.from === tie.to) return [];
    const key = tie.from < tie.to ? `${tie.from} ${tie.to}` : `${tie.to} ${tie.from}`;
    const before = parallel.get(key) ?? 0;
    parallel.set(key, before + 1);
    const edge = tieEdge(tie, before, atRisk.has(tie.index), context);
    return edge ? [edge] : [];
  });
}

function tieEdge(tie: MapTie, parallel: number, atRisk: boolean, context: EdgeContext): CanvasEdge | null {
  const { view, vocabularies, selected, emphasis } = context;
  const [from, to] = [context.placeOf(tie.from), context.placeOf(tie.to)];
  const [a, b] = [view.model.actors[tie.from], view.model.actors[tie.to]];
  if (!from || !to || !a || !b) return null;
  const spoke = view.isQm(tie.from) || view.isQm(tie.to);
  if (context.withoutQm && (view.leaving.actors.has(tie.from) || view.leaving.actors.has(tie.to))) return null;
  const chosen = selected !== null && (tie.from === selected || tie.to === selected);
  const faded = emphasis !== null && !emphasis.ties.has(tie.index);
  const line = lookOf(tie.kind, vocabularies);
  const base = { id: tie.id, from: a.id, to: b.id } as const;
  const width = WIDTHS[tie.intensity] ?? 0.9;
  const directed = vocabularies.find('tieKind', tie.kind)?.directed === true;
  if (chosen) {
    const control = spoke ? null : controlOf(from, to, a.sector === b.sector, parallel, context.centred);
    const full = { control, line, colour: ACTION, width, arrow: directed, layer: 2 };
    return { ...base, ...full, opacity: faded ? FADED : 1, fades: false };
  }
  if (spoke) {
    return {
      ...base,
      control: null,
      line: 'solid',
      colour: HUB,
      width: Math.max(1.2, width),
      opacity: faded ? SPOKE_OPACITY * FADED * 3 : SPOKE_OPACITY,
      fades: false,
      arrow: false,
      layer: 0,
    };
  }
  const many = view.ties.length > FADING_UP_TO;
  const inside = a.sector !== null && a.sector === b.sector;
  const weak = !inside && tie.intensity <= 2;
  return {
    ...base,
    control: controlOf(from, to, inside, parallel, context.centred),
    line,
    colour: atRisk ? COMPONENT : INK,
    width: line === 'dots' ? width + DOTS_WIDTH : width,
    opacity:
      (atRisk ? AT_RISK_OPACITY : (OPACITIES[tie.intensity] ?? 0.42)) *
      (line === 'double' ? DOUBLE_OPACITY : 1) *
      (weak && many ? PALE : 1) *
      (faded ? FADED : 1),
    fades: weak && !many && !atRisk,
    arrow: line === 'arrow' && directed,
    layer: 1,
  };
}

function controlOf(from: Point, to: Point, inside: boolean, parallel: number, centred: boolean): Point | null {
  if (!centred && parallel === 0) return null;
  const control = centred ? edgeControl(from, to, inside) : { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  if (parallel === 0) return control;
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const beside = BESIDE * Math.ceil(parallel / 2) * (parallel % 2 === 0 ? -1 : 1);
  return {
    x: control.x - ((to.y - from.y) / length) * beside,
    y: control.y + ((to.x - from.x) / length) * beside,
  };
}

/** A dashed red line between the bands of two sectors. */
export const gapEdge = (id: string, from: Point, to: Point, opacity: number): CanvasEdge => ({
  id: `luecke:${id}`,
  from: `luecke:${id}:a`,
  to: `luecke:${id}:b`,
  control: edgeControl(from, to, false),
  line: 'gap',
  colour: MISSING,
  width: 1.6,
  opacity,
  fades: false,
  arrow: false,
  layer: 3,
});
