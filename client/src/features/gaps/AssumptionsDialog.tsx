import type { JSX } from 'react';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import type { Figure, Report } from './use-report.js';
import styles from './gaps.module.css';

/** How the figures are made: what they rest on, the draws, formula, who is counted and the source of each. */
export function AssumptionsDialog({ report, onClose }: { report: Report; onClose: () => void }): JSX.Element {
  const figures = [...report.head, ...report.figures];
  return (
    <Dialog
      title="So wird gerechnet"
      isOpen
      wide
      onClose={onClose}
      footer={<Button onPress={onClose}>Schließen</Button>}
    >
      <div role="group" aria-label="So wird gerechnet" tabIndex={0} className={styles['assumptions']}>
        <section className={styles['basis']}>
          <h3>Worauf es beruht</h3>
          <p>
            Alle Zahlen stammen {report.basis}. Was niemand eingetragen hat, sieht auch diese Rechnung nicht. Eine Lücke
            heißt deshalb: Es ist keine Beziehung bekannt. Nicht: Es gibt keine.
          </p>
          <p>
            Gezählt werden direkte Beziehungen zwischen zwei Akteuren an dem gewählten Tag, mit dem Wissen von heute.
            Mehrere Beziehungen desselben Paares zählen einmal. Personen werden nicht bewertet.
          </p>
          <h3>Erwartung in der Tafel</h3>
          <p>
            Erwartet wird, was nach der Zahl der Kontakte beider Bereiche herauskäme, wenn niemand jemanden bevorzugte.
            Unter 3 erwarteten Beziehungen ist ein Paar zu klein, um es zu sagen. Das QM zählt in der Tafel nicht mit.
          </p>
          <h3>Gewicht</h3>
          <p>
            Hoch, mittel oder gering folgt festen Regeln nach der Art der Lücke, der Erwartung und der Stärke der
            Beziehung. Eine Summe von Punkten gibt es nicht.
          </p>
          <h3>Spannen</h3>
          <p>{report.drawsSentence} Die Spanne ist das, was in neun von zehn Proben herauskommt.</p>
        </section>
        {figures.length === 0 ? null : (
          <section>
            <h3>Die Zahlen im Einzelnen</h3>
            <dl className={styles['explained']}>
              {figures.map((figure) => (
                <Explained key={figure.id} figure={figure} />
              ))}
            </dl>
          </section>
        )}
      </div>
    </Dialog>
  );
}

function Explained({ figure: { name, text, explanation } }: { figure: Figure }): JSX.Element {
  const { sentence, formula, unit, qmCounted, isolatesCounted, source } = explanation;
  return (
    <div>
      <dt>
        {name} <span className="muted">{text}</span>
      </dt>
      <dd>{sentence}</dd>
      <dd>Gerechnet: {formula}.</dd>
      <dd className="muted">
        {unit === '' ? '' : `Einheit: ${unit}. `}
        {qmCounted} Akteure ohne Beziehung zählen {isolatesCounted ? 'mit' : 'nicht mit'}. Quelle: {source}
      </dd>
    </div>
  );
}
