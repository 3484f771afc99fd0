import { useState } from 'react';
import type { JSX } from 'react';
import { Link } from 'react-router';
import type { Vocabularies } from '../../../app/vocabularies.js';
import { Button } from '../../../ui/Button.js';
import { Segmented } from '../../../ui/Segmented.js';
import { Card } from '../../../ui/surfaces.js';
import { Icon } from '../../../ui/icons/Icon.js';
import { SIGN_ORDER } from '../messages.de.js';
import type { ReportChoice } from '../report-choice.js';
import type { Matrix as MatrixData, MatrixCell, UpdateChoice } from '../use-report.js';
import { CodeNames, Matrix } from './Matrix.js';
import { MergeDialog } from './MergeDialog.js';
import styles from './matrix.module.css';

/** Who works with whom, by sector or by side, with what the signs mean and one cell read aloud. */
export function MatrixCard({
  areaId,
  matrix,
  sectors,
  vocabularies,
  choice,
  openGap,
  update,
  onGap,
}: {
  areaId: string;
  matrix: MatrixData;
  /** The matrix of the sectors, which can be merged. */
  sectors: MatrixData | null;
  vocabularies: Vocabularies;
  choice: ReportChoice;
  /** Id of the gap that is open in the list. */
  openGap: string | null;
  update: UpdateChoice;
  onGap: (id: string) => void;
}): JSX.Element {
  const [pinned, setPinned] = useState<MatrixCell | null>(null);
  const [pointed, setPointed] = useState<MatrixCell | null>(null);
  const [merging, setMerging] = useState(false);
  const kept = matrix.cells.find(({ a, b }) => a === pinned?.a && b === pinned.b) ?? null;
  const marked = (cell: MatrixCell): boolean =>
    kept === null ? cell.gapId !== null && cell.gapId === openGap : cell === kept;
  return (
    <Card
      title="Wer arbeitet mit wem?"
      actions={
        <Segmented
          label="Gruppen"
          value={choice.sides ? 'seiten' : 'bereiche'}
          onChange={(next) => {
            setPinned(null);
            update({ sides: next === 'seiten' });
          }}
          segments={[
            { id: 'bereiche', label: 'Bereiche' },
            { id: 'seiten', label: 'vier Seiten' },
          ]}
        />
      }
    >
      <div className={styles['scroll']}>
        <Matrix
          key={choice.sides ? 'seiten' : 'bereiche'}
          matrix={matrix}
          vocabularies={vocabularies}
          chosen={marked}
          onChoose={(cell) => {
            setPinned(cell === kept ? null : cell);
            if (cell.gapId !== null) onGap(cell.gapId);
          }}
          onPoint={setPointed}
        />
      </div>
      <CodeNames matrix={matrix} vocabularies={vocabularies} />
      <Legend matrix={matrix} />
      <Reading
        areaId={areaId}
        matrix={matrix}
        cell={pointed ?? kept}
        day={choice.day}
        sides={choice.sides}
        onLeave={() => setPointed(null)}
      />
      <p className={styles['note']}>{matrix.sentence}</p>
      {choice.sides ? null : (
        <p className={styles['merge']}>
          <Button small look="quiet" icon="merge" onPress={() => setMerging(true)}>
            Bereiche zusammenfassen
          </Button>
          {choice.merged.length === 0 ? null : (
            <Button small look="quiet" onPress={() => update({ merged: [] })}>
              Zusammenfassung lösen
            </Button>
          )}
        </p>
      )}
      {merging && sectors !== null ? (
        <MergeDialog
          sectors={sectors.groups.flatMap(({ members }) => members)}
          merged={choice.merged}
          vocabularies={vocabularies}
          onMerge={(merged) => update({ merged, gap: null })}
          onClose={() => setMerging(false)}
        />
      ) : null}
    </Card>
  );
}

/** What the signs mean, each with the number of cells that are drawn so. */
function Legend({ matrix }: { matrix: MatrixData }): JSX.Element {
  return (
    <ul className={styles['legend']} aria-label="Legende">
      {SIGN_ORDER.flatMap((sign) => matrix.legend.filter((entry) => entry.sign === sign)).map(
        ({ sign, label, cells }) => (
          <li key={sign}>
            {sign === 'CONNECTED' ? (
              <span className={styles['shades']} aria-hidden="true">
                <i className={styles['LESS']} />
                <i className={styles['ABOUT']} />
                <i className={styles['MORE']} />
              </span>
            ) : (
              <i className={styles[sign]} aria-hidden="true" />
            )}
            <span>{label}</span>
            <b>{cells}</b>
          </li>
        ),
      )}
    </ul>
  );
}

/** A cell in words: the one that is pointed at or chosen, else the example; its place keeps its height. */
function Reading({
  areaId,
  matrix,
  cell,
  day,
  sides,
  onLeave,
}: {
  areaId: string;
  matrix: MatrixData;
  cell: MatrixCell | null;
  day: string | null;
  sides: boolean;
  /** Told when the focus leaves it. */
  onLeave: () => void;
}): JSX.Element | null {
  if (cell === null && matrix.example === null) return null;
  const single = cell !== null && !sides && ![cell.a, cell.b].some((id) => id.includes('+'));
  const address = new URLSearchParams(cell === null ? {} : { zelle: `${cell.a},${cell.b}` });
  if (day !== null) address.set('tag', day);
  return (
    <div className={styles['reading']} data-reading onBlur={onLeave}>
      <Icon name="info" />
      <p>
        {cell === null ? (
          <>
            <strong>Lesebeispiel:</strong> {matrix.example}
          </>
        ) : (
          cell.sentence
        )}{' '}
        {single ? <Link to={`/gebiet/${areaId}/netz?${address}`}>Auf der Karte zeigen</Link> : null}
      </p>
    </div>
  );
}
