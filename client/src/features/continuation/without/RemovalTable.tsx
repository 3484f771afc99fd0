import { formatNumber } from '@quartiersnetz/graph-schema';
import type { JSX } from 'react';
import { readFragment } from '../../../generated/index.js';
import type { RemovalFigurePartsFragment } from '../../../generated/graphql.js';
import { Card } from '../../../ui/surfaces.js';
import { separated, share, tieCount } from '../messages.de.js';
import { RemovalFigureFragment } from './queries.js';
import type { WithoutUs } from '../types.js';
import styles from './without.module.css';

type Figures = RemovalFigurePartsFragment;
type Result = NonNullable<WithoutUs['result']>;

const ROWS: readonly { readonly label: string; readonly value: (figures: Figures) => string }[] = [
  { label: 'Akteure', value: ({ actors }) => formatNumber(actors) },
  {
    label: 'verbundene Paare',
    value: ({ connectedPairs, pairs }) => `${formatNumber(connectedPairs)} von ${formatNumber(pairs)}`,
  },
  { label: 'Paare getrennt', value: ({ fragmentation }) => separated(fragmentation) },
  { label: 'Teile, Einzelne mitgezählt', value: ({ components }) => formatNumber(components) },
  { label: 'ohne jeden Kontakt', value: ({ isolated }) => formatNumber(isolated) },
  {
    label: 'fehlende Nähe',
    value: ({ distanceFragmentation }) =>
      distanceFragmentation === null ? 'zu klein, um es zu sagen' : share(distanceFragmentation),
  },
];

/** Figures of those who stay, before and after; the QM is never counted among the pairs. */
export function RemovalTable({ result }: { result: Result }): JSX.Element {
  const before = readFragment(RemovalFigureFragment, result.before);
  const after = readFragment(RemovalFigureFragment, result.after);
  return (
    <Card title="Vorher und nachher" flush>
      <table className={styles['table']}>
        <thead>
          <tr>
            <td />
            <th scope="col">vorher</th>
            <th scope="col">nachher</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map(({ label, value }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{value(before)}</td>
              <td data-changed={value(before) !== value(after)}>{value(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles['foot']}>
        Gezählt werden Paare derer, die bleiben. {tieCount(result.tiesLost)} enden mit denen, die gehen.
      </p>
    </Card>
  );
}
