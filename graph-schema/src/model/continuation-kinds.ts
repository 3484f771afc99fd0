import * as enums from './continuation-enums.js';
import type {
  ContinuationKind,
  KindDeclaration,
  PropertyDeclaration,
  PropertyType,
  RecordKind,
} from './declaration.js';
import { area, DATE, oneOf, reference, text } from './property-types.js';

/** Who can receive a task or a tie; a population group cannot. */
export const RECEIVER_KINDS: readonly RecordKind[] = ['Organisation', 'Initiative', 'Committee'];

const whole = (min: number, max: number): PropertyType => ({ type: 'integer', min, max });
const ids: PropertyType = { type: 'texts', maxLength: 36, maxItems: 60 };

const note: PropertyDeclaration = { name: 'note', label: 'Notiz', type: text(10_000), personal: true };
const date: PropertyDeclaration = { name: 'date', label: 'Stand', type: DATE };
const source: PropertyDeclaration = { name: 'source', label: 'Quelle', type: reference(['Source'], 'clear') };
const euro = (name: string, label: string): PropertyDeclaration => ({
  name,
  label,
  type: whole(0, 1_000_000_000),
});
const hours = (name: string, label: string): PropertyDeclaration => ({ name, label, type: whole(0, 400) });
const year: PropertyDeclaration = { name: 'year', label: 'Jahr', type: whole(1990, 2100) };
const willingness: PropertyDeclaration = {
  name: 'willingness',
  label: 'Bereitschaft',
  required: true,
  type: oneOf(enums.WILLINGNESS),
};
const candidate: PropertyDeclaration = {
  name: 'candidate',
  label: 'Organisation',
  required: true,
  type: reference(['Candidate'], 'cascade'),
};
const taskPlan: PropertyDeclaration = {
  name: 'taskPlan',
  label: 'Aufgabe',
  required: true,
  type: reference(['TaskPlan'], 'cascade'),
};

/** What a handover of a task and one of a tie have in common; the facts are what "übergeben" rests on. */
const handover = (withoutQm: PropertyDeclaration): readonly PropertyDeclaration[] => [
  { name: 'receiver', label: 'Geht über an', type: reference(RECEIVER_KINDS, 'clear') },
  date,
  { name: 'metOn', label: 'Haben sich getroffen', type: DATE },
  withoutQm,
  { name: 'commitmentsAcceptedOn', label: 'Zusagen angenommen', type: DATE },
  { name: 'nextStep', label: 'Nächster Schritt', type: text(300) },
  { name: 'nextStepDue', label: 'Nächster Schritt bis', type: DATE },
  { name: 'owner', label: 'Wer', type: reference(['Account'], 'clear') },
  note,
];

