import type { JSX } from 'react';
import { Button } from './Button.js';
import { Icon } from './icons/Icon.js';
import { germanDay, today } from './today.js';
import styles from './stored-band.module.css';

/** Stands over what is shown as it was stored at the end of a day: says so, changes the day, and leads back. */
export function StoredBand({
  day,
  onDay,
  onClose,
}: {
  /** `YYYY-MM-DD` */
  day: string;
  onDay: (day: string) => void;
  onClose: () => void;
}): JSX.Element {
  return (
    <div className={styles['band']} role="status">
      <Icon name="history" />
      <strong>So stand es am {germanDay(day)} in diesem Programm.</strong>
      <label>
        Tag{' '}
        <input
          type="date"
          value={day}
          max={today()}
          onChange={(event) => event.target.value !== '' && onDay(event.target.value)}
        />
      </label>
      <Button small onPress={onClose}>
        Zurück zu heute
      </Button>
    </div>
  );
}
