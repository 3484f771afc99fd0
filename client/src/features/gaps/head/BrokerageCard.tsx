import { formatNumber } from '@quartiersnetz/graph-schema';
import type { JSX } from 'react';
import type { Brokerage } from '../use-report.js';
import styles from './head.module.css';

const SHOWN = 4;

/** Between whom the QM brokers: pairs of its contacts that nobody else connects, by their sides. */
export function BrokerageCard({ brokerage }: { brokerage: Brokerage }): JSX.Element {
  const rows = brokerage.pairs.filter(({ pairs }) => pairs > 0);
  const shown = rows.slice(0, SHOWN);
  const most = shown[0]?.pairs ?? 1;
  const rest = rows.slice(SHOWN).reduce((sum, { pairs }) => sum + pairs, 0);
  return (
    <section className={styles['card']} aria-label="Zwischen wem das QM vermittelt">
      <h2>Zwischen wem das QM vermittelt</h2>
      {shown.length === 0 ? null : (
        <table className={styles['brokerage']}>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">Seiten</th>
              <th scope="col">offene Paare</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ label, pairs, range }) => (
              <tr key={label} title={range ? `Spanne: ${range.text}` : undefined}>
                <th scope="row">{label}</th>
                <td>
                  <span className={styles['bar']} aria-hidden="true">
                    <i style={{ width: `${Math.max(3, (pairs / most) * 100)}%` }} />
                  </span>
                  <strong>{formatNumber(pairs)}</strong>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className={styles['under']}>
        {brokerage.sentence}
        {rest > 0 ? ` Andere Paare: ${formatNumber(rest)}.` : ''}
      </p>
    </section>
  );
}
