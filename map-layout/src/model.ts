import { compareIds } from './frame/sectors.js';
import { singlePoint } from './frame/lattice.js';
import type { Link, Piece } from './place/piece.js';
import { labelOptions } from './place/sides.js';
import { labelWays } from './text/label-ways.js';
import type { ArrangementInput, LabelWay, PinnedPlace } from './types.js';

/** A tie between two pieces by index, `from` the smaller. */
export interface IndexedTie {
  readonly from: number;
  readonly to: number;
  readonly strength: number;
}

/** The input in a fixed order: actors by id, ties once per pair with their greatest strength. */
export interface Model {
  readonly pieces: readonly Piece[];
  readonly ties: readonly IndexedTie[];
}

/** Sorts and indexes the input. Ties to unknown actors and to oneself are left out; of two actors with one id the first stays. */
export function modelOf(input: ArrangementInput, pinned: readonly PinnedPlace[]): Model {
  const unique = new Map([...input.actors].reverse().map((actor) => [actor.id, actor]));
  const actors = [...unique.values()].sort((a, b) => compareIds(a.id, b.id));
  const indexOf = new Map(actors.map((actor, index) => [actor.id, index]));
  const ties = indexedTies(input, indexOf);
  const links: Link[][] = actors.map(() => []);
  for (const { from, to, strength } of ties) {
    links[from]?.push({ other: to, strength });
    links[to]?.push({ other: from, strength });
  }
  const sectors = new Set(input.sectors.map((sector) => sector.id));
  const pins = new Map(pinned.map((pin) => [pin.id, pin]));
  const pieces = actors.map((actor, index): Piece => {
    const ways = actor.ways && actor.ways.length > 0 ? actor.ways.map(onWholePx) : labelWays(actor.shortName);
    const options = labelOptions(ways, () => 0);
    const [option] = options;
    if (!option) throw new Error(`No way to set the name of actor ${actor.id}`);
    const pin = pins.get(actor.id);
    return {
      index,
      id: actor.id,
      sector: actor.sector !== null && sectors.has(actor.sector) ? actor.sector : null,
      ring: actor.ring,
      band: actor.ring,
      ways,
      links: links[index] ?? [],
      pinned: pin !== undefined,
      priority: pin ? 0 : 2,
      cell: '',
      points: singlePoint(Math.round(pin?.x ?? 0), Math.round(pin?.y ?? 0)),
      order: null,
      seatX: Math.round(pin?.x ?? 0),
      seatY: Math.round(pin?.y ?? 0),
      options,
      placed: false,
      x: 0,
      y: 0,
      option,
      labelHidden: false,
    };
  });
  return { pieces, ties };
}

/** Even width and odd height, so that a centred label begins and ends on whole px. */
function onWholePx(way: LabelWay): LabelWay {
  return { ...way, width: 2 * Math.ceil(way.width / 2), height: 2 * Math.ceil((way.height - 1) / 2) + 1 };
}

function indexedTies(input: ArrangementInput, indexOf: ReadonlyMap<string, number>): readonly IndexedTie[] {
  const strengths = new Map<number, number>();
  const size = indexOf.size;
  for (const tie of input.ties) {
    const a = indexOf.get(tie.from);
    const b = indexOf.get(tie.to);
    if (a === undefined || b === undefined || a === b) continue;
    const key = Math.min(a, b) * size + Math.max(a, b);
    strengths.set(key, Math.max(strengths.get(key) ?? 0, tie.strength));
  }
  return [...strengths]
    .sort((a, b) => a[0] - b[0])
    .map(([key, strength]) => ({ from: Math.floor(key / size), to: key % size, strength }));
}
