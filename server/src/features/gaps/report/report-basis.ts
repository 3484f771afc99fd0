import type { VocabularySet } from '@quartiersnetz/graph-schema';
import { isolates, networkFindings, project, reportFiguresOf } from '../../../network-analysis/index.js';
import type { FindingsOptions, NetworkFindings, NetworkRows, ReportFigures } from '../../../network-analysis/index.js';
import { networkDay, rowsOf, sectorsInOrder, SPHERE_ORDER, visibleOn } from '../../network/index.js';
import type { AreaNetwork, NetworkActor } from '../../network/index.js';
import { sectorGroups } from './sector-groups.js';
import type { SectorGroups } from './sector-groups.js';

/** What a report rests on: the whole network of a day, its sectors merged as asked. */
export interface ReportBasis {
  readonly network: AreaNetwork;
  readonly day: string;
  readonly groups: SectorGroups;
  readonly rows: NetworkRows;
  readonly options: FindingsOptions;
  readonly found: NetworkFindings;
  readonly figures: ReportFigures;
  readonly qm: readonly NetworkActor[];
  /** Measured ties of the day, those with the QM counted. */
  readonly ties: number;
  /** Actors without any measured tie on the day, the QM left aside. */
  readonly untied: number;
}

/** Fewest actors, and sectors with actors, for figures that compare (analysis.md); counted before any are merged. */
export const FEWEST_ACTORS = 8;
export const FEWEST_SECTORS = 3;

/** The merge of sectors that was asked for, over the sectors of this installation. */
export const groupsOf = (merged: readonly (readonly string[])[], vocabularies: VocabularySet): SectorGroups =>
  sectorGroups(
    merged,
    sectorsInOrder(vocabularies).map(({ id }) => id),
  );

/** The network of a day as rows, its sectors merged, with what the analysis has to know to sort them. */
export function reportRows(
  network: AreaNetwork,
  dayText: string,
  groups: SectorGroups,
): { readonly rows: NetworkRows; readonly options: FindingsOptions } {
  const day = networkDay(network, dayText);
  const { actors, ...rest } = rowsOf(network, day, visibleOn(network, day, {}));
  const sectors = new Set(actors.flatMap(({ sector, isQm }) => (sector === null || isQm ? [] : [sector])));
  return {
    rows: { ...rest, actors: actors.map((actor) => ({ ...actor, sector: groups.groupOf(actor.sector) })) },
    options: {
      sectorOrder: groups.order,
      sphereOrder: SPHERE_ORDER,
      minimumActors: FEWEST_ACTORS,
      minimumSectors: sectors.size >= FEWEST_SECTORS ? 1 : FEWEST_SECTORS,
    },
  };
}

/** Looks at a network on a day `YYYY-MM-DD` for the report. */
export function reportBasis(network: AreaNetwork, day: string, groups: SectorGroups): ReportBasis {
  const { rows, options } = reportRows(network, day, groups);
  const projection = project(rows);
  const { qm } = networkDay(network, day);
  return {
    network,
    day,
    groups,
    rows,
    options,
    found: networkFindings(projection, options),
    figures: reportFiguresOf(projection, options),
    qm: network.actors.filter((_, position) => qm[position] === true),
    ties: projection.full.m,
    untied: isolates(projection.full).filter((node) => node !== projection.q).length,
  };
}

/** Figures of the report on one more day, for the trend; null where the network was too small for them. */
export function figuresOn(network: AreaNetwork, day: string, groups: SectorGroups): ReportFigures | null {
  const { rows, options } = reportRows(network, day, groups);
  const projection = project(rows);
  const sectors = new Set(projection.actors.map(({ sector }) => sector).filter((sector) => sector !== null));
  const enough = projection.actors.length >= FEWEST_ACTORS && sectors.size >= (options.minimumSectors ?? 1);
  return enough && projection.full.m > 0 ? reportFiguresOf(projection, options) : null;
}
