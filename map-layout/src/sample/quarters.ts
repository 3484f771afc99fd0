import type { ArrangementActor, ArrangementInput, ArrangementSector, ArrangementTie, Ring } from '../types.js';
import { randomFrom, type Random } from './random.js';

/** The eleven sectors of the vocabulary with their four spheres, Politik first. */
export const SECTORS: readonly ArrangementSector[] = [
  { id: 'POLITICS', order: 1, sphere: 'POLITICS', name: 'Politik' },
  { id: 'ADMINISTRATION', order: 2, sphere: 'ADMINISTRATION', name: 'Ämter und Verwaltung' },
  { id: 'SAFETY_ORDER', order: 3, sphere: 'ADMINISTRATION', name: 'Sicherheit' },
  { id: 'HOUSING', order: 4, sphere: 'PROVIDERS', name: 'Wohnungswirtschaft' },
  { id: 'BUSINESS', order: 5, sphere: 'PROVIDERS', name: 'Einkaufszentren und Gewerbe' },
  { id: 'SCHOOL_SOCIAL_WORK', order: 6, sphere: 'PROVIDERS', name: 'Schulsozialarbeit/Hort' },
  { id: 'CHILD_YOUTH_WORK', order: 7, sphere: 'PROVIDERS', name: 'Kinder- und Jugendarbeit' },
  { id: 'CULTURE_EDUCATION', order: 8, sphere: 'PROVIDERS', name: 'Kultur und Bildung' },
  { id: 'MEETING_ADVICE_SUPPORT', order: 9, sphere: 'PROVIDERS', name: 'Begegnung, Beratung, Unterstützung' },
  { id: 'INTEGRATION', order: 10, sphere: 'PROVIDERS', name: 'Integrationsarbeit' },
  { id: 'RESIDENTS', order: 11, sphere: 'RESIDENTS', name: 'Bewohnerschaft' },
];

/** Short names as offices write them, at most 28 characters. */
const NAMES: readonly [string, ...string[]] = [
  'Jobcenter',
  'Sozialamt',
  'Jugendamt',
  'Gesundheitsamt',
  'Kulturamt',
  'Ordnungsamt',
  'Schulverwaltungsamt',
  'Amt für Stadtgrün',
  'Amt für Stadtplanung',
  'Stadtbezirksbeirat',
  'Seniorenbeirat',
  'Aktionsfondsjury',
  'Koordinationsgremium',
  'Ausschuss Stadtentwicklung',
  'Polizeirevier Nord',
  'Straßensozialarbeit',
  'Freiwillige Feuerwehr',
  'WG Lindenaue eG',
  'WG Lindengrund eG',
  'Vermieterrunde',
  'Mieterverein',
  'Hausverwaltung Musterhof',
  'Städtische Wohnungsgesellschaft',
  'Lindenpassage',
  'Wochenmarkt',
  'Gewerbeverein',
  'Apotheke am Markt',
  'Bäckerei Muster',
  'Handwerkerhof',
  '45. Oberschule',
  '12. Grundschule',
  'Förderzentrum',
  'Hort Blätterdach',
  'Schulsozialarbeit 45. OS',
  'Kita Sonnenhügel',
  'Kita Regenbogen',
  'Jugendhaus Treppe',
  'Familienzentrum',
  'Abenteuerspielplatz',
  'SV Lindenaue',
  'Mobile Jugendarbeit',
  'Volkshochschule',
  'Musikschule',
  'Alte Wäscherei',
  'Kunstverein Nordlicht',
  'Stadtteilbibliothek',
  'Quartierszeitung',
  'Bürgertreff Lindenaue',
  'Nachbarschaftshilfe',
  'Seniorentreff',
  'Gesundheitskiosk',
  'Tafel-Ausgabe',
  'Suchtberatung',
  'Schuldnerberatung',
  'Selbsthilfekontaktstelle',
  'Kirchgemeinde',
  'Sprachcafé',
  'Migrationsberatung',
  'Frauentreff International',
  'Integrationslotsen',
  'Migrantenverein Brücke',
  'Radgruppe Nord',
  'Reparaturcafé',
  'Ehrenamtskreis',
  'Gemeinschaftsgarten',
  'Mieterbeirat Nordring',
  'Festgruppe Tag der Nachbarn',
  'Bürgerinnen und Bürger',
  'Initiative Sicherer Schulweg',
  'Anwohnerinitiative Lindenpark',
];

