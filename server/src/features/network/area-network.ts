import { areasOf, CONFIRMED_BY, EVIDENCE, isActorKind, VIA_QM } from '@quartiersnetz/graph-schema';
import type { ActorRecordKind, PartialDate, RecordKind, VocabularySet } from '@quartiersnetz/graph-schema';
import type { Subgraph } from '../../graph-store/engine.port.js';
import type { StoredRecord } from '../../graph-store/record.js';
import { numberOf, oneOf, requiredTextOf, textOf, textsOf } from '../records/index.js';
import { officesOf } from './offices.js';
import type { Office } from './offices.js';
import { sphereOf, tieKind } from './terms.js';

/** An actor as the map knows it; of a foreign one only name and class. */
export interface NetworkActor {
  readonly id: string;
  readonly record: StoredRecord;
  readonly actorClass: ActorRecordKind;
  readonly name: string;
  readonly shortName: string;
  readonly kind: string | null;
  readonly sector: string | null;
  readonly sphere: string | null;
  readonly since: PartialDate | null;
  readonly until: PartialDate | null;
  readonly topics: readonly string[];
  /** Belongs to another area and is here as the end of a tie. */
  readonly foreign: boolean;
}

/** A tie as the map knows it; `from` and `to` are positions in the actors. */
export interface NetworkTie {
  readonly id: string;
  readonly record: StoredRecord;
  readonly from: number;
  readonly to: number;
  readonly kind: string;
  readonly measured: boolean;
  readonly intensity: number;
  readonly since: PartialDate | null;
  readonly until: PartialDate | null;
  readonly evidence: keyof typeof EVIDENCE;
  readonly confirmedBy: keyof typeof CONFIRMED_BY | null;
  readonly lastConfirmedAt: PartialDate | null;
  /** Day on which it was entered, `YYYY-MM-DD`. */
  readonly enteredOn: string;
  /** Ids of the persons through whom it runs, at each end. */
  readonly carriedByFrom: string | null;
  readonly carriedByTo: string | null;
  readonly viaQm: keyof typeof VIA_QM;
}

/** The whole network of an area, whatever the dates of its parts; actors and ties by id. */
export interface AreaNetwork {
  readonly area: string;
  readonly sequence: number;
  readonly actors: readonly NetworkActor[];
  readonly ties: readonly NetworkTie[];
  readonly mandates: readonly StoredRecord[];
  /** Functions at the area's actors and who holds them, by actor; whatever their dates. */
  readonly offices: ReadonlyMap<string, readonly Office[]>;
  readonly positionOf: ReadonlyMap<string, number>;
}

/** Longest short name (vocabulary.md). */
const SHORT_NAME = 28;
const confirmedByOf = oneOf(CONFIRMED_BY);
const evidenceOf = oneOf(EVIDENCE);
const viaQmOf = oneOf(VIA_QM);

/** The name to show where room is scarce: the short name, else the name, cut where it is too long. */
export function shortNameOf(record: StoredRecord): string {
  const name = textOf(record, 'shortName') ?? requiredTextOf(record, 'name');
  const characters = [...name];
  return characters.length <= SHORT_NAME
    ? name
    : `${characters
        .slice(0, SHORT_NAME - 1)
        .join('')
        .trimEnd()}…`;
}

/** Kinds of records beside the graph that a network is made of. */
export const BESIDE: readonly RecordKind[] = ['Mandate', 'Post', 'Membership'];

/**
 * Makes the network of an area from its part of the graph and the area's records of the kinds BESIDE; ties whose ends are not
 * given are left out.
 */
export function areaNetwork(
  area: string,
  sequence: number,
  { nodes, ties }: Subgraph,
  beside: readonly StoredRecord[],
  vocabularies: VocabularySet,
): AreaNetwork {
  const actors = nodes.flatMap((record) => actorFrom(record, area, vocabularies));
  const positionOf = new Map(actors.map(({ id }, position) => [id, position]));
  return {
    area,
    sequence,
    actors,
    ties: ties.flatMap((record) => tieFrom(record, positionOf, vocabularies)),
    mandates: beside.filter(({ kind }) => kind === 'Mandate'),
    offices: officesOf(beside),
    positionOf,
  };
}

function actorFrom(record: StoredRecord, area: string, vocabularies: VocabularySet): readonly NetworkActor[] {
  const { id, kind: actorClass } = record;
  if (!isActorKind(actorClass)) return [];
  const foreign = !areasOf(actorClass, id, record.values).includes(area);
  const name = requiredTextOf(record, 'name');
  const shortName = shortNameOf(record);
  if (foreign) {
    const nothing = { kind: null, sector: null, sphere: null, since: null, until: null, topics: [] };
    return [{ id, record, actorClass, name, shortName, foreign, ...nothing }];
  }
  const sector = textOf(record, 'sector');
  return [
    {
      id,
      record,
      actorClass,
      name,
      shortName,
      kind: textOf(record, 'kind'),
      sector,
      sphere: sphereOf(vocabularies, sector),
      since: textOf(record, 'since'),
      until: textOf(record, 'until'),
      topics: textsOf(record, 'topics'),
      foreign,
    },
  ];
}

function tieFrom(
  record: StoredRecord,
  positionOf: ReadonlyMap<string, number>,
  vocabularies: VocabularySet,
): readonly NetworkTie[] {
  const from = positionOf.get(record.from ?? '');
  const to = positionOf.get(record.to ?? '');
  if (from === undefined || to === undefined) return [];
  const kind = requiredTextOf(record, 'kind');
  return [
    {
      id: record.id,
      record,
      from,
      to,
      kind,
      measured: tieKind(vocabularies, kind)?.measured ?? true,
      intensity: numberOf(record, 'intensity') ?? 2,
      since: textOf(record, 'since'),
      until: textOf(record, 'until'),
      evidence: evidenceOf(record, 'evidence') ?? 'INFERRED',
      confirmedBy: confirmedByOf(record, 'confirmedBy'),
      lastConfirmedAt: textOf(record, 'lastConfirmedAt'),
      enteredOn: record.createdAt.slice(0, 10),
      carriedByFrom: textOf(record, 'carriedByFrom'),
      carriedByTo: textOf(record, 'carriedByTo'),
      viaQm: viaQmOf(record, 'viaQm') ?? 'UNKNOWN',
    },
  ];
}
