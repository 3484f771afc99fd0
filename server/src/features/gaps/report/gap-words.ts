import { counted, formatNumber } from '@quartiersnetz/graph-schema';
import type { ActorGap, Gap, GapShare, GapType, SectorPairGap, StructureGap } from '../../../network-analysis/index.js';
import { actors, oneDecimal, percent, twoDecimals, ties } from './words.js';

/** Names that gaps speak of. */
export interface GapNames {
  /** Full name of an actor. */
  readonly actor: (id: string) => string;
  readonly sector: (group: string) => string;
}

/** What a gap is called: "Aktionsfondsjury: Kontakt nur zum QM"; names may be in the plural, so no verb depends on them. */
export function gapTitle(gap: Gap, { actor, sector }: GapNames): string {
  const [first = '', second = first] = gap.subjects;
  switch (gap.family) {
    case 'SECTOR_PAIR':
      return pairTitle(gap, sector(first), sector(second));
    case 'ACTOR':
      return actorTitle(gap, actor(first));
    case 'STRUCTURE':
      if (gap.type === 'BRIDGE') return `${actor(first)} – ${actor(second)}: die einzige Brücke`;
      return gap.figures.separatedCount === 1
        ? `${actor(first)}: einziger Weg zu einem Akteur`
        : `${actor(first)}: einziger Weg zu ${formatNumber(gap.figures.separatedCount)} Akteuren`;
  }
}

function pairTitle({ type, subjects }: SectorPairGap, first: string, second: string): string {
  const pair = subjects[0] === subjects[1] ? `${first} untereinander` : `${first} – ${second}`;
  return type === 'ONLY_VIA_QM' ? `${pair} nur über das QM` : type === 'RARE' ? `${pair} nur selten` : pair;
}

function actorTitle({ type, figures }: ActorGap, name: string): string {
  switch (type) {
    case 'ISOLATED':
      return `${name} ohne jede Verbindung`;
    case 'QM_ONLY':
      return `${name}: Kontakt nur zum QM`;
    case 'SINGLE_CONTACT':
      return `${name} mit nur einem Kontakt`;
    case 'INITIATIVE_WITHOUT_INSTITUTION':
      return `${name} ohne Einrichtung`;
    case 'NO_NAMED_CONTACT':
      return `${name} ohne Ansprechperson`;
    case 'PERSON_DEPENDENT':
      return figures.carriedShare === null
        ? `${name}: nur eine Person bekannt`
        : `${name}: alles läuft über eine Person`;
    case 'STALE':
      return `${name}: lange nicht bestätigt`;
  }
}

/** The figures behind a gap: "9 und 5 Akteure: 0 Beziehungen, erwartet 5,5." */
export function gapFigures(gap: Gap): string {
  switch (gap.family) {
    case 'SECTOR_PAIR':
      return pairFigures(gap);
    case 'ACTOR':
      return actorFigures(gap);
    case 'STRUCTURE':
      return structureFigures(gap);
  }
}

function pairFigures({ type, subjects, figures }: SectorPairGap): string {
  const sides =
    subjects[0] === subjects[1] ? actors(figures.actors[0]) : `${figures.actors[0]} und ${actors(figures.actors[1])}`;
  const found = `${sides}: ${ties(figures.ties)}, erwartet ${oneDecimal(figures.expected)}.`;
  const rare =
    type === 'RARE' && figures.pHolm !== null
      ? ` Zufall ist unwahrscheinlich (p ${atMost(figures.pHolm)} nach Holm).`
      : '';
  const viaQm = figures.onlyViaQm ? ` Das QM kennt ${figures.qmContacts[0]} und ${figures.qmContacts[1]} davon.` : '';
  return `${found}${rare}${viaQm}`;
}

const atMost = (p: number): string => (p < 0.005 ? 'unter 0,01' : `= ${twoDecimals(p)}`);

/** What the strengths of a tie mean (vocabulary.md). */
const STRENGTHS = ['', 'kennen sich', 'Austausch', 'Abstimmung', 'gemeinsame Projekte'];

function actorFigures({ type, figures: { contacts, strengthToQm, steps, carriedShare } }: ActorGap): string {
  const sentences = [
    contacts === 0 ? 'Kein Kontakt.' : `${counted(contacts, 'Kontakt', 'Kontakte')}.`,
    strengthToQm === null ? null : `Beziehung zum QM: Stärke ${strengthToQm}, ${STRENGTHS[strengthToQm] ?? ''}.`,
    type === 'INITIATIVE_WITHOUT_INSTITUTION' && steps !== null
      ? `${formatNumber(steps)} Schritte bis zur nächsten Einrichtung.`
      : null,
    carriedShare === null || carriedShare === 1 ? null : `Eine Person trägt ${percent(carriedShare)} der Stärke.`,
  ];
  return sentences.filter((sentence) => sentence !== null).join(' ');
}

const structureFigures = ({ figures }: StructureGap): string =>
  `Abgeschnitten: ${actors(figures.separatedCount)}. ${formatNumber(figures.pairsLost)} ${figures.pairsLost === 1 ? 'Paar verlöre' : 'Paare verlören'} den Weg zueinander.`;

const ADVICE: Readonly<Record<GapType, string>> = {
  NEVER_CONNECTED: 'Gemeinsamen Anlass suchen und vorstellen lassen',
  RARE: 'Bestehende Kontakte ausbauen',
  ONLY_VIA_QM: 'Eine direkte Beziehung knüpfen',
  ISOLATED: 'Ersten Kontakt herstellen',
  QM_ONLY: 'Einen zweiten Kontakt vermitteln',
  SINGLE_CONTACT: 'Einen zweiten Kontakt vermitteln',
  INITIATIVE_WITHOUT_INSTITUTION: 'Eine Einrichtung als Partner gewinnen',
  NO_NAMED_CONTACT: 'Ansprechperson erfragen',
  PERSON_DEPENDENT: 'Zweite Ansprechperson erfragen',
  STALE: 'Beim nächsten Kontakt bestätigen lassen',
  ARTICULATION_POINT: 'Den anderen einen zweiten Weg schaffen',
  BRIDGE: 'Eine zweite Beziehung zwischen beiden Teilen knüpfen',
};

/** What to do about a gap, in a few words. */
export const gapAdvice = ({ type }: Gap): string => ADVICE[type];

/** "Hält in 94 % der 200 Proben, in 91 % auf Platz 1 bis 3.", "Hält in allen 200 Proben."; null where nothing was drawn for it. */
export function sharesSentence(share: GapShare | undefined, draws: number): string | null {
  if (!share || share.holds === null) return null;
  const holds =
    share.holds === 1
      ? `Hält in allen ${formatNumber(draws)} Proben`
      : `Hält in ${percent(share.holds)} der ${formatNumber(draws)} Proben`;
  return share.topThree === 0 ? `${holds}.` : `${holds}, in ${percent(share.topThree)} auf Platz 1 bis 3.`;
}
