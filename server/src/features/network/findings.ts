import type { VocabularySet } from '@quartiersnetz/graph-schema';
import type { Ring } from '@quartiersnetz/map-layout';
import { density, networkFindings, project } from '../../network-analysis/index.js';
import type { NetworkFindings, NetworkRows } from '../../network-analysis/index.js';
import type { AreaNetwork, NetworkTie } from './area-network.js';
import { networkDay, ringsOn } from './day.js';
import type { NetworkDay } from './day.js';
import { visibleOn } from './filter.js';
import type { Filter, Visible } from './filter.js';
import { firstYearOf } from './network-columns.js';
import { holdersOn } from './offices.js';
import { sectorsInOrder } from './terms.js';

/** Ties and actors on one day, for the line under the map. */
export interface TrendPoint {
  readonly day: string;
  readonly ties: number;
  readonly actors: number;
  readonly density: number | null;
}

/** What a network shows on a day under a filter. */
export interface DayFindings {
  readonly network: AreaNetwork;
  readonly day: NetworkDay;
  readonly visible: Visible;
  /** By position; all null where the day has no QM. */
  readonly rings: readonly (Ring | null)[];
  readonly findings: NetworkFindings;
}

/** Order of the four sides in matrices. */
export const SPHERE_ORDER: readonly string[] = ['POLITICS', 'ADMINISTRATION', 'PROVIDERS', 'RESIDENTS'];
/** Fewer actors are too few for a density (analysis.md). */
const DENSITY_FROM = 8;
/** Years of the line under the map, at most. */
const MOST_YEARS = 60;

/** The visible part of a network as rows for the analysis: nothing of the records themselves, for rows go to other threads. */
export function rowsOf(network: AreaNetwork, { day, qm }: NetworkDay, visible: Visible): NetworkRows {
  return {
    date: day,
    actors: visible.actors.flatMap((position) => {
      const actor = network.actors[position];
      if (!actor) return [];
      const { id, actorClass: kind, sector, sphere, since, until, foreign } = actor;
      const officeHolders = foreign ? null : holdersOn(network.offices.get(id) ?? [], day);
      return [{ id, kind, sector, sphere, since, until, isQm: qm[position] === true, officeHolders }];
    }),
    ties: visible.ties.flatMap((position) => {
      const tie = network.ties[position];
      const [from, to] = [network.actors[tie?.from ?? -1], network.actors[tie?.to ?? -1]];
      return tie && from && to ? [tieRow(tie, from.id, to.id)] : [];
    }),
  };
}

const tieRow = (tie: NetworkTie, from: string, to: string): NetworkRows['ties'][number] => ({
  id: tie.id,
  from,
  to,
  strength: tie.intensity,
  measured: tie.measured,
  since: tie.since,
  until: tie.until,
  viaQm: tie.viaQm,
  evidence: tie.evidence,
  confirmedBy: tie.confirmedBy,
  lastConfirmedAt: tie.lastConfirmedAt,
  enteredOn: tie.enteredOn,
  carriedByFrom: tie.carriedByFrom,
  carriedByTo: tie.carriedByTo,
});

/** Looks at a network on a day `YYYY-MM-DD` through a filter. Deterministic; costs what the area holds. */
export function findingsOn(
  network: AreaNetwork,
  dayText: string,
  filter: Filter,
  vocabularies: VocabularySet,
): DayFindings {
  const day = networkDay(network, dayText);
  const visible = visibleOn(network, day, filter);
  const sectorOrder = sectorsInOrder(vocabularies).map(({ id }) => id);
  return {
    network,
    day,
    visible,
    rings: day.qm.includes(true) ? ringsOn(network, day) : network.actors.map(() => null),
    findings: networkFindings(project(rowsOf(network, day, visible)), { sectorOrder, sphereOrder: SPHERE_ORDER }),
  };
}

/** The 31.12. of each year since the first dated tie, and today. */
export function trendDays(firstYear: number | null, today: string): readonly string[] {
  const thisYear = Number(today.slice(0, 4));
  const first = Math.max(firstYear ?? thisYear, thisYear - MOST_YEARS);
  const ends = Array.from({ length: Math.max(0, thisYear - first) }, (_, index) => `${first + index}-12-31`);
  return [...ends, today];
}

/** Size of the network over the years, under a filter; the ties of the QM are counted. */
export function trend(network: AreaNetwork, today: string, filter: Filter): readonly TrendPoint[] {
  return trendDays(firstYearOf(network.ties), today).map((dayText) => {
    const day = networkDay(network, dayText);
    const { actors, full } = project(rowsOf(network, day, visibleOn(network, day, filter)));
    const enough = actors.length >= DENSITY_FROM;
    return { day: dayText, ties: full.m, actors: actors.length, density: enough ? density(full) : null };
  });
}
