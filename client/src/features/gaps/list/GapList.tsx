import { formatNumber } from '@quartiersnetz/graph-schema';
import { useState } from 'react';
import type { JSX } from 'react';
import { execute } from '../../../api/execute.js';
import { PageError } from '../../../app/PageError.js';
import { Button } from '../../../ui/Button.js';
import { Notice, Skeleton } from '../../../ui/surfaces.js';
import { useChange } from '../../changes/index.js';
import { EARLIER, EMPTY_LISTS, LIST_LABELS, moreLabel, notFound, waitingSentence } from '../messages.de.js';
import { RESTORE } from '../queries.js';
import { NO_GAP } from '../report-choice.js';
import type { GapListName, ReportChoice } from '../report-choice.js';
import { DismissDialog } from '../tasks/ReasonDialogs.js';
import { TakeOnDialog } from '../tasks/TakeOnDialog.js';
import { TaskDialog } from '../tasks/TaskDialog.js';
import type { GapRows } from '../use-gaps.js';
import type { Gap, GapCounts, UpdateChoice } from '../use-report.js';
import { GapRow } from './GapRow.js';
import { useGapKeys } from './use-gap-keys.js';
import styles from './list.module.css';

type Asked = { readonly what: 'task' | 'dismiss'; readonly gap: Gap };

/** The ranked list of gaps with its chips; one row is open, and what can be done with a gap is asked for here. */
export function GapList({
  areaId,
  counts,
  gaps,
  choice,
  open,
  update,
}: {
  areaId: string;
  counts: GapCounts;
  gaps: GapRows;
  choice: ReportChoice;
  /** Id of the gap that is open. */
  open: string | null;
  update: UpdateChoice;
}): JSX.Element {
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = (): void => setAsked(null);
  const change = useChange(areaId);
  const rows = gaps.rows ?? [];
  const { earlier, more, loadingMore, waiting } = gaps;
  const isShown = choice.gap === NO_GAP || rows.some(({ id }) => id === choice.gap);
  /** Id of a gap that the address names and the list does not have. */
  const missing = isShown ? null : choice.gap;
  const actions = {
    toggle: (gap: Gap) => update({ gap: gap.id === open ? NO_GAP : gap.id }),
    task: (gap: Gap) => setAsked({ what: 'task', gap }),
    dismiss: (gap: Gap) => setAsked({ what: 'dismiss', gap }),
    restore: ({ dismissal }: Gap) => {
      if (dismissal === null) return;
      const input = { id: dismissal.id, areaId, expectedVersion: dismissal.version };
      change.submit({
        done: 'Die Lücke ist wieder offen.',
        send: async () => (await execute(RESTORE, { input })).restoreGap,
      });
    },
  };
  useGapKeys(open, (key, gapId) => {
    const gap = rows.find(({ id }) => id === gapId);
    if (gap?.state === 'TAKEN') {
      if (key === 't') actions.task(gap);
    } else if (gap?.state === 'OPEN' && gap.takeable) setAsked({ what: key === 't' ? 'task' : 'dismiss', gap });
  });
  return (
    <section className={styles['card']} aria-label="Lücken nach Gewicht">
      <ListHead counts={counts} list={choice.list} onList={(list) => update({ list, gap: null })} />
      {change.failure === null && change.conflict === null ? null : (
        <Notice tone="missing" role="alert">
          <p>{change.failure ?? change.conflict?.message}</p>
        </Notice>
      )}
      {missing !== null && gaps.rows !== null && !waiting && !loadingMore ? (
        <p className={styles['sentence']} role="status">
          {notFound(missing, counts.waitingForDraws)}
        </p>
      ) : null}
      {gaps.error === null ? null : <PageError error={gaps.error} onRetry={gaps.retry} />}
      {gaps.rows === null && gaps.error === null ? <Skeleton rows={8} /> : null}
      {rows.length === 0 ? null : (
        <>
          <p className={styles['columns']} aria-hidden="true">
            <span>Was fehlt und warum es zählt</span>
            <span>Gewicht</span>
            <span>Wer könnte vorstellen</span>
          </p>
          {earlier === null ? null : (
            <p className={styles['earlier']}>
              <Button onPress={earlier} isDisabled={loadingMore}>
                {EARLIER}
              </Button>
            </p>
          )}
          <ol aria-busy={waiting}>
            {rows.map((gap, at) => (
              <GapRow
                key={gap.id}
                areaId={areaId}
                gap={gap}
                day={choice.day}
                open={gap.id === open}
                first={at === 0 || choice.gap === gap.id}
                actions={actions}
              />
            ))}
          </ol>
        </>
      )}
      {gaps.rows?.length === 0 && !waiting ? <p className={styles['sentence']}>{EMPTY_LISTS[choice.list]}</p> : null}
      {more === null || rows.length === 0 ? null : (
        <p className={styles['more']}>
          <Button onPress={more} isDisabled={loadingMore}>
            {moreLabel(rows.length, gaps.total)}
          </Button>
        </p>
      )}
      {counts.waitingForDraws > 0 && (choice.list === 'offen' || choice.list === 'struktur') ? (
        <p className={styles['sentence']}>{waitingSentence(counts.waitingForDraws)}</p>
      ) : null}
      {asked?.what === 'dismiss' ? <DismissDialog areaId={areaId} gap={asked.gap} onClose={close} /> : null}
      {asked?.what !== 'task' ? null : asked.gap.task === null ? (
        <TakeOnDialog areaId={areaId} gap={asked.gap} onClose={close} />
      ) : (
        <TaskDialog areaId={areaId} gap={asked.gap} task={asked.gap.task} onClose={close} />
      )}
    </section>
  );
}

/** Which gaps are listed, each with its number; nothing is offered that would be empty. */
function ListHead({
  counts,
  list,
  onList,
}: {
  counts: GapCounts;
  list: GapListName;
  onList: (list: GapListName) => void;
}): JSX.Element {
  const chips = [
    ['offen', counts.open + counts.taken],
    ['bereichspaare', counts.sectorPairs],
    ['akteure', counts.actors],
    ['struktur', counts.structure],
    ['aufgaben', counts.taken],
  ] as const;
  return (
    <div className={styles['head']}>
      <h2>Lücken nach Gewicht</h2>
      <div role="group" aria-label="Welche Lücken" className={styles['chips']}>
        {chips
          .filter(([name, count]) => name === 'offen' || name === list || count > 0)
          .map(([name, count]) => (
            <button key={name} type="button" aria-pressed={name === list} onClick={() => onList(name)}>
              {LIST_LABELS[name]} {formatNumber(count)}
            </button>
          ))}
      </div>
      {counts.dismissed === 0 && list !== 'zurueckgestellt' ? null : (
        <button
          type="button"
          className={styles['link']}
          aria-pressed={list === 'zurueckgestellt'}
          onClick={() => onList(list === 'zurueckgestellt' ? 'offen' : 'zurueckgestellt')}
        >
          {list === 'zurueckgestellt' ? 'zurück zu den offenen' : `${formatNumber(counts.dismissed)} zurückgestellt`}
        </button>
      )}
    </div>
  );
}
