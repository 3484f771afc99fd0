import { isPartialDate, lastDay } from '@quartiersnetz/graph-schema';
import { useState } from 'react';
import type { JSX } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Button } from '../../ui/Button.js';
import { PartialDateField } from '../../ui/PartialDateField.js';
import { Icon } from '../../ui/icons/Icon.js';
import { today } from '../../ui/today.js';
import { germanDay } from './messages.de.js';
import styles from './gaps.module.css';

/** The day of the report, with a small form to choose another. */
export function DayButton({
  day,
  shown,
  onChange,
}: {
  /** null is today. */
  day: string | null;
  /** The day that the report is of. */
  shown: string;
  onChange: (day: string | null) => void;
}): JSX.Element {
  const [date, setDate] = useState<string | null>(day);
  return (
    <DialogTrigger>
      <AriaButton className={styles['day'] ?? ''} data-past={day !== null}>
        <Icon name="calendar" />
        Stand {germanDay(day ?? shown)}
      </AriaButton>
      <Popover className={styles['popover'] ?? ''}>
        <Dialog aria-label="Stand wählen">
          {({ close }) => (
            <form
              onSubmit={(event) => {
                event.preventDefault();
                if (date === null || !isPartialDate(date)) return;
                const chosen = lastDay(date);
                onChange(chosen >= today() ? null : chosen);
                close();
              }}
            >
              <PartialDateField
                label="Den Bericht rechnen für den"
                value={day}
                onChange={(input) => setDate('date' in input ? input.date : null)}
              />
              <div className={styles['popoverActions']}>
                <Button look="primary" type="submit" isDisabled={date === null}>
                  Stand zeigen
                </Button>
                {day === null ? null : (
                  <Button
                    onPress={() => {
                      onChange(null);
                      close();
                    }}
                  >
                    Zurück zu heute
                  </Button>
                )}
              </div>
              <p className="muted">Gerechnet wird, was an dem Tag galt, mit dem Wissen von heute.</p>
            </form>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
