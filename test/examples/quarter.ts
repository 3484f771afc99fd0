import { SECTORS, TIE_KINDS, countsOn, parsePartialDate } from '@quartiersnetz/graph-schema';
import { actorKeys, readRows } from './sheets.js';
import type { Row } from './sheets.js';

/** A neighbourhood on a day: measured ties, parallel ones merged to the strongest. */
export interface Quarter {
  readonly actors: readonly string[];
  readonly sectorOf: ReadonlyMap<string, string>;
  /** Neighbours with the strength of the tie. */
  readonly ties: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

const MEASURED = new Set(TIE_KINDS.filter(({ measured }) => measured).map(({ label }) => label));
const WORDS = ['kennen sich', 'Austausch', 'Abstimmung', 'gemeinsame Projekte'];

/** Whether the row's period, read from two columns, holds on the day. */
export const holdsOn = (row: Row, day: string, from: string, until: string): boolean =>
  countsOn(day, parsePartialDate(row.get(from)), parsePartialDate(row.get(until)));

/** Strength 1 to 4 of a row of ties: a digit, its word, or 2 where nothing is said. */
export function strengthOf(row: Row): number {
  const cell = row.get('staerke');
  if (cell === '') return 2;
  const word = WORDS.indexOf(cell);
  return word >= 0 ? word + 1 : Number(cell);
}

/** The rows of ties that count in measures on the day. */
export const tiesOn = (area: string, day: string): readonly Row[] =>
  readRows(area, 'beziehungen').filter((row) => MEASURED.has(row.get('art')) && holdsOn(row, day, 'seit', 'bis'));

/** Builds the network of an area on a day. */
export function quarterOn(area: string, day: string): Quarter {
  const living = readRows(area, 'akteure').filter((row) => holdsOn(row, day, 'von', 'bis'));
  const sectorIds = new Map(SECTORS.map(({ label, id }) => [label, id]));
  const ties = new Map(living.map((row) => [row.get('schluessel'), new Map<string, number>()]));
  const keyOf = actorKeys(area);
  for (const row of tiesOn(area, day)) {
    const from = keyOf(row.get('von')) ?? '';
    const to = keyOf(row.get('nach')) ?? '';
    const strength = Math.max(strengthOf(row), ties.get(from)?.get(to) ?? 0);
    if (!ties.has(from) || !ties.has(to)) continue;
    ties.get(from)?.set(to, strength);
    ties.get(to)?.set(from, strength);
  }
  return {
    actors: [...ties.keys()],
    sectorOf: new Map(living.map((row) => [row.get('schluessel'), sectorIds.get(row.get('bereich')) ?? ''])),
    ties,
  };
}

/** The same without one actor and its ties. */
export function without(quarter: Quarter, gone: string): Quarter {
  const rest = quarter.actors.filter((key) => key !== gone);
  const ties = rest.map(
    (key) => [key, new Map([...neighbours(quarter, key)].filter(([other]) => other !== gone))] as const,
  );
  return { actors: rest, sectorOf: quarter.sectorOf, ties: new Map(ties) };
}

/** Neighbours of an actor with the strength of the tie. */
export const neighbours = (quarter: Quarter, key: string): ReadonlyMap<string, number> =>
  quarter.ties.get(key) ?? new Map();

/** Number of ties. */
export const tieCount = (quarter: Quarter): number =>
  quarter.actors.reduce((sum, key) => sum + neighbours(quarter, key).size, 0) / 2;

/** Connected components, largest first. */
export function componentsOf(quarter: Quarter): readonly (readonly string[])[] {
  const seen = new Set<string>();
  const found: string[][] = [];
  for (const start of quarter.actors) {
    if (seen.has(start)) continue;
    const component = [start];
    seen.add(start);
    for (const key of component) {
      for (const next of neighbours(quarter, key).keys()) {
        if (!seen.has(next)) component.push(next);
        seen.add(next);
      }
    }
    found.push(component);
  }
  return found.sort((a, b) => b.length - a.length);
}

/** Unordered pairs of actors that a path joins, `ignored` not counted as an actor. */
export function connectedPairs(quarter: Quarter, ignored: string): number {
  const sizes = componentsOf(quarter).map((component) => component.filter((key) => key !== ignored).length);
  return sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}

/** Actors whose loss splits the rest of their component, with how many others end up outside its largest part. */
export function articulationPoints(quarter: Quarter): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const component of componentsOf(quarter)) {
    for (const key of component) {
      const members = new Set(component);
      const parts = componentsOf(without(quarter, key)).filter(([first]) => first !== undefined && members.has(first));
      if (parts.length > 1) found.set(key, component.length - 1 - (parts[0]?.length ?? 0));
    }
  }
  return found;
}
