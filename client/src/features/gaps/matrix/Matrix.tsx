import { useRef, useState } from 'react';
import type { JSX, KeyboardEvent } from 'react';
import type { Vocabularies } from '../../../app/vocabularies.js';
import type { Matrix as MatrixData, MatrixCell, MatrixGroup } from '../use-report.js';
import { halfMatrix, lookOf, step } from './half-matrix.js';
import type { Place } from './half-matrix.js';
import styles from './matrix.module.css';

/** Who works with whom: the lower half with its diagonal, a number in every cell, walked by arrow keys. */
export function Matrix({
  matrix,
  vocabularies,
  chosen,
  onChoose,
  onPoint,
}: {
  matrix: MatrixData;
  vocabularies: Vocabularies;
  /** Whether a cell stands out. */
  chosen: (cell: MatrixCell) => boolean;
  onChoose: (cell: MatrixCell) => void;
  /** Told which cell the pointer or the focus is on; null when it has left. */
  onPoint: (cell: MatrixCell | null) => void;
}): JSX.Element {
  const grid = useRef<HTMLDivElement>(null);
  const rows = halfMatrix(matrix);
  const [at, setAt] = useState<Place>([0, 0]);
  const here: Place = at[0] < rows.length ? at : [0, 0];
  const go = (event: KeyboardEvent): void => {
    const next = step(here, event.key, rows.length);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    grid.current?.querySelector<HTMLElement>(`[data-at="${next.join(' ')}"]`)?.focus();
  };
  const few = rows.length <= 6;
  return (
    <div
      ref={grid}
      role="grid"
      aria-label="Direkte Beziehungen, ohne QM"
      className={styles['grid']}
      data-few={few}
      style={{ gridTemplateColumns: `var(--first) repeat(${rows.length}, var(--cell))` }}
      onKeyDown={go}
      onPointerLeave={() => onPoint(null)}
    >
      <div role="row" className={styles['row']}>
        <span role="columnheader">
          <span className="visually-hidden">Bereich</span>
        </span>
        {matrix.groups.map((group) => (
          <ColumnHead key={group.id} group={group} vocabularies={vocabularies} />
        ))}
      </div>
      {rows.map((row, r) => (
        <div key={matrix.groups[r]?.id} role="row" className={styles['row']}>
          <span role="rowheader" className={styles['name']} title={groupTitle(matrix.groups[r])}>
            <RowName group={matrix.groups[r]} vocabularies={vocabularies} />
          </span>
          {row.map((cell, c) =>
            cell === undefined ? (
              <span key={c} role="gridcell" />
            ) : (
              <button
                key={c}
                type="button"
                role="gridcell"
                data-at={`${r} ${c}`}
                tabIndex={here[0] === r && here[1] === c ? 0 : -1}
                className={`${styles['cell']} ${styles[lookOf(cell)] ?? ''}`}
                aria-label={cell.sentence}
                aria-selected={chosen(cell)}
                onClick={() => {
                  setAt([r, c]);
                  onChoose(cell);
                }}
                onFocus={() => {
                  setAt([r, c]);
                  onPoint(cell);
                }}
                onBlur={({ relatedTarget }) => {
                  // on the way to the link that the sentence of this cell holds, it must stay
                  if (!isInReading(relatedTarget)) onPoint(null);
                }}
                onPointerEnter={() => onPoint(cell)}
              >
                {cell.ties}
              </button>
            ),
          )}
        </div>
      ))}
    </div>
  );
}

/** Whether the focus goes to the place where a cell is read out. */
const isInReading = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-reading]') !== null;

/** The short label of a sector; of merged ones their short labels; of a side its own. */
const nameOf = (group: MatrixGroup | undefined, vocabularies: Vocabularies): string =>
  group === undefined
    ? ''
    : group.code === null
      ? group.label
      : group.members.map((sector) => vocabularies.short('sector', sector)).join(' + ');

const codeOf = (group: MatrixGroup, vocabularies: Vocabularies): string =>
  group.members.map((sector) => vocabularies.find('sector', sector)?.code ?? '').join(' ');

/** The name of a row; on the phone its letters, which stand with the names below. */
function RowName({ group, vocabularies }: { group: MatrixGroup | undefined; vocabularies: Vocabularies }): JSX.Element {
  const name = nameOf(group, vocabularies);
  if (group === undefined || group.code === null) return <>{name}</>;
  return (
    <>
      <span className={styles['long']}>{name}</span>
      <span className={styles['code']} aria-hidden="true">
        {codeOf(group, vocabularies)}
      </span>
    </>
  );
}

/** What the letters mean, for the phone, where the names of the rows have no room. */
export function CodeNames({
  matrix,
  vocabularies,
}: {
  matrix: MatrixData;
  vocabularies: Vocabularies;
}): JSX.Element | null {
  const coded = matrix.groups.filter(({ code }) => code !== null);
  if (coded.length === 0) return null;
  return (
    <p className={styles['codes']}>
      {coded.map((group) => `${codeOf(group, vocabularies)}\u00a0${nameOf(group, vocabularies)}`).join(' · ')}
    </p>
  );
}

const groupTitle = (group: MatrixGroup | undefined): string =>
  group === undefined ? '' : `${group.label}: ${group.actors} Akteure, davon ${group.qmContacts} im Kontakt mit dem QM`;

function ColumnHead({ group, vocabularies }: { group: MatrixGroup; vocabularies: Vocabularies }): JSX.Element {
  // a side has no colour, though some are called like a sector
  const sectors = group.code === null ? [] : group.members;
  const colours = sectors.flatMap((sector) => vocabularies.find('sector', sector)?.colour ?? []);
  return (
    <span role="columnheader" className={styles['column']} title={groupTitle(group)}>
      {colours.length === 0 ? null : (
        <span className={styles['colours']} aria-hidden="true">
          {colours.map((colour) => (
            <i key={colour} style={{ background: colour }} />
          ))}
        </span>
      )}
      {group.code === null ? (
        group.label
      ) : (
        <>
          <span aria-hidden="true">{codeOf(group, vocabularies)}</span>
          <span className="visually-hidden">{group.label}</span>
        </>
      )}
    </span>
  );
}
