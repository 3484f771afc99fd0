import type { RecordKind, SheetName } from '@quartiersnetz/graph-schema';
import type { Draft } from './import-book.js';

/** Columns by the property that they fill, for naming the cell of a fault. */
const COLUMNS: Readonly<Partial<Record<RecordKind, Readonly<Record<string, string>>>>> = {
  Area: {
    name: 'name',
    shortName: 'kurzname',
    nature: 'art',
    place: 'ort',
    programme: 'programm',
    fundingFrom: 'foerderung_von',
    fundingUntil: 'foerderung_bis',
  },
  Mandate: {
    role: 'mandat_rolle',
    since: 'mandat_von',
    until: 'mandat_bis',
    optionUntil: 'mandat_option_bis',
    funder: 'foerdergeber',
    component: 'baustein',
  },
  Person: {
    salutation: 'anrede',
    title: 'titel',
    givenName: 'vorname',
    familyName: 'nachname',
    legalBasis: 'rechtsgrundlage',
    purposes: 'zweck',
    obtainedAt: 'erhoben_am',
  },
  Post: { title: 'funktion' },
  Membership: { since: 'funktion_von', until: 'funktion_bis' },
  Citation: { quote: 'zitat', date: 'stand', source: 'quelle' },
  Tie: {
    kind: 'art',
    intensity: 'staerke',
    since: 'seit',
    until: 'bis',
    evidence: 'beleg',
    confirmedBy: 'bestaetigt_von',
    lastConfirmedAt: 'bestaetigt_am',
    viaQm: 'ueber_qm',
    carriedByFrom: 'person_von',
    carriedByTo: 'person_nach',
    note: 'notiz',
  },
  Source: { title: 'titel', kind: 'art', publisher: 'herausgeber', date: 'datum', link: 'verweis', note: 'notiz' },
};

const ACTOR: Readonly<Record<string, string>> = {
  name: 'name',
  shortName: 'kurzname',
  kind: 'art',
  sector: 'bereich',
  steeringLevel: 'steuerungsebene',
  description: 'beschreibung',
  topics: 'themen',
  founded: 'gegruendet',
  since: 'von',
  until: 'bis',
  power: 'befugnis',
  public: 'oeffentlich',
};
const CHANNELS: Readonly<Record<string, string>> = {
  EMAIL: 'email',
  PHONE: 'telefon',
  WEBSITE: 'website',
  ADDRESS: 'strasse',
};

/** The column of the sheet that fills a property of a record; null where none does. */
export function columnOf(sheet: SheetName, draft: Draft, field: string): string | null {
  if (field === 'externalKeys') return 'schluessel';
  if (draft.kind === 'ContactPoint') {
    if (field === 'postcode') return 'plz';
    if (field === 'city') return 'ort';
    return CHANNELS[String(draft.values['channel'])] ?? null;
  }
  return (COLUMNS[draft.kind] ?? (sheet === 'akteure' ? ACTOR : {}))[field] ?? null;
}
