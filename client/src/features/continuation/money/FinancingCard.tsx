import { formatNumber } from '@quartiersnetz/graph-schema';
import type { JSX } from 'react';
import { Button, IconButton } from '../../../ui/Button.js';
import { Badge, Card } from '../../../ui/surfaces.js';
import { FINANCING_LABELS, euro, taskCount } from '../messages.de.js';
import type { Continuation, FinancingPart } from '../types.js';
import styles from './money.module.css';

/** What the tasks cost in a year, and what of it is applied for and granted, year by year. */
export function FinancingCard({
  continuation,
  onEdit,
  onAdd,
}: {
  continuation: Continuation;
  onEdit: (part: FinancingPart) => void;
  onAdd: () => void;
}): JSX.Element {
  const { financing, tasks } = continuation;
  const { costPerYear, tasksWithoutCost } = financing;
  const title = new Map(tasks.rows.map((row) => [row.id, row.title]));
  return (
    <Card
      title="Finanzierung"
      actions={
        <Button small icon="add" onPress={onAdd}>
          Geldgeber eintragen
        </Button>
      }
      flush
    >
      <p className={styles['sentence']}>
        {costPerYear === null ? (
          'Was die Aufgaben kosten, ist noch nicht eingetragen. Tragen Sie die Kosten bei den Aufgaben ein.'
        ) : (
          <>
            Die Aufgaben kosten <b>{euro(costPerYear)} im Jahr</b>
            {tasksWithoutCost === 0 ? '.' : `; bei ${taskCount(tasksWithoutCost)} fehlt der Betrag noch.`}
          </>
        )}
      </p>
      {financing.years.length === 0 ? (
        <p className={styles['sentence']}>Noch ist nichts beantragt und nichts bewilligt.</p>
      ) : (
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">Jahr</th>
              <th scope="col">beantragt</th>
              <th scope="col">bewilligt</th>
              <th scope="col">noch offen</th>
            </tr>
          </thead>
          <tbody>
            {financing.years.map(({ year, applied, granted, open }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td>{euro(applied)}</td>
                <td>{euro(granted)}</td>
                <td data-open={(open ?? 0) > 0}>{open === null ? 'Kosten unbekannt' : euro(open)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {financing.parts.length === 0 ? null : (
        <ul className={styles['parts']}>
          {financing.parts.map((part) => (
            <li key={part.id}>
              <span>
                <b>{part.funder}</b>
                <small>
                  {formatNumber(part.amount)} € für {part.year}
                  {part.taskPlanId === null ? '' : `, ${title.get(part.taskPlanId) ?? 'gelöschte Aufgabe'}`}
                  {part.note === null ? '' : `. ${part.note}`}
                </small>
              </span>
              <Badge
                tone={part.state === 'GRANTED' ? 'good' : 'outline'}
                icon={part.state === 'GRANTED' ? 'check' : 'clock'}
              >
                {FINANCING_LABELS[part.state]}
              </Badge>
              <IconButton
                small
                icon="edit"
                label={`Ändern: ${part.funder}, ${part.year}`}
                onPress={() => onEdit(part)}
              />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
