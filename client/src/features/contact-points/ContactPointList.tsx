import { CONTACT_KINDS } from '@quartiersnetz/graph-schema';
import { useState } from 'react';
import type { JSX } from 'react';
import { IconButton } from '../../ui/Button.js';
import { Icon } from '../../ui/icons/Icon.js';
import { Badge } from '../../ui/surfaces.js';
import { CHANNEL_ICONS } from '../../ui/channels.js';
import actor from '../../ui/record.module.css';
import { ContactPointDialog } from './ContactPointDialog.js';
import type { ContactPointRow } from './queries.js';

export interface OwnedContactPoint {
  readonly point: ContactPointRow;
  readonly ownerName: string;
}

const RANK: Readonly<Record<string, number>> = {
  FUNCTIONAL: 0,
  OFFICE_HOLDER: 1,
  PRESS: 2,
  PROFESSIONAL: 3,
  VOLUNTEER: 4,
};

const CHANNEL_ORDER: readonly ContactPointRow['channel'][] = ['EMAIL', 'PHONE', 'ADDRESS', 'WEBSITE'];

/** What sort of way it is; only a mailbox can be a mailbox of a function. */
const wordOf = ({ channel, contactKind }: ContactPointRow): string =>
  contactKind === 'FUNCTIONAL' && channel !== 'EMAIL' ? CHANNEL_ICONS[channel].label : CONTACT_KINDS[contactKind];

/** The preferred way first, functional ones before personal ones. */
const inOrder = (a: OwnedContactPoint, b: OwnedContactPoint): number =>
  Number(b.point.preferred) - Number(a.point.preferred) ||
  (RANK[a.point.contactKind] ?? 9) - (RANK[b.point.contactKind] ?? 9) ||
  CHANNEL_ORDER.indexOf(a.point.channel) - CHANNEL_ORDER.indexOf(b.point.channel) ||
  a.point.value.localeCompare(b.point.value, 'de');

/** Ways to reach somebody, the functional ones first. */
export function ContactPointList({
  areaId,
  points,
}: {
  areaId: string;
  points: readonly OwnedContactPoint[];
}): JSX.Element {
  const [editing, setEditing] = useState<OwnedContactPoint | null>(null);
  if (points.length === 0) return <p className="muted">Noch kein Weg eingetragen.</p>;
  return (
    <>
      <ul>
        {[...points].sort(inOrder).map((owned) => (
          <li key={owned.point.id} className={actor['line']}>
            <Icon name={CHANNEL_ICONS[owned.point.channel].icon} label={CHANNEL_ICONS[owned.point.channel].label} />
            <div>
              <p>
                <ContactValue point={owned.point} />
              </p>
              <p className={actor['small']}>
                {wordOf(owned.point)}
                {owned.ownerName === '' ? '' : ` · ${owned.ownerName}`}
                {owned.point.remark ? ` · ${owned.point.remark}` : ''}
              </p>
            </div>
            <span className={actor['lineActions']}>
              {owned.point.preferred ? <Badge tone="good">zuerst</Badge> : null}
              <IconButton
                small
                icon="edit"
                label={`${owned.point.value} bearbeiten`}
                onPress={() => setEditing(owned)}
              />
            </span>
          </li>
        ))}
      </ul>
      {editing === null ? null : (
        <ContactPointDialog
          areaId={areaId}
          owners={[
            {
              id: editing.point.ownerId,
              name: editing.ownerName === '' ? editing.point.value : editing.ownerName,
              kind: editing.point.contactKind,
            },
          ]}
          point={editing.point}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  );
}

function ContactValue({ point }: { point: ContactPointRow }): JSX.Element {
  if (point.channel === 'EMAIL') return <a href={`mailto:${point.value}`}>{point.value}</a>;
  if (point.channel === 'PHONE') return <a href={`tel:${point.value.replace(/[^+\d]/g, '')}`}>{point.value}</a>;
  if (point.channel === 'WEBSITE' && /^https?:\/\//.test(point.value)) {
    return (
      <a href={point.value} rel="noreferrer" target="_blank">
        {point.value}
      </a>
    );
  }
  return <>{point.value}</>;
}
