import type { JSX } from 'react';
import type { Figure } from '../use-report.js';
import { TrendLine } from './TrendLine.js';
import styles from './head.module.css';

/** A figure of the hinge: value, sentence, trend, range, in this order. */
export function FigureCard({ figure, day, drawing }: { figure: Figure; day: string; drawing: boolean }): JSX.Element {
  const { name, text, detail, sentence, trendSentence, range } = figure;
  const rangeWords = range ? `Spanne: ${range.text}` : drawing ? 'Spanne wird gerechnet' : null;
  return (
    <section className={styles['card']} aria-label={name}>
      <h2>{name}</h2>
      <p className={styles['value']}>
        <strong>{text}</strong> {detail === null ? null : <span>{detail}</span>}
      </p>
      <p className={styles['sentence']}>{sentence}</p>
      {trendSentence === null && rangeWords === null ? null : (
        <div className={styles['trend']}>
          <TrendLine figure={figure} day={day} />
          <p>
            {trendSentence === null ? null : <span>{trendSentence}</span>}
            {rangeWords === null ? null : (
              <span title="In neun von zehn Proben liegt der Wert in dieser Spanne.">{rangeWords}</span>
            )}
          </p>
        </div>
      )}
    </section>
  );
}
