import type { Projection } from '../graph/projection.js';
import { floatAt, intAt } from '../graph/typed-arrays.js';
import { componentMembers, components } from '../measures/components.js';
import { connectedPairs } from '../measures/connected-pairs.js';
import { cutStructure } from '../measures/cut-structure.js';
import type { CutStructure } from '../measures/cut-structure.js';
import { degreeOf } from '../measures/degree.js';
import { openPairs } from '../measures/open-pairs.js';
import { qmDependency } from '../measures/qm-dependency.js';
import { gapsOfRecords } from './actor-gaps.js';
import { findingsContext, idOf, idsOf, isSufficient } from './context.js';
import type { FindingsContext } from './context.js';
import { componentNumbers, groupsAmongContacts, networkFigures } from './figures.js';
import { groupMatrix } from './group-matrix.js';
import { gapsOfNetwork } from './network-gaps.js';
import { ranked } from './ranking.js';
import type { ActorFindings, FindingsOptions, NetworkFindings, NetworkSize, QmLoss } from './types.js';

/**
 * Everything the page Netz shows about one day: figures with and without the QM, who falls apart or is left alone, matrices
 * of sectors and spheres, and the ranked gaps. Deterministic: the order of the rows changes nothing. O(n m) at worst, about
 * linear on neighbourhoods.
 */
export function networkFindings(projection: Projection, options: FindingsOptions = {}): NetworkFindings {
  const context = findingsContext(projection, options);
  const { actors, full, q, withoutQm, withoutQmAndAtRisk } = projection;
  const size = networkSize(context);
  const figures = (graph: Projection['full'], found = components(graph)) =>
    networkFigures(graph, found, actors.length, size.sufficient);
  const cut = cutStructure(withoutQm);
  const sectorMatrix = size.sufficient ? groupMatrix(withoutQm, context.sectors, context.qmContacts) : null;
  const sphereMatrix = size.sufficient ? groupMatrix(withoutQm, context.spheres, context.qmContacts) : null;
  const alone = (v: number): boolean => degreeOf(withoutQm, v) === 0;
  const nodes = actors.map((_, v) => v);
  return {
    date: projection.date,
    size,
    withQm: q === null ? null : figures(full, context.componentsFull),
    withoutQm: figures(withoutQm, context.componentsWithoutQm),
    withoutQmAndAtRisk: withoutQmAndAtRisk.m === withoutQm.m ? null : figures(withoutQmAndAtRisk),
    loss: q === null || !size.sufficient ? null : qmLoss(context, q),
    actors: actorFindings(context),
    componentsWithoutQm: componentMembers(context.componentsWithoutQm)
      .filter((members) => members.length > 1)
      .map((members, position) => ({ number: position + 1, actors: idsOf(context, members) })),
    newlyIsolated: idsOf(
      context,
      nodes.filter((v) => alone(v) && degreeOf(full, v) > 0),
    ),
    aloneBefore: idsOf(
      context,
      nodes.filter((v) => degreeOf(full, v) === 0),
    ),
    bridges: bridges(context, cut),
    sectorMatrix,
    sphereMatrix,
    gaps: ranked([...gapsOfNetwork(context, { sectorMatrix, cut }), ...gapsOfRecords(context)]),
  };
}

function networkSize(context: FindingsContext): NetworkSize {
  const actors = context.projection.actors.length;
  const sectors = context.sectors.names.length;
  const { minimumActors, minimumSectors } = context;
  return {
    sufficient: isSufficient(context),
    actors,
    sectors,
    minimumActors,
    minimumSectors,
    actorsWithoutSector: context.sectors.of.filter((sector) => sector < 0).length,
  };
}

function qmLoss(context: FindingsContext, q: number): QmLoss {
  const { actors, full, withoutQmAndAtRisk } = context.projection;
  const before = connectedPairs(context.componentsFull, actors.length);
  const pairsLost = before - connectedPairs(context.componentsWithoutQm);
  const brokerage = openPairs(full, q, context.spheres);
  const sphere = (group: number): string => context.spheres.names[group] ?? '';
  return {
    pairsLost,
    shareLost: before === 0 ? null : pairsLost / before,
    pairsLostWithAtRisk: before - connectedPairs(components(withoutQmAndAtRisk)),
    qmContacts: context.qmContacts.length,
    openPairs: brokerage.open,
    exclusiveOpenPairs: brokerage.exclusive,
    exclusiveBySpheres: brokerage.exclusiveByGroups.map(({ a, b, pairs }) => ({ a: sphere(a), b: sphere(b), pairs })),
  };
}

function actorFindings(context: FindingsContext): readonly ActorFindings[] {
  const { full, q, withoutQm } = context.projection;
  const numbers = componentNumbers(withoutQm, context.componentsWithoutQm);
  const dependency = qmDependency(context.componentsFull, context.componentsWithoutQm);
  const qmComponent = q === null ? -1 : intAt(context.componentsFull.of, q);
  return context.projection.actors.map(({ id }, v) => ({
    id,
    contacts: degreeOf(full, v),
    contactsWithoutQm: degreeOf(withoutQm, v),
    strength: floatAt(context.strengths, v),
    strengthToQm: floatAt(context.strengthToQm, v) || null,
    reachesQm: intAt(context.componentsFull.of, v) === qmComponent,
    sectors: groupsAmongContacts(withoutQm, v, context.sectors.of),
    componentWithoutQm: numbers[v] ?? null,
    qmDependency: dependency[v] ?? null,
  }));
}

function bridges(context: FindingsContext, cut: CutStructure): NetworkFindings['bridges'] {
  const { ends } = context.projection.withoutQm;
  return cut.bridges.map((edge) => [idOf(context, intAt(ends, 2 * edge)), idOf(context, intAt(ends, 2 * edge + 1))]);
}
