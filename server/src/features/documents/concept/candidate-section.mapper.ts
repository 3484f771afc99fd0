import { CAPACITIES, formatNumber, WILLINGNESS } from '@quartiersnetz/graph-schema';
import type { Block } from '../../../documents/index.js';
import type { ConceptSource } from '../sources.mapper.js';
import { dateOr, euro, heading, NOTHING, paragraph, tableOr } from '../words.js';

/** The organisations with their hours and what they said, and what they bring in besides tasks. */
export function candidateSection({ continuation, contributionKinds }: ConceptSource): readonly Block[] {
  const {
    tasks: { columns, offers },
    contributions,
  } = continuation;
  const count = (id: string, ...wanted: readonly string[]): string =>
    formatNumber(offers.filter(({ candidateId, sign }) => candidateId === id && wanted.includes(sign)).length);
  const number = { width: 1.3, align: 'right' } as const;
  return [
    paragraph('Wer gefragt wurde und was dabei herauskam. „Nicht gefragt“ ist kein Nein.'),
    tableOr(
      {
        columns: [{ width: 3.8 }, { width: 1.7, align: 'right' }, { width: 1.8 }, number, number, number, number],
        head: [['Organisation', 'freie Stunden je Woche', 'Spielraum', 'zugesagt', 'bedingt', 'Nein', 'nicht gefragt']],
        rows: columns.map(({ id, actor, hoursPerWeek, capacity, notAsked }) => [
          { text: actor.name, bold: true },
          typeof hoursPerWeek === 'number' ? formatNumber(hoursPerWeek) : 'unbekannt',
          CAPACITIES[capacity],
          count(id, 'COMMITTED'),
          count(id, 'CONDITIONAL'),
          count(id, 'DECLINED'),
          formatNumber(notAsked),
        ]),
      },
      'Noch ist keine Organisation aufgenommen.',
    ),
    ...(contributions.length === 0
      ? []
      : [
          heading(2, 'Beiträge'),
          {
            kind: 'table',
            columns: [
              { width: 3.6 },
              { width: 3.2 },
              { width: 1.6, align: 'right' },
              { width: 1 },
              { width: 2.2 },
              { width: 2.6 },
            ],
            head: [['Organisation', 'Beitrag', 'Betrag', 'Jahr', 'Bereitschaft', 'Quelle']],
            rows: contributions.map(({ actor, kind, amount, year, willingness, sourceTitle, date }) => [
              { text: actor.name, bold: true },
              contributionKinds.get(kind) ?? kind,
              euro(amount),
              typeof year === 'number' ? String(year) : NOTHING,
              WILLINGNESS[willingness],
              [sourceTitle, typeof date === 'string' ? dateOr(date) : null].filter(Boolean).join(', ') || NOTHING,
            ]),
          } as const,
        ]),
  ];
}
