import type { GapKind, KindDeclaration, PropertyDeclaration } from './declaration.js';
import { area, DATE, oneOf, reference, text, YES_NO } from './property-types.js';

/** Types of gaps with their German names (analysis.md); which are found is the analysis' business. */
export const GAP_TYPES = {
  NEVER_CONNECTED: 'nie verbunden',
  RARE: 'deutlich seltener',
  ONLY_VIA_QM: 'nur über das QM',
  ISOLATED: 'ohne jede Verbindung',
  QM_ONLY: 'hängt nur am QM',
  SINGLE_CONTACT: 'nur ein Kontakt',
  INITIATIVE_WITHOUT_INSTITUTION: 'ohne Einrichtung',
  NO_NAMED_CONTACT: 'ohne Ansprechperson',
  PERSON_DEPENDENT: 'hängt an einer Person',
  STALE: 'lange nicht bestätigt',
  ARTICULATION_POINT: 'alles läuft über einen',
  BRIDGE: 'nur eine Brücke',
} as const;

export const GAP_TASK_STATES = { OPEN: 'offen', DONE: 'erledigt', DROPPED: 'aufgegeben' } as const;

const gapOf = (label: string): readonly PropertyDeclaration[] => [
  area,
  { name: 'title', label, required: true, type: text(300) },
  // type and sorted subjects (decisions.md 17): the gap itself is no record, it is found in the network
  { name: 'gapId', label: 'Kennung der Lücke', required: true, type: text(300) },
  { name: 'gapType', label: 'Art der Lücke', required: true, type: oneOf(GAP_TYPES) },
];

/** What is done about gaps: a task with an owner and a date, or a reason to leave them. */
export const GAP_KINDS: Readonly<Record<GapKind, KindDeclaration>> = {
  GapTask: {
    kind: 'GapTask',
    label: 'Aufgabe zu einer Lücke',
    plural: 'Aufgaben zu Lücken',
    scope: 'area',
    nameFrom: ['title'],
    properties: [
      ...gapOf('Aufgabe'),
      {
        name: 'subjects',
        label: 'Worum es geht',
        required: true,
        // ids of actors or of sectors; an actor that is deleted takes the gap with it, and so closes the task
        type: { type: 'texts', maxLength: 80, maxItems: 20 },
      },
      { name: 'owner', label: 'Wer', type: reference(['Account'], 'clear') },
      { name: 'dueOn', label: 'Bis', required: true, type: DATE },
      { name: 'state', label: 'Stand', required: true, type: oneOf(GAP_TASK_STATES) },
      { name: 'closedReason', label: 'Grund', type: text(500) },
      { name: 'closedByItself', label: 'Von selbst erledigt', type: YES_NO },
      { name: 'closedOn', label: 'Geschlossen am', type: DATE },
    ],
  },
  GapDismissal: {
    kind: 'GapDismissal',
    label: 'Zurückgestellte Lücke',
    plural: 'Zurückgestellte Lücken',
    scope: 'area',
    nameFrom: ['title'],
    properties: [
      ...gapOf('Lücke'),
      { name: 'reason', label: 'Grund', required: true, type: text(500) },
      { name: 'account', label: 'Zurückgestellt von', type: reference(['Account'], 'clear') },
    ],
  },
};
