import { otherEnd } from './network-model.js';
import type { DayView, MapTie } from './network-model.js';
import type { ShownGap } from './shown-gap.js';
import type { ViewState } from './view-state.js';

/** Who stays bright; null where nobody is faded. Fading never hides. */
export interface Emphasis {
  readonly actors: ReadonlySet<number>;
  readonly ties: ReadonlySet<number>;
  /** How many visible actors are faded. */
  readonly faded: number;
}

/** Gaps that leave an actor with at most one thread. */
export const THIN_GAPS = ['ISOLATED', 'SINGLE_CONTACT', 'QM_ONLY'] as const;

/** Actors that hang on nothing or on one thread. */
export function thinActors({ findings }: DayView): ReadonlySet<number> {
  const thin = new Set<string>(THIN_GAPS);
  return new Set(findings.gaps.filter(({ type }) => thin.has(type)).flatMap(({ actors }) => actors.slice(0, 1)));
}

type Choice = Pick<ViewState, 'cell' | 'steps' | 'highlight' | 'withoutQm'>;

/** What the chosen cell, surroundings or highlighting keep bright; the cell goes before the surroundings, these before the rest. */
export function emphasisOf(view: DayView, choice: Choice, actor: number | null): Emphasis | null {
  if (choice.cell !== null) return ofCell(view, choice.cell);
  if (choice.steps > 0) {
    const start = actor === null ? view.findings.qm.actors : [actor];
    return start.length === 0 ? null : ofSurroundings(view, start, choice.steps, choice.withoutQm);
  }
  return choice.highlight === null ? null : ofHighlight(view, choice.highlight);
}

function bright(view: DayView, keepActor: (index: number) => boolean, keepTie: (tie: MapTie) => boolean): Emphasis {
  const actors = new Set(view.actors.filter(({ index }) => keepActor(index)).map(({ index }) => index));
  const ties = new Set(view.ties.filter(keepTie).map(({ index }) => index));
  return { actors, ties, faded: view.actors.length - actors.size };
}

function ofCell(view: DayView, [a, b]: readonly [string, string]): Emphasis {
  return ofSides(view, [a], [b]);
}

function ofSides(view: DayView, a: readonly string[], b: readonly string[]): Emphasis {
  const sectorOf = (index: number): string => view.model.actors[index]?.sector ?? '';
  const between = (from: string, to: string): boolean =>
    (a.includes(from) && b.includes(to)) || (b.includes(from) && a.includes(to));
  return bright(
    view,
    (index) => !view.isQm(index) && [...a, ...b].includes(sectorOf(index)),
    ({ from, to }) => !view.isQm(from) && !view.isQm(to) && between(sectorOf(from), sectorOf(to)),
  );
}

/** The actors or sectors of a gap; of a gap of one actor also those it knows, for they show how thin its ties are. */
export function emphasisOfGap(view: DayView, { sides, actors }: ShownGap): Emphasis {
  if (sides !== null) return ofSides(view, ...sides);
  const [subject] = actors;
  if (actors.length === 1 && subject !== undefined) return ofSurroundings(view, [subject], 1, false);
  const kept = new Set(actors);
  return bright(
    view,
    (index) => kept.has(index),
    ({ from, to }) => kept.has(from) && kept.has(to),
  );
}

/** Up to `steps` ties away. The way never leads through the QM, for through it everybody is near everybody. */
export function ofSurroundings(view: DayView, start: readonly number[], steps: number, withoutQm: boolean): Emphasis {
  const reached = new Set(start);
  let edge = [...start];
  for (let step = 0; step < steps; step += 1) {
    const next: number[] = [];
    for (const index of edge) {
      if (view.isQm(index) && !start.includes(index)) continue;
      for (const tie of view.tiesOf(index)) {
        const other = otherEnd(tie, index);
        if (reached.has(other) || (withoutQm && view.leaving.actors.has(other))) continue;
        reached.add(other);
        next.push(other);
      }
    }
    edge = next;
  }
  return bright(
    view,
    (index) => reached.has(index),
    ({ from, to }) => reached.has(from) && reached.has(to),
  );
}

function ofHighlight(view: DayView, highlight: string): Emphasis | null {
  const [kind, id = ''] = highlight.split(':');
  const ends = (ties: readonly MapTie[]): ReadonlySet<number> => new Set(ties.flatMap(({ from, to }) => [from, to]));
  switch (kind) {
    case 'bereich': {
      const inside = (index: number): boolean => view.model.actors[index]?.sector === id;
      const ties = view.ties.filter(({ from, to }) => inside(from) || inside(to));
      return bright(view, inside, (tie) => ties.includes(tie));
    }
    case 'beziehung':
    case 'stark': {
      const ties = view.ties.filter((tie) => (kind === 'stark' ? tie.intensity >= 3 : tie.kind === id));
      const kept = ends(ties);
      const chosen = new Set(ties);
      return bright(
        view,
        (index) => kept.has(index),
        (tie) => chosen.has(tie),
      );
    }
    case 'duenn': {
      const thin = thinActors(view);
      return bright(
        view,
        (index) => thin.has(index),
        ({ from, to }) => thin.has(from) || thin.has(to),
      );
    }
    default:
      return null;
  }
}

export interface HighlightChoice {
  readonly id: string;
  readonly label: string;
}

/** What can be kept bright in this network besides its sectors and kinds of ties. */
export function generalHighlights(view: DayView): readonly HighlightChoice[] {
  return [
    ...(view.ties.some(({ intensity }) => intensity >= 3)
      ? [{ id: 'stark', label: 'Enge Beziehungen (Stärke 3 und 4)' }]
      : []),
    ...(thinActors(view).size > 0 ? [{ id: 'duenn', label: 'Hängt an keinem oder einem Faden' }] : []),
  ];
}
