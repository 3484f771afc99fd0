import type { JSX } from 'react';
import { counted } from '@quartiersnetz/graph-schema';
import { ActorSign } from '../../../signs/ActorSign.js';
import { REASON_LABELS } from '../messages.de.js';
import type { ConversationList } from '../types.js';
import paper from '../paper.module.css';
import styles from './conversation.module.css';

/** What can be ticked on paper, in the order of the matrix's words. */
const ANSWERS = ['zugesagt', 'bedingt', 'signalisiert', 'keine Bereitschaft', 'noch keine Antwort'];

/** One sheet for one talk: how to begin, what to ask, room for the answers, how to end. */
export function ConversationSheet({ list, areaName }: { list: ConversationList; areaName: string }): JSX.Element {
  return (
    <article className={paper['sheet']}>
      <header className={paper['sheetHead']}>
        <div>
          <p className="muted">Gesprächsliste · {areaName} · nur intern</p>
          <h2>
            <ActorSign actor={list.actor} size={24} /> {list.actor.name}
          </h2>
          <p className="muted">{list.todo}</p>
        </div>
        <dl className={paper['blanks']}>
          <dt>Gespräch am</dt>
          <dd />
          <dt>mit</dt>
          <dd />
        </dl>
      </header>
      <p className={styles['opening']}>{list.opening}</p>
      <ol className={styles['questions']}>
        {list.questions.map((one) => (
          <li key={one.taskPlanId}>
            <h3>
              {one.title}{' '}
              <small>
                {counted(one.hoursPerWeek, 'Stunde', 'Stunden')} je Woche, {one.mandatory ? 'Pflicht' : 'zusätzlich'},{' '}
                {REASON_LABELS[one.reason]}
              </small>
            </h3>
            <p className="muted">{one.about}</p>
            <p className={styles['question']}>„{one.question}“</p>
            <ul className={styles['followUps']}>
              {one.followUps.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
            <ul className={styles['answers']} aria-label="Zum Ankreuzen auf dem Papier">
              {ANSWERS.map((answer) => (
                <li key={answer}>
                  <i aria-hidden="true" /> {answer}
                </li>
              ))}
              <li className={styles['writing']}>Stunden, Bedingung:</li>
            </ul>
          </li>
        ))}
      </ol>
      <p className={styles['opening']}>{list.closing}</p>
    </article>
  );
}
