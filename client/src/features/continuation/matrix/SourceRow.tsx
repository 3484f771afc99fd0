import { counted, formatNumber } from '@quartiersnetz/graph-schema';
import type { JSX } from 'react';
import { Link } from 'react-router';
import { Button } from '../../../ui/Button.js';
import { Icon } from '../../../ui/icons/Icon.js';
import type { Continuation } from '../types.js';
import { offerFinder } from './matrix-model.js';
import type { Place } from './matrix-model.js';
import type { MatrixEdits } from './TaskMatrix.js';
import styles from './matrix.module.css';

interface Told {
  readonly who: string;
  readonly what: string;
  readonly source: string | null;
  readonly action: string;
  readonly edit: () => void;
}

/** What the place of the grid says in full, and where it comes from. */
function toldAt(tasks: Continuation['tasks'], { row, column }: Place, edits: MatrixEdits): Told | null {
  const [task, candidate] = [tasks.rows[row], tasks.columns[column]];
  if (task && candidate) {
    const offer = offerFinder(tasks)(candidate.id, task.id);
    return {
      who: `${candidate.actor.shortName} · ${task.title}`,
      what: offer?.sentence ?? 'Noch nicht gefragt. Das ist kein Nein.',
      source: offer?.sourceTitle ?? null,
      action: offer === undefined ? 'Angabe eintragen' : 'Angabe ändern',
      edit: () => edits.editOffer(task, candidate),
    };
  }
  if (task) {
    const duty = task.mandatory ? 'Pflicht' : 'zusätzlich';
    return {
      who: task.title,
      what: `${duty}, ${task.coverSentence}. ${task.note ?? ''}`.trim(),
      source: null,
      action: 'Aufgabe ändern',
      edit: () => edits.editTask(task),
    };
  }
  if (!candidate) return null;
  const open =
    candidate.notAsked === 0
      ? 'zu allem gefragt'
      : `zu ${counted(candidate.notAsked, 'Aufgabe', 'Aufgaben')} nicht gefragt`;
  return {
    who: candidate.actor.name,
    what: `${open}. ${candidate.note ?? ''}`.trim(),
    source: null,
    action: 'Organisation ändern',
    edit: () => edits.editCandidate(candidate),
  };
}

/** One row below the grid that follows the focus; at its right the way to the Gesprächsliste. */
export function SourceRow({
  tasks,
  at,
  edits,
}: {
  tasks: Continuation['tasks'];
  /** Null where nothing has the focus. */
  at: Place | null;
  edits: MatrixEdits;
}): JSX.Element {
  const told = at === null ? null : toldAt(tasks, at, edits);
  return (
    <div className={styles['source']}>
      {told === null ? null : <Icon name="info" size={18} />}
      <p>
        {told === null ? null : (
          <>
            <b>{told.who}:</b> {told.what} {told.source === null ? null : <span className="muted">{told.source}</span>}
          </>
        )}
      </p>
      {told === null ? null : (
        <Button small look="quiet" icon="edit" onPress={told.edit}>
          {told.action}
        </Button>
      )}
      <span className={styles['open']}>
        {tasks.notAsked === 0 ? (
          'Alle gefragt'
        ) : (
          <>
            <b>{formatNumber(tasks.notAsked)} × nicht gefragt</b>{' '}
          </>
        )}
        <Link to="gespraechsliste">Gesprächsliste</Link>
      </span>
    </div>
  );
}
