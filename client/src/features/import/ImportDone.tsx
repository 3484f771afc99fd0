import type { JSX } from 'react';
import { useEffect, useRef } from 'react';
import type { ApplyImportMutation } from '../../generated/graphql.js';
import { Button, ButtonLink } from '../../ui/Button.js';
import { Notice } from '../../ui/surfaces.js';
import { takingBack } from '../history/index.js';
import styles from './import.module.css';

/** What an import answers; no change set if nothing had to be changed. */
export type Done = Extract<ApplyImportMutation['applyImport'], { __typename: 'ImportApplied' }>;

/** What the import did, the way back, and the ways on. */
export function ImportDone({
  done: { areaId, sentence, changeSetId },
  onBack,
}: {
  done: Done;
  onBack: () => void;
}): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div className={styles['done']} ref={place} tabIndex={-1}>
      <Notice tone="good" role="status">
        <p>
          <strong>{sentence}</strong>
        </p>
        <p>Der Import lässt sich als Ganzes zurücknehmen, jetzt oder später unter „Verlauf“.</p>
      </Notice>
      <p className={styles['ways']}>
        <ButtonLink look="primary" icon="network" href={`/gebiet/${areaId}/netz`}>
          Zum Netz
        </ButtonLink>
        <ButtonLink icon="actors" href={`/gebiet/${areaId}/akteure`}>
          Zu den Akteuren
        </ButtonLink>
        <Button icon="file" onPress={onBack}>
          Weitere Dateien
        </Button>
        {changeSetId === null ? null : (
          <Button
            icon="undo"
            onPress={() => {
              takingBack(areaId, changeSetId).run();
              onBack();
            }}
          >
            Import zurücknehmen
          </Button>
        )}
      </p>
    </div>
  );
}
