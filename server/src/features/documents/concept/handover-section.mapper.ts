import { formatNumber, TASK_HANDOVER_STATES } from '@quartiersnetz/graph-schema';
import type { Block } from '../../../documents/index.js';
import type { Continuation } from '../sources.mapper.js';
import { dateOr, heading, NOTHING, paragraph } from '../words.js';

type State = Continuation['tasks']['rows'][number]['handover']['state'];

const stateOf = (state: State): string => (state === 'OPEN' ? 'noch nicht geplant' : TASK_HANDOVER_STATES[state]);

/** How far tasks and ties are handed over, and whether the pace is enough. */
export const handoverSection = ({
  handover: { tasks, ties, pace },
  tasks: { rows },
}: Continuation): readonly Block[] => [
  paragraph(
    `Aufgaben: ${formatNumber(tasks.handedOver)} von ${formatNumber(tasks.total)} übergeben, ${formatNumber(tasks.underWay)} in Einarbeitung, ${formatNumber(tasks.planned)} geplant. Beziehungen des Quartiersmanagements: ${formatNumber(ties.handedOver)} von ${formatNumber(ties.total)} übergeben, ${formatNumber(ties.underWay)} vorgestellt, ${formatNumber(ties.planned)} geplant.`,
  ),
  ...(pace ? [{ kind: 'note', title: 'Tempo', text: `${pace.headline} ${pace.sentence}` } as const] : []),
  ...(rows.length === 0
    ? []
    : [
        {
          kind: 'table',
          columns: [{ width: 4.4 }, { width: 2 }, { width: 3.4 }, { width: 1.8 }],
          head: [['Aufgabe', 'Stand', 'An wen', 'Datum']],
          rows: rows.map(({ title, handover: { state, receiver, date } }) => [
            title,
            stateOf(state),
            receiver?.name ?? NOTHING,
            dateOr(date),
          ]),
        } as const,
      ]),
  heading(2, 'Die vier Ankerpunkte'),
];
