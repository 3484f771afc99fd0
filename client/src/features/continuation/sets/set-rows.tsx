import { formatNumber } from '@quartiersnetz/graph-schema';
import type { ReactNode } from 'react';
import { listed, separated, share, tieCount, willingnessWords } from '../messages.de.js';
import type { Continuation, SuccessionResult, SuccessorSet } from '../types.js';

/** One row of the comparison: the same question to every set. */
export interface SetRow {
  readonly label: string;
  /** What the figure means, as tooltip and for screen readers. */
  readonly meaning: string;
  readonly value: (set: SuccessorSet) => ReactNode;
}

/** The rows of the comparison; figures stand beside each other, nothing adds them up. */
export function setRows(continuation: Continuation, result: SuccessionResult): readonly SetRow[] {
  const title = new Map(continuation.tasks.rows.map((row) => [row.id, row.title]));
  const name = new Map(continuation.tasks.columns.map((column) => [column.id, column.actor.shortName]));
  const titles = (ids: readonly string[]): string => listed(ids.map((id) => title.get(id) ?? 'gelöschte Aufgabe'));
  const names = (ids: readonly string[]): string => listed(ids.map((id) => name.get(id) ?? 'gelöschte Organisation'));
  return [
    {
      label: 'Pflichtaufgaben gedeckt',
      meaning: 'Wie viele Pflichtaufgaben jemand aus dem Vorschlag übernimmt.',
      value: (set) => (
        <>
          <b>
            {set.mandatoryCovered} von {set.mandatory}
          </b>
          {set.openMandatory.length === 0 ? '' : `, offen: ${titles(set.openMandatory)}`}
        </>
      ),
    },
    {
      label: 'weitere Aufgaben offen',
      meaning: 'Aufgaben, die keine Pflicht sind und die niemand aus dem Vorschlag übernimmt.',
      value: (set) => (set.openOthers.length === 0 ? 'keine' : titles(set.openOthers)),
    },
    {
      label: 'Bereitschaft',
      meaning: 'Worauf die Aufgaben ruhen: Zusagen, Zusagen mit Bedingung, bloße Signale.',
      value: (set) => willingnessWords(set),
    },
    {
      label: 'freie Stunden / Bedarf',
      meaning: 'Freie Stunden der Organisationen je Woche, und was ihre Aufgaben brauchen.',
      value: (set) => (
        <>
          <b>{formatNumber(set.freeHours)}</b> / {formatNumber(set.neededHours)}
          {set.hoursUnknown.length === 0 ? '' : `, Zeit unbekannt: ${names(set.hoursUnknown)}`}
        </>
      ),
    },
    {
      label: 'verlorene Paare zurück',
      meaning:
        'Von den Paaren, die sich ohne das Quartiersmanagement nicht mehr erreichen: der Teil, der sich wieder erreicht.',
      value: (set) => <b>{share(set.recoveryPairs)}</b>,
    },
    {
      label: 'verlorene Nähe zurück',
      meaning: 'Dasselbe für kurze Wege: wie viel der verlorenen Nähe wiederkommt.',
      value: (set) => share(set.recoveryNearness),
    },
    {
      label: 'Paare danach getrennt',
      meaning: `Von 100 Paaren erreichen sich danach so viele nicht. Mit dem Quartiersmanagement: ${separated(result.fragmentationWithQm)}, ohne Nachfolge: ${separated(result.fragmentationWithoutQm)}.`,
      value: (set) => separated(set.fragmentation),
    },
    {
      label: 'fällt eine davon aus',
      meaning: 'Der schlechteste Fall: so viele Paare sind getrennt, wenn eine der Organisationen aufhört.',
      value: (set) =>
        set.worstFragmentation === null
          ? 'nur eine Organisation: dann fällt alles aus'
          : `bis ${separated(set.worstFragmentation)}${set.worstLoss === null ? '' : ` (${names([set.worstLoss])})`}`,
    },
    {
      label: 'dagegen hilft am meisten',
      meaning: 'Die eine weitere Organisation, mit der ein Ausfall am wenigsten ausmacht.',
      value: ({ reinforcement }) =>
        reinforcement === null
          ? 'keine weitere'
          : `${reinforcement.actor.shortName}: dann bis ${separated(reinforcement.worstFragmentation)}`,
    },
    {
      label: 'Beziehungen zu übernehmen',
      meaning: 'Beziehungen des Quartiersmanagements, die dafür übergeben werden müssen.',
      value: (set) => tiesByMember(set),
    },
  ];
}

function tiesByMember({ members, joins }: SuccessorSet): ReactNode {
  if (joins.length === 0) return 'keine';
  const parts = members.flatMap(({ candidateId, actor }) => {
    const own = joins.filter((one) => one.candidateId === candidateId);
    return own.length === 0 ? [] : [{ actor, own }];
  });
  return (
    <details>
      <summary>
        {tieCount(joins.length)}: {listed(parts.map(({ actor, own }) => `${actor.shortName} ${own.length}`))}
      </summary>
      <ul>
        {parts.map(({ actor, own }) => (
          <li key={actor.id}>
            <b>{actor.shortName}</b>: {listed(own.map(({ contact }) => contact.shortName))}
          </li>
        ))}
      </ul>
    </details>
  );
}
