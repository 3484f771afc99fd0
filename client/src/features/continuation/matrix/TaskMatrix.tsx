import { useRef, useState } from 'react';
import type { JSX, KeyboardEvent } from 'react';
import { ActorSign } from '../../../signs/ActorSign.js';
import { cellName, freeTime } from '../messages.de.js';
import type { CandidateColumn, Continuation, SuccessorSet, TaskRow } from '../types.js';
import { OfferSign } from './OfferSign.js';
import { offerFinder, placeAfter, usedBy } from './matrix-model.js';
import type { Place } from './matrix-model.js';
import styles from './matrix.module.css';

/** What can be opened from the grid; the dialog belongs to the page. */
export interface MatrixEdits {
  readonly editOffer: (row: TaskRow, column: CandidateColumn) => void;
  readonly editTask: (row: TaskRow) => void;
  readonly editCandidate: (column: CandidateColumn) => void;
}

const BEYOND = 8;
const FIRST_COLUMN = 194;
/** Pixels in which each word of a cell has room. */
const COLUMN = 112;

/** Tasks against organisations as a grid: one stop for Tab, arrows inside, Enter edits. Heads and first column stay. */
export function TaskMatrix({
  tasks,
  marked,
  at,
  onMove,
  editOffer,
  editTask,
  editCandidate,
}: {
  tasks: Continuation['tasks'];
  /** The set whose cells are framed. */
  marked: SuccessorSet | null;
  at: Place;
  onMove: (place: Place) => void;
} & MatrixEdits): JSX.Element {
  const { rows, columns } = tasks;
  const grid = useRef<HTMLTableElement>(null);
  const [wasAt, setWasAt] = useState<Place | null>(null);
  const offerOf = offerFinder(tasks);
  const inSet = usedBy(marked);

  const open = ({ row, column }: Place): void => {
    const [task, candidate] = [rows[row], columns[column]];
    if (task && candidate) editOffer(task, candidate);
    else if (task) editTask(task);
    else if (candidate) editCandidate(candidate);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault();
      open(at);
      return;
    }
    const last = { row: rows.length - 1, column: columns.length - 1 };
    const place = placeAfter(at, event.key, event.ctrlKey, last);
    if (place === null) return;
    event.preventDefault();
    onMove(place);
    grid.current?.querySelector<HTMLElement>(`[data-at="${place.row} ${place.column}"]`)?.focus();
  };
  /** What every cell of the grid has: one of them is the stop for Tab; a second click opens it. */
  const cell = (row: number, column: number) => ({
    'data-at': `${row} ${column}`,
    tabIndex: at.row === row && at.column === column ? 0 : -1,
    onFocus: () => onMove({ row, column }),
    onPointerDown: () =>
      setWasAt(document.activeElement === cellAt(grid.current, row, column) ? { row, column } : null),
    onClick: () => {
      if (wasAt?.row === row && wasAt.column === column) open(wasAt);
    },
  });
  return (
    <div className={styles['scroll']}>
      <table
        ref={grid}
        role="grid"
        aria-label="Aufgaben und Organisationen"
        className={styles['grid']}
        // columns share the width, until that is too little for a word; then the grid scrolls sideways
        style={columns.length > BEYOND ? { width: FIRST_COLUMN + columns.length * COLUMN } : {}}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            <th scope="col" className={styles['corner']}>
              <b>Aufgabe</b> und Stunden je Woche
            </th>
            {columns.map((column, position) => (
              <th
                key={column.id}
                scope="col"
                {...cell(-1, position)}
                className={styles['columnHead']}
                title={column.actor.name}
                aria-label={`${column.actor.name}, ${freeTime(column.hoursPerWeek, column.capacity)}`}
              >
                <b>{column.actor.shortName}</b>
                <span>
                  <ActorSign actor={column.actor} size={18} />
                  <small>{freeTime(column.hoursPerWeek, column.capacity)}</small>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.id} data-uncovered={row.mandatory && !row.covered}>
              <th
                scope="row"
                {...cell(index, -1)}
                className={styles['rowHead']}
                aria-label={`${row.title}, ${row.hoursPerWeek} Stunden, ${row.mandatory ? 'Pflicht' : 'zusätzlich'}, ${row.coverSentence}`}
              >
                <span className={styles['duty']} data-duty={row.mandatory} />
                <span>
                  <b>{row.title}</b> <span className="muted">{row.hoursPerWeek} h</span>
                  {row.mandatory && !row.covered ? <small>{row.coverSentence}</small> : null}
                </span>
              </th>
              {columns.map((column, position) => {
                const offer = offerOf(column.id, row.id);
                const isMarked = inSet(column.id, row.id);
                return (
                  <td
                    key={column.id}
                    role="gridcell"
                    {...cell(index, position)}
                    aria-label={`${cellName(column.actor.shortName, row.title, offer)}${isMarked ? `, in Vorschlag ${marked?.letter ?? ''}` : ''}`}
                  >
                    <OfferSign offer={offer} marked={isMarked} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const cellAt = (grid: HTMLElement | null, row: number, column: number): Element | null =>
  grid?.querySelector(`[data-at="${row} ${column}"]`) ?? null;
