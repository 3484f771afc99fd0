import { countsOn } from '@quartiersnetz/graph-schema';
import type { ActorRecordKind, PartialDate } from '@quartiersnetz/graph-schema';
import { buildGraph, subgraph } from './graph.js';
import type { NetworkGraph } from './graph.js';
import { byText, intAt } from './typed-arrays.js';

/** An actor as the store knows it. */
export interface ActorRow {
  readonly id: string;
  readonly kind: ActorRecordKind;
  readonly sector: string | null;
  readonly sphere: string | null;
  /** Whether it holds the mandate of the Quartiersmanagement on the date. */
  readonly isQm: boolean;
  /** Ids of the persons in a current function of it; absent or null: not known here (a foreign actor). */
  readonly officeHolders?: readonly string[] | null;
  readonly since?: PartialDate | null;
  readonly until?: PartialDate | null;
}

/** A tie as the store knows it; `measured` comes from its kind. */
export interface TieRow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Intensity 1 to 4. */
  readonly strength: number;
  readonly measured: boolean;
  readonly since: PartialDate | null;
  readonly until: PartialDate | null;
  readonly viaQm: 'YES' | 'NO' | 'UNKNOWN';
  readonly lastConfirmedAt?: PartialDate | null;
  readonly evidence?: 'DOCUMENTED' | 'SELF_REPORTED' | 'INFERRED' | 'EXAMPLE';
  readonly confirmedBy?: 'BOTH' | 'ONE_SIDE' | 'THIRD_PARTY' | null;
  /** Day on which it was entered, `YYYY-MM-DD`. */
  readonly enteredOn?: string;
  /** Persons through whom it runs, at each end; ids only, nobody is measured. */
  readonly carriedByFrom?: string | null;
  readonly carriedByTo?: string | null;
}

/** What is measured: rows of one area and a day `YYYY-MM-DD`. */
export interface NetworkRows {
  readonly actors: readonly ActorRow[];
  readonly ties: readonly TieRow[];
  readonly date: string;
}

/**
 * The network of a day. The actors that are not QM are the nodes 0 .. |R|-1, by id; all QM actors of the day are one
 * node q = |R| (decisions.md 12), so that numbers mean the same in `full` and in `withoutQm`.
 */
export interface Projection {
  readonly date: string;
  /** R: every actor but the QM; the position is the node. */
  readonly actors: readonly ActorRow[];
  readonly qmIds: readonly string[];
  /** Node of the QM in `full`; null when the day has no QM. */
  readonly q: number | null;
  /** Node of an actor; every QM actor leads to q. */
  readonly nodeOf: ReadonlyMap<string, number>;
  /** G. */
  readonly full: NetworkGraph;
  /** G-q, with the ties that live only through the QM. */
  readonly withoutQm: NetworkGraph;
  /** G-q without the ties of which it is known that they live only through the QM ("mit gefährdeten", decisions.md 14). */
  readonly withoutQmAndAtRisk: NetworkGraph;
  /** Rows behind each tie of `full`, by id. */
  readonly tieRows: readonly (readonly TieRow[])[];
  /** For each tie of `withoutQm` its number in `full`. */
  readonly fullTieOf: Int32Array;
}

/**
 * Projects rows to the measured network of the day: ties of a measured kind that count on it, parallel ones merged with the
 * largest strength, ties between QM actors dropped. Rows of actors that do not live on the day, ties of actors that are not
 * given, and loops are left out. Throws a RangeError for two actors with one id. O(n log n + m log m).
 */
export function project({ actors, ties, date }: NetworkRows): Projection {
  const living = actors.filter(({ since, until }) => countsOn(date, since ?? null, until ?? null));
  const sorted = [...living].sort((a, b) => byText(a.id, b.id));
  const repeated = sorted.find(({ id }, position) => sorted[position + 1]?.id === id);
  if (repeated) throw new RangeError(`Actor ${repeated.id} is given twice.`);

  const members = sorted.filter(({ isQm }) => !isQm);
  const qmIds = sorted.filter(({ isQm }) => isQm).map(({ id }) => id);
  const q = qmIds.length > 0 ? members.length : null;
  const nodeOf = new Map(members.map(({ id }, node) => [id, node]));
  if (q !== null) for (const id of qmIds) nodeOf.set(id, q);

  const counted: TieRow[] = [];
  const given: { a: number; b: number; strength: number }[] = [];
  for (const tie of ties) {
    const a = nodeOf.get(tie.from);
    const b = nodeOf.get(tie.to);
    if (a === undefined || b === undefined || !tie.measured || !countsOn(date, tie.since, tie.until)) continue;
    counted.push(tie);
    given.push({ a, b, strength: tie.strength });
  }
  const { graph: full, edgeOf } = buildGraph(members.length + (q === null ? 0 : 1), given);
  const tieRows = rowsByEdge(counted, edgeOf, full.m);

  const keptNodes = new Uint8Array(full.n).fill(1);
  if (q !== null) keptNodes[q] = 0;
  const keptTies = Uint8Array.from(tieRows, (rows) => (rows.every(({ viaQm }) => viaQm === 'YES') ? 0 : 1));
  const withoutQm = subgraph(full, keptNodes, null);
  return {
    date,
    actors: members,
    qmIds,
    q,
    nodeOf,
    full,
    withoutQm: withoutQm.graph,
    withoutQmAndAtRisk: subgraph(full, keptNodes, keptTies).graph,
    tieRows,
    fullTieOf: withoutQm.edges,
  };
}

function rowsByEdge(ties: readonly TieRow[], edgeOf: Int32Array, m: number): readonly (readonly TieRow[])[] {
  const rows: TieRow[][] = Array.from({ length: m }, () => []);
  ties.forEach((tie, position) => rows[intAt(edgeOf, position)]?.push(tie));
  for (const parallel of rows) parallel.sort((a, b) => byText(a.id, b.id));
  return rows;
}
