import type { JSX } from 'react';
import type { Vocabularies } from '../../../app/vocabularies.js';
import { Badge, EmptyState } from '../../../ui/surfaces.js';
import type { DayView, Gap, MapActor } from '../data/network-model.js';
import { FROM_THE_OFFICE, GAP_LABELS, GAP_TONES } from '../messages.de.js';
import { gapSubject } from '../panel/SummaryPanel.js';
import styles from './table.module.css';

/** Every gap, the pressing ones first, with its sentence and who could introduce. */
export function GapsTable({
  view,
  vocabularies,
  onSelect,
  onSelectGap,
}: {
  view: DayView;
  vocabularies: Vocabularies;
  onSelect: (actor: MapActor) => void;
  onSelectGap: (gap: Gap) => void;
}): JSX.Element {
  const { gaps } = view.findings;
  if (gaps.length === 0) {
    return (
      <EmptyState icon="gaps" title="Keine Lücke fällt auf">
        {view.findings.tooSmall ?? `Gerechnet ${FROM_THE_OFFICE}.`}
      </EmptyState>
    );
  }
  return (
    <table className={styles['table']}>
      <colgroup>
        <col style={{ width: '27%' }} />
        <col style={{ width: '17%' }} />
        <col style={{ width: '34%' }} />
        <col style={{ width: '22%' }} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">Wer</th>
          <th scope="col">Lücke</th>
          <th scope="col">Was fehlt, {FROM_THE_OFFICE}</th>
          <th scope="col">Könnte bekannt machen</th>
        </tr>
      </thead>
      <tbody>
        {gaps.map((gap) => {
          const actor = view.model.actors[gap.actors[0] ?? -1];
          const [introducer] = gap.introducers;
          return (
            <tr key={gap.id}>
              <td className={styles['wrap']}>
                <button
                  type="button"
                  className={styles['name']}
                  onClick={() => {
                    if (gap.sectors.length > 0) onSelectGap(gap);
                    else if (actor) onSelect(actor);
                  }}
                >
                  <span style={{ whiteSpace: 'normal' }}>{gapSubject(gap, view, vocabularies)}</span>
                </button>
              </td>
              <td className={styles['wrap']}>
                <Badge tone={GAP_TONES[gap.type]}>{GAP_LABELS[gap.type]}</Badge>
              </td>
              <td className={styles['wrap']}>{gap.sentence}</td>
              <td className={styles['wrap']}>
                {introducer ? (
                  <span title={introducer.reason}>{view.model.actors[introducer.actor]?.shortName}</span>
                ) : (
                  <span className="muted">niemand bekannt</span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
