import { formatNumber } from '@quartiersnetz/graph-schema';
import type { Block } from '../../../documents/index.js';
import type { ConceptSource, Continuation, SuccessorSet } from '../sources.mapper.js';
import { figure, heading, NOTHING, noticeBlocks, ownWords, paragraph, percent, small } from '../words.js';

const MOST_SETS = 5;

/** Sets of successors side by side, without a total; and why others are in none. */
export function scenarioSection({ succession, continuation, internal }: ConceptSource): readonly Block[] {
  const { result, notices } = succession;
  if (!result || result.sets.length === 0) {
    return [
      paragraph('Noch lässt sich kein Weg der Nachfolge vergleichen.'),
      ...noticeBlocks(notices),
      ...savedScenarios(continuation, internal),
    ];
  }
  const sets = result.sets.slice(0, MOST_SETS);
  return [
    paragraph(result.sentence),
    ...noticeBlocks(notices),
    ...result.relaxations.map(({ sentence }) => paragraph(sentence)),
    setTable(sets, continuation),
    small(
      `Ohne Nachfolge erreichen sich ${formatNumber(result.pairsLost)} Paare nicht mehr; die Zersplitterung stiege von ${figure(result.fragmentationWithQm)} auf ${figure(result.fragmentationWithoutQm)}. Jede Spalte ist ein Weg; eine Gesamtnote gibt es nicht, denn was wichtiger ist, entscheidet das Gremium.`,
    ),
    ...assignment(sets[0], continuation),
    ...(result.notChosen.length === 0
      ? []
      : [
          heading(2, 'Warum andere Organisationen in keinem Weg stehen'),
          {
            kind: 'table',
            columns: [{ width: 3.4 }, { width: 9 }],
            head: [['Organisation', 'Grund']],
            rows: result.notChosen.map(({ actor, reasons }) => [
              { text: actor.name, bold: true },
              reasons.map(({ sentence }) => sentence).join(' '),
            ]),
          } as const,
        ]),
    ...savedScenarios(continuation, internal),
  ];
}

function setTable(sets: readonly SuccessorSet[], { tasks }: Continuation): Block {
  const name = (id: string): string => tasks.columns.find((column) => column.id === id)?.actor.shortName ?? NOTHING;
  const title = (id: string): string => tasks.rows.find((row) => row.id === id)?.title ?? NOTHING;
  const row = (label: string, of: (set: SuccessorSet) => string) => [{ text: label, bold: true }, ...sets.map(of)];
  return {
    kind: 'table',
    columns: [{ width: 2.6 }, ...sets.map(() => ({ width: 9 / sets.length }))],
    head: [['Was', ...sets.map(({ letter, best }) => `Weg ${letter}${best ? '' : ' (weiterer)'}`)]],
    rows: [
      row('Organisationen', ({ members }) => members.map(({ actor }) => actor.shortName).join('; ')),
      row('Pflichtaufgaben', (set) => `${formatNumber(set.mandatoryCovered)} von ${formatNumber(set.mandatory)}`),
      row('offene Pflicht', (set) =>
        set.openMandatory.length === 0 ? 'keine' : set.openMandatory.map(title).join('; '),
      ),
      row(
        'Bereitschaft',
        (set) =>
          `${formatNumber(set.committed)} zugesagt, ${formatNumber(set.conditional)} bedingt, ${formatNumber(set.signalled)} signalisiert`,
      ),
      row(
        'Stunden',
        (set) =>
          `${formatNumber(set.freeHours)} frei, ${formatNumber(set.neededHours)} nötig${set.hoursUnknown.length > 0 ? `; unbekannt bei ${set.hoursUnknown.map(name).join('; ')}` : ''}`,
      ),
      row('Wege zurück', (set) => `${percent(set.recoveryPairs)} der verlorenen Paare finden wieder zueinander`),
      row('Zersplitterung', (set) => figure(set.fragmentation)),
      row('Fällt eine aus', (set) =>
        set.worstLoss === null || set.worstLoss === undefined
          ? NOTHING
          : `im schlimmsten Fall ${figure(set.worstFragmentation)}, ohne ${name(set.worstLoss)}`,
      ),
    ],
  };
}

/** Who would do which task in the first set. */
function assignment(set: SuccessorSet | undefined, { tasks }: Continuation): readonly Block[] {
  if (!set || set.assignment.length === 0) return [];
  const byTask = new Map(set.assignment.map((one) => [one.taskPlanId, one.candidateId]));
  return [
    heading(2, `Wer in Weg ${set.letter} welche Aufgabe übernähme`),
    {
      kind: 'table',
      columns: [{ width: 5.4 }, { width: 1.4, align: 'right' }, { width: 5 }],
      head: [['Aufgabe', 'Stunden je Woche', 'Organisation']],
      rows: tasks.rows.map(({ id, title, hoursPerWeek }) => [
        title,
        formatNumber(hoursPerWeek),
        tasks.columns.find((column) => column.id === byTask.get(id))?.actor.name ?? 'offen',
      ]),
    },
  ];
}

const savedScenarios = ({ scenarios }: Continuation, internal: boolean): readonly Block[] =>
  scenarios.length === 0
    ? []
    : [
        heading(2, 'Gespeicherte Szenarien'),
        {
          kind: 'table',
          columns: [{ width: 3 }, { width: 5 }, { width: 4 }],
          head: [['Szenario', 'Organisationen', 'Notiz']],
          rows: scenarios.map(({ name, members, note }) => [
            { text: name, bold: true },
            members.map(({ actor }) => actor.name).join('; ') || 'noch keine gewählt',
            ownWords(note, internal),
          ]),
        },
      ];

/** How the sets were searched, with the assumptions. */
export function searchMethod({ succession: { assumptions, result } }: ConceptSource): readonly Block[] {
  const exact =
    result?.exact === true
      ? 'Geprüft wurde jede Kombination.'
      : 'Die Zahl der Kombinationen war zu groß, um jede zu prüfen; das Ergebnis ist eine untere Schranke mit Beleg.';
  return [
    {
      kind: 'list',
      items: [
        'Aufgaben, Stunden und Zusagen hat das Büro eingetragen; jede Zusage hat Datum und Quelle.',
        `Gesucht sind möglichst wenige Organisationen, die alle Pflichtaufgaben tragen und das Netz zusammenhalten. Annahmen: höchstens ${formatNumber(assumptions.k)} neue Beziehungen je Organisation, Zersplitterung höchstens ${figure(assumptions.fMax)}, Eignung ab ${figure(assumptions.tauAbility)}, Bereitschaft ab ${figure(assumptions.tauWillingness)}.`,
        ...(result ? [exact] : []),
      ],
    },
  ];
}
