import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { JSX } from 'react';
import { DropZone, FileTrigger } from 'react-aria-components';
import { useSearchParams } from 'react-router';
import { useAreaIfAny } from '../../app/area.js';
import { usePageTitle } from '../../app/use-page-title.js';
import { Button, ButtonLink } from '../../ui/Button.js';
import { Icon } from '../../ui/icons/Icon.js';
import { Notice } from '../../ui/surfaces.js';
import page from '../../ui/page.module.css';
import { ImportDone } from './ImportDone.js';
import type { Done } from './ImportDone.js';
import { PlanView } from './PlanView.js';
import { SheetsHelp } from './SheetsHelp.js';
import { uploadFiles } from './upload.js';
import styles from './import.module.css';

const MOST = 5;
const TYPES = ['.csv', '.xlsx', '.txt'];

/** Import: files first, then the plan; nothing is changed before the button at its foot. */
export function ImportPage(): JSX.Element {
  const area = useAreaIfAny();
  const heading = usePageTitle('Import');
  const [params, setParams] = useSearchParams();
  const planId = params.get('plan');
  const [done, setDone] = useState<Done | null>(null);
  const begin = (): void => {
    setDone(null);
    setParams({});
  };
  return (
    <>
      <div className={page['head']}>
        <h1 ref={heading} tabIndex={-1}>
          Import
        </h1>
        <ol className={styles['steps']} aria-label="Schritte">
          <Step number={1} label="Datei" state={planId === null && done === null ? 'now' : 'done'} />
          <Step
            number={2}
            label="Plan prüfen und übernehmen"
            state={done !== null ? 'done' : planId === null ? 'later' : 'now'}
          />
        </ol>
        {done !== null ? null : (
          <span className={`${page['push']} ${styles['nothing']}`}>
            <Icon name="info" size={18} /> Noch ist nichts geändert.
          </span>
        )}
      </div>
      {done !== null ? (
        <ImportDone done={done} onBack={begin} />
      ) : planId === null ? (
        <FileStep area={area} onPlan={(id) => setParams({ plan: id })} />
      ) : (
        <PlanView
          key={planId}
          planId={planId}
          areaId={area?.id ?? null}
          onDone={(answer) => {
            setDone(answer);
            setParams({}, { replace: true });
          }}
          onBack={begin}
        />
      )}
    </>
  );
}

function Step({
  number,
  label,
  state,
}: {
  number: number;
  label: string;
  state: 'done' | 'now' | 'later';
}): JSX.Element {
  return (
    <li className={styles['step']} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
      <span>{state === 'done' ? <Icon name="check" size={16} label="erledigt" /> : number}</span>
      {label}
    </li>
  );
}

function FileStep({
  area,
  onPlan,
}: {
  area: { readonly id: string; readonly name: string } | null;
  onPlan: (id: string) => void;
}): JSX.Element {
  const [into, setInto] = useState(area !== null);
  const upload = useMutation({
    mutationFn: (files: readonly File[]) => uploadFiles(files, into && area !== null ? area.id : null),
    onSuccess: onPlan,
  });
  const send = (files: readonly File[]): void => {
    if (files.length > 0) upload.mutate(files.slice(0, MOST));
  };
  return (
    <div className={styles['file']}>
      <div className={styles['column']}>
        <DropZone
          className={styles['drop'] ?? ''}
          aria-label="Dateien hierher ziehen"
          onDrop={async (event) => {
            const dropped = event.items.filter((item) => item.kind === 'file');
            send(await Promise.all(dropped.map((item) => item.getFile())));
          }}
        >
          <Icon name="import" size={40} />
          <h2>Dateien hierher ziehen oder auswählen</h2>
          <p className="muted">
            Bis zu {MOST} Dateien: CSV oder Excel (XLSX), je Blatt eine Datei oder eine Arbeitsmappe mit allen Blättern.
            Zuerst sehen Sie einen Plan; vorher wird nichts geändert.
          </p>
          <FileTrigger
            allowsMultiple
            acceptedFileTypes={TYPES}
            onSelect={(list) => send(list === null ? [] : [...list])}
          >
            <Button look="primary" icon="file" isDisabled={upload.isPending}>
              {upload.isPending ? 'Wird gelesen …' : 'Dateien auswählen'}
            </Button>
          </FileTrigger>
        </DropZone>
        {upload.error === null ? null : (
          <Notice tone="missing" role="alert">
            <p>
              <strong>So lässt sich das nicht lesen.</strong> {upload.error.message} Es wurde nichts geändert.
            </p>
          </Notice>
        )}
        {area === null ? null : (
          <fieldset className={styles['target']}>
            <legend>Wohin?</legend>
            <label>
              <input type="radio" name="ziel" checked={into} onChange={() => setInto(true)} /> in das Gebiet{' '}
              <strong>{area.name}</strong>
            </label>
            <label>
              <input type="radio" name="ziel" checked={!into} onChange={() => setInto(false)} /> in das Gebiet, das im
              Blatt „gebiete“ steht
            </label>
          </fieldset>
        )}
      </div>
      <section className={styles['templates']}>
        <h2>Vorlagen</h2>
        <p className="muted">Fünf Blätter. Sie brauchen nur die, für die Sie Zeilen haben.</p>
        <p>
          <ButtonLink icon="download" href="/api/import-templates/quartiersnetz.xlsx" download>
            Alle fünf Blätter als Excel-Datei
          </ButtonLink>
        </p>
        <SheetsHelp />
      </section>
    </div>
  );
}
