import type { ActorKindTerm } from './term.js';

/** Kinds of organisations and initiatives: the outline tells the family, the glyph the kind (pages/README.md, Signs). */
export const ACTOR_KIND_TERMS: readonly ActorKindTerm[] = [
  { id: 'PUBLIC_AUTHORITY', label: 'Amt', outline: 'square', glyph: 'authority' },
  { id: 'MUNICIPAL_COMPANY', label: 'städtische Gesellschaft', outline: 'square', glyph: 'municipal-company' },
  { id: 'POLICE', label: 'Polizei', outline: 'square', glyph: 'police' },
  { id: 'FUNDING_BODY', label: 'Fördergeber', outline: 'square', glyph: 'funding' },
  { id: 'HOUSING_COMPANY', label: 'Wohnungsunternehmen', outline: 'house', glyph: 'housing' },
  { id: 'SHOPPING_CENTRE', label: 'Einkaufszentrum', outline: 'house', glyph: 'shopping' },
  { id: 'BUSINESS', label: 'Gewerbe', outline: 'house', glyph: 'shop' },
  { id: 'PLANNING_OFFICE', label: 'Planungsbüro', outline: 'house', glyph: 'planning' },
  { id: 'REDEVELOPMENT_AGENCY', label: 'Sanierungsträger', outline: 'house', glyph: 'redevelopment' },
  { id: 'WELFARE_PROVIDER', label: 'freier Träger', outline: 'circle', glyph: 'welfare' },
  { id: 'ASSOCIATION', label: 'Verein', outline: 'circle', glyph: 'association' },
  { id: 'NEIGHBOURHOOD_ASSOCIATION', label: 'Stadtteilverein', outline: 'circle', glyph: 'neighbourhood-association' },
  { id: 'PROVIDER_CONSORTIUM', label: 'Trägerverein', outline: 'circle', glyph: 'consortium' },
  { id: 'FAITH_COMMUNITY', label: 'Religionsgemeinschaft', outline: 'circle', glyph: 'church' },
  { id: 'SCHOOL_OR_DAYCARE', label: 'Schule/Hort/Kita', outline: 'arch', glyph: 'school' },
  {
    id: 'CULTURE_EDUCATION_FACILITY',
    label: 'Kultur- und Bildungseinrichtung',
    short: 'Kultur, Bildung',
    outline: 'arch',
    glyph: 'culture',
  },
  {
    id: 'SERVICE',
    label: 'Angebot/Projekt eines Trägers',
    short: 'Angebot/Projekt',
    outline: 'diamond',
    glyph: 'service',
  },
  { id: 'RESIDENT_INITIATIVE', label: 'Bewohnerinitiative', outline: 'diamond', glyph: 'initiative' },
  { id: 'NEIGHBOURHOOD_MANAGEMENT', label: 'Quartiersmanagement', short: 'QM', outline: 'hub', glyph: 'hub' },
];

/** Sign of all committees and of population groups, whose kinds have none of their own. */
export const COMMITTEE_SIGN = { outline: 'hexagon', glyph: 'committee' } as const;
export const POPULATION_GROUP_SIGN = { outline: 'capsule', glyph: 'people' } as const;
