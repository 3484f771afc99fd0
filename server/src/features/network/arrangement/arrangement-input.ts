import type { VocabularySet } from '@quartiersnetz/graph-schema';
import { ringsOf } from '@quartiersnetz/map-layout';
import type { ArrangementInput, PinnedPlace } from '@quartiersnetz/map-layout';
import type { AreaNetwork } from '../area-network.js';
import { networkDay, ringsOn } from '../day.js';
import { sectorsInOrder } from '../terms.js';

/** px of the sheet where nobody says how large the window is: the map beside the panel at 1440 x 900. */
export const USUAL_VIEW = { width: 956, height: 700 } as const;

/**
 * What the drawing is computed from: every actor of the area but today's QM, ended ones included, so that each has its place
 * on earlier days of the slider too; rings and ties as of today.
 */
export function arrangementInput(
  network: AreaNetwork,
  today: string,
  vocabularies: VocabularySet,
  view: { readonly width: number; readonly height: number },
  pinned?: readonly PinnedPlace[],
): ArrangementInput {
  const day = networkDay(network, today);
  const rings = ringsOn(network, day);
  const everRings = ringsOverAllTime(network, day.qm);
  const qmNames = network.actors.filter((_, position) => day.qm[position]).map(({ shortName }) => shortName);
  return {
    actors: network.actors.flatMap(({ id, sector, shortName }, position) => {
      const ring = (day.living[position] ? rings[position] : everRings.get(id)) ?? 4;
      return day.qm[position] ? [] : [{ id, sector, ring, shortName }];
    }),
    ties: tiesOf(network, (position) => day.counting[position] === true),
    sectors: sectorsInOrder(vocabularies).map(({ id, sphere, label }, order) => ({ id, order, sphere, name: label })),
    view,
    hasQm: qmNames.length > 0,
    ...(qmNames.length > 0 ? { qmName: longest(qmNames) } : {}),
    ...(pinned ? { pinned } : {}),
  };
}

const longest = (names: readonly string[]): string => [...names].sort((a, b) => b.length - a.length)[0] ?? '';

const tiesOf = (network: AreaNetwork, counts: (position: number) => boolean): ArrangementInput['ties'] =>
  network.ties.flatMap(({ from, to, intensity, measured }, position) => {
    const ends = [network.actors[from]?.id, network.actors[to]?.id];
    const [first, second] = ends;
    return measured && counts(position) && first !== undefined && second !== undefined
      ? [{ from: first, to: second, strength: intensity }]
      : [];
  });

/** Rings of actors that have ended, by all ties that they ever had. */
function ringsOverAllTime(network: AreaNetwork, qm: readonly boolean[]): ReturnType<typeof ringsOf> {
  const hub = 'qm';
  const qmIds = new Set(network.actors.filter((_, position) => qm[position]).map(({ id }) => id));
  const merged = (id: string): string => (qmIds.has(id) ? hub : id);
  return ringsOf({
    actors: network.actors.map(({ id }) => id).filter((id) => !qmIds.has(id)),
    ties: tiesOf(network, () => true).map((tie) => ({ ...tie, from: merged(tie.from), to: merged(tie.to) })),
    qm: qmIds.size > 0 ? hub : null,
  });
}

/** What, when it changes, changes the drawing: who is there, under which name and in which sector; not rings and ties. */
export const signatureOf = ({ actors, hasQm, qmName }: ArrangementInput): string =>
  JSON.stringify([hasQm, qmName ?? '', actors.map(({ id, sector, shortName }) => [id, sector, shortName])]);
