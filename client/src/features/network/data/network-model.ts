import { countsOn } from '@quartiersnetz/graph-schema';
import type { NetworkFindingsQuery, NetworkQuery } from '../../../generated/graphql.js';

type Columns = NetworkQuery['network'];
export type Findings = NetworkFindingsQuery['networkFindings'];
export type Gap = Findings['gaps'][number];
export type Matrix = NonNullable<Findings['matrix']>;
export type MatrixCell = Matrix['cells'][number];

/** An actor of the network; `index` is its place in the columns, by which findings name it. */
export interface MapActor {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly class: Columns['actors']['class'][number];
  readonly kind: string | null;
  readonly sector: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly foreign: boolean;
}

/** A tie of the network; `from` and `to` are places in the columns. */
export interface MapTie {
  readonly index: number;
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly kind: string;
  readonly intensity: number;
  readonly since: string | null;
  readonly until: string | null;
  readonly lastConfirmedAt: string | null;
}

export interface NetworkModel {
  readonly sequence: number;
  readonly firstYear: number | null;
  readonly actors: readonly MapActor[];
  readonly ties: readonly MapTie[];
  readonly byId: ReadonlyMap<string, MapActor>;
}

/** Reads the typed columns of the API. */
export function toModel({ sequence, firstYear, actors, ties }: Columns): NetworkModel {
  const list = actors.id.map((id, index): MapActor => ({
    index,
    id,
    name: actors.name[index] ?? '',
    shortName: actors.shortName[index] ?? '',
    class: actors.class[index] ?? 'ORGANISATION',
    kind: actors.kind[index] ?? null,
    sector: actors.sector[index] ?? null,
    since: actors.since[index] ?? null,
    until: actors.until[index] ?? null,
    foreign: actors.foreign[index] === true,
  }));
  return {
    sequence,
    firstYear: firstYear ?? null,
    actors: list,
    ties: ties.id.map((id, index): MapTie => ({
      index,
      id,
      from: ties.from[index] ?? 0,
      to: ties.to[index] ?? 0,
      kind: ties.kind[index] ?? '',
      intensity: ties.intensity[index] ?? 1,
      since: ties.since[index] ?? null,
      until: ties.until[index] ?? null,
      lastConfirmedAt: ties.lastConfirmedAt[index] ?? null,
    })),
    byId: new Map(list.map((actor) => [actor.id, actor])),
  };
}

/** I to III and the rim, as numbers of the drawing. */
export type RingNumber = 1 | 2 | 3 | 4;
const RING_NUMBERS = { I: 1, II: 2, III: 3, RIM: 4 } as const;

/** Those without whom the network is shown. */
export interface Leaving {
  readonly actors: ReadonlySet<number>;
  /** The set that the address names; null: the QM, by its switch. */
  readonly set: {
    readonly members: readonly { readonly id: string; readonly name: string }[];
    /** Who they are, as it stands after "ohne". */
    readonly words: string;
    readonly state: 'pending' | 'shown' | 'nothing';
    readonly notices: readonly { readonly sentence: string; readonly advice: string }[];
  } | null;
}

/** A network on a day under a filter: who is seen, with whom, and what was found. */
export interface DayView {
  readonly model: NetworkModel;
  /** Its gaps are those that need no draws to be said. */
  readonly findings: Findings;
  /** Articulation points and bridges: said only together with the share of draws that confirms them, on the page Lücken. */
  readonly structureGaps: readonly Gap[];
  /** Visible actors in the order of the columns. */
  readonly actors: readonly MapActor[];
  readonly ties: readonly MapTie[];
  readonly isVisible: (actor: number) => boolean;
  readonly isQm: (actor: number) => boolean;
  readonly hasQm: boolean;
  /** Who goes when the network is shown without somebody; `findings.withoutQm` is what is left then. */
  readonly leaving: Leaving;
  readonly ringOf: (actor: number) => RingNumber | null;
  /** Visible ties of an actor. */
  readonly tiesOf: (actor: number) => readonly MapTie[];
}

const isStructure = ({ type }: Gap): boolean => type === 'ARTICULATION_POINT' || type === 'BRIDGE';

/** Joins columns and findings; null while they do not belong together (one was read before a change, the other after). */
export function toDayView(model: NetworkModel, findings: Findings): DayView | null {
  if (model.sequence !== findings.sequence) return null;
  const actors = findings.visibleActors.flatMap((index) => model.actors[index] ?? []);
  const ties = findings.visibleTies.flatMap((index) => model.ties[index] ?? []);
  const rings = new Map(findings.visibleActors.map((index, at) => [index, findings.rings[at] ?? null]));
  const qm = new Set(findings.qm.actors);
  const byActor = new Map<number, MapTie[]>();
  for (const tie of ties) {
    for (const end of tie.from === tie.to ? [tie.from] : [tie.from, tie.to]) {
      const list = byActor.get(end);
      if (list) list.push(tie);
      else byActor.set(end, [tie]);
    }
  }
  return {
    model,
    findings: { ...findings, gaps: findings.gaps.filter((gap) => !isStructure(gap)) },
    structureGaps: findings.gaps.filter(isStructure),
    actors,
    ties,
    isVisible: (index) => rings.has(index),
    isQm: (index) => qm.has(index),
    hasQm: qm.size > 0,
    leaving: { actors: qm, set: null },
    ringOf: (index) => {
      const ring = rings.get(index);
      return ring === null || ring === undefined ? null : RING_NUMBERS[ring];
    },
    tiesOf: (index) => byActor.get(index) ?? [],
  };
}

/** The other end of a tie. */
export const otherEnd = (tie: MapTie, actor: number): number => (tie.from === actor ? tie.to : tie.from);

/** What counts on the day but is left out by the filter, by name. */
export function hiddenOf({ model, findings, isVisible }: DayView): {
  readonly actors: readonly MapActor[];
  readonly ties: readonly MapTie[];
} {
  const lives = model.actors.map(({ since, until }) => countsOn(findings.day, since, until));
  const seen = new Set(findings.visibleTies);
  return {
    actors: model.actors.filter(({ index }) => lives[index] === true && !isVisible(index)),
    ties: model.ties.filter(
      ({ index, from, to, since, until }) =>
        !seen.has(index) && lives[from] === true && lives[to] === true && countsOn(findings.day, since, until),
    ),
  };
}
