import type { JSX } from 'react';
import type { Vocabularies } from '../../../app/vocabularies.js';
import { Icon } from '../../../ui/icons/Icon.js';
import type { DayView, MapActor } from '../data/network-model.js';
import {
  FROM_THE_OFFICE,
  UPPER_BOUND,
  actorCount,
  decimal,
  germanDay,
  lossSentence,
  number,
  percent,
} from '../messages.de.js';
import { withoutWords } from '../without/words.js';
import { TiesAtRisk } from '../without/TiesAtRisk.js';
import { headline } from '../without/headline.js';
import { ActorRow } from './TieRow.js';
import styles from './panel.module.css';

/** What happens without the QM, or without the set that is asked about: the sentence first, then before and after, then names. */
export function WithoutQmPanel({
  view,
  vocabularies,
  onSelect,
}: {
  view: DayView;
  vocabularies: Vocabularies;
  onSelect: (actor: MapActor) => void;
}): JSX.Element | null {
  const { withQm, withoutQm, day } = view.findings;
  const { who, before, after } = withoutWords(view.leaving);
  if (!withoutQm) return null;
  const named = (indexes: readonly number[]): readonly MapActor[] =>
    indexes.flatMap((index) => view.model.actors[index] ?? []);
  const [strong, rest] = lossSentence(withoutQm, withQm.connectedPairs, view.leaving.set === null);
  const rows: readonly (readonly [string, string, string])[] = [
    ['Teilnetze', number(withQm.groups), number(withoutQm.figures.groups)],
    ['ohne jede Verbindung', number(withQm.isolated), number(withoutQm.figures.isolated)],
    ...both('Dichte', withQm.density, withoutQm.figures.density, percent),
    ...both('im Mittel je Akteur', withQm.meanDegree, withoutQm.figures.meanDegree, decimal),
    ['verbundene Paare', number(withQm.connectedPairs), number(withoutQm.figures.connectedPairs)],
  ];
  return (
    <>
      <section className={styles['section']} aria-live="polite">
        <div className={styles['head']}>
          <span style={{ color: 'var(--missing)' }}>
            <Icon name="split" size={24} />
          </span>
          <h2>{headline(who, withQm.groups, withoutQm)}</h2>
        </div>
        <p className={styles['sentence']} style={{ marginTop: 6 }}>
          <strong>{strong}</strong>
          {rest}
        </p>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">Kennzahl</span>
              </th>
              <th scope="col">{before}</th>
              <th scope="col">{after}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([label, then, now]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{then}</td>
                <td>{now}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {withoutQm.separated.length === 0 ? null : (
        <section className={styles['section']}>
          <div className={styles['listHead']}>
            <h3>Abgetrennte Teilnetze ({withoutQm.separated.length})</h3>
          </div>
          {withoutQm.separated.map(({ number: part, actors }) => (
            <div key={part} className={styles['part']}>
              <b>{part}</b>
              <div>
                <strong>
                  {actorCount(actors.length)}
                  {sectorWords(named(actors), vocabularies)}
                </strong>
                <p className={styles['note']}>
                  {named(actors)
                    .map(({ shortName }) => shortName)
                    .join(', ')}
                </p>
              </div>
            </div>
          ))}
        </section>
      )}
      <section className={`${styles['section']} ${styles['grow']}`}>
        <div className={styles['listHead']}>
          <h3>Neu ohne jede Verbindung ({withoutQm.newlyIsolated.length})</h3>
        </div>
        <ul>
          {named(withoutQm.newlyIsolated).map((actor) => (
            <ActorRow key={actor.id} actor={actor} onSelect={onSelect} />
          ))}
        </ul>
        {withoutQm.newlyIsolated.length === 0 ? <p className={styles['note']}>Niemand.</p> : null}
        {withoutQm.aloneBefore.length === 0 ? null : (
          <p className={styles['note']} style={{ marginTop: 8 }}>
            Schon {before} ohne Verbindung:{' '}
            {named(withoutQm.aloneBefore)
              .map(({ shortName }) => shortName)
              .join(', ')}
            .
          </p>
        )}
      </section>
      <TiesAtRisk view={view} />
      <section className={styles['section']}>
        <p className={styles['note']}>
          Gezählt werden Beziehungen ab „kennen sich“ zum {germanDay(day)}, {FROM_THE_OFFICE}. {UPPER_BOUND}
        </p>
      </section>
    </>
  );
}

const both = (
  label: string,
  before: number | null | undefined,
  after: number | null | undefined,
  words: (value: number) => string,
): readonly (readonly [string, string, string])[] =>
  typeof before === 'number' && typeof after === 'number' ? [[label, words(before), words(after)]] : [];

/** " · Gewerbe", or nothing where the part has many sectors. */
function sectorWords(actors: readonly MapActor[], vocabularies: Vocabularies): string {
  const sectors = [...new Set(actors.map(({ sector }) => sector))];
  return sectors.length <= 2
    ? ` · ${sectors.map((sector) => vocabularies.short('sector', sector) || 'ohne Bereich').join(', ')}`
    : ` · ${sectors.length} Bereiche`;
}
