import { useRef, useState } from 'react';
import type { JSX, KeyboardEvent } from 'react';
import type { Vocabularies } from '../../../app/vocabularies.js';
import { NO_SECTOR_COLOUR } from '../../../signs/sign-of.js';
import type { Matrix as MatrixData, MatrixCell } from '../data/network-model.js';
import { cellSentence } from '../messages.de.js';
import { LOOK_ORDER, LOOK_SHORT, LOOK_WORDS, halfMatrix, lookCounts, lookOfCell, step } from './cells.js';
import styles from './matrix.module.css';

interface MatrixProps {
  matrix: MatrixData;
  vocabularies: Vocabularies;
  chosen: readonly [string, string] | null;
  onChoose: (cell: MatrixCell) => void;
  large?: boolean;
}

const isChosen = (cell: MatrixCell, chosen: readonly [string, string] | null): boolean =>
  chosen !== null && [cell.a, cell.b].sort().join() === [...chosen].sort().join();

/** Who works with whom, sector by sector: the lower half, a number in every cell, walked by arrow keys. */
export function Matrix({ matrix, vocabularies, chosen, onChoose, large = false }: MatrixProps): JSX.Element {
  const grid = useRef<HTMLDivElement>(null);
  const rows = halfMatrix(matrix);
  const [at, setAt] = useState<readonly [number, number]>([0, 0]);
  const here: readonly [number, number] = at[0] < rows.length ? at : [0, 0];
  const [said, setSaid] = useState('');
  const labelOf = (sector: string): string => vocabularies.label('sector', sector);
  const term = (sector: string) => vocabularies.find('sector', sector);
  const go = (event: KeyboardEvent): void => {
    const next = step(here, event.key, rows.length);
    if (!next) return;
    event.preventDefault();
    setAt(next);
    grid.current?.querySelector<HTMLElement>(`[data-at="${next.join(' ')}"]`)?.focus();
  };
  const widths = large ? ['minmax(0, 290px)', 'minmax(30px, 1fr)'] : ['minmax(0, 1fr)', '24px'];
  const columns = { gridTemplateColumns: `${widths[0]} repeat(${matrix.sectors.length}, ${widths[1]})` };
  return (
    <>
      <div
        ref={grid}
        role="grid"
        aria-label="Direkte Beziehungen zwischen den Bereichen, ohne QM"
        className={styles['grid']}
        data-large={large}
        style={columns}
        onKeyDown={go}
      >
        <div role="row" className={styles['row']}>
          <span role="columnheader" className={styles['name']}>
            <span className="visually-hidden">Bereich</span>
          </span>
          {matrix.sectors.map((sector) => (
            <span key={sector} role="columnheader" className={styles['column']} title={labelOf(sector)}>
              <i style={{ background: term(sector)?.colour ?? NO_SECTOR_COLOUR }} />
              <span aria-hidden="true">{term(sector)?.code ?? labelOf(sector).slice(0, 2)}</span>
              <span className="visually-hidden">{labelOf(sector)}</span>
            </span>
          ))}
        </div>
        {rows.map((row, r) => (
          <div key={matrix.sectors[r]} role="row" className={styles['row']}>
            <span role="rowheader" className={styles['name']} title={labelOf(matrix.sectors[r] ?? '')}>
              {large ? labelOf(matrix.sectors[r] ?? '') : vocabularies.short('sector', matrix.sectors[r])}
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
                  className={`${styles['cell']} ${styles[lookOfCell(cell)] ?? ''}`}
                  aria-label={cellSentence(cell, labelOf)}
                  aria-selected={isChosen(cell, chosen)}
                  title={large ? undefined : cellSentence(cell, labelOf)}
                  onClick={() => {
                    setAt([r, c]);
                    onChoose(cell);
                  }}
                  onFocus={() => {
                    setAt([r, c]);
                    setSaid(cellSentence(cell, labelOf));
                  }}
                  onPointerEnter={() => setSaid(cellSentence(cell, labelOf))}
                >
                  {cell.ties}
                </button>
              ),
            )}
          </div>
        ))}
      </div>
      {large ? <p className={styles['sentence']}>{said}</p> : null}
    </>
  );
}

/** What the looks mean, each with the number of cells that are drawn so. */
export function MatrixLegend({ matrix, words }: { matrix: MatrixData; words: 'short' | 'full' }): JSX.Element {
  const wordsOf = words === 'short' ? LOOK_SHORT : LOOK_WORDS;
  const counts = lookCounts(matrix);
  return (
    <ul className={styles['legend']} aria-label="Legende">
      {LOOK_ORDER.filter((look) => counts.has(look)).map((look) => (
        <li key={look}>
          <i className={styles[look]} />
          {wordsOf[look]} <b>{counts.get(look)}</b>
        </li>
      ))}
    </ul>
  );
}
