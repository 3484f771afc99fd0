import * as enums from './enums.js';
import { ACTOR_KINDS } from './declaration.js';
import type { DeletionRule, KindDeclaration, PropertyDeclaration, PropertyType, RecordKind } from './declaration.js';

const keys = (labels: Readonly<Record<string, string>>): readonly string[] => Object.keys(labels);
const text = (maxLength: number, format?: 'email' | 'phone' | 'url' | 'postcode'): PropertyType =>
  format === undefined ? { type: 'text', maxLength } : { type: 'text', maxLength, format };
const reference = (kinds: readonly RecordKind[], onDelete: DeletionRule): PropertyType => ({
  type: 'reference',
  kinds,
  onDelete,
});
const oneOf = (labels: Readonly<Record<string, string>>): PropertyType => ({
  type: 'enum',
  values: keys(labels),
  labels,
});
const DATE: PropertyType = { type: 'partialDate' };
const YES_NO: PropertyType = { type: 'boolean' };

const area: PropertyDeclaration = {
  name: 'area',
  label: 'Gebiet',
  required: true,
  type: reference(['Area'], 'cascade'),
};
const areas: PropertyDeclaration = {
  name: 'areas',
  label: 'Gebiete',
  required: true,
  type: { type: 'references', kinds: ['Area'], onDelete: 'clear' },
};
const externalKeys: PropertyDeclaration = {
  name: 'externalKeys',
  label: 'Schlüssel aus Importen',
  type: { type: 'texts', maxLength: 300, maxItems: 50 },
};
const name: PropertyDeclaration = { name: 'name', label: 'Name', required: true, searchable: true, type: text(200) };
const since: PropertyDeclaration = { name: 'since', label: 'Beginn', type: DATE };
const until: PropertyDeclaration = { name: 'until', label: 'Ende', type: DATE };
const LIFETIME = [['since', 'until']] as const;

const actorProperties: readonly PropertyDeclaration[] = [
  name,
  { name: 'shortName', label: 'Kurzname', searchable: true, type: text(28) },
  { name: 'sector', label: 'Bereich', type: { type: 'term', vocabulary: 'sector' } },
  { name: 'steeringLevel', label: 'Steuerungsebene', type: oneOf(enums.STEERING_LEVELS) },
  { name: 'description', label: 'Beschreibung', type: text(10_000) },
  { name: 'topics', label: 'Themen', searchable: true, type: { type: 'texts', maxLength: 80, maxItems: 30 } },
  { name: 'founded', label: 'Gegründet', type: DATE },
  since,
  until,
  { name: 'note', label: 'Notiz', type: text(100_000), personal: true },
  areas,
  externalKeys,
];
const actorKind: PropertyDeclaration = {
  name: 'kind',
  label: 'Art',
  required: true,
  type: { type: 'term', vocabulary: 'actorKind' },
};

