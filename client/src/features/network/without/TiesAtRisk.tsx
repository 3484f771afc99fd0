import type { JSX } from 'react';
import type { DayView } from '../data/network-model.js';
import { tieCount } from '../messages.de.js';
import panel from '../panel/panel.module.css';

/** Ties among those who stay that live only through the QM; brown on the map. */
export function TiesAtRisk({ view }: { view: DayView }): JSX.Element | null {
  const { model, findings } = view;
  const nameOf = (index: number): string => model.actors[index]?.shortName ?? '';
  const ties = (findings.withoutQm?.tiesAtRisk ?? []).flatMap((index) => model.ties[index] ?? []);
  if (ties.length === 0) return null;
  return (
    <section className={panel['section']}>
      <details>
        <summary>
          <strong>Gefährdet ({ties.length})</strong>
        </summary>
        <p className={panel['note']}>
          {tieCount(ties.length)} unter denen, die bleiben, {ties.length === 1 ? 'lebt' : 'leben'} heute nur durch das
          Quartiersmanagement. Auf der Karte sind sie braun; in den Zahlen oben zählen sie noch mit.
        </p>
        <ul className={panel['note']}>
          {ties.map(({ id, from, to }) => (
            <li key={id}>
              {nameOf(from)} – {nameOf(to)}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