/** Weights of the sectors are drawn anew for each quarter; a few get much, as in real lists. */
function sectorWeights(random: Random): readonly number[] {
  return SECTORS.map(() => 0.25 + random.next() * random.next() * 3);
}

function drawWeighted(random: Random, weights: readonly number[]): number {
  let left = random.next() * weights.reduce((sum, weight) => sum + weight, 0);
  for (let i = 0; i < weights.length; i += 1) {
    left -= weights[i] ?? 0;
    if (left < 0) return i;
  }
  return weights.length - 1;
}

function drawRing(random: Random): Ring {
  const draw = random.next();
  return draw < 0.27 ? 1 : draw < 0.55 ? 2 : draw < 0.94 ? 3 : 4;
}

/** Ties mostly inside the own sector or to a hub, strengths falling off, about `perActor` of them per actor. */
function drawTies(random: Random, actors: readonly ArrangementActor[], perActor: number): readonly ArrangementTie[] {
  const ties: ArrangementTie[] = [];
  if (actors.length < 2) return ties;
  for (let i = 0; i < actors.length * perActor; i += 1) {
    const from = actors[random.below(actors.length)];
    const near = actors.filter((actor) => actor.sector === from?.sector && actor !== from);
    const inside = near.length > 0 && random.next() < 0.35;
    const pool = inside ? near : actors;
    const to = pool[Math.floor(pool.length * (inside ? random.next() : random.next() * random.next()))];
    if (!from || !to || from === to || from.ring === 4 || to.ring === 4) continue;
    ties.push({ from: from.id, to: to.id, strength: 1 + Math.floor(4 * random.next() * random.next() + 0.4) });
  }
  return ties;
}

export interface QuarterOptions {
  readonly actors: number;
  readonly seed: number;
  readonly view?: { readonly width: number; readonly height: number };
  readonly hasQm?: boolean;
  readonly tiesPerActor?: number;
}

/** An invented quarter: skewed sectors, names as in German quarters, about three ties per actor. The same for the same seed. */
export function inventedQuarter(options: QuarterOptions): ArrangementInput {
  const random = randomFrom(options.seed * 7919 + options.actors);
  const weights = sectorWeights(random);
  const actors = Array.from({ length: options.actors }, (_, i): ArrangementActor => ({
    id: `a${String(i).padStart(3, '0')}`,
    sector: SECTORS[drawWeighted(random, weights)]?.id ?? null,
    ring: drawRing(random),
    shortName: random.pick(NAMES),
  }));
  return {
    actors,
    ties: drawTies(random, actors, options.tiesPerActor ?? 3),
    sectors: SECTORS,
    view: options.view ?? { width: 956, height: 700 },
    hasQm: options.hasQm ?? true,
    ...(options.hasQm === false ? {} : { qmName: 'Lindenaue' }),
  };
}

/** The same quarter with its lists in another order. */
export function shuffled(input: ArrangementInput, seed: number): ArrangementInput {
  const random = randomFrom(seed);
  const mix = <T>(list: readonly T[]): readonly T[] =>
    list
      .map((item) => ({ item, key: random.next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
  return {
    ...input,
    actors: mix(input.actors),
    sectors: mix(input.sectors),
    ties: mix(input.ties).map((tie) =>
      random.next() < 0.5 ? tie : { from: tie.to, to: tie.from, strength: tie.strength },
    ),
  };
}
