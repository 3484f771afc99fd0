import { formatPartialDate } from '@quartiersnetz/graph-schema';
import type { JSX } from 'react';
import { TASK_STATE_LABELS, TIE_STATE_LABELS } from '../messages.de.js';
import type { Sheet } from '../types.js';
import styles from './sheet.module.css';

interface Entered {
  readonly state: string;
  readonly date: string | null;
}

/** "vorgestellt, seit 05.11.2026". */
const stateWords = ({ state, date }: Entered, word: string): string => {
  if (date === null) return word;
  return `${word}, ${state === 'PLANNED' ? 'für' : 'seit'} ${formatPartialDate(date)}`;
};

type SheetTie = Sheet['ties'][number]['tie'];

const contactWords = ({ since, lastConfirmedAt }: SheetTie): string =>
  [
    since === null ? 'Beginn unbekannt' : `seit ${formatPartialDate(since)}`,
    lastConfirmedAt === null ? 'nie bestätigt' : `bestätigt ${formatPartialDate(lastConfirmedAt)}`,
  ].join(', ');

/** What goes over: tasks with their hours, and ties of the QM with where to reach the contact. */
export function SheetTables({ sheet: { tasks, ties }, withNotes }: { sheet: Sheet; withNotes: boolean }): JSX.Element {
  return (
    <>
      <section className={styles['part']}>
        <h3>Aufgaben</h3>
        {tasks.length === 0 ? (
          <p className="muted">Keine Aufgabe geht hierher.</p>
        ) : (
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">Aufgabe</th>
                <th scope="col">Stunden je Woche</th>
                <th scope="col">Stand</th>
              </tr>
            </thead>
            <tbody>
              {tasks.map(({ id, title, hoursPerWeek, mandatory, handover }) => (
                <tr key={id}>
                  <th scope="row">
                    {title}
                    <small>{mandatory ? 'Pflicht' : 'zusätzlich'}</small>
                    <Note text={withNotes ? handover.note : null} />
                  </th>
                  <td data-label="Stunden je Woche">{hoursPerWeek}</td>
                  <td data-label="Stand">{stateWords(handover, TASK_STATE_LABELS[handover.state])}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      <section className={styles['part']}>
        <h3>Beziehungen</h3>
        {ties.length === 0 ? (
          <p className="muted">Keine Beziehung geht hierher.</p>
        ) : (
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">Kontakt</th>
                <th scope="col">Ansprechstelle</th>
                <th scope="col">Stand</th>
              </tr>
            </thead>
            <tbody>
              {ties.map(({ tie, contacts }) => (
                <tr key={tie.tieId}>
                  <th scope="row">
                    {tie.contact.name}
                    <small>
                      QM {tie.verb}, Stärke {tie.strength}; {contactWords(tie)}
                    </small>
                    {tie.onlyQm ? <small className={styles['overdue']}>hängt nur am QM</small> : null}
                    <Note text={withNotes ? tie.handover.note : null} />
                  </th>
                  <td data-label="Ansprechstelle">
                    {contacts.length === 0 ? 'keine eingetragen' : null}
                    {contacts.map((words) => (
                      <span key={words} className={styles['way']}>
                        {words}
                      </span>
                    ))}
                  </td>
                  <td data-label="Stand">{stateWords(tie.handover, TIE_STATE_LABELS[tie.handover.state])}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
    </>
  );
}

const Note = ({ text }: { text: string | null }): JSX.Element | null =>
  text === null ? null : <small className={styles['note']}>Notiz: {text}</small>;
