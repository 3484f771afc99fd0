import { formatNumber } from '@quartiersnetz/graph-schema';
import type { JSX } from 'react';
import type { ImportAction } from '../../generated/graphql.js';
import { Icon } from '../../ui/icons/Icon.js';
import type { IconName } from '../../ui/icons/Icon.js';
import { Notice } from '../../ui/surfaces.js';
import { ACTION_LABELS, countOf, rowsWord } from './messages.de.js';
import type { Plan } from './queries.js';
import styles from './plan.module.css';

const TILES: readonly { action: ImportAction; icon: IconName; hint: string }[] = [
  { action: 'NEW', icon: 'add', hint: 'werden angelegt' },
  { action: 'CHANGED', icon: 'edit', hint: 'jedes Feld einzeln gezeigt' },
  { action: 'UNCHANGED', icon: 'check', hint: 'bleiben, wie sie sind' },
  { action: 'ERROR', icon: 'error', hint: 'werden ausgelassen' },
];

/** Where the rows go, how many of each sort there are, and what was noticed about the files. */
export function PlanHead({ plan }: { plan: Plan }): JSX.Element {
  const remarks = plan.files.flatMap((file) => file.remarks.map((remark) => `${file.name}: ${remark}`));
  return (
    <>
      <p>
        Ziel: <strong>{plan.areaName}</strong>
        {plan.areaId ? null : ' (wird neu angelegt)'} ·{' '}
        <span className="muted">
          {plan.files.map(({ name, rows, encoding }) => `${name}, ${rowsWord(rows)}, ${encoding}`).join(' · ')}
        </span>
      </p>
      <ul className={styles['tiles']}>
        {TILES.map(({ action, icon, hint }) => (
          <li key={action} data-action={action}>
            <span className={styles['tileSign']}>
              <Icon name={icon} size={22} />
            </span>
            <div>
              <p>
                <strong>{formatNumber(countOf(plan.counts, action))}</strong> {ACTION_LABELS[action]}
              </p>
              <p className="muted">{hint}</p>
            </div>
          </li>
        ))}
      </ul>
      {remarks.length === 0 ? null : (
        <Notice tone="attention">
          {remarks.map((remark) => (
            <p key={remark}>{remark}</p>
          ))}
        </Notice>
      )}
    </>
  );
}
