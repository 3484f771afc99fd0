import type { Gap, DayView } from './network-model.js';

/** The one gap that is shown on the map, everything else faded. */
export interface ShownGap {
  readonly id: string;
  /** As it is found on the day; null where it is not, or where its sectors are merged for the report. */
  readonly gap: Gap | null;
  /** Sectors of its two sides, both the same inside one sector; null for a gap of actors. */
  readonly sides: readonly [readonly string[], readonly string[]] | null;
  /** Places of the actors that it is about, the subject first; of those that are seen. */
  readonly actors: readonly number[];
}

const OF_SECTORS = ['NEVER_CONNECTED', 'RARE', 'ONLY_VIA_QM'];

/** Reads a gap from its id, which is its type and its subjects: `RARE:HOUSING|POLITICS+RESIDENTS`. */
export function shownGap({ findings, structureGaps, model, isVisible }: DayView, id: string): ShownGap {
  const gap = [...findings.gaps, ...structureGaps].find((one) => one.id === id) ?? null;
  const at = id.indexOf(':');
  const subjects = id.slice(at + 1).split('|');
  if (OF_SECTORS.includes(id.slice(0, at))) {
    const [a = [], b = a] = subjects.map((subject) => subject.split('+'));
    return { id, gap, sides: [a, b], actors: [] };
  }
  const actors = gap?.actors ?? subjects.flatMap((subject) => model.byId.get(subject)?.index ?? []);
  return { id, gap, sides: null, actors: actors.filter(isVisible) };
}
