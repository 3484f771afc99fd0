import type { JSX } from 'react';
import { rangeWords } from '../messages.de.js';
import type { Figure } from '../use-report.js';
import { ArrowText } from './ArrowText.js';
import styles from './head.module.css';

/** Further figures, for who wants them; each with its sentence. */
export function Figures({ figures }: { figures: readonly Figure[] }): JSX.Element {
  return (
    <section className={styles['further']} id="weitere-zahlen" aria-labelledby="weitere-zahlen-titel">
      <h2 id="weitere-zahlen-titel">Weitere Zahlen</h2>
      <dl>
        {figures.map(({ id, name, text, detail, sentence, range, trendSentence }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd className={styles['value']}>
              <strong>
                <ArrowText>{text}</ArrowText>
              </strong>{' '}
              {detail === null ? null : (
                <span>
                  <ArrowText>{detail}</ArrowText>
                </span>
              )}
            </dd>
            <dd>{sentence}</dd>
            {range || trendSentence !== null ? (
              <dd className="muted">
                {[trendSentence, range ? rangeWords(range) : null].filter((one) => one !== null).join(' ')}
              </dd>
            ) : null}
          </div>
        ))}
      </dl>
    </section>
  );
}
