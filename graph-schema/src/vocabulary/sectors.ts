import type { SectorTerm } from './term.js';

/** Sectors in the order of the circle, Politik on top, then clockwise. */
export const SECTORS: readonly SectorTerm[] = [
  { id: 'POLITICS', label: 'Politik', short: 'Politik', code: 'PO', sphere: 'POLITICS', colour: '#43257F' },
  {
    id: 'ADMINISTRATION',
    label: 'Ämter und Verwaltung',
    short: 'Verwaltung',
    code: 'VW',
    sphere: 'ADMINISTRATION',
    colour: '#2B6CB8',
  },
  {
    id: 'SAFETY_ORDER',
    label: 'Sicherheit und Ordnung',
    short: 'Sicherheit',
    code: 'SO',
    sphere: 'ADMINISTRATION',
    colour: '#2B3E66',
  },
  { id: 'HOUSING', label: 'Wohnungswirtschaft', short: 'Wohnen', code: 'WO', sphere: 'PROVIDERS', colour: '#A3601F' },
  {
    id: 'BUSINESS',
    label: 'Einkaufszentren und Gewerbe',
    short: 'Gewerbe',
    code: 'GW',
    sphere: 'PROVIDERS',
    colour: '#54430F',
  },
  {
    id: 'SCHOOL_SOCIAL_WORK',
    label: 'Schulsozialarbeit/Hort',
    short: 'Schule/Hort',
    code: 'SH',
    sphere: 'PROVIDERS',
    colour: '#6C7A00',
  },
  {
    id: 'CHILD_YOUTH_WORK',
    label: 'Kinder- und Jugendarbeit',
    short: 'Kinder/Jugend',
    code: 'KJ',
    sphere: 'PROVIDERS',
    colour: '#17502B',
  },
  {
    id: 'CULTURE_EDUCATION',
    label: 'Kultur und Bildung',
    short: 'Kultur/Bildung',
    code: 'KB',
    sphere: 'PROVIDERS',
    colour: '#0B8276',
  },
  {
    id: 'MEETING_ADVICE_SUPPORT',
    label: 'Begegnung, Beratung, Unterstützung',
    short: 'Begegnung',
    code: 'BB',
    sphere: 'PROVIDERS',
    colour: '#0A4558',
  },
  {
    id: 'INTEGRATION',
    label: 'Integrationsarbeit',
    short: 'Integration',
    code: 'IN',
    sphere: 'PROVIDERS',
    colour: '#C0408A',
  },
  { id: 'RESIDENTS', label: 'Bewohnerschaft', short: 'Bewohner', code: 'BW', sphere: 'RESIDENTS', colour: '#7A1540' },
];

/** Colour of the QM, which has no sector (decisions.md 12). */
export const QM_COLOUR = '#171A2B';
