import type { JSX } from 'react';
import { Button } from 'react-aria-components';
import { ActorSign } from '../../../signs/ActorSign.js';
import { Button as HouseButton } from '../../../ui/Button.js';
import { Badge } from '../../../ui/surfaces.js';
import { cellName } from '../messages.de.js';
import type { Continuation, SuccessorSet } from '../types.js';
import { OfferSign } from './OfferSign.js';
import { offerFinder, usedBy } from './matrix-model.js';
import type { MatrixEdits } from './TaskMatrix.js';
import styles from './matrix.module.css';

/** The same on the phone: one task per card, who does not suit is left out. */
export function TaskCards({
  tasks,
  marked,
  editOffer,
  editTask,
}: { tasks: Continuation['tasks']; marked: SuccessorSet | null } & MatrixEdits): JSX.Element {
  const offerOf = offerFinder(tasks);
  const inSet = usedBy(marked);
  return (
    <ul className={styles['cards']}>
      {tasks.rows.map((row) => {
        const suited = tasks.columns.filter(({ id }) => offerOf(id, row.id)?.sign !== 'UNSUITABLE');
        const missing = row.mandatory && !row.covered;
        return (
          <li key={row.id} data-uncovered={missing}>
            <div className={styles['cardHead']}>
              <h3>{row.title}</h3>
              <Badge tone={missing ? 'missing' : 'neutral'}>{row.mandatory ? 'Pflicht' : 'zusätzlich'}</Badge>
            </div>
            <p className={missing ? styles['missing'] : 'muted'}>
              {row.hoursPerWeek} Stunden je Woche, {row.coverSentence}
            </p>
            <ul>
              {suited.map((column) => {
                const offer = offerOf(column.id, row.id);
                return (
                  <li key={column.id}>
                    <Button
                      className={styles['cardCell'] ?? ''}
                      onPress={() => editOffer(row, column)}
                      aria-label={cellName(column.actor.name, row.title, offer)}
                    >
                      <ActorSign actor={column.actor} size={20} />
                      <span className={styles['cardName']}>{column.actor.shortName}</span>
                      <OfferSign offer={offer} marked={inSet(column.id, row.id)} />
                    </Button>
                  </li>
                );
              })}
            </ul>
            <HouseButton
              small
              look="quiet"
              icon="edit"
              onPress={() => editTask(row)}
              aria-label={`Aufgabe ändern: ${row.title}`}
            >
              Aufgabe ändern
            </HouseButton>
          </li>
        );
      })}
    </ul>
  );
}
