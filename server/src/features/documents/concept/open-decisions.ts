import { formatNumber } from '@quartiersnetz/graph-schema';
import type { Text } from '../../../documents/index.js';
import type { Continuation } from '../sources.mapper.js';

type Numbered = readonly { readonly title: string }[];

const titles = (tasks: Numbered): string => tasks.map(({ title }) => title).join('; ');
const item = (bold: string, text: string): Text => [{ text: `${bold} `, bold: true }, { text }];

/** What a committee still has to settle, derived from what is entered: tasks, anchors, money, talks, stages. */
export function openDecisions({
  tasks,
  anchors,
  financing,
  handover,
  stages,
  fundingEnd,
}: Continuation): readonly Text[] {
  const mandatory = tasks.rows.filter((row) => row.mandatory && !row.covered);
  const unasked = tasks.rows.filter(({ best }) => best === 'NOT_ASKED');
  const anchorsOpen = anchors.filter(({ state }) => state !== 'SETTLED');
  const uncovered = financing.years.filter(({ open }) => typeof open === 'number' && open > 0);
  const late = stages.filter(({ overdue }) => overdue);
  const withoutReceiver =
    handover.tasks.total - handover.tasks.planned - handover.tasks.underWay - handover.tasks.handedOver;
  return [
    ...(mandatory.length === 0
      ? []
      : [
          item(
            `${plural(mandatory.length, 'Pflichtaufgabe hat', 'Pflichtaufgaben haben')} noch niemanden:`,
            `${titles(mandatory)}.`,
          ),
        ]),
    ...(unasked.length === 0
      ? []
      : [
          item(
            `Für ${plural(unasked.length, 'Aufgabe', 'Aufgaben')} wurde noch niemand gefragt:`,
            `${titles(unasked)}.`,
          ),
        ]),
    ...(anchorsOpen.length === 0
      ? []
      : [item('Noch nicht geklärte Ankerpunkte:', `${anchorsOpen.map(({ label }) => label).join('; ')}.`)]),
    ...(financing.costPerYear === null || financing.costPerYear === undefined
      ? [
          item(
            'Kosten:',
            'Für keine Aufgabe stehen Kosten im Jahr. Ohne sie lässt sich keine Finanzierung beschließen.',
          ),
        ]
      : uncovered.map(({ year, open }) =>
          item(`Finanzierung ${String(year)}:`, `${formatNumber(open ?? 0)} € sind nicht bewilligt.`),
        )),
    ...(financing.costPerYear && financing.years.length === 0
      ? [item('Finanzierung:', 'Noch ist nichts beantragt oder bewilligt.')]
      : []),
    ...(withoutReceiver > 0
      ? [item('Übergabe:', `Für ${plural(withoutReceiver, 'Aufgabe', 'Aufgaben')} ist noch keine Übergabe geplant.`)]
      : []),
    ...late.map(({ label }) => item('Zeitplan:', `„${label}“ ist überfällig.`)),
    ...(fundingEnd
      ? []
      : [item('Ende der Förderung:', 'Das Datum fehlt. Ohne es lässt sich kein Tempo der Übergabe bestimmen.')]),
  ];
}

const plural = (count: number, one: string, many: string): string =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;
