import { useState } from 'react';
import type { JSX } from 'react';
import { PageError } from '../../app/PageError.js';
import { useArea } from '../../app/area.js';
import { ButtonLink } from '../../ui/Button.js';
import { Card, Notice, Skeleton } from '../../ui/surfaces.js';
import { today } from '../../ui/today.js';
import { ContinuationHead } from './ContinuationHead.js';
import { HandoverDialog } from './handover/HandoverDialog.js';
import { ProgressBars } from './handover/ProgressBars.js';
import { TaskHandovers } from './handover/TaskHandovers.js';
import { TiesCard } from './handover/TiesCard.js';
import { ofTask, ofTie } from './handover/handover-model.js';
import { SheetList } from './sheet/SheetList.js';
import type { Continuation, QmTie, TaskRow } from './types.js';
import { useContinuation } from './use-continuation.js';
import { StageDialog } from './way/StageDialog.js';
import { StageLine } from './way/StageLine.js';
import type { Stage } from './types.js';
import page from './continuation.module.css';
import styles from './handover/handover.module.css';

type Editing =
  | { readonly what: 'tie'; readonly tie: QmTie; readonly isIntroduction: boolean }
  | { readonly what: 'task'; readonly row: TaskRow }
  | { readonly what: 'stage'; readonly stage: Stage };

/** Übergabe: which tasks and ties of the QM go to whom, how far that is, and whether the time suffices. */
export function HandoverPage(): JSX.Element {
  const area = useArea();
  const { data, error, refetch } = useContinuation(area.id);
  const [editing, setEditing] = useState<Editing | null>(null);
  if (error !== null && data === undefined) return <PageError error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <ContinuationHead title="Übergabe" below fundingEnd={data?.fundingEnd}>
        <ButtonLink icon="print" href={`/gebiet/${area.id}/verstetigung/uebergabeblatt`}>
          Übergabeblatt je Organisation
        </ButtonLink>
      </ContinuationHead>
      {data === undefined ? (
        <Skeleton rows={12} />
      ) : (
        <div className={page['page']}>
          <section className={page['way']}>
            <StageLine stages={data.stages} onEdit={(stage) => setEditing({ what: 'stage', stage })} />
          </section>
          <div className={styles['columns']}>
            <div className={page['side']}>
              <HowFar continuation={data} />
              <TaskHandovers tasks={data.tasks} onEdit={(row) => setEditing({ what: 'task', row })} />
              <SheetList areaId={area.id} />
            </div>
            <TiesCard
              areaId={area.id}
              onEdit={(tie, isIntroduction) => setEditing({ what: 'tie', tie, isIntroduction })}
            />
          </div>
        </div>
      )}
      <Dialogs areaId={area.id} editing={editing} onClose={() => setEditing(null)} />
    </>
  );
}

/** Both bars, and whether it goes fast enough. */
function HowFar({ continuation }: { continuation: Continuation }): JSX.Element {
  const { pace } = continuation.handover;
  return (
    <Card title="Wie weit wir sind">
      <ProgressBars progress={continuation.handover} tasks />
      {pace === null ? null : (
        <div className={styles['pace']}>
          <Notice tone={pace.onTrack ? 'good' : 'attention'}>
            <p>
              <strong>{pace.headline}</strong> {pace.sentence}
            </p>
          </Notice>
        </div>
      )}
    </Card>
  );
}

function Dialogs({
  areaId,
  editing,
  onClose,
}: {
  areaId: string;
  editing: Editing | null;
  onClose: () => void;
}): JSX.Element | null {
  if (editing === null) return null;
  if (editing.what === 'stage') return <StageDialog areaId={areaId} stage={editing.stage} onClose={onClose} />;
  if (editing.what === 'task') {
    const { row } = editing;
    const thing = { areaId, subject: 'task' as const, id: row.id, handover: ofTask(row.handover) };
    return <HandoverDialog thing={thing} title={row.title} onClose={onClose} />;
  }
  const { tie, isIntroduction } = editing;
  const handover = ofTie(tie.handover);
  const introduction = { step: 'UNDER_WAY' as const, date: today(), metOn: handover.metOn ?? today() };
  return (
    <HandoverDialog
      thing={{ areaId, subject: 'tie', id: tie.tieId, handover }}
      title={tie.contact.name}
      proposals={tie.proposals}
      suggested={isIntroduction ? introduction : {}}
      onClose={onClose}
    />
  );
}
