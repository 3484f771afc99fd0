/** Closed lists (marked * in vocabulary.md) with their German labels. */
export const SPHERES = {
  POLITICS: 'Politik',
  ADMINISTRATION: 'Stadtverwaltung',
  PROVIDERS: 'Maßnahmenträger und Einrichtungen',
  RESIDENTS: 'Bürgerschaft',
} as const;
export type Sphere = keyof typeof SPHERES;

export const STEERING_LEVELS = {
  POLITICAL: 'politische Steuerung',
  ADMINISTRATIVE: 'administrative Steuerung',
  NEIGHBOURHOOD_OFFICE: 'Stadtteilbüro',
  NEIGHBOURHOOD_NETWORK: 'Stadtteilnetzwerk',
  RESIDENT_NETWORK: 'Bewohnernetzwerk',
} as const;

export const EVIDENCE = {
  DOCUMENTED: 'dokumentiert',
  SELF_REPORTED: 'eigene Angabe',
  INFERRED: 'erschlossen',
  EXAMPLE: 'Beispiel',
} as const;

export const CONFIRMED_BY = { BOTH: 'beide', ONE_SIDE: 'eine Seite', THIRD_PARTY: 'Dritte' } as const;

export const VIA_QM = { YES: 'ja', NO: 'nein', UNKNOWN: 'unbekannt' } as const;

export const INTENSITIES = {
  1: 'kennen sich',
  2: 'Austausch',
  3: 'Abstimmung',
  4: 'gemeinsame Projekte',
} as const;

export const COMMITTEE_POWERS = {
  ADVISORY: 'beratend',
  DECIDING: 'beschließend',
  COORDINATING: 'koordinierend',
  INFORMAL: 'informell',
} as const;

export const CONTACT_CHANNELS = {
  EMAIL: 'E-Mail',
  PHONE: 'Telefon',
  ADDRESS: 'Anschrift',
  WEBSITE: 'Website',
} as const;

export const CONTACT_KINDS = {
  FUNCTIONAL: 'Funktionspostfach',
  OFFICE_HOLDER: 'in Funktion',
  PROFESSIONAL: 'dienstlich',
  VOLUNTEER: 'ehrenamtlich',
  PRIVATE_RESIDENT: 'privat',
  PRESS: 'Presse',
} as const;

export const LEGAL_BASES = {
  CONSENT: 'Einwilligung',
  CONTRACT: 'Vertrag',
  LEGAL_OBLIGATION: 'rechtliche Verpflichtung',
  PUBLIC_TASK: 'öffentliche Aufgabe',
  LEGITIMATE_INTEREST: 'berechtigtes Interesse',
} as const;

export const MANDATE_ROLES = {
  NEIGHBOURHOOD_MANAGEMENT: 'Quartiersmanagement',
  CITY_COORDINATION: 'Koordination der Stadt',
  COMMISSIONING_OFFICE: 'Auftraggeber',
} as const;

/** What an area is: a real one, the invented example, or an example told by published sources. */
export const AREA_NATURES = {
  REAL: 'Fördergebiet',
  INVENTED: 'frei erfunden',
  SOURCE_EXAMPLE: 'Quellenbeispiel',
} as const;

export const SOURCE_KINDS = {
  DOCUMENT: 'Dokument',
  TALK: 'Gespräch',
  WEB_PAGE: 'Webseite',
  MEETING: 'Sitzung',
  LIST: 'Liste',
} as const;

/** Roles of an account in an area; several are possible (safety.md, Authorisation). */
export const AREA_ROLES = {
  READER: 'Lesen',
  EDITOR: 'Bearbeiten',
  COORDINATOR: 'Koordination',
  PRIVACY_OFFICER: 'Datenschutz',
  ADMINISTRATOR: 'Verwaltung',
} as const;
