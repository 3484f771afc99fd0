import { FINANCING_STATES, formatNumber } from '@quartiersnetz/graph-schema';
import type { Block } from '../../../documents/index.js';
import type { Continuation } from '../sources.mapper.js';
import { euro, heading, NOTHING, ownWords, paragraph, tableOr } from '../words.js';

/** Costs per year against what is applied for and granted. */
export function financingSection({ financing, tasks }: Continuation, internal: boolean): readonly Block[] {
  const { costPerYear, tasksWithoutCost, years, parts } = financing;
  const title = (id: string | null | undefined): string => tasks.rows.find((row) => row.id === id)?.title ?? NOTHING;
  const missing = tasksWithoutCost === 0 ? '' : ` Für ${formatNumber(tasksWithoutCost)} Aufgaben fehlen die Kosten.`;
  const money = { width: 2, align: 'right' } as const;
  return [
    paragraph(
      typeof costPerYear === 'number'
        ? `Die Aufgaben kosten zusammen ${euro(costPerYear)} im Jahr.${missing}`
        : 'Für keine Aufgabe sind Kosten eingetragen.',
    ),
    tableOr(
      {
        columns: [{ width: 1.6 }, money, money, money],
        head: [['Jahr', 'beantragt', 'bewilligt', 'noch offen']],
        rows: years.map(({ year, applied, granted, open }) => [
          { text: String(year), bold: true },
          euro(applied),
          euro(granted),
          { text: euro(open), bold: typeof open === 'number' && open > 0 },
        ]),
      },
      'Noch ist nichts beantragt oder bewilligt.',
    ),
    ...(parts.length === 0
      ? []
      : [
          heading(2, 'Anträge und Bewilligungen'),
          {
            kind: 'table',
            columns: [{ width: 1 }, { width: 3.6 }, { width: 1.8, align: 'right' }, { width: 1.6 }, { width: 4.2 }],
            head: [['Jahr', 'Von wem', 'Betrag', 'Stand', 'Wofür']],
            rows: parts.map(({ year, funder, amount, state, taskPlanId, note }) => [
              String(year),
              { text: funder, bold: true },
              euro(amount),
              FINANCING_STATES[state],
              typeof taskPlanId === 'string' ? title(taskPlanId) : ownWords(note, internal),
            ]),
          } as const,
        ]),
  ];
}
