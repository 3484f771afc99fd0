import { formatPartialDate } from '@quartiersnetz/graph-schema';
import type { ActorGap, Gap, Introducer, SectorPairGap, StructureGap } from '../../network-analysis/index.js';

/** Short name of an actor by its id. */
export type NameOf = (id: string) => string;

const MOST_NAMES = 3;

/** "A", "A und B", "A, B und C", "A, B, C und 2 weitere"; one more name is named, not counted. */
export function listed(names: readonly string[]): string {
  const named = names.length <= MOST_NAMES + 1 ? names : names.slice(0, MOST_NAMES);
  const more = names.length - named.length;
  const parts = more > 0 ? [...named, `${more} weitere`] : named;
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} und ${last}`;
}

/** What a gap is, in words with its figures. Nobody was asked: it says what is recorded. */
export function gapSentence(gap: Gap, nameOf: NameOf): string {
  switch (gap.family) {
    case 'SECTOR_PAIR':
      return pairSentence(gap);
    case 'ACTOR':
      return actorSentence(gap, nameOf);
    case 'STRUCTURE':
      return structureSentence(gap, nameOf);
  }
}

function pairSentence({ type, subjects, figures }: SectorPairGap): string {
  const inside = subjects[0] === subjects[1];
  const expected = `nach der Zahl ihrer Kontakte ${expectedWords(Math.round(figures.expected))}.`;
  const viaQm = figures.onlyViaQm ? ' Beide kennen das QM.' : '';
  switch (type) {
    case 'NEVER_CONNECTED':
      return inside
        ? `Untereinander keine einzige direkte Beziehung; ${expected}`
        : `Keine einzige direkte Beziehung; ${expected}${viaQm}`;
    case 'RARE':
      return figures.ties === 1
        ? `Nur eine direkte Beziehung; ${expected}`
        : `Nur ${figures.ties} direkte Beziehungen; ${expected}`;
    case 'ONLY_VIA_QM':
      return `Keine direkte Beziehung, verbunden nur über das QM; ${expected}`;
  }
}

function expectedWords(ties: number): string {
  if (ties === 0) return 'wäre auch keine zu erwarten';
  return ties === 1 ? 'wäre etwa eine zu erwarten' : `wären etwa ${ties} zu erwarten`;
}

function actorSentence({ type, figures }: ActorGap, nameOf: NameOf): string {
  switch (type) {
    case 'ISOLATED':
      return 'Keine einzige Beziehung ist eingetragen.';
    case 'QM_ONLY':
      return 'Die einzige Beziehung ist die zum QM. Geht das QM, bleibt im Quartier kein Kontakt.';
    case 'SINGLE_CONTACT':
      return `Nur eine Verbindung: ${nameOf(figures.contact ?? '')}.`;
    case 'INITIATIVE_WITHOUT_INSTITUTION':
      return institutionSentence(figures);
    case 'NO_NAMED_CONTACT':
      return 'Niemand ist als Ansprechperson eingetragen, weder in einer Funktion noch an einer Beziehung.';
    case 'PERSON_DEPENDENT':
      return personSentence(figures);
    case 'STALE':
      return staleSentence(figures);
  }
}

function institutionSentence({ reach, steps }: ActorGap['figures']): string {
  if (reach === 'ONLY_VIA_QM') return 'Zu Ämtern und Einrichtungen führt der Weg nur über das QM.';
  if (reach !== 'WITHOUT_QM' || steps === null) return 'Zu Ämtern und Einrichtungen führt kein Weg.';
  const others = steps - 1;
  return `Zu Ämtern und Einrichtungen führt der Weg nur über ${others === 1 ? 'einen anderen Akteur' : `${others} andere Akteure`}.`;
}

function staleSentence({ lastConfirmedAt, monthsSince }: ActorGap['figures']): string {
  if (lastConfirmedAt === null || monthsSince === null) return 'Keine Beziehung wurde je bestätigt.';
  return `Seit ${formatPartialDate(lastConfirmedAt)} nicht bestätigt, das sind ${monthsSince} Monate.`;
}

const personSentence = ({ carriedShare, contacts }: ActorGap['figures']): string =>
  carriedShare === null
    ? `Bei ${contacts} Kontakten ist nur eine Person eingetragen. Geht sie, fehlt die Ansprechperson.`
    : `Eine einzige Person trägt ${carriedShare === 1 ? 'alle Beziehungen' : `${Math.round(100 * carriedShare)}\u00a0% der Beziehungen`}. Geht sie, gehen auch diese.`;

function structureSentence({ type, figures }: StructureGap, nameOf: NameOf): string {
  const separated = listed(figures.separated.map(nameOf));
  return type === 'BRIDGE'
    ? `Nur über diese eine Beziehung erreichbar: ${separated}.`
    : `Nur hierüber erreichbar: ${separated}.`;
}

/** Why an actor could introduce, e.g. "kennt Bürgertreff und 12. Grundschule"; what the gap is about is not repeated. */
export function introducerReason(
  { actor, basis, knows, leadsTo }: Introducer,
  subjects: readonly string[],
  nameOf: NameOf,
): string {
  const mentioned = new Set([actor, ...subjects]);
  const others = leadsTo.filter((id) => !mentioned.has(id)).map(nameOf);
  switch (basis) {
    case 'BOTH_SIDES':
      return `kennt ${listed([...new Set([...knows.map(nameOf), ...others])])}`;
    case 'COMMON_CONTACT':
      return `kennt ${listed(others.length > 0 ? others : knows.map(nameOf))}`;
    case 'SHORTEST_PATH':
      return others.length === 0 ? 'liegt auf dem kürzesten Weg' : `liegt auf dem kürzesten Weg zu ${listed(others)}`;
    case 'VIA_QM':
      return others.length === 0 ? 'kennt ebenfalls das QM' : `kennt ebenfalls das QM, dazu ${listed(others)}`;
    case 'SAME_FIELD':
      return `arbeitet im selben Bereich und kennt ${listed(knows.map(nameOf))}`;
    case 'SECOND_CONTACT':
      return `bisher nur über ${listed(knows.map(nameOf))} mit dem Netz verbunden`;
  }
}

/** What is said in place of figures that compare, where the network is too small for them; null where it is not. */
export function tooSmallSentence(size: {
  readonly sufficient: boolean;
  readonly actors: number;
  readonly sectors: number;
  readonly minimumActors: number;
  readonly minimumSectors: number;
}): string | null {
  if (size.sufficient) return null;
  const actors = size.actors === 1 ? '1 Akteur' : `${size.actors} Akteure`;
  const sectors = size.sectors === 1 ? '1 Bereich' : `${size.sectors} Bereichen`;
  return `Zu klein, um es zu sagen: ${actors} in ${sectors}. Dichte und Vergleiche der Bereiche brauchen mindestens ${size.minimumActors} Akteure in ${size.minimumSectors} Bereichen.`;
}
