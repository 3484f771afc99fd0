import type { JSX } from 'react';
import { execute } from '../../api/execute.js';
import { TextField } from '../../ui/TextField.js';
import { useChange, useForm } from '../changes/index.js';
import { EntryDialog, FullWidth, sentFields } from './EntryDialog.js';
import { K_DEFAULT, TAU_DEFAULT } from './assumptions.js';
import type { Assumptions } from './assumptions.js';
import { listed } from './messages.de.js';
import { CREATE_SUCCESSION_SCENARIO, DELETE_SUCCESSION_SCENARIO, UPDATE_SUCCESSION_SCENARIO } from './mutations.js';
import type { Scenario, SuccessorSet } from './types.js';
import { textOrNull } from './whole-number.js';

const FIELDS = ['name', 'note'];

const formOf = (scenario: Scenario | null) => ({ name: scenario?.name ?? '', note: scenario?.note ?? '' });
const valuesOf = ({ name, note }: ReturnType<typeof formOf>) => ({ name: name.trim(), note: textOrNull(note) });

/** What a scenario keeps besides its name: the assumptions with their defaults made explicit, and the set that is marked. */
export const scenarioValues = (assumptions: Assumptions, chosen: SuccessorSet | null) => ({
  k: assumptions.k ?? K_DEFAULT,
  fMax: assumptions.fMax,
  tauAbility: assumptions.tauAbility ?? TAU_DEFAULT,
  tauWillingness: assumptions.tauWillingness ?? TAU_DEFAULT,
  removedActors: [...assumptions.removedActors],
  members: chosen?.members.map(({ candidateId }) => candidateId) ?? [],
});

/** Names a new scenario; or renames or deletes a stored one, whose assumptions stay as they are. */
export function ScenarioDialog({
  areaId,
  scenario,
  assumptions,
  chosen,
  onSaved,
  onClose,
}: {
  areaId: string;
  scenario: Scenario | null;
  assumptions: Assumptions;
  chosen: SuccessorSet | null;
  onSaved: (id: string) => void;
  onClose: () => void;
}): JSX.Element {
  const state = useForm({
    key: `scenario/${areaId}/${scenario?.id ?? ''}`,
    initial: formOf(scenario),
    stored: scenario ?? undefined,
  });
  const { form, set, stored, draft } = state;
  const name = form.name.trim();
  const change = useChange(
    areaId,
    name === '' ? [{ field: 'name', message: 'Bitte geben Sie dem Szenario einen Namen.' }] : [],
    draft,
  );
  return (
    <EntryDialog
      title={stored ? `Szenario „${stored.name}“` : 'Als Szenario speichern'}
      action={stored ? 'Änderungen speichern' : 'Szenario speichern'}
      state={state}
      change={change}
      fields={FIELDS}
      done={`Das Szenario „${name}“ ist gespeichert.`}
      send={async (resolved) => {
        if (stored === undefined) {
          const input = { areaId, ...valuesOf(form), ...scenarioValues(assumptions, chosen) };
          return (await execute(CREATE_SUCCESSION_SCENARIO, { input })).createSuccessionScenario;
        }
        const before = { version: stored.version, values: valuesOf(formOf(stored)) };
        const sent = sentFields(before, valuesOf(form), resolved);
        const input = { id: stored.id, areaId, expectedVersion: stored.version, ...sent };
        return (await execute(UPDATE_SUCCESSION_SCENARIO, { input })).updateSuccessionScenario;
      }}
      removal={
        stored === undefined
          ? null
          : {
              word: 'Szenario löschen',
              done: `Das Szenario „${stored.name}“ ist gelöscht.`,
              send: async () =>
                (
                  await execute(DELETE_SUCCESSION_SCENARIO, {
                    input: { id: stored.id, areaId, expectedVersion: stored.version },
                  })
                ).deleteSuccessionScenario,
            }
      }
      onSaved={onSaved}
      onClose={onClose}
    >
      <FullWidth>
        <TextField
          label="Name"
          isRequired
          autoFocus
          value={form.name}
          onChange={(next) => set({ name: next })}
          hint="Zum Beispiel: Verbund Mitte"
          error={change.faultOf('name')}
        />
      </FullWidth>
      <FullWidth>
        <TextField
          label="Notiz"
          multiline
          value={form.note}
          onChange={(note) => set({ note })}
          error={change.faultOf('note')}
        />
      </FullWidth>
      {stored ? null : (
        <FullWidth>
          <p className="muted">
            {chosen === null
              ? 'Gespeichert werden die Annahmen.'
              : `Gespeichert werden die Annahmen und Vorschlag ${chosen.letter}: ${listed(chosen.members.map(({ actor }) => actor.shortName))}.`}
          </p>
        </FullWidth>
      )}
    </EntryDialog>
  );
}
