import { keepPreviousData, useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { JSX } from 'react';
import { execute } from '../../api/execute.js';
import { refreshArea } from '../../api/query-client.js';
import { PageError } from '../../app/PageError.js';
import type { ImportAction } from '../../generated/graphql.js';
import { Button } from '../../ui/Button.js';
import { Icon } from '../../ui/icons/Icon.js';
import { EmptyState, Notice, Skeleton } from '../../ui/surfaces.js';
import { ToggleChips } from '../../ui/ToggleChips.js';
import type { Done } from './ImportDone.js';
import { PlanHead } from './PlanHead.js';
import { PlanRows } from './PlanRows.js';
import { ACTIONS, ACTION_LABELS, applyLabel, countOf, moreRows, nothingToDo, shownSentence } from './messages.de.js';
import { APPLY_IMPORT, IMPORT_PLAN } from './queries.js';
import styles from './plan.module.css';

const FIRST_LOOK: readonly ImportAction[] = ['ERROR', 'CHANGED', 'NEW'];
const PAGE = 200;

/** The plan of an import: what is new, what changes, what is wrong; and the one button that does it. */
export function PlanView({
  planId,
  areaId,
  onDone,
  onBack,
}: {
  planId: string;
  areaId: string | null;
  onDone: (done: Done) => void;
  onBack: () => void;
}): JSX.Element {
  const [actions, setActions] = useState(FIRST_LOOK);
  const query = useInfiniteQuery({
    queryKey: ['import-plan', planId, actions],
    queryFn: ({ pageParam, signal }) =>
      execute(IMPORT_PLAN, { id: planId, areaId, actions: [...actions], first: PAGE, after: pageParam }, signal),
    initialPageParam: 0,
    getNextPageParam: ({ importPlan }, _pages, after) =>
      (importPlan?.rows.length ?? 0) < PAGE ? undefined : after + PAGE,
    placeholderData: keepPreviousData,
  });
  const apply = useMutation({
    mutationFn: async (skipErrors: boolean) => {
      const { applyImport } = await execute(APPLY_IMPORT, { input: { planId, skipErrors } });
      if (applyImport.__typename !== 'ImportApplied') throw new Error(applyImport.message);
      return applyImport;
    },
    onSuccess: async (done) => {
      await refreshArea(done.areaId);
      onDone(done);
    },
  });
  if (query.error !== null && query.data === undefined) {
    return <PageError error={query.error} onRetry={() => void query.refetch()} />;
  }
  if (query.data === undefined) return <Skeleton rows={10} />;
  const plan = query.data.pages[0]?.importPlan;
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
  const all = todo + counts.unchanged + counts.error;
  const shown = actions.reduce((sum, action) => sum + countOf(counts, action), 0);
  const rows = query.data.pages.flatMap(({ importPlan }) => importPlan?.rows ?? []);
  return (
    <>
      <div className={styles['plan']}>
        <PlanHead plan={plan} />
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
        <section className={styles['rowsCard']} aria-label="Zeilen">
          <div className={styles['rowsHead']}>
            <h2>Was zu tun ist, zuerst</h2>
            <ToggleChips
              label="Welche Zeilen gezeigt werden"
              options={ACTIONS.map((id) => ({ id, label: ACTION_LABELS[id] }))}
              selected={actions}
              onChange={setActions}
            />
            <span className="muted">{shownSentence(shown, all - shown)}</span>
          </div>
          <PlanRows rows={rows} />
          {query.hasNextPage && rows.length < shown ? (
            <p className={styles['more']}>
              <Button onPress={() => void query.fetchNextPage()} isDisabled={query.isFetchingNextPage}>
                {moreRows(rows.length, shown)}
              </Button>
            </p>
          ) : null}
        </section>
      </div>
      <div className={styles['foot']}>
        <p className={styles['undoNote']}>
          <Icon name="undo" />
          <span>
            <strong>Der Import lässt sich später als Ganzes zurücknehmen</strong>, auch die geänderten Zeilen.
          </span>
        </p>
        <Button onPress={onBack}>Andere Dateien</Button>
        <Button
          look="primary"
          isDisabled={todo === 0 || apply.isPending}
          onPress={() => apply.mutate(counts.error > 0)}
        >
          {applyLabel(todo, counts.error)}
        </Button>
      </div>
    </>
  );
}
