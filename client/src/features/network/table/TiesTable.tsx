import { formatPartialDate } from '@quartiersnetz/graph-schema';
import { useMemo } from 'react';
import type { JSX } from 'react';
import type { Vocabularies } from '../../../app/vocabularies.js';
import { ActorSign } from '../../../signs/ActorSign.js';
import { StrengthBars } from '../../../ui/surfaces.js';
import type { DayView, MapActor } from '../data/network-model.js';
import styles from './table.module.css';

/** Every visible tie, strongest first. */
export function TiesTable({
  view,
  vocabularies,
  selected,
  onSelect,
}: {
  view: DayView;
  vocabularies: Vocabularies;
  selected: number | null;
  onSelect: (actor: MapActor) => void;
}): JSX.Element {
  const ties = useMemo(() => {
    const name = (index: number): string => view.model.actors[index]?.name ?? '';
    return [...view.ties].sort((a, b) => b.intensity - a.intensity || name(a.from).localeCompare(name(b.from), 'de'));
  }, [view]);
  return (
    <table className={styles['table']}>
      <colgroup>
        <col style={{ width: '31%' }} />
        <col style={{ width: '15%' }} />
        <col style={{ width: '31%' }} />
        <col style={{ width: '8%' }} />
        <col style={{ width: '15%' }} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">Von</th>
          <th scope="col">Beziehung</th>
          <th scope="col">Zu</th>
          <th scope="col">Stärke</th>
          <th scope="col">Zuletzt bestätigt</th>
        </tr>
      </thead>
      <tbody>
        {ties.map((tie) => {
          const [from, to] = [view.model.actors[tie.from], view.model.actors[tie.to]];
          if (!from || !to) return null;
          return (
            <tr key={tie.id} data-selected={selected === tie.from || selected === tie.to}>
              <td>
                <End actor={from} isQm={view.isQm(from.index)} onSelect={onSelect} />
              </td>
              <td className={styles['ellipsis']}>{vocabularies.find('tieKind', tie.kind)?.verb ?? tie.kind}</td>
              <td>
                <End actor={to} isQm={view.isQm(to.index)} onSelect={onSelect} />
              </td>
              <td>
                <StrengthBars value={tie.intensity} />
              </td>
              <td>
                {tie.lastConfirmedAt === null ? (
                  <span className="muted">nie</span>
                ) : (
                  formatPartialDate(tie.lastConfirmedAt)
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const End = ({
  actor,
  isQm,
  onSelect,
}: {
  actor: MapActor;
  isQm: boolean;
  onSelect: (actor: MapActor) => void;
}): JSX.Element => (
  <button type="button" className={styles['name']} title={actor.name} onClick={() => onSelect(actor)}>
    <ActorSign actor={{ ...actor, isQm }} size={20} />
    <span>{actor.name}</span>
  </button>
);
