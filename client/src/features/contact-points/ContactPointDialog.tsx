import { CONTACT_CHANNELS, CONTACT_KINDS } from '@quartiersnetz/graph-schema';
import type { JSX } from 'react';
import { execute } from '../../api/execute.js';
import { changedFields } from '../../api/changed-fields.js';
import type { Resolution } from '../../api/changed-fields.js';
import type { ContactChannel, ContactKind } from '../../generated/graphql.js';
import { Button } from '../../ui/Button.js';
import { CheckBox } from '../../ui/CheckBox.js';
import { SelectField, optionsOf } from '../../ui/SelectField.js';
import { TextField } from '../../ui/TextField.js';
import page from '../../ui/page.module.css';
import { ChangeDialog, useChange, useForm } from '../changes/index.js';
import { EMPTY_POINT, FIELDS, VALUE_LABELS, formOfPoint, missingInPoint, valuesOfPoint } from './contact-point-form.js';
import type { ContactPointForm } from './contact-point-form.js';
import { CREATE_CONTACT_POINT, DELETE_CONTACT_POINT, UPDATE_CONTACT_POINT } from './queries.js';
import type { ContactPointRow } from './queries.js';

const CHANNELS = optionsOf<ContactChannel>(CONTACT_CHANNELS);
const KINDS = optionsOf<ContactKind>(CONTACT_KINDS);

/** Whom a way can lead to: an actor, one of its offices, or a person. */
export interface ContactOwner {
  readonly id: string;
  readonly name: string;
  /** The usual kind of its ways. */
  readonly kind: ContactKind;
}

/** Enters a way to reach somebody, or changes one; an address is told from its street, postcode and town. */
export function ContactPointDialog({
  areaId,
  owners,
  point,
  onClose,
}: {
  areaId: string;
  /** The first is proposed; with several there is a choice. */
  owners: readonly [ContactOwner, ...(readonly ContactOwner[])];
  point?: ContactPointRow;
  onClose: () => void;
}): JSX.Element {
  const begun = point ? formOfPoint(point) : { ...EMPTY_POINT, contactKind: owners[0].kind };
  const { form, set, stored, draft } = useForm({
    key: `contact-point/${areaId}/${owners[0].id}/${point?.id ?? ''}`,
    initial: { ...begun, ownerId: owners[0].id },
    stored: point,
    personal: true,
  });
  const change = useChange(areaId, missingInPoint(form), draft);
  const save = (resolution?: Resolution): void =>
    change.submit({
      done: 'Der Kontaktweg ist gespeichert.',
      merges: true,
      resolution,
      send: async (resolved) => {
        const wanted = valuesOfPoint(form);
        if (stored === undefined) {
          const input = { areaId, ownerId: form.ownerId, channel: form.channel, ...wanted };
          return (await execute(CREATE_CONTACT_POINT, { input })).createContactPoint;
        }
        const fields = changedFields(valuesOfPoint(formOfPoint(stored)), wanted, resolved);
        const input = { id: stored.id, areaId, expectedVersion: resolved?.version ?? stored.version, ...fields };
        return (await execute(UPDATE_CONTACT_POINT, { input })).updateContactPoint;
      },
      then: onClose,
    });
  const remove = ({ id, version }: ContactPointRow): void =>
    change.submit({
      done: 'Der Kontaktweg ist gelöscht.',
      anyway: true,
      send: async () =>
        (await execute(DELETE_CONTACT_POINT, { input: { id, areaId, expectedVersion: version } })).deleteContactPoint,
      then: onClose,
    });
  return (
    <ChangeDialog
      title={`Kontaktweg: ${owners[0].name}`}
      action="Kontaktweg speichern"
      change={change}
      fields={FIELDS}
      draft={draft}
      onSave={save}
      onClose={onClose}
      extra={
        stored === undefined ? null : (
          <Button look="danger" isDisabled={change.busy} onPress={() => remove(stored)}>
            Kontaktweg löschen
          </Button>
        )
      }
    >
      <div className={page['form']}>
        {stored === undefined && owners.length > 1 ? (
          <div className={page['full']}>
            <SelectField
              label="Wen erreicht man so?"
              options={owners.map(({ id, name }) => ({ id, label: name }))}
              value={form.ownerId}
              onChange={(id) => set({ ownerId: id ?? form.ownerId })}
            />
          </div>
        ) : null}
        {stored === undefined ? (
          <SelectField
            label="Weg"
            options={CHANNELS}
            value={form.channel}
            onChange={(channel) => set({ channel: channel ?? form.channel })}
          />
        ) : null}
        <SelectField
          label="Kontaktart"
          options={KINDS}
          value={form.contactKind}
          onChange={(kind) => set({ contactKind: kind ?? form.contactKind })}
          hint={form.contactKind === 'PRIVATE_RESIDENT' ? 'Nur mit Einwilligung verwenden.' : undefined}
        />
        <ValueFields form={form} set={set} faultOf={change.faultOf} />
        <div className={page['full']}>
          <TextField
            label="Hinweis"
            value={form.remark}
            onChange={(remark) => set({ remark })}
            hint="Zum Beispiel: Zentrale, Mo bis Do 9 bis 16 Uhr"
            error={change.faultOf('remark')}
          />
        </div>
        <CheckBox isSelected={form.preferred} onChange={(preferred) => set({ preferred })}>
          zuerst diesen Weg nehmen
        </CheckBox>
      </div>
    </ChangeDialog>
  );
}

function ValueFields({
  form,
  set,
  faultOf,
}: {
  form: ContactPointForm;
  set: (part: Partial<ContactPointForm>) => void;
  faultOf: (field: string) => string | undefined;
}): JSX.Element {
  if (form.channel !== 'ADDRESS') {
    return (
      <div className={page['full']}>
        <TextField
          label={VALUE_LABELS[form.channel]}
          isRequired
          value={form.value}
          onChange={(value) => set({ value })}
          error={faultOf('value')}
        />
      </div>
    );
  }
  return (
    <>
      <div className={page['full']}>
        <TextField
          label="Straße und Hausnummer"
          value={form.street}
          onChange={(street) => set({ street })}
          error={faultOf('street') ?? faultOf('value')}
        />
      </div>
      <TextField
        label="PLZ"
        inputMode="numeric"
        value={form.postcode}
        onChange={(postcode) => set({ postcode })}
        error={faultOf('postcode')}
      />
      <TextField label="Ort" value={form.city} onChange={(city) => set({ city })} error={faultOf('city')} />
    </>
  );
}