/** Kinds of the Verstetigung: tasks, who could take them over, what was said, and how far the handover is. */
export const CONTINUATION_KINDS: Readonly<Record<ContinuationKind, KindDeclaration>> = {
  TaskPlan: {
    kind: 'TaskPlan',
    label: 'Aufgabe',
    plural: 'Aufgaben',
    scope: 'area',
    nameFrom: ['title'],
    properties: [
      area,
      { name: 'task', label: 'Aufgabe', required: true, type: { type: 'term', vocabulary: 'qmTask' } },
      { name: 'title', label: 'Bezeichnung', required: true, type: text(120) },
      { ...hours('hoursPerWeek', 'Stunden je Woche'), required: true },
      { name: 'importance', label: 'Wichtigkeit', required: true, type: whole(1, 5) },
      { name: 'mandatory', label: 'Pflicht', type: { type: 'boolean' } },
      euro('costPerYear', 'Kosten im Jahr (Euro)'),
      note,
    ],
  },
  Candidate: {
    kind: 'Candidate',
    label: 'Mögliche Nachfolge',
    plural: 'Mögliche Nachfolgen',
    scope: 'area',
    nameFrom: [],
    properties: [
      area,
      { name: 'actor', label: 'Organisation', required: true, type: reference(['Organisation'], 'cascade') },
      hours('hoursPerWeek', 'Freie Stunden je Woche'),
      { name: 'capacity', label: 'Kapazität', required: true, type: oneOf(enums.CAPACITIES) },
      note,
    ],
  },
  TaskOffer: {
    kind: 'TaskOffer',
    label: 'Angabe zur Aufgabe',
    plural: 'Angaben zu Aufgaben',
    scope: 'area',
    nameFrom: [],
    properties: [
      area,
      candidate,
      taskPlan,
      { name: 'ability', label: 'Eignung', required: true, type: oneOf(enums.TASK_ABILITIES) },
      willingness,
      { name: 'excluded', label: 'Ausgeschlossen', type: oneOf(enums.EXCLUSION_REASONS) },
      { name: 'exclusionNote', label: 'Warum ausgeschlossen', type: text(300) },
      { name: 'condition', label: 'Bedingung', type: text(300) },
      hours('hours', 'Stunden je Woche'),
      date,
      source,
    ],
  },
  Contribution: {
    kind: 'Contribution',
    label: 'Beitrag',
    plural: 'Beiträge',
    scope: 'area',
    nameFrom: [],
    properties: [
      area,
      candidate,
      { name: 'kind', label: 'Art', required: true, type: { type: 'term', vocabulary: 'contributionKind' } },
      euro('amount', 'Betrag (Euro)'),
      year,
      willingness,
      date,
      source,
      note,
    ],
  },
  SuccessionScenario: {
    kind: 'SuccessionScenario',
    label: 'Szenario',
    plural: 'Szenarien',
    scope: 'area',
    nameFrom: ['name'],
    properties: [
      area,
      { name: 'name', label: 'Name', required: true, type: text(120) },
      { name: 'k', label: 'Höchstens Beziehungen je Organisation', required: true, type: whole(0, 99) },
      { name: 'fMax', label: 'Zersplitterung höchstens (Prozent)', type: whole(0, 100) },
      { name: 'tauAbility', label: 'Eignung mindestens (Prozent)', required: true, type: whole(0, 100) },
      { name: 'tauWillingness', label: 'Bereitschaft mindestens (Prozent)', required: true, type: whole(0, 100) },
      // ids as texts, not references: a saved question outlives the actors that it asked about
      { name: 'removedActors', label: 'Gehen mit', type: ids },
      { name: 'members', label: 'Gewählt', type: ids },
      note,
    ],
  },
  TaskHandover: {
    kind: 'TaskHandover',
    label: 'Übergabe einer Aufgabe',
    plural: 'Übergaben von Aufgaben',
    scope: 'area',
    nameFrom: [],
    properties: [
      area,
      taskPlan,
      { name: 'state', label: 'Stand der Übergabe', required: true, type: oneOf(enums.TASK_HANDOVER_STATES) },
      ...handover({ name: 'workedWithoutQmOn', label: 'Ohne das QM gearbeitet', type: DATE }),
    ],
  },
  TieHandover: {
    kind: 'TieHandover',
    label: 'Übergabe einer Beziehung',
    plural: 'Übergaben von Beziehungen',
    scope: 'area',
    nameFrom: [],
    properties: [
      area,
      { name: 'tie', label: 'Beziehung', required: true, type: reference(['Tie'], 'cascade') },
      { name: 'state', label: 'Stand der Übergabe', required: true, type: oneOf(enums.TIE_HANDOVER_STATES) },
      ...handover({ name: 'spokeWithoutQmOn', label: 'Ohne das QM gesprochen', type: DATE }),
    ],
  },
  AnchorPoint: {
    kind: 'AnchorPoint',
    label: 'Anker',
    plural: 'Anker',
    scope: 'area',
    nameFrom: [],
    properties: [
      area,
      { name: 'anchor', label: 'Anker', required: true, type: { type: 'term', vocabulary: 'anchorPoint' } },
      { name: 'state', label: 'Stand', required: true, type: oneOf(enums.ANCHOR_STATES) },
      { name: 'actor', label: 'Wer', type: reference(RECEIVER_KINDS, 'clear') },
      { name: 'text', label: 'Was', type: text(500) },
    ],
  },
  ContinuationStep: {
    kind: 'ContinuationStep',
    label: 'Stufe der Verstetigung',
    plural: 'Stufen der Verstetigung',
    scope: 'area',
    nameFrom: [],
    properties: [
      area,
      { name: 'stage', label: 'Stufe', required: true, type: { type: 'term', vocabulary: 'continuationStage' } },
      { name: 'plannedFor', label: 'Geplant für', type: DATE },
      { name: 'doneOn', label: 'Erreicht am', type: DATE },
      note,
    ],
  },
  FinancingPart: {
    kind: 'FinancingPart',
    label: 'Finanzierung',
    plural: 'Finanzierungen',
    scope: 'area',
    nameFrom: ['funder'],
    properties: [
      area,
      { name: 'funder', label: 'Geldgeber', required: true, type: text(200) },
      { ...euro('amount', 'Betrag (Euro)'), required: true },
      { ...year, required: true },
      { name: 'state', label: 'Stand', required: true, type: oneOf(enums.FINANCING_STATES) },
      { ...taskPlan, required: false, type: reference(['TaskPlan'], 'clear') },
      note,
    ],
  },
};
