import { CONTACT_CHANNELS, CONTACT_KINDS } from '@quartiersnetz/graph-schema';
import { useState } from 'react';
import type { JSX } from 'react';
import { execute } from '../../api/execute.js';
import type { ContactChannel, ContactKind } from '../../generated/graphql.js';
import { Button } from '../../ui/Button.js';
import { CheckBox } from '../../ui/CheckBox.js';
import { Dialog } from '../../ui/Dialog.js';
import { SelectField } from '../../ui/SelectField.js';
import { Notice } from '../../ui/surfaces.js';
import { TextField } from '../../ui/TextField.js';
import page from '../../ui/page.module.css';
import { useChange } from '../changes/index.js';
import { CREATE_CONTACT_POINT, DELETE_CONTACT_POINT, UPDATE_CONTACT_POINT } from './queries.js';
import type { ContactPointRow } from './queries.js';

const options = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([id, label]) => ({ id, label }));
const VALUE_LABELS: Readonly<Record<ContactChannel, string>> = {
  EMAIL: 'E-Mail-Adresse',
  PHONE: 'Telefonnummer',
  ADDRESS: 'Anschrift in einer Zeile',
  WEBSITE: 'Internetadresse',
};
const text = (value: string): string | null => (value.trim() === '' ? null : value.trim());

/** Enters a way to reach somebody, or changes one; an address is told from its street, postcode and town. */
export function ContactPointDialog({
  areaId,
  ownerId,
  ownerName,
  functional,
  point,
  onClose,
}: {
  areaId: string;
  ownerId: string;
  ownerName: string;
  /** Whether the usual kind is a functional one (an actor's or an office's). */
  functional: boolean;
  point?: ContactPointRow;
  onClose: () => void;
}): JSX.Element {
  const [channel, setChannel] = useState<ContactChannel>(point?.channel ?? 'EMAIL');
  const [value, setValue] = useState(point?.value ?? '');
  const [street, setStreet] = useState(point?.street ?? '');
  const [postcode, setPostcode] = useState(point?.postcode ?? '');
  const [city, setCity] = useState(point?.city ?? '');
  const [remark, setRemark] = useState(point?.remark ?? '');
  const [kind, setKind] = useState<ContactKind>(point?.contactKind ?? (functional ? 'FUNCTIONAL' : 'PROFESSIONAL'));
  const [preferred, setPreferred] = useState(point?.preferred ?? false);
  const change = useChange(areaId);
  const address = channel === 'ADDRESS';
  const town = [postcode.trim(), city.trim()].filter((part) => part !== '').join(' ');
  const whole = address ? [street.trim(), town].filter((part) => part !== '').join(', ') : value.trim();
  const facts = {
    value: whole,
    street: address ? text(street) : null,
    postcode: address ? text(postcode) : null,
    city: address ? text(city) : null,
    remark: text(remark),
    contactKind: kind,
    preferred,
  };
  const save = (): void =>
    change.submit({
      done: 'Der Kontaktweg ist gespeichert.',
      send: async () => {
        if (point === undefined) {
          return (await execute(CREATE_CONTACT_POINT, { input: { areaId, ownerId, channel, ...facts } }))
            .createContactPoint;
        }
        const input = { id: point.id, areaId, expectedVersion: point.version, ...facts };
        return (await execute(UPDATE_CONTACT_POINT, { input })).updateContactPoint;
      },
      then: onClose,
    });
  const remove = (): void =>
    change.submit({
      done: 'Der Kontaktweg ist gelöscht.',
      send: async () => {
        const input = { id: point?.id ?? '', areaId, expectedVersion: point?.version ?? 0 };
        return (await execute(DELETE_CONTACT_POINT, { input })).deleteContactPoint;
      },
      then: onClose,
    });
  const failure = change.failure ?? change.conflict?.message ?? null;
  return (
    <Dialog
      title={`Kontaktweg: ${ownerName}`}
      isOpen
      dismissable={false}
      onOpenChange={onClose}
      footer={
        <>
          {point === undefined ? null : (
            <Button look="danger" isDisabled={change.busy} onPress={remove}>
              Kontaktweg löschen
            </Button>
          )}
          <Button onPress={onClose}>Abbrechen</Button>
          <Button look="primary" isDisabled={whole === '' || change.busy} onPress={save}>
            Kontaktweg speichern
          </Button>
        </>
      }
    >
      {failure === null ? null : (
        <Notice tone="missing" role="alert">
          <p>{failure}</p>
        </Notice>
      )}
      <div className={page['form']}>
        {point === undefined ? (
          <SelectField
            label="Weg"
            options={options(CONTACT_CHANNELS)}
            value={channel}
            onChange={(next) => setChannel((next ?? 'EMAIL') as ContactChannel)}
          />
        ) : null}
        <SelectField
          label="Kontaktart"
          options={options(CONTACT_KINDS)}
          value={kind}
          onChange={(next) => setKind((next ?? 'FUNCTIONAL') as ContactKind)}
          hint={kind === 'PRIVATE_RESIDENT' ? 'Nur mit Einwilligung verwenden.' : undefined}
        />
        {address ? (
          <>
            <div className={page['full']}>
              <TextField
                label="Straße und Hausnummer"
                value={street}
                onChange={setStreet}
                error={change.faultOf('street')}
              />
            </div>
            <TextField
              label="PLZ"
              inputMode="numeric"
              value={postcode}
              onChange={setPostcode}
              error={change.faultOf('postcode')}
            />
            <TextField label="Ort" value={city} onChange={setCity} error={change.faultOf('city')} />
          </>
        ) : (
          <div className={page['full']}>
            <TextField
              label={VALUE_LABELS[channel]}
              value={value}
              onChange={setValue}
              error={change.faultOf('value')}
            />
          </div>
        )}
        <div className={page['full']}>
          <TextField
            label="Hinweis"
            value={remark}
            onChange={setRemark}
            hint="Zum Beispiel: Zentrale, Mo bis Do 9 bis 16 Uhr"
            error={change.faultOf('remark')}
          />
        </div>
        <CheckBox isSelected={preferred} onChange={setPreferred}>
          zuerst diesen Weg nehmen
        </CheckBox>
      </div>
    </Dialog>
  );
}
