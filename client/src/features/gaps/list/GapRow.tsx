import type { JSX } from 'react';
import { Link } from 'react-router';
import { ActorSign } from '../../../signs/ActorSign.js';
import { Button } from '../../../ui/Button.js';
import { Icon } from '../../../ui/icons/Icon.js';
import { today } from '../../../ui/today.js';
import { NEXT_STEPS, NOBODY_INTRODUCES, germanDay, taskWords } from '../messages.de.js';
import type { Gap } from '../use-report.js';
import { GapDetail } from './GapDetail.js';
import { Weight } from './Weight.js';
import styles from './row.module.css';

export interface GapActions {
  readonly toggle: (gap: Gap) => void;
  /** Makes it a task, or opens the one it is. */
  readonly task: (gap: Gap) => void;
  readonly dismiss: (gap: Gap) => void;
  readonly restore: (gap: Gap) => void;
}

/** A gap: what is missing and why it counts, its weight, who could introduce, who takes care of it; open with all behind it. */
export function GapRow({
  areaId,
  gap,
  day,
  open,
  first,
  actions,
}: {
  areaId: string;
  gap: Gap;
  day: string | null;
  open: boolean;
  /** Whether it is the first of the list, whose action is the page's main one. */
  first: boolean;
  actions: GapActions;
}): JSX.Element {
  const id = `luecke-${gap.rank}`;
  return (
    <li className={styles['gap']} data-open={open} data-gap={gap.id}>
      <div className={styles['rowLine']}>
        <span className={styles['rank']} aria-hidden="true">
          {gap.rank}
        </span>
        <div className={styles['what']}>
          <h3>
            <button type="button" data-row aria-expanded={open} aria-controls={id} onClick={() => actions.toggle(gap)}>
              <span className="visually-hidden">{gap.rank}. </span>
              {gap.title}
              <Icon name={open ? 'up' : 'down'} size={18} />
            </button>
          </h3>
          <p>{gap.sentence}</p>
        </div>
        <Weight severity={gap.severity} />
        <Introducers areaId={areaId} gap={gap} />
        <span className={styles['action']}>
          <RowAction gap={gap} main={first && open} actions={actions} />
        </span>
      </div>
      <div id={id} hidden={!open}>
        {open ? (
          <GapDetail
            areaId={areaId}
            gap={gap}
            day={day}
            onDismiss={() => actions.dismiss(gap)}
            onTask={() => actions.task(gap)}
          />
        ) : null}
      </div>
    </li>
  );
}

const SHOWN = 2;

/** The first who could introduce; where nobody has to, what helps. */
function Introducers({ areaId, gap }: { areaId: string; gap: Gap }): JSX.Element {
  const { introducers, type, actors } = gap;
  const step = NEXT_STEPS[type];
  const [subject] = actors;
  if (introducers.length === 0) {
    return (
      <p className={styles['who']}>
        {step !== undefined && subject !== undefined ? (
          <Link to={`/gebiet/${areaId}/akteure/${subject.id}`}>{step}</Link>
        ) : (
          <span className="muted">{step ?? NOBODY_INTRODUCES}</span>
        )}
      </p>
    );
  }
  const more = introducers.length - SHOWN;
  return (
    <ul className={styles['who']} aria-label="Wer könnte vorstellen">
      {introducers.slice(0, SHOWN).map(({ actor, reason }, at) => (
        <li key={actor.id} title={`${actor.name} ${reason}`}>
          <ActorSign actor={actor} size={18} />
          <span>{actor.shortName}</span>
          {at === SHOWN - 1 && more > 0 ? (
            <small title={`und ${more} weitere`}>
              <span aria-hidden="true">+{more}</span>
              <span className="visually-hidden">und {more} weitere</span>
            </small>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function RowAction({ gap, main, actions }: { gap: Gap; main: boolean; actions: GapActions }): JSX.Element | null {
  const { state, task, takeable } = gap;
  if (state === 'TAKEN' && task !== null) {
    const words = taskWords(task, today());
    return (
      <button
        type="button"
        className={styles['task']}
        data-overdue={task.overdue}
        title={`${task.title}: ${task.owner?.name ?? 'Konto gelöscht'}, bis ${germanDay(task.dueOn)}`}
        aria-label={`Aufgabe: ${words}`}
        onClick={() => actions.task(gap)}
      >
        <Icon name={task.overdue ? 'warning' : 'task'} size={18} />
        {words}
      </button>
    );
  }
  if (state === 'DISMISSED') {
    return (
      <Button icon="undo" small onPress={() => actions.restore(gap)} aria-label={`Wieder aufnehmen: ${gap.title}`}>
        Wieder aufnehmen
      </Button>
    );
  }
  if (!takeable) return null;
  return (
    <Button
      icon="task"
      look={main ? 'primary' : 'secondary'}
      onPress={() => actions.task(gap)}
      aria-label={`Als Aufgabe: ${gap.title}`}
    >
      Als Aufgabe
    </Button>
  );
}
