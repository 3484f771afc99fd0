import { lastDay } from '@quartiersnetz/graph-schema';
import { otherEnd } from '../data/network-model.js';
import type { DayView, MapTie } from '../data/network-model.js';

/** What the panel says of an actor besides its ties. */
export interface ActorFacts {
  /** Ties, strongest first. */
  readonly ties: readonly MapTie[];
  /** Sectors that its ties reach, its own among them if it reaches others there. */
  readonly sectors: number;
  readonly withoutQm: number;
  /** The latest confirmation, a partial date. */
  readonly lastConfirmed: string | null;
}

/** Facts of an actor's visible ties. */
export function actorFacts(view: DayView, actor: number): ActorFacts {
  const ties = [...view.tiesOf(actor)].sort((a, b) => b.intensity - a.intensity || a.index - b.index);
  const others = ties.map((tie) => otherEnd(tie, actor));
  const sectors = new Set(
    others.flatMap((index) => (view.isQm(index) ? [] : (view.model.actors[index]?.sector ?? []))),
  );
  const confirmed = ties.flatMap(({ lastConfirmedAt }) => lastConfirmedAt ?? []);
  return {
    ties,
    sectors: sectors.size,
    withoutQm: others.filter((index) => !view.isQm(index)).length,
    lastConfirmed: confirmed.sort((a, b) => (lastDay(a) < lastDay(b) ? 1 : -1))[0] ?? null,
  };
}