/** Every kind of record with its properties, declared once; both engines, the API, the import and the forms read it here. */
export const KINDS: Readonly<Record<RecordKind, KindDeclaration>> = {
  Area: {
    kind: 'Area',
    label: 'Gebiet',
    plural: 'Gebiete',
    scope: 'installation',
    nameFrom: ['name'],
    periods: [['fundingFrom', 'fundingUntil']],
    properties: [
      name,
      { name: 'shortName', label: 'Kurzname', type: text(40) },
      { name: 'nature', label: 'Art des Gebiets', required: true, type: oneOf(enums.AREA_NATURES) },
      { name: 'place', label: 'Ort', type: text(120) },
      { name: 'programme', label: 'Programm', type: text(200) },
      { name: 'fundingFrom', label: 'Förderung von', type: DATE },
      { name: 'fundingUntil', label: 'Förderung bis', type: DATE },
      { name: 'parent', label: 'Übergeordnetes Gebiet', type: reference(['Area'], 'restrict') },
      externalKeys,
    ],
  },
  Mandate: {
    kind: 'Mandate',
    label: 'Mandat',
    plural: 'Mandate',
    scope: 'area',
    nameFrom: ['role'],
    periods: [['since', 'until']],
    properties: [
      area,
      { name: 'actor', label: 'Akteur', required: true, type: reference(ACTOR_KINDS, 'cascade') },
      { name: 'role', label: 'Rolle', required: true, type: oneOf(enums.MANDATE_ROLES) },
      since,
      until,
      { name: 'optionUntil', label: 'Option bis', type: DATE },
      { name: 'funder', label: 'Fördergeber', type: text(200) },
      { name: 'component', label: 'Baustein', type: text(200) },
    ],
  },
  Organisation: {
    kind: 'Organisation',
    label: 'Organisation',
    plural: 'Organisationen',
    scope: 'shared',
    nameFrom: ['name'],
    periods: LIFETIME,
    properties: [...actorProperties, actorKind, { name: 'legalForm', label: 'Rechtsform', type: text(80) }],
  },
  Initiative: {
    kind: 'Initiative',
    label: 'Initiative',
    plural: 'Initiativen',
    scope: 'shared',
    nameFrom: ['name'],
    periods: LIFETIME,
    properties: [...actorProperties, actorKind],
  },
  Committee: {
    kind: 'Committee',
    label: 'Gremium',
    plural: 'Gremien',
    scope: 'shared',
    nameFrom: ['name'],
    periods: LIFETIME,
    properties: [
      ...actorProperties,
      { ...actorKind, type: { type: 'term', vocabulary: 'committeeKind' } },
      { name: 'power', label: 'Befugnis', type: oneOf(enums.COMMITTEE_POWERS) },
      { name: 'public', label: 'Öffentlich', type: YES_NO },
      { name: 'temporary', label: 'Befristet', type: YES_NO },
    ],
  },
  PopulationGroup: {
    kind: 'PopulationGroup',
    label: 'Bevölkerungsgruppe',
    plural: 'Bevölkerungsgruppen',
    scope: 'shared',
    nameFrom: ['name'],
    periods: LIFETIME,
    properties: actorProperties,
  },
  Person: {
    kind: 'Person',
    label: 'Person',
    plural: 'Personen',
    scope: 'shared',
    nameFrom: ['familyName', 'givenName'],
    properties: [
      { name: 'salutation', label: 'Anrede', type: text(40), personal: true },
      { name: 'title', label: 'Titel', type: text(60), personal: true },
      { name: 'givenName', label: 'Vorname', type: text(120), personal: true, searchable: true },
      { name: 'familyName', label: 'Nachname', required: true, type: text(120), personal: true, searchable: true },
      { name: 'note', label: 'Notiz', type: text(100_000), personal: true },
      { name: 'legalBasis', label: 'Rechtsgrundlage', required: true, type: oneOf(enums.LEGAL_BASES) },
      {
        name: 'purposes',
        label: 'Zwecke',
        required: true,
        type: { type: 'terms', vocabulary: 'purpose', maxItems: 20 },
      },
      { name: 'obtainedAt', label: 'Erhoben am', type: DATE },
      { name: 'informedAt', label: 'Informiert am', type: DATE },
      areas,
      externalKeys,
    ],
  },
  Post: {
    kind: 'Post',
    label: 'Funktion',
    plural: 'Funktionen',
    scope: 'area',
    nameFrom: ['title'],
    periods: LIFETIME,
    properties: [
      area,
      { name: 'actor', label: 'Akteur', required: true, type: reference(ACTOR_KINDS, 'cascade') },
      { name: 'title', label: 'Bezeichnung', required: true, searchable: true, type: text(200) },
      since,
      until,
    ],
  },
  Membership: {
    kind: 'Membership',
    label: 'Besetzung',
    plural: 'Besetzungen',
    scope: 'area',
    nameFrom: [],
    periods: LIFETIME,
    properties: [
      area,
      { name: 'post', label: 'Funktion', required: true, type: reference(['Post'], 'cascade') },
      { name: 'person', label: 'Person', required: true, type: reference(['Person'], 'cascade') },
      since,
      until,
    ],
  },
  ContactPoint: {
    kind: 'ContactPoint',
    label: 'Kontaktweg',
    plural: 'Kontaktwege',
    scope: 'area',
    nameFrom: ['value'],
    properties: [
      area,
      {
        name: 'owner',
        label: 'Gehört zu',
        required: true,
        type: reference([...ACTOR_KINDS, 'Person', 'Post'], 'cascade'),
      },
      { name: 'channel', label: 'Weg', required: true, type: oneOf(enums.CONTACT_CHANNELS) },
      { name: 'value', label: 'Angabe', required: true, type: text(320), personal: true },
      { name: 'street', label: 'Straße und Hausnummer', type: text(200), personal: true },
      { name: 'postcode', label: 'PLZ', type: text(5, 'postcode'), personal: true },
      { name: 'city', label: 'Ort', type: text(120), personal: true },
      { name: 'remark', label: 'Hinweis', type: text(200), personal: true },
      { name: 'contactKind', label: 'Kontaktart', required: true, type: oneOf(enums.CONTACT_KINDS) },
      { name: 'preferred', label: 'zuerst', type: YES_NO },
      { name: 'shared', label: 'für alle Gebiete sichtbar', type: YES_NO },
    ],
  },
  Source: {
    kind: 'Source',
    label: 'Quelle',
    plural: 'Quellen',
    scope: 'shared',
    nameFrom: ['title'],
    properties: [
      { name: 'title', label: 'Titel', required: true, searchable: true, type: text(300) },
      { name: 'kind', label: 'Art', required: true, type: oneOf(enums.SOURCE_KINDS) },
      { name: 'publisher', label: 'Herausgeber', type: text(200) },
      { name: 'date', label: 'Datum', type: DATE },
      { name: 'link', label: 'Verweis', type: text(500) },
      { name: 'note', label: 'Notiz', type: text(10_000) },
      areas,
      externalKeys,
    ],
  },
  Citation: {
    kind: 'Citation',
    label: 'Beleg',
    plural: 'Belege',
    scope: 'area',
    nameFrom: [],
    properties: [
      area,
      {
        name: 'fact',
        label: 'Angabe',
        required: true,
        type: reference(['Area', 'Mandate', ...ACTOR_KINDS, 'Person', 'Post', 'Membership', 'Tie'], 'cascade'),
      },
      { name: 'source', label: 'Quelle', required: true, type: reference(['Source'], 'cascade') },
      { name: 'quote', label: 'Zitat', type: text(1_000) },
      { name: 'page', label: 'Stelle', type: text(80) },
      { name: 'date', label: 'Stand', type: DATE },
    ],
  },
  Tie: {
    kind: 'Tie',
    label: 'Beziehung',
    plural: 'Beziehungen',
    scope: 'area',
    nameFrom: [],
    periods: LIFETIME,
    ends: { from: ACTOR_KINDS, to: ACTOR_KINDS },
    properties: [
      area,
      { name: 'kind', label: 'Art', required: true, type: { type: 'term', vocabulary: 'tieKind' } },
      { name: 'intensity', label: 'Stärke', required: true, type: { type: 'integer', min: 1, max: 4 } },
      since,
      until,
      { name: 'evidence', label: 'Beleg', required: true, type: oneOf(enums.EVIDENCE) },
      { name: 'confirmedBy', label: 'Bestätigt von', type: oneOf(enums.CONFIRMED_BY) },
      { name: 'lastConfirmedAt', label: 'Zuletzt bestätigt', type: DATE },
      { name: 'viaQm', label: 'Nur über das QM', required: true, type: oneOf(enums.VIA_QM) },
      { name: 'carriedByFrom', label: 'Getragen von (Seite A)', type: reference(['Person'], 'clear') },
      { name: 'carriedByTo', label: 'Getragen von (Seite B)', type: reference(['Person'], 'clear') },
      { name: 'note', label: 'Notiz', type: text(10_000), personal: true },
      externalKeys,
    ],
  },
  Account: {
    kind: 'Account',
    label: 'Konto',
    plural: 'Konten',
    scope: 'installation',
    nameFrom: ['name'],
    properties: [
      { ...name, personal: true },
      { name: 'email', label: 'E-Mail-Adresse', required: true, type: text(254, 'email'), personal: true },
      { name: 'administrator', label: 'Verwaltung der Installation', type: YES_NO },
      { name: 'disabled', label: 'Gesperrt', type: YES_NO },
    ],
  },
  AreaRole: {
    kind: 'AreaRole',
    label: 'Recht im Gebiet',
    plural: 'Rechte im Gebiet',
    scope: 'area',
    nameFrom: [],
    properties: [
      area,
      { name: 'account', label: 'Konto', required: true, type: reference(['Account'], 'cascade') },
      { name: 'roles', label: 'Rollen', required: true, type: { type: 'texts', maxLength: 40, maxItems: 5 } },
    ],
  },
};
