import { ANCHOR_STATES } from '@quartiersnetz/graph-schema';
import type { Block } from '../../../documents/index.js';
import type { Continuation } from '../sources.mapper.js';
import { dateOr, heading, NOTHING } from '../words.js';

const STAGES: Readonly<Record<Continuation['stages'][number]['state'], string>> = {
  DONE: 'erreicht',
  CURRENT: 'läuft',
  AHEAD: 'steht bevor',
};

/** The anchors, and the stages to the resolution with their dates. */
export const timetableSection = ({ anchors, stages, fundingEnd }: Continuation): readonly Block[] => [
  {
    kind: 'table',
    columns: [{ width: 3.2 }, { width: 1.6 }, { width: 3 }, { width: 4.4 }],
    head: [['Ankerpunkt', 'Stand', 'Bei wem', 'Wie']],
    rows: anchors.map(({ label, state, actor, text }) => [
      { text: label, bold: true },
      ANCHOR_STATES[state],
      actor?.name ?? NOTHING,
      text ?? NOTHING,
    ]),
  },
  heading(2, 'Zeitplan bis zum Beschluss'),
  {
    kind: 'table',
    columns: [{ width: 4.6 }, { width: 2 }, { width: 2 }, { width: 3.6 }],
    head: [['Stufe', 'geplant für', 'erreicht am', 'Stand']],
    rows: [
      ...stages.map(({ label, plannedFor, doneOn, state, overdue }) => [
        { text: label, bold: state === 'CURRENT' },
        dateOr(plannedFor),
        dateOr(doneOn),
        { text: overdue ? 'überfällig' : STAGES[state], bold: overdue },
      ]),
      ...(fundingEnd ? [['Ende der Förderung', dateOr(fundingEnd.date), NOTHING, fundingEnd.sentence]] : []),
    ],
  },
];
