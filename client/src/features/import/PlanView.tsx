import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { JSX } from 'react';
import { useNavigate } from 'react-router';
import { execute } from '../../api/execute.js';
import { queryClient, refreshArea } from '../../api/query-client.js';
import { PageError } from '../../app/PageError.js';
import { showToast } from '../../app/toasts.js';
import type { ImportAction } from '../../generated/graphql.js';
import { Button } from '../../ui/Button.js';
import { FilterMenu } from '../../ui/FilterMenu.js';
import { Icon } from '../../ui/icons/Icon.js';
import type { IconName } from '../../ui/icons/Icon.js';
import { EmptyState, Notice, Skeleton } from '../../ui/surfaces.js';
import { PlanRows } from './PlanRows.js';
import { ACTION_LABELS, applyLabel, nothingToDo } from './messages.de.js';
import { APPLY_IMPORT, IMPORT_PLAN } from './queries.js';
import styles from './import.module.css';

const TILES: readonly {
  action: ImportAction;
  field: 'new' | 'changed' | 'unchanged' | 'error';
  icon: IconName;
  hint: string;
}[] = [
  { action: 'NEW', field: 'new', icon: 'add', hint: 'werden angelegt' },
  { action: 'CHANGED', field: 'changed', icon: 'edit', hint: 'jedes Feld einzeln gezeigt' },
  { action: 'UNCHANGED', field: 'unchanged', icon: 'check', hint: 'bleiben, wie sie sind' },
  { action: 'ERROR', field: 'error', icon: 'error', hint: 'werden ausgelassen' },
];

/** The plan of an import: what is new, what changes, what is wrong; and the one button that does it. */
export function PlanView({
  planId,
  areaId,
  onBack,
}: {
  planId: string;
  areaId: string | null;
  onBack: () => void;
}): JSX.Element {
  const navigate = useNavigate();
  const [actions, setActions] = useState<readonly ImportAction[]>(['ERROR', 'CHANGED', 'NEW']);
  const query = useQuery({
    queryKey: ['import-plan', planId, actions],
    queryFn: ({ signal }) => execute(IMPORT_PLAN, { id: planId, areaId, actions: [...actions], after: 0 }, signal),
    placeholderData: keepPreviousData,
  });
  const apply = useMutation({
    mutationFn: async (skipErrors: boolean) => {
      const { applyImport } = await execute(APPLY_IMPORT, { input: { planId, skipErrors } });
      if (applyImport.__typename !== 'ImportApplied') throw new Error(applyImport.message);
      return applyImport;
    },
    onSuccess: async (done) => {
      await queryClient.invalidateQueries({ queryKey: ['areas'] });
      await refreshArea(done.areaId);
      showToast({ tone: 'done', text: done.sentence });
      void navigate(`/gebiet/${done.areaId}/verlauf`);
    },
  });
  if (query.error !== null && query.data === undefined) {
    return <PageError error={query.error} onRetry={() => void query.refetch()} />;
  }
  if (query.data === undefined) return <Skeleton rows={10} />;
  const plan = query.data.importPlan;
  if (!plan) {
    return (
      <EmptyState
        icon="clock"
        title="Diesen Plan gibt es nicht mehr."
        actions={<Button onPress={onBack}>Dateien neu auswählen</Button>}
      >
        Pläne werden einen Tag lang aufgehoben. Es wurde nichts geändert.
      </EmptyState>
    );
  }
  const { counts } = plan;
  const todo = counts.new + counts.changed;
  const shown = TILES.filter(({ action }) => actions.includes(action)).reduce(
    (sum, { field }) => sum + counts[field],
    0,
  );
  const hidden = todo + counts.unchanged + counts.error - shown;
  const remarks = plan.files.flatMap((file) => file.remarks.map((remark) => `${file.name}: ${remark}`));
  return (
    <>
      <div className={styles['plan']}>
        <p>
          Ziel: <strong>{plan.areaName}</strong>
          {plan.areaId ? null : ' (wird neu angelegt)'} ·{' '}
          <span className="muted">
            {plan.files.map(({ name, rows, encoding }) => `${name}, ${rows} Zeilen, ${encoding}`).join(' · ')}
          </span>
        </p>
        <ul className={styles['tiles']}>
          {TILES.map(({ action, field, icon, hint }) => (
            <li key={action} data-action={action}>
              <Icon name={icon} size={24} />
              <div>
                <strong>{counts[field].toLocaleString('de-DE')}</strong> {ACTION_LABELS[action]}
                <br />
                <small className="muted">{hint}</small>
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
        {apply.error === null ? null : (
          <Notice tone="missing" role="alert">
            <p>{apply.error.message} Es wurde nichts geändert.</p>
          </Notice>
        )}
        {todo === 0 && counts.error === 0 ? (
          <Notice tone="good">
            <p>{nothingToDo(counts.unchanged)}</p>
          </Notice>
        ) : null}
        <div className={styles['rowsHead']}>
          <h2>Was zu tun ist, zuerst</h2>
          <FilterMenu
            label="Zeilen"
            options={TILES.map(({ action }) => ({ id: action, label: ACTION_LABELS[action] }))}
            selected={actions}
            onChange={(next) => setActions(next as readonly ImportAction[])}
          />
          <span className="muted">
            {shown.toLocaleString('de-DE')} Zeilen gezeigt, {hidden.toLocaleString('de-DE')} ausgeblendet
          </span>
        </div>
        <PlanRows rows={plan.rows} total={shown} />
      </div>
      <footer className={styles['foot']}>
        <span className={styles['undoNote']}>
          <Icon name="undo" /> <strong>Der Import lässt sich später als Ganzes zurücknehmen</strong>, auch die
          geänderten Zeilen.
        </span>
        <Button onPress={onBack}>Andere Dateien</Button>
        <Button
          look="primary"
          isDisabled={todo === 0 || apply.isPending}
          onPress={() => apply.mutate(counts.error > 0)}
        >
          {applyLabel(todo, counts.error)}
        </Button>
      </footer>
    </>
  );
}
