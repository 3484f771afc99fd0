import { useState } from 'react';
import type { JSX } from 'react';
import { Link } from 'react-router';
import type { Vocabularies } from '../../../app/vocabularies.js';
import { Badge } from '../../../ui/surfaces.js';
import type { DayView, Gap, MapActor } from '../data/network-model.js';
import { FROM_THE_OFFICE, GAP_LABELS, GAP_TONES } from '../messages.de.js';
import page from '../network.module.css';
import styles from './panel.module.css';

const FIRST = 3;

/** Words of a gap's subject: two sectors, or the actor. */
export function gapSubject(gap: Gap, view: DayView, vocabularies: Vocabularies): string {
  if (gap.sectors.length > 0) {
    const [a = '', b = a] = gap.sectors.map((sector) => vocabularies.short('sector', sector));
    return a === b ? `${a} untereinander` : `${a} und ${b}`;
  }
  return view.model.actors[gap.actors[0] ?? -1]?.shortName ?? '';
}

/** Nothing is chosen: what stands out in this network, and how to choose. */
export function SummaryPanel({
  areaId,
  day,
  view,
  vocabularies,
  onSelect,
  onSelectGap,
}: {
  areaId: string;
  day: string | null;
  view: DayView;
  vocabularies: Vocabularies;
  onSelect: (actor: MapActor) => void;
  onSelectGap: (gap: Gap) => void;
}): JSX.Element {
  const [all, setAll] = useState(false);
  const { gaps } = view.findings;
  return (
    <section className={`${styles['section']} ${styles['grow']}`}>
      <h2>Was auffällt</h2>
      <p className={styles['note']}>
        {gaps.length === 0 ? 'In diesem Netz fällt keine Lücke auf' : 'Dringliches zuerst'}, {FROM_THE_OFFICE}. Ein
        Klick auf der Karte wählt einen Akteur.
      </p>
      <ul style={{ marginTop: 4 }}>
        {(all ? gaps : gaps.slice(0, FIRST)).map((gap) => (
          <li key={gap.id}>
            <button
              type="button"
              className={styles['gap']}
              onClick={() => {
                const actor = view.model.actors[gap.actors[0] ?? -1];
                if (gap.sectors.length > 0) onSelectGap(gap);
                else if (actor) onSelect(actor);
              }}
            >
              <strong>{gapSubject(gap, view, vocabularies)}</strong>
              <Badge tone={GAP_TONES[gap.type]}>{GAP_LABELS[gap.type]}</Badge>
              <p>{gap.sentence}</p>
            </button>
          </li>
        ))}
      </ul>
      <p className={styles['ways']}>
        {gaps.length > FIRST ? (
          <button type="button" className={page['linkButton']} aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? 'weniger zeigen' : `weitere ${gaps.length - FIRST} anzeigen`}
          </button>
        ) : null}
        <Link to={`/gebiet/${areaId}/luecken${day === null ? '' : `?tag=${day}`}`}>Alle Lücken nach Gewicht</Link>
      </p>
    </section>
  );
}
