import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { execute } from '../../api/execute.js';
import { IMPORT_SHEETS } from './queries.js';
import styles from './import.module.css';

/** The columns of the five sheets, each sheet to be opened, with its template. */
export function SheetsHelp(): JSX.Element {
  const { data } = useQuery({
    queryKey: ['import-sheets'],
    queryFn: ({ signal }) => execute(IMPORT_SHEETS, {}, signal),
    staleTime: Infinity,
  });
  return (
    <div>
      {data?.importSheets.map((sheet) => (
        <details key={sheet.name} className={styles['sheet']}>
          <summary>
            {sheet.label} <span className="muted">({sheet.columns.length} Spalten)</span>
          </summary>
          <p>
            <a href={`/api/import-templates/${sheet.name}.csv`} download>
              Vorlage {sheet.name}.csv
            </a>
          </p>
          <dl>
            {sheet.columns.map(({ heading, required, explanation }) => (
              <div key={heading}>
                <dt>
                  {heading}
                  {required ? <small className={styles['needed']}> nötig</small> : null}
                </dt>
                <dd>{explanation}</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </div>
  );
}
