import type { JSX } from 'react';
import { Link } from 'react-router';
import { Badge } from '../../../ui/surfaces.js';
import type { ShownGap } from '../data/shown-gap.js';
import { GAP_LABELS, GAP_TONES } from '../messages.de.js';
import page from '../network.module.css';
import styles from './panel.module.css';

/** Which gap the map shows, with the way to the report and back to everything. */
export function GapStrip({
  areaId,
  shown: { id, gap },
  day,
  onAllBright,
}: {
  areaId: string;
  shown: ShownGap;
  day: string | null;
  onAllBright: () => void;
}): JSX.Element {
  const address = new URLSearchParams({ luecke: id });
  if (day !== null) address.set('tag', day);
  return (
    <section className={styles['section']} aria-label="Gezeigte Lücke">
      <p>
        <strong>Die Karte zeigt nur diese Lücke.</strong>{' '}
        {gap === null ? null : <Badge tone={GAP_TONES[gap.type]}>{GAP_LABELS[gap.type]}</Badge>}
      </p>
      {gap === null || gap.sectors.length > 0 ? null : <p className={styles['sentence']}>{gap.sentence}</p>}
      <p className={styles['actions']} style={{ alignItems: 'center', marginBottom: 0 }}>
        <Link to={`/gebiet/${areaId}/luecken?${address}`}>Zur Lücke im Bericht</Link>
        <button type="button" className={page['linkButton']} onClick={onAllBright}>
          Alles wieder zeigen
        </button>
      </p>
    </section>
  );
}
