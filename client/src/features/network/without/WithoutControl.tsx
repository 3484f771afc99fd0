import type { JSX } from 'react';
import { Link } from 'react-router';
import { Button } from '../../../ui/Button.js';
import { Chip } from '../../../ui/surfaces.js';
import type { DayView } from '../data/network-model.js';
import { WithoutQmSwitch } from '../Toolbar.js';
import type { UpdateView } from '../use-view-state.js';
import page from '../network.module.css';
import { LossLine } from './LossLine.js';
import styles from './without.module.css';

/** What is looked at without whom: the switch for the QM, or the set that the address names. */
export function WithoutControl({
  areaId,
  view,
  isOn,
  update,
}: {
  areaId: string;
  view: DayView;
  isOn: boolean;
  update: UpdateView;
}): JSX.Element | null {
  const { set } = view.leaving;
  if (set === null) {
    return <WithoutQmSwitch view={view} isOn={isOn} onChange={(withoutQm) => update({ withoutQm })} />;
  }
  const { members, state, notices } = set;
  const ids = members.map(({ id }) => id);
  return (
    <div className={styles['bar']} role="group" aria-label="Ohne wen das Netz gezeigt wird">
      <strong>Ohne</strong>
      {members.map(({ id, name }) => (
        <Chip
          key={id}
          onRemove={() => update({ without: ids.filter((one) => one !== id) })}
          removeLabel={`${name} bleibt doch`}
        >
          {name}
        </Chip>
      ))}
      <span className={page['question']} aria-live="polite">
        {state === 'pending' ? 'Wird berechnet …' : null}
        {state === 'shown' ? <LossLine view={view} /> : notices.map(({ sentence }) => sentence).join(' ')}
      </span>
      <Link to={`/gebiet/${areaId}/verstetigung/ohne-uns?wer=${ids.join(',')}`}>Wer geht noch mit?</Link>
      <Button small icon="undo" onPress={() => update({ without: [], withoutQm: false })}>
        Alle wieder da
      </Button>
    </div>
  );
}
