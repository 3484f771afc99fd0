import type { JSX } from 'react';
import type { ImportPlanQuery } from '../../generated/graphql.js';
import { Badge } from '../../ui/surfaces.js';
import { ACTION_LABELS, SHEET_LABELS, inShort } from './messages.de.js';
import styles from './plan.module.css';

type Row = NonNullable<ImportPlanQuery['importPlan']>['rows'][number];

const TONES = { NEW: 'good', CHANGED: 'info', UNCHANGED: 'neutral', ERROR: 'missing' } as const;
const ICONS = { NEW: 'add', CHANGED: 'edit', UNCHANGED: 'check', ERROR: 'error' } as const;

/** Rows of the plan: where, what happens, to what, and the details: former and new values, or the wrong cell with its sentence; the values of a new entry unfold. */
export function PlanRows({ rows }: { rows: readonly Row[] }): JSX.Element | null {
  if (rows.length === 0) return null;
  return (
    <table className={styles['rows']}>
      <thead>
        <tr>
          <th scope="col">Blatt, Zeile</th>
          <th scope="col">Was geschieht</th>
          <th scope="col">Eintrag</th>
          <th scope="col">Einzelheiten</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.sheet}-${row.row}`}>
            <td>
              {SHEET_LABELS[row.sheet] ?? row.sheet}, {row.row}
            </td>
            <td>
              <Badge tone={TONES[row.action]} icon={ICONS[row.action]}>
                {ACTION_LABELS[row.action]}
              </Badge>
            </td>
            <td>
              <strong>{row.entry}</strong>
            </td>
            <td>
              <Details row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Details({ row }: { row: Row }): JSX.Element {
  return (
    <>
      {row.faults.map((fault) => (
        <p key={`${fault.column}-${fault.message}`} className={styles['fault']}>
          {fault.value === null ? null : <span className={styles['cell']}>{fault.value}</span>}
          <span>
            {fault.message}
            {fault.column ? <small className="muted"> Spalte „{fault.column}“</small> : null}
          </span>
        </p>
      ))}
      {row.action === 'NEW' && row.changes.length > 0 ? (
        <details className={styles['values']}>
          <summary>{inShort(row)}</summary>
          <Changes row={row} />
        </details>
      ) : (
        <Changes row={row} />
      )}
    </>
  );
}

const Changes = ({ row: { changes } }: { row: Row }): JSX.Element => (
  <>
    {changes.map((change, at) => (
      <p key={at} className={styles['change']}>
        <span className="muted">{change.label}</span>{' '}
        {change.before === null ? null : <span className={styles['before']}>{change.before}</span>}{' '}
        <span className={styles['after']}>{change.after}</span>
      </p>
    ))}
  </>
);
