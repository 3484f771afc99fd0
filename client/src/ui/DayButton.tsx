import { isPartialDate, lastDay } from '@quartiersnetz/graph-schema';
import { useState } from 'react';
import type { JSX, ReactNode } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Button } from './Button.js';
import { PartialDateField } from './PartialDateField.js';
import { Icon } from './icons/Icon.js';
import { germanDay, today } from './today.js';
import styles from './day-button.module.css';

/** The day that a page is of, with a small form to choose another. */
export function DayButton({
  day,
  shown,
  label,
  note,
  onChange,
}: {
  /** null is today. */
  day: string | null;
  /** The day that stands on the button. */
  shown: string;
  /** Over the field in which the day is typed. */
  label: string;
  /** Under the form; told the day that is typed (null without one) and how to close it. */
  note: (typed: string | null, close: () => void) => ReactNode;
  /** Told the last day of what was typed; null for today and what lies after it. */
  onChange: (day: string | null) => void;
}): JSX.Element {
  const [date, setDate] = useState<string | null>(day);
  const typed = date !== null && isPartialDate(date) ? lastDay(date) : null;
  return (
    <DialogTrigger onOpenChange={() => setDate(day)}>
      <AriaButton className={styles['day'] ?? ''} data-past={day !== null}>
        <Icon name="calendar" />
        Stand {germanDay(shown)}
      </AriaButton>
      <Popover className={styles['popover'] ?? ''}>
        <Dialog aria-label="Stand wählen">
          {({ close }) => (
            <form
              onSubmit={(event) => {
                event.preventDefault();
                if (typed === null) return;
                onChange(typed >= today() ? null : typed);
                close();
              }}
            >
              <PartialDateField
                label={label}
                value={day}
                onChange={(input) => setDate('date' in input ? input.date : null)}
              />
              <div className={styles['actions']}>
                <Button look="primary" type="submit" isDisabled={typed === null}>
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
              <p className={styles['note']}>{note(typed, close)}</p>
            </form>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
