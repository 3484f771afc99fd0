import type { JSX } from 'react';
import { SPREAD_MEANS, rangeWords } from '../messages.de.js';
import type { Figure } from '../use-report.js';
import { TrendLine } from './TrendLine.js';
import { ArrowText } from './ArrowText.js';
import styles from './head.module.css';

/** A figure of the hinge: value, sentence, trend, range, in this order. */
export function FigureCard({ figure, day, drawing }: { figure: Figure; day: string; drawing: boolean }): JSX.Element {
  const { name, text, detail, sentence, trendSentence, range } = figure;
  const spread = range ? rangeWords(range) : drawing ? 'Spanne wird gerechnet' : null;
  return (
    <section className={styles['card']} aria-label={name}>
      <h2>{name}</h2>
      <p className={styles['value']}>
        <strong>
          <ArrowText>{text}</ArrowText>
        </strong>{' '}
        {detail === null ? null : (
          <span>
            <ArrowText>{detail}</ArrowText>
          </span>
        )}
      </p>
      <p className={styles['sentence']}>{sentence}</p>
      <div className={styles['trend']}>
        <TrendLine figure={figure} day={day} />
        {trendSentence === null ? null : <p>{trendSentence}</p>}
      </div>
      {spread === null ? null : (
        <p className={styles['range']} title={SPREAD_MEANS}>
          {spread}
        </p>
      )}
    </section>
  );
}
