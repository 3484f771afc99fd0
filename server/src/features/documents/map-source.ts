import {
  ACTOR_KIND_TERMS,
  COMMITTEE_SIGN,
  formatNumber,
  POPULATION_GROUP_SIGN,
  sortKey,
} from '@quartiersnetz/graph-schema';
import type { VocabularySet } from '@quartiersnetz/graph-schema';
import type { Arrangement, GapPair } from '@quartiersnetz/map-layout';
import type { DrawnActor, DrawnSector, DrawnTie } from '../../documents/index.js';
import { networkDay, ringsOn, sectorsInOrder } from '../network/index.js';
import type { AreaNetwork, NetworkActor } from '../network/index.js';
import type { ListedActor, MapSource } from './sources.mapper.js';

const NO_SECTOR_COLOUR = '#5B6277';
const RINGS = ['–', 'I', 'II', 'III', 'Rand'];

/** The map of a day as the stored arrangement has it, with its table; `gaps` are drawn with their numbers. */
export function mapSource(
  network: AreaNetwork,
  dayText: string,
  arrangement: Arrangement,
  gaps: readonly GapPair[],
  vocabularies: VocabularySet,
): MapSource {
  const day = networkDay(network, dayText);
  const rings = ringsOn(network, day);
  const isQm = (position: number): boolean => day.qm[position] === true;
  const ties = network.ties.filter(({ measured }, position) => measured && day.counting[position] === true);
  const contacts = network.actors.map(() => new Set<number>());
  const knowsQm = new Set<number>();
  for (const { from, to } of ties) {
    if (isQm(from) !== isQm(to)) knowsQm.add(isQm(from) ? to : from);
    if (isQm(from) || isQm(to) || from === to) continue;
    contacts[from]?.add(to);
    contacts[to]?.add(from);
  }
  const there = network.actors.flatMap((actor, position) =>
    day.living[position] && !isQm(position) ? [{ actor, position }] : [],
  );
  const qm = network.actors.filter((_, position) => isQm(position));
  const listed = there.map(({ actor, position }): ListedActor & { readonly key: string } => ({
    name: actor.name,
    sector: sectorName(actor.sector, vocabularies),
    ring: qm.length === 0 ? '–' : (RINGS[rings[position] ?? 0] ?? '–'),
    contacts: contacts[position]?.size ?? 0,
    knowsQm: knowsQm.has(position),
    key: sortKey(actor.name),
  }));
  const order = sectorsInOrder(vocabularies);
  const rank = (sector: string): number => order.findIndex(({ label }) => label === sector);
  return {
    drawing: {
      arrangement,
      actors: there.map(({ actor, position }) => drawnActor(actor, contacts[position]?.size ?? 0, vocabularies)),
      ties: ties.map((tie) => drawnTie(tie, network, isQm, vocabularies)),
      sectors: sectorsOnRim(
        there.map(({ actor }) => actor),
        vocabularies,
      ),
      hub:
        qm.length === 0
          ? null
          : qm.map(({ shortName }) => shortName.replace(/^(QM|Quartiersmanagement)\s+/u, '')).join(', '),
      gaps,
    },
    actors: listed.sort((a, b) => rank(a.sector) - rank(b.sector) || (a.key < b.key ? -1 : 1)),
  };
}

const sectorName = (id: string | null, vocabularies: VocabularySet): string =>
  (id === null ? undefined : vocabularies.find('sector', id)?.label) ?? 'ohne Bereich';

function drawnActor(actor: NetworkActor, contacts: number, vocabularies: VocabularySet): DrawnActor {
  const sector = sectorsInOrder(vocabularies).find(({ id }) => id === actor.sector);
  const colour = sector && 'colour' in sector && typeof sector.colour === 'string' ? sector.colour : NO_SECTOR_COLOUR;
  return { id: actor.id, colour, thin: contacts === 0, ...signOf(actor) };
}

function signOf({ actorClass, kind }: NetworkActor): Pick<DrawnActor, 'outline' | 'glyph'> {
  if (actorClass === 'Committee') return COMMITTEE_SIGN;
  if (actorClass === 'PopulationGroup') return POPULATION_GROUP_SIGN;
  const term = ACTOR_KIND_TERMS.find(({ id }) => id === kind);
  if (term) return { outline: term.outline, glyph: term.glyph };
  return actorClass === 'Initiative'
    ? { outline: 'diamond', glyph: 'service' }
    : { outline: 'circle', glyph: 'association' };
}

function drawnTie(
  { from, to, intensity, kind }: AreaNetwork['ties'][number],
  { actors }: AreaNetwork,
  isQm: (position: number) => boolean,
  vocabularies: VocabularySet,
): DrawnTie {
  const [a, b] = [actors[from], actors[to]];
  const term = vocabularies.find('tieKind', kind);
  return {
    from: isQm(from) ? null : (a?.id ?? null),
    to: isQm(to) ? null : (b?.id ?? null),
    strength: intensity,
    line: term && 'line' in term && typeof term.line === 'string' ? term.line : 'solid',
    sameSector: a?.sector !== null && a?.sector === b?.sector,
  };
}

/** Names of the sectors on the rim with the number of their actors, from long to short. */
function sectorsOnRim(actors: readonly NetworkActor[], vocabularies: VocabularySet): readonly DrawnSector[] {
  const count = (id: string | null): string => formatNumber(actors.filter(({ sector }) => sector === id).length);
  const known = sectorsInOrder(vocabularies).map((term): DrawnSector => {
    const short = term.short ?? term.label;
    const code = 'code' in term && typeof term.code === 'string' ? term.code : short.slice(0, 2);
    const texts = [
      `${term.label} · ${count(term.id)}`,
      `${short} · ${count(term.id)}`,
      `${code} · ${count(term.id)}`,
      code,
    ];
    const colour = 'colour' in term && typeof term.colour === 'string' ? term.colour : NO_SECTOR_COLOUR;
    return { id: term.id, colour, texts };
  });
  return [
    ...known,
    { id: null, colour: NO_SECTOR_COLOUR, texts: [`ohne Bereich · ${count(null)}`, `· ${count(null)}`] },
  ];
}
