import { useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import type { CanvasEngine } from '../../../canvas/index.js';
import type { DayView, MapActor } from '../data/network-model.js';
import { RING_WORDS, tieCount } from '../messages.de.js';
import { neighbourIn } from './neighbour.js';
import type { Direction } from './neighbour.js';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

export const MAP_KEYS =
  'Pfeiltasten gehen zum nächsten Akteur, Eingabe öffnet ihn, B führt zu seinen Beziehungen, F zeigt sein Umfeld, Plus, Minus und Null ändern die Größe, Escape schließt.';

export interface MapKeys {
  readonly focused: number | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  /** What is said of where the keyboard stands. */
  readonly announcement: string;
}

interface KeyActions {
  readonly view: DayView;
  readonly engine: RefObject<CanvasEngine | null>;
  readonly selected: number | null;
  readonly nameOfSector: (sector: string | null) => string;
  readonly onSelect: (actor: MapActor | null) => void;
  readonly onOpen: (actor: MapActor) => void;
  /** Goes to the list of ties. */
  readonly onTies: (actor: MapActor) => void;
  readonly onSurroundings: (actor: MapActor) => void;
  /** Closes one thing; false if there was nothing to close. */
  readonly onEscape: () => boolean;
}

/** Walks the map by keyboard: in at the QM, on to the nearest actor in the arrow's direction. */
export function useMapKeys(actions: KeyActions): MapKeys {
  const { view, engine, selected } = actions;
  const [inside, setInside] = useState(false);
  const [at, setAt] = useState<number | null>(null);
  const start = selected ?? view.findings.qm.actors[0] ?? view.actors[0]?.index ?? null;
  const current = at !== null && view.isVisible(at) ? at : start;
  const focused = inside ? current : null;
  const actor = focused === null ? undefined : view.model.actors[focused];

  const go = (index: number | null): void => {
    if (index === null) return;
    setAt(index);
    const target = view.model.actors[index];
    if (target) engine.current?.reveal(target.id);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = ARROWS[event.key];
    if (direction !== undefined) go(nextIn(direction, view, engine.current, current));
    else if (!act(event.key, { ...actions, actor: actor ?? null })) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return {
    focused,
    onKeyDown,
    onFocus: () => setInside(true),
    onBlur: () => setInside(false),
    announcement: actor ? describe(actor, view, actions.nameOfSector(actor.sector)) : '',
  };
}

function nextIn(direction: Direction, view: DayView, engine: CanvasEngine | null, from: number | null): number | null {
  const places = engine?.positions();
  const here = from === null ? undefined : places?.get(view.model.actors[from]?.id ?? '');
  if (!places || !here) return null;
  const others = view.actors.flatMap(({ index, id }): readonly (readonly [number, { x: number; y: number }])[] => {
    const place = places.get(id);
    return place && index !== from ? [[index, place]] : [];
  });
  return neighbourIn(others, here, direction);
}

/** Whether the key did something. */
function act(key: string, actions: KeyActions & { readonly actor: MapActor | null }): boolean {
  const { actor } = actions;
  const engine = actions.engine.current;
  switch (key) {
    case '+':
      engine?.zoomBy(1.25);
      return true;
    case '-':
      engine?.zoomBy(0.8);
      return true;
    case '0':
      engine?.focus(null);
      return true;
    case 'Escape':
      return actions.onEscape();
    case 'Enter':
      if (!actor) return false;
      if (actions.selected === actor.index) actions.onOpen(actor);
      else actions.onSelect(actor);
      return true;
    case 'b':
      if (actor) actions.onTies(actor);
      return actor !== null;
    case 'f':
      if (actor) actions.onSurroundings(actor);
      return actor !== null;
    default:
      return false;
  }
}

/** Name, ring, sector and number of ties, as it is said aloud. */
export function describe(actor: MapActor, view: DayView, sector: string): string {
  const ring = view.ringOf(actor.index);
  const place = view.isQm(actor.index)
    ? 'Quartiersmanagement, in der Mitte'
    : ring === null
      ? 'ohne Ring'
      : ring === 4
        ? 'am Rand'
        : `Ring ${RING_WORDS[ring] ?? ''}`;
  const parts = [actor.name, place, sector, tieCount(view.tiesOf(actor.index).length)];
  return parts.filter((part) => part !== '').join(', ');
}
