import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { execute } from '../../../api/execute.js';
import { useSession } from '../../../app/session.js';
import { PartialDateField } from '../../../ui/PartialDateField.js';
import { SelectField } from '../../../ui/SelectField.js';
import { TextField } from '../../../ui/TextField.js';
import page from '../../../ui/page.module.css';
import type { ChangeState, FormState } from '../../changes/index.js';
import { ACCOUNTS } from '../queries.js';
import type { TaskForm } from './task-form.js';

/** Who takes care of it until when, and in which words. */
export function TaskFields({
  areaId,
  state: { form, set, dates },
  change,
}: {
  areaId: string;
  state: Pick<FormState<TaskForm, unknown>, 'form' | 'set' | 'dates'>;
  change: ChangeState;
}): JSX.Element {
  const accounts = useQuery({
    queryKey: ['accounts-of-area', areaId],
    queryFn: ({ signal }) => execute(ACCOUNTS, { areaId }, signal),
  });
  const { accountId } = useSession();
  const options = (accounts.data?.accountsOfArea ?? []).map(({ id, name }) => ({
    id,
    label: id === accountId ? `${name} (Sie)` : name,
  }));
  return (
    <div className={page['form']}>
      <SelectField
        label="Wer kümmert sich"
        options={options}
        value={form.ownerId}
        onChange={(ownerId) => set({ ownerId })}
        isRequired
        error={change.faultOf('ownerId') ?? accounts.error?.message}
      />
      <PartialDateField
        label="Bis wann"
        hint="Ein Tag, zum Beispiel 15.12.2026"
        value={form.dueOn}
        onChange={dates.into('dueOn', (dueOn) => set({ dueOn }))}
        error={change.faultOf('dueOn')}
      />
      <div className={page['full']}>
        <TextField
          label="Aufgabe"
          value={form.title}
          onChange={(title) => set({ title })}
          error={change.faultOf('title')}
        />
      </div>
    </div>
  );
}
