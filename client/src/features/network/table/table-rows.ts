import { otherEnd } from '../data/network-model.js';
import type { DayView, Gap, MapActor } from '../data/network-model.js';

/** One part of the strip: ties to one sector. */
export interface StripPart {
  /** null for the QM. */
  readonly sector: string | null;
  readonly qm: boolean;
  readonly ties: number;
}

export interface ActorRow {
  readonly actor: MapActor;
  readonly ties: number;
  readonly strip: readonly StripPart[];
  /** What becomes of it without the QM, or without the set of the address; null where that is not known. */
  readonly without: {
    readonly kind: 'stays' | 'part' | 'orphan' | 'alone' | 'gone';
    readonly part: number | null;
  } | null;
  readonly gaps: readonly Gap[];
}

export interface ActorGroup {
  readonly sector: string | null;
  readonly rows: readonly ActorRow[];
}

/** Visible actors by sector, in the order of the circle; in each by ring, then by number of ties. The QM comes first. */
export function actorGroups(view: DayView, sectorOrder: readonly string[]): readonly ActorGroup[] {
  const groups = new Map<string | null, ActorRow[]>();
  for (const actor of view.actors) {
    if (view.isQm(actor.index)) continue;
    const row = actorRow(view, actor, sectorOrder);
    const group = groups.get(actor.sector);
    if (group) group.push(row);
    else groups.set(actor.sector, [row]);
  }
  const place = (sector: string | null): number => {
    const at = sector === null ? -1 : sectorOrder.indexOf(sector);
    return at < 0 ? sectorOrder.length : at;
  };
  return [...groups]
    .sort(([a], [b]) => place(a) - place(b))
    .map(([sector, rows]) => ({
      sector,
      rows: rows.sort(
        (a, b) =>
          (view.ringOf(a.actor.index) ?? 5) - (view.ringOf(b.actor.index) ?? 5) ||
          b.ties - a.ties ||
          a.actor.name.localeCompare(b.actor.name, 'de'),
      ),
    }));
}

function actorRow(view: DayView, actor: MapActor, sectorOrder: readonly string[]): ActorRow {
  const ties = view.tiesOf(actor.index);
  const parts = new Map<string, StripPart>();
  for (const tie of ties) {
    const other = otherEnd(tie, actor.index);
    const qm = view.isQm(other);
    const sector = qm ? null : (view.model.actors[other]?.sector ?? null);
    const key = qm ? 'qm' : (sector ?? '');
    parts.set(key, { sector, qm, ties: (parts.get(key)?.ties ?? 0) + 1 });
  }
  const order = ({ qm, sector }: StripPart): number => (qm ? -1 : sectorOrder.indexOf(sector ?? ''));
  return {
    actor,
    ties: ties.length,
    strip: [...parts.values()].sort((a, b) => order(a) - order(b)),
    without: withoutQmOf(view, actor.index),
    gaps: view.findings.gaps.filter(({ actors, sectors }) => sectors.length === 0 && actors[0] === actor.index),
  };
}

function withoutQmOf({ findings, leaving }: DayView, actor: number): ActorRow['without'] {
  const found = findings.withoutQm;
  if (!found || leaving.set?.state === 'pending') return null;
  if (leaving.actors.has(actor)) return { kind: 'gone', part: null };
  if (found.aloneBefore.includes(actor)) return { kind: 'alone', part: null };
  if (found.newlyIsolated.includes(actor)) return { kind: 'orphan', part: null };
  const part = found.separated.find(({ actors }) => actors.includes(actor));
  return part ? { kind: 'part', part: part.number } : { kind: 'stays', part: null };
}
