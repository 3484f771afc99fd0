import { memo, useState } from 'react';
import type { JSX } from 'react';
import type { Vocabularies } from '../../../app/vocabularies.js';
import { Dialog } from '../../../ui/Dialog.js';
import type { Matrix as MatrixData, MatrixCell } from '../data/network-model.js';
import { FROM_THE_OFFICE } from '../messages.de.js';
import { Matrix, MatrixLegend } from './Matrix.js';
import page from '../network.module.css';
import styles from './matrix.module.css';

interface MatrixCardProps {
  matrix: MatrixData;
  vocabularies: Vocabularies;
  chosen: readonly [string, string] | null;
  onChoose: (cell: MatrixCell) => void;
}

/** The matrix beside the map, with a larger one to open. */
export const MatrixCard = memo(Card);

function Card({ matrix, vocabularies, chosen, onChoose }: MatrixCardProps): JSX.Element {
  const [large, setLarge] = useState(false);
  const shared = { matrix, vocabularies, chosen, onChoose };
  return (
    <section className={styles['card']} aria-label="Wer arbeitet mit wem?">
      <div className={styles['head']}>
        <h2>
          Wer arbeitet mit wem? <small>ohne QM</small>
        </h2>
        <button type="button" className={page['linkButton']} onClick={() => setLarge(true)}>
          größer
        </button>
      </div>
      <Matrix {...shared} />
      <MatrixLegend matrix={matrix} words="short" />
      <p className={styles['note']}>{assessedSentence(matrix)}</p>
      <Dialog title="Wer arbeitet mit wem? Ohne QM" isOpen={large} onClose={() => setLarge(false)} wide>
        <Matrix
          {...shared}
          large
          onChoose={(cell) => {
            setLarge(false);
            onChoose(cell);
          }}
        />
        <MatrixLegend matrix={matrix} words="full" />
        <p className={styles['note']}>
          Jede Zahl ist die der direkten Beziehungen zwischen zwei Bereichen. Erwartet wird, was nach der Zahl ihrer
          Kontakte zu erwarten wäre, wenn niemand jemanden bevorzugte. {assessedSentence(matrix)}
        </p>
      </Dialog>
    </section>
  );
}

const assessedSentence = ({ assessable, pairs }: MatrixData): string =>
  `${assessable} von ${pairs} Paaren ${assessable === 1 ? 'ist' : 'sind'} groß genug; ${FROM_THE_OFFICE}.`;
