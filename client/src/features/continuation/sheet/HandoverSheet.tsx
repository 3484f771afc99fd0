import { formatPartialDate } from '@quartiersnetz/graph-schema';
import type { JSX, ReactNode } from 'react';
import { ActorSign } from '../../../signs/ActorSign.js';
import { germanDay, today } from '../../../ui/today.js';
import type { Sheet } from '../types.js';
import { SheetTables } from './SheetTables.js';
import paper from '../paper.module.css';
import styles from './sheet.module.css';

/** One sheet for one organisation, to be handed over: tasks, ties, promises, what is open and what comes next. */
export function HandoverSheet({
  sheet,
  areaName,
  withNotes,
}: {
  sheet: Sheet;
  areaName: string;
  /** For the office alone: the sheet then says so. */
  withNotes: boolean;
}): JSX.Element {
  const { actor, summary, contacts, promises, openPoints, nextSteps } = sheet;
  return (
    <article className={paper['sheet']}>
      <header className={paper['sheetHead']}>
        <div>
          <p className="muted">
            Übergabeblatt · {areaName} · Stand {germanDay(today())}{' '}
            {withNotes ? <strong className={styles['internal']}>INTERN</strong> : null}
          </p>
          <h2>
            <ActorSign actor={actor} size={24} /> {actor.name}
          </h2>
          <p>
            <b>{summary}</b>
          </p>
          <p className="muted">
            {contacts.length === 0 ? 'Keine Ansprechstelle eingetragen.' : `Ansprechstelle: ${contacts.join(', ')}`}
          </p>
        </div>
        <dl className={paper['blanks']}>
          <dt>übergeben am</dt>
          <dd />
          <dt>für das QM</dt>
          <dd />
          <dt>übernommen</dt>
          <dd />
        </dl>
      </header>
      <SheetTables sheet={sheet} withNotes={withNotes} />
      <Part title="Zusagen" empty="Es ist nichts zugesagt." isEmpty={promises.length === 0}>
        <ul className={styles['lines']}>
          {promises.map(({ title, sentence, firm }) => (
            <li key={`${title} ${sentence}`} data-firm={firm}>
              <b>{title}:</b> {sentence}
            </li>
          ))}
        </ul>
      </Part>
      <Part title="Offene Punkte" empty="Es ist nichts offen." isEmpty={openPoints.length === 0}>
        <ul className={styles['open']}>
          {openPoints.map((sentence) => (
            <li key={sentence}>
              <i aria-hidden="true" /> {sentence}
            </li>
          ))}
        </ul>
      </Part>
      <Part title="Nächste Schritte" empty="Es ist kein nächster Schritt vereinbart." isEmpty={nextSteps.length === 0}>
        <ul className={styles['open']}>
          {nextSteps.map(({ about, step, due, overdue, ownerName }) => (
            <li key={`${about} ${step}`}>
              <i aria-hidden="true" />
              <span>
                <b>{about}:</b> {step}
                {due === null ? null : (
                  <span className={overdue ? styles['overdue'] : ''}>
                    {overdue ? `, war bis ${formatPartialDate(due)}` : `, bis ${formatPartialDate(due)}`}
                  </span>
                )}
                {ownerName === null ? '' : ` (${ownerName})`}
              </span>
            </li>
          ))}
        </ul>
      </Part>
      <footer className={styles['foot']}>
        Namen von Personen und persönliche Kontaktwege gehen nicht mit über; genannt sind nur Ansprechstellen. Wer eine
        Person ansprechen möchte, fragt dort nach.
      </footer>
    </article>
  );
}

function Part({
  title,
  empty,
  isEmpty,
  children,
}: {
  title: string;
  /** What is said where there is nothing. */
  empty: string;
  isEmpty: boolean;
  children: ReactNode;
}): JSX.Element {
  return (
    <section className={styles['part']}>
      <h3>{title}</h3>
      {isEmpty ? <p className="muted">{empty}</p> : children}
    </section>
  );
}
