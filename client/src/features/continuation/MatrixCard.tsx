import { useState } from 'react';
import type { JSX } from 'react';
import { Button } from '../../ui/Button.js';
import { Card, EmptyState } from '../../ui/surfaces.js';
import { useIsPhone } from '../../ui/use-is-phone.js';
import type { Editing } from './EditDialogs.js';
import { SourceRow } from './matrix/SourceRow.js';
import { TaskCards } from './matrix/TaskCards.js';
import { TaskMatrix } from './matrix/TaskMatrix.js';
import type { MatrixEdits } from './matrix/TaskMatrix.js';
import type { Continuation, SuccessorSet } from './types.js';
import styles from './matrix/matrix.module.css';

/** Who could take over which task: the grid at the desk, cards on the phone, and what to do while there is nothing. */
export function MatrixCard({
  tasks,
  marked,
  onEdit,
}: {
  tasks: Continuation['tasks'];
  marked: SuccessorSet | null;
  onEdit: (editing: Editing) => void;
}): JSX.Element {
  const [place, setPlace] = useState({ row: 0, column: 0 });
  const isPhone = useIsPhone();
  const edits: MatrixEdits = {
    editOffer: (row, column) => onEdit({ what: 'offer', row, column }),
    editTask: (row) => onEdit({ what: 'task', row }),
    editCandidate: (column) => onEdit({ what: 'candidate', column }),
  };
  if (tasks.rows.length === 0) {
    return (
      <Card title="Wer könnte welche Aufgabe übernehmen?">
        <EmptyState
          icon="task"
          title="Noch ist keine Aufgabe eingetragen"
          actions={
            <>
              <Button look="primary" icon="list" onPress={() => onEdit({ what: 'usual-tasks' })}>
                Die üblichen Aufgaben anlegen
              </Button>
              <Button icon="add" onPress={() => onEdit({ what: 'task' })}>
                Eine Aufgabe eintragen
              </Button>
            </>
          }
        >
          Tragen Sie ein, was das Quartiersmanagement tut und wie viele Stunden es braucht. Dann sehen Sie, was davon
          niemand übernimmt.
        </EmptyState>
      </Card>
    );
  }
  // a deleted task or organisation may have been the last one
  const at = {
    row: Math.min(place.row, tasks.rows.length - 1),
    column: Math.min(place.column, tasks.columns.length - 1),
  };
  return (
    <Card
      title="Wer könnte welche Aufgabe übernehmen?"
      flush
      actions={
        <>
          <span className={styles['legend']}>
            <span>
              <i className={styles['duty']} data-duty="true" /> Pflicht
            </span>
            <span>
              <i className={styles['duty']} /> zusätzlich
            </span>
            {marked === null ? null : <span className={styles['frame']}>in Vorschlag {marked.letter}</span>}
          </span>
          <Button small icon="add" onPress={() => onEdit({ what: 'task' })}>
            Aufgabe
          </Button>
          <Button small icon="add" onPress={() => onEdit({ what: 'candidate' })}>
            Organisation
          </Button>
        </>
      }
    >
      {isPhone ? (
        <TaskCards tasks={tasks} marked={marked} {...edits} />
      ) : (
        <TaskMatrix tasks={tasks} marked={marked} at={at} onMove={setPlace} {...edits} />
      )}
      {tasks.columns.length === 0 ? (
        <EmptyState
          icon="actors"
          title="Noch steht keine Organisation in der Tabelle"
          actions={
            <Button look="primary" icon="add" onPress={() => onEdit({ what: 'candidate' })}>
              Organisation aufnehmen
            </Button>
          }
        >
          Nehmen Sie auf, wer etwas übernehmen könnte. Gefragt ist damit noch niemand.
        </EmptyState>
      ) : (
        <SourceRow tasks={tasks} at={isPhone ? null : at} edits={edits} />
      )}
    </Card>
  );
}
