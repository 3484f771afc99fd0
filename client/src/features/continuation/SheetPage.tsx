import { counted } from '@quartiersnetz/graph-schema';
import type { JSX } from 'react';
import { useSearchParams } from 'react-router';
import { PageError } from '../../app/PageError.js';
import { useArea } from '../../app/area.js';
import { Button, ButtonLink } from '../../ui/Button.js';
import { CheckBox } from '../../ui/CheckBox.js';
import { SelectField } from '../../ui/SelectField.js';
import { EmptyState, Skeleton } from '../../ui/surfaces.js';
import { ContinuationHead } from './ContinuationHead.js';
import { HandoverSheet } from './sheet/HandoverSheet.js';
import { useSheets } from './sheet/use-sheets.js';
import paper from './paper.module.css';

/** Übergabeblatt: for each organisation a sheet with what it takes over, what it has promised, and what is still open. */
export function SheetPage(): JSX.Element {
  const area = useArea();
  const [params, setParams] = useSearchParams();
  const { data, error, refetch } = useSheets(area.id);
  if (error !== null && data === undefined) return <PageError error={error} onRetry={() => void refetch()} />;
  const chosen = data?.find(({ actor }) => actor.id === params.get('organisation')) ?? null;
  const sheets = chosen === null ? (data ?? []) : [chosen];
  const withNotes = params.get('notizen') === '1';
  const put = (name: string, value: string | null): void =>
    setParams(
      (current) => {
        const after = new URLSearchParams(current);
        if (value === null) after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: true },
    );
  return (
    <div className={paper['page']}>
      <div className={paper['screenOnly']}>
        <ContinuationHead title="Übergabeblatt" below>
          {sheets.length === 0 ? null : (
            <Button look="primary" icon="print" onPress={() => window.print()}>
              {chosen === null ? `${counted(sheets.length, 'Blatt', 'Blätter')} drucken` : 'Blatt drucken'}
            </Button>
          )}
        </ContinuationHead>
        {data === undefined ? <Skeleton rows={10} /> : null}
        {data?.length === 0 ? (
          <EmptyState
            icon="introduced"
            title="Noch übernimmt niemand etwas"
            actions={
              <>
                <ButtonLink href={`/gebiet/${area.id}/verstetigung/uebergabe`}>Zur Übergabe</ButtonLink>
                <ButtonLink href={`/gebiet/${area.id}/verstetigung`}>Zur Tabelle der Aufgaben</ButtonLink>
              </>
            }
          >
            Ein Blatt entsteht, sobald eine Aufgabe oder eine Beziehung an jemanden geht oder jemand eine Aufgabe
            zusagt.
          </EmptyState>
        ) : null}
        {data === undefined || data.length === 0 ? null : (
          <div className={paper['choice']}>
            <SelectField
              label="Organisation"
              options={data.map(({ actor }) => ({ id: actor.id, label: actor.name }))}
              none="alle"
              value={chosen?.actor.id ?? null}
              onChange={(id) => put('organisation', id)}
            />
            <div>
              <CheckBox isSelected={withNotes} onChange={(on) => put('notizen', on ? '1' : null)}>
                Notizen des Büros mitdrucken
              </CheckBox>
              <p className="muted">
                {withNotes
                  ? 'Jedes Blatt trägt dann „intern“ und ist nicht zum Weitergeben.'
                  : 'Ohne Notizen ist das Blatt zum Weitergeben.'}
              </p>
            </div>
          </div>
        )}
      </div>
      {sheets.map((sheet) => (
        <HandoverSheet key={sheet.actor.id} sheet={sheet} areaName={area.name} withNotes={withNotes} />
      ))}
    </div>
  );
}
