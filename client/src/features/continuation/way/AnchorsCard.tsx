import { formatNumber } from '@quartiersnetz/graph-schema';
import type { JSX } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from '../../../ui/icons/Icon.js';
import type { IconName } from '../../../ui/icons/Icon.js';
import { Card } from '../../../ui/surfaces.js';
import type { AnchorState } from '../../../generated/graphql.js';
import { ANCHOR_LABELS } from '../messages.de.js';
import type { Anchor } from '../types.js';
import styles from './way.module.css';

const ICONS: Readonly<Record<AnchorState, IconName>> = { OPEN: 'error', IN_PROGRESS: 'clock', SETTLED: 'check-circle' };

/** What has to be settled whatever the rest: place, coordination, fund, contact in the office. */
export function AnchorsCard({
  anchors,
  settled,
  onEdit,
}: {
  anchors: readonly Anchor[];
  settled: number;
  onEdit: (anchor: Anchor) => void;
}): JSX.Element {
  return (
    <Card
      title={anchors.length === 4 ? 'Vier Anker' : 'Anker'}
      actions={<span className="muted">{`${formatNumber(settled)} von ${formatNumber(anchors.length)} geklärt`}</span>}
    >
      <ul className={styles['anchors']}>
        {anchors.map((anchor) => {
          const who = anchor.actor?.shortName;
          const text = [anchor.text, anchor.text?.includes(who ?? '—') === true ? null : who]
            .filter(Boolean)
            .join(' · ');
          return (
            <li key={anchor.anchor}>
              <Button
                className={styles['anchor'] ?? ''}
                onPress={() => onEdit(anchor)}
                aria-label={`${anchor.label}: ${ANCHOR_LABELS[anchor.state]}${text === '' ? '' : `, ${text}`}. Ändern`}
              >
                <span data-state={anchor.state} className={styles['anchorState']}>
                  <Icon name={ICONS[anchor.state]} />
                </span>
                <span className={styles['anchorWords']}>
                  <b>{anchor.label}</b>
                  <small>{text === '' ? 'noch nichts eingetragen' : text}</small>
                </span>
                <span data-state={anchor.state} className={styles['anchorState']}>
                  {ANCHOR_LABELS[anchor.state]}
                </span>
              </Button>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
