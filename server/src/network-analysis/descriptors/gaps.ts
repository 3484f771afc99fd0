import type { GapType } from '../findings/types.js';
import { COMPARABLE_FROM } from './descriptor.js';
import type { Descriptor } from './descriptor.js';

type GapWords = readonly [name: string, sentence: string, formula: string, minimumActors: number];

const WORDS: Readonly<Record<GapType, GapWords>> = {
  NEVER_CONNECTED: [
    'nie verbunden',
    'Zwischen den beiden Bereichen gibt es keine einzige direkte Beziehung, obwohl mindestens 3 zu erwarten wären.',
    'keine Beziehung, mindestens 3 erwartet; das QM zählt nicht mit',
    COMPARABLE_FROM,
  ],
  RARE: [
    'deutlich seltener',
    'Zwischen den beiden Bereichen gibt es weniger als halb so viele Beziehungen, wie zu erwarten wären.',
    'weniger als die Hälfte der erwarteten Beziehungen, Zufall unter 5\u00a0% (berichtigt nach Holm); das QM zählt nicht mit',
    COMPARABLE_FROM,
  ],
  ONLY_VIA_QM: [
    'nur über das QM',
    'Die beiden Bereiche verbindet nichts als das Quartiersmanagement, das auf beiden Seiten Kontakte hat.',
    'keine Beziehung ohne das QM, aber Kontakte des QM auf beiden Seiten; gelistet ab 2 erwarteten',
    COMPARABLE_FROM,
  ],
  ISOLATED: [
    'ohne jede Verbindung',
    'Der Akteur hat keine einzige Beziehung, auch nicht zum QM.',
    'keine Beziehung, auch keine zum QM',
    1,
  ],
  QM_ONLY: [
    'hängt nur am QM',
    'Geht das QM, hat der Akteur im Quartier keinen Kontakt mehr.',
    'einziger Kontakt ist das QM',
    1,
  ],
  SINGLE_CONTACT: [
    'nur ein Kontakt',
    'Der Akteur hängt an einer einzigen Beziehung.',
    'genau ein Kontakt, und der ist nicht das QM',
    1,
  ],
  INITIATIVE_WITHOUT_INSTITUTION: [
    'ohne Einrichtung',
    'Die Initiative hat keine direkte Beziehung zu einer Einrichtung oder einem Amt.',
    'ohne das QM kein Kontakt zu einer Organisation; gestuft nach dem Weg dorthin',
    1,
  ],
  STALE: [
    'lange nicht bestätigt',
    'Seit mehr als 12 Monaten hat niemand eine Beziehung dieses Akteurs bestätigt.',
    'jüngste Bestätigung aller Beziehungen älter als 12 Monate',
    1,
  ],
  NO_NAMED_CONTACT: [
    'ohne Ansprechperson',
    'Für den Akteur ist keine Person eingetragen, weder in einer Funktion noch an einer Beziehung.',
    'keine laufende Besetzung einer Funktion und niemand, der eine Beziehung trägt',
    1,
  ],
  PERSON_DEPENDENT: [
    'hängt an einer Person',
    'Eine Person trägt fast alle Beziehungen des Akteurs oder ist die einzige, die man fragen kann.',
    'eine Person trägt mindestens 80\u00a0% der Stärke, oder sie ist bei mehreren Kontakten die einzige eingetragene',
    1,
  ],
  ARTICULATION_POINT: [
    'alles läuft über einen',
    'Fällt dieser Akteur weg, verlieren andere ohne das QM den Anschluss.',
    'ohne das QM und ohne diesen Akteur zerfällt ein Teil des Netzes (Artikulationspunkt)',
    COMPARABLE_FROM,
  ],
  BRIDGE: [
    'nur eine Brücke',
    'Endet diese eine Beziehung, zerfällt ein Teil des Netzes ohne das QM in zwei Stücke.',
    'ohne das QM und ohne diese Beziehung zerfällt ein Teil in zwei mit je mindestens drei Akteuren (Brücke)',
    COMPARABLE_FROM,
  ],
};

const WITH_QM_AS_CONTACT: ReadonlySet<string> = new Set(['ISOLATED', 'SINGLE_CONTACT', 'PERSON_DEPENDENT', 'STALE']);

/** The types of gaps in words. */
export const GAP_TYPES: readonly Descriptor[] = Object.entries(WORDS).map(
  ([id, [name, sentence, formula, minimumActors]]): Descriptor => ({
    id,
    about: 'GAP',
    name,
    sentence,
    formula,
    unit: '',
    range: [null, null],
    minimumActors,
    qmCounted: WITH_QM_AS_CONTACT.has(id) ? 'AS_CONTACT' : 'NO',
    isolatesCounted: true,
    source: '',
  }),
);
