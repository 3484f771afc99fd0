import type { Term } from './term.js';

const terms = (labels: Readonly<Record<string, string>>): readonly Term[] =>
  Object.entries(labels).map(([id, label]) => ({ id, label }));

export const COMMITTEE_KINDS = terms({
  DISTRICT_ADVISORY_COUNCIL: 'Stadtbezirksbeirat',
  DISTRICT_COUNCIL: 'Bezirksvertretung',
  NEIGHBOURHOOD_ADVISORY_BOARD: 'Stadtteilbeirat',
  NEIGHBOURHOOD_COUNCIL: 'Quartiersrat',
  ACTION_FUND_JURY: 'Aktionsfondsjury',
  STEERING_GROUP: 'Lenkungsgruppe',
  COORDINATION_COMMITTEE: 'Koordinationsgremium',
  STEERING_ROUND: 'Steuerungsrunde',
  STAKEHOLDER_ROUND: 'Akteursrunde',
  NEIGHBOURHOOD_CONFERENCE: 'Stadtteilkonferenz',
  ROUND_TABLE: 'Runder Tisch',
  PROVIDER_NETWORK: 'Trägerverbund',
  INTEREST_GROUP: 'Interessengemeinschaft',
  WORKING_GROUP: 'Arbeitsgruppe',
  CITY_COUNCIL: 'Stadtrat',
});

export const PURPOSES = terms({
  QUARTIERSGESPRAECH: 'Einladung zum Quartiersgespräch',
  NEWSLETTER: 'Quartierszeitung',
  COMMITTEE_WORK: 'Gremienarbeit',
  PROJECT_WORK: 'Projektarbeit',
  FUND_PROCEDURE: 'Verfügungsfonds',
  PUBLIC_DIRECTORY: 'Veröffentlichung',
  NETWORK_SURVEY: 'Netzwerkbefragung',
});

export const CARRIER_MODELS = terms({
  WELFARE: 'freier Träger',
  NEIGHBOURHOOD_ASSOCIATION: 'Stadtteilverein',
  PROVIDER_CONSORTIUM: 'Trägerverein',
  PLANNING_OFFICE: 'Planungsbüro',
  REDEVELOPMENT_AGENCY: 'Sanierungsträger',
  MUNICIPAL_COMPANY: 'städtische Gesellschaft',
  HOUSING_COMPANY: 'Wohnungsunternehmen',
});

export const QM_MODELS = terms({
  MODEL_1: 'Modell 1',
  MODEL_2: 'Modell 2',
  MODEL_3: 'Modell 3',
  MODEL_4: 'Modell 4',
  MODEL_5: 'Modell 5',
});

export const ACTION_GOALS = terms({
  EMPLOYMENT: 'Mehr Chancen auf dem Arbeitsmarkt',
  TRAINING: 'Mehr Fort- und Weiterbildung',
  HOUSING_PUBLIC_SPACE: 'Bessere Qualität des Wohn- und Handlungsraums',
  SOCIAL_INFRASTRUCTURE: 'Bewohneradäquate soziale Infrastruktur',
  DISTRICT_CULTURE: 'Bewohneradäquate Stadtteilkultur',
  HEALTH: 'Besseres Gesundheitsniveau',
  SAFETY: 'Besseres Sicherheitsniveau',
  INTEGRATION: 'Mehr soziale und interkulturelle Integration',
  PARTICIPATION: 'Mehr Partizipation der Bewohner und Akteure',
});

export const CONTRIBUTION_KINDS = terms({
  STAFF_COST_SHARE: 'Personalkostenanteil',
  PREMISES: 'Räume',
  FUND_CONTRIBUTION: 'Fondsbeitrag',
  TASK_TAKEOVER: 'Aufgabenübernahme',
  STAFF_TIME: 'Arbeitszeit',
  MODERATION: 'Moderation',
  IN_KIND: 'Sachleistung',
  UNSPECIFIED: 'ohne Angabe der Art',
});

export const ANCHOR_POINTS = terms({
  ANCHOR_PLACE: 'Ankerpunkt',
  COORDINATION_HANDOVER: 'Koordination',
  FUND: 'Fonds',
  DISTRICT_OFFICE_CONTACT: 'Ansprechperson in der Verwaltung',
});

export const CONTINUATION_STAGES = terms({
  STATUS_QUO: 'Bestandsaufnahme',
  NEEDS: 'Bedarfe',
  FINANCING: 'Finanzierung',
  CONCEPT: 'Konzept',
  RESOLUTION: 'Beschluss',
  APPLICATION: 'Antrag',
  TRANSITION: 'Übergang',
  HANDED_OVER: 'Übergeben',
});
