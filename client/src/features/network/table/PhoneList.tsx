import { useMemo } from 'react';
import type { JSX } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { Link } from 'react-router';
import type { Vocabularies } from '../../../app/vocabularies.js';
import { ActorSign } from '../../../signs/ActorSign.js';
import { NO_SECTOR_COLOUR } from '../../../signs/sign-of.js';
import { Icon } from '../../../ui/icons/Icon.js';
import { Badge } from '../../../ui/surfaces.js';
import type { DayView } from '../data/network-model.js';
import { GAP_LABELS, RING_WORDS, tieCount } from '../messages.de.js';
import { THIN_GAPS } from '../data/emphasis.js';
import { withoutWords } from '../without/words.js';
import { actorGroups } from './table-rows.js';
import type { ActorRow } from './table-rows.js';
import { WithoutWords } from './ActorsTable.js';
import styles from './phone-list.module.css';

const thin = new Set<string>(THIN_GAPS);

/** The network on the phone: sectors that open to their actors. */
export function PhoneList({
  areaId,
  view,
  vocabularies,
  withoutQm,
}: {
  areaId: string;
  view: DayView;
  vocabularies: Vocabularies;
  withoutQm: boolean;
}): JSX.Element {
  const groups = useMemo(
    () =>
      actorGroups(
        view,
        vocabularies.all('sector').map(({ id }) => id),
      ),
    [view, vocabularies],
  );
  return (
    <div className={styles['list']}>
      {groups.map(({ sector, rows }) => (
        <Disclosure key={sector ?? ''} defaultExpanded={groups.length <= 3 || sector === groups[0]?.sector}>
          <Heading level={2} className={styles['heading'] ?? ''}>
            <Button
              slot="trigger"
              className={styles['group'] ?? ''}
              style={{ borderLeftColor: vocabularies.find('sector', sector)?.colour ?? NO_SECTOR_COLOUR }}
            >
              <span>{sector === null ? 'ohne Bereich' : vocabularies.label('sector', sector)}</span>
              <small>{rows.length}</small>
              <Icon name="down" />
            </Button>
          </Heading>
          <DisclosurePanel>
            <ul>
              {rows.map((row) => (
                <li key={row.actor.id}>
                  <Link to={`/gebiet/${areaId}/akteure/${row.actor.id}`} className={styles['row'] ?? ''}>
                    <ActorSign actor={row.actor} size={24} />
                    <span className={styles['words']}>
                      <strong>{row.actor.name}</strong>
                      <small>{factsOf(row, view)}</small>
                    </span>
                    <Mark row={row} withoutQm={withoutQm} aloneBefore={withoutWords(view.leaving).aloneBefore} />
                    <Icon name="right" size={18} />
                  </Link>
                </li>
              ))}
            </ul>
          </DisclosurePanel>
        </Disclosure>
      ))}
    </div>
  );
}

function factsOf(row: ActorRow, view: DayView): string {
  const ring = view.ringOf(row.actor.index);
  const place = ring === null ? '' : ring === 4 ? ' · am Rand' : ` · Ring ${RING_WORDS[ring] ?? ''}`;
  return `${tieCount(row.ties)}${place}`;
}

function Mark({
  row,
  withoutQm,
  aloneBefore,
}: {
  row: ActorRow;
  withoutQm: boolean;
  aloneBefore: string;
}): JSX.Element | null {
  if (withoutQm)
    return row.without?.kind === 'stays' ? null : <WithoutWords without={row.without} aloneBefore={aloneBefore} />;
  const gap = row.gaps.find(({ type }) => thin.has(type));
  return gap ? <Badge tone="missing">{GAP_LABELS[gap.type]}</Badge> : null;
}
