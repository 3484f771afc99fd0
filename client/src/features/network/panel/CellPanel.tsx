import type { JSX } from 'react';
import type { Vocabularies } from '../../../app/vocabularies.js';
import { IconButton } from '../../../ui/Button.js';
import { StrengthBars } from '../../../ui/surfaces.js';
import { emphasisOf } from '../data/emphasis.js';
import type { DayView, MapActor } from '../data/network-model.js';
import { FROM_THE_OFFICE, cellSentence } from '../messages.de.js';
import { ActorRow, verbOf } from './TieRow.js';
import styles from './panel.module.css';

/** Two sectors: what is between them, who could introduce, who is in them. */
export function CellPanel({
  cell,
  view,
  vocabularies,
  onSelect,
  onClose,
}: {
  cell: readonly [string, string];
  view: DayView;
  vocabularies: Vocabularies;
  onSelect: (actor: MapActor | null) => void;
  onClose: () => void;
}): JSX.Element {
  const [a, b] = cell;
  const labelOf = (sector: string): string => vocabularies.label('sector', sector);
  const found = view.findings.matrix?.cells.find((one) => (one.a === a && one.b === b) || (one.a === b && one.b === a));
  const gap = view.findings.gaps.find(
    ({ sectors }) =>
      sectors.length > 0 &&
      sectors.every((sector) => cell.includes(sector)) &&
      sectors.includes(a) &&
      sectors.includes(b),
  );
  const bright = emphasisOf(view, { cell, steps: 0, highlight: null, withoutQm: false }, null);
  const ties = view.ties.filter(({ index }) => bright?.ties.has(index));
  const sectors = a === b ? [a] : [a, b];
  return (
    <>
      <section className={styles['section']}>
        <div className={styles['head']} style={{ gridTemplateColumns: 'minmax(0, 1fr) auto' }}>
          <h2>{a === b ? `${labelOf(a)} untereinander` : `${labelOf(a)} und ${labelOf(b)}`}</h2>
          <IconButton icon="close" label="Auswahl aufheben" small onPress={onClose} />
        </div>
        <p className={styles['sentence']}>{gap?.sentence ?? (found ? `${cellSentence(found, labelOf)}.` : '')}</p>
        <p className={styles['note']}>{FROM_THE_OFFICE}</p>
        {gap && gap.introducers.length > 0 ? (
          <div className={styles['introducers']}>
            <h3>Wer bekannt machen könnte</h3>
            <ul>
              {gap.introducers.map(({ actor, reason }) => {
                const introducer = view.model.actors[actor];
                return introducer ? (
                  <li key={actor}>
                    <ul>
                      <ActorRow actor={introducer} isQm={view.isQm(actor)} onSelect={onSelect} />
                    </ul>
                    <p className={styles['note']}>{reason}</p>
                  </li>
                ) : null;
              })}
            </ul>
          </div>
        ) : null}
      </section>
      <section className={styles['section']}>
        <div className={styles['listHead']}>
          <h3>Beziehungen ({ties.length})</h3>
        </div>
        {ties.length === 0 ? <p className={styles['note']}>Keine einzige direkte Beziehung.</p> : null}
        <ul>
          {ties.map((tie) => {
            const [from, to] = [view.model.actors[tie.from], view.model.actors[tie.to]];
            if (!from || !to) return null;
            return (
              <li key={tie.id}>
                <button
                  type="button"
                  className={styles['tie']}
                  onClick={() => onSelect(from)}
                  style={{ gridTemplateColumns: 'minmax(0, 1fr) auto' }}
                >
                  <span style={{ minWidth: 0 }}>
                    <strong title={from.name}>{from.name}</strong>
                    <small>
                      {verbOf(tie, tie.from, vocabularies)} {to.name}
                    </small>
                  </span>
                  <StrengthBars value={tie.intensity} />
                </button>
              </li>
            );
          })}
        </ul>
      </section>
      <section className={`${styles['section']} ${styles['grow']}`}>
        {sectors.map((sector) => {
          const actors = view.actors.filter((actor) => actor.sector === sector && !view.isQm(actor.index));
          return (
            <div key={sector}>
              <div className={styles['listHead']}>
                <h3>
                  {labelOf(sector)} ({actors.length})
                </h3>
              </div>
              <ul>
                {actors.map((actor) => (
                  <ActorRow key={actor.id} actor={actor} onSelect={onSelect} />
                ))}
              </ul>
            </div>
          );
        })}
      </section>
    </>
  );
}
