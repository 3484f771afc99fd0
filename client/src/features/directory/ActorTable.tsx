import { formatNumber, formatPartialDate } from '@quartiersnetz/graph-schema';
import type { JSX } from 'react';
import { Link, useNavigate } from 'react-router';
import { useVocabularies } from '../../app/vocabularies.js';
import type { ActorsQuery, ActorSort, ActorSortField } from '../../generated/graphql.js';
import { ActorSign } from '../../signs/ActorSign.js';
import { CHANNEL_ICONS } from '../../ui/channels.js';
import { CheckBox } from '../../ui/CheckBox.js';
import { Icon } from '../../ui/icons/Icon.js';
import { Badge } from '../../ui/surfaces.js';
import page from '../../ui/page.module.css';
import { kindLabel } from './kind-label.js';
import { HINT_LABELS, HINT_TONES, RING_LABELS } from './messages.de.js';
import { selectionKeys } from './selection/selection-keys.js';
import type { Selection } from './selection/use-selection.js';
import styles from './directory.module.css';

export type ActorRow = ActorsQuery['actors']['rows'][number];

const COLUMNS: readonly { field: ActorSortField | null; label: string }[] = [
  { field: 'NAME', label: 'Name' },
  { field: 'KIND', label: 'Art' },
  { field: 'SECTOR', label: 'Bereich' },
  { field: null, label: 'Ansprechstelle' },
  { field: 'RING', label: 'Ring' },
  { field: 'TIES', label: 'Beziehungen' },
  { field: 'LAST_CONFIRMED', label: 'Zuletzt bestätigt' },
  { field: null, label: 'Hinweis' },
];

/** Columns whose largest value is asked for first. */
const MOST_FIRST: readonly ActorSortField[] = ['TIES', 'LAST_CONFIRMED'];

/** Rows of actors; arrows move between them, Enter opens one, Space selects. */
export function ActorTable({
  areaId,
  rows,
  sort,
  onSort,
  selection,
  onSelectAll,
}: {
  areaId: string;
  rows: readonly ActorRow[];
  sort: ActorSort;
  onSort: (sort: ActorSort) => void;
  selection: Selection;
  /** Selects all that the filter lets through, also those that are not shown yet. */
  onSelectAll: () => void;
}): JSX.Element {
  const vocabularies = useVocabularies();
  const navigate = useNavigate();
  // the QM is tied to nearly all; measured by it, all others would look alike
  const most = Math.max(1, ...rows.filter(({ isQm }) => !isQm).map(({ ties }) => ties));
  return (
    <table className={page['table']}>
      <thead>
        <tr>
          <th scope="col" className={styles['select']}>
            <CheckBox
              aria-label="Alle auswählen"
              isSelected={rows.every(({ id }) => selection.ids.has(id))}
              isIndeterminate={selection.ids.size > 0 && !rows.every(({ id }) => selection.ids.has(id))}
              onChange={(on) => (on ? onSelectAll() : selection.clear())}
            />
          </th>
          {COLUMNS.map(({ field, label }) => (
            <th key={label} scope="col" aria-sort={ariaSort(field, sort)}>
              {field === null ? (
                label
              ) : (
                <button
                  type="button"
                  className={page['sortButton']}
                  onClick={() =>
                    onSort({
                      field,
                      descending: sort.field === field ? !(sort.descending ?? false) : MOST_FIRST.includes(field),
                    })
                  }
                >
                  {label}
                  {sort.field === field ? (
                    <Icon name={(sort.descending ?? false) ? 'sort-down' : 'sort-up'} size={14} />
                  ) : null}
                </button>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody onKeyDown={selectionKeys(selection, onSelectAll)}>
        {rows.map((row) => (
          <tr
            key={row.id}
            className={selection.ids.has(row.id) ? styles['selected'] : ''}
            onClick={() => void navigate(`/gebiet/${areaId}/akteure/${row.id}`)}
          >
            <td data-desk className={styles['select']} onClick={(event) => event.stopPropagation()}>
              <CheckBox
                aria-label={`${row.name} auswählen`}
                isSelected={selection.ids.has(row.id)}
                onChange={() => selection.toggle(row.id)}
                excludeFromTabOrder
              />
            </td>
            <td data-head>
              <Link
                data-row={row.id}
                to={`/gebiet/${areaId}/akteure/${row.id}`}
                className={page['name'] ?? ''}
                title={row.name}
                onClick={(event) => event.stopPropagation()}
              >
                <ActorSign actor={row} />
                <span className={styles['actorName']}>{row.name}</span>
              </Link>
            </td>
            <td data-phone="true" className={styles['kind']} title={kindLabel(row, vocabularies)}>
              {kindLabel(row, vocabularies)}
            </td>
            <td>
              <span className={page['inline']}>
                {row.sector === null ? (
                  <span className="muted">{row.isQm ? '–' : 'offen'}</span>
                ) : (
                  <>
                    <i
                      className={page['swatch']}
                      style={{ background: vocabularies.find('sector', row.sector)?.colour ?? '' }}
                    />
                    {vocabularies.short('sector', row.sector)}
                  </>
                )}
              </span>
            </td>
            <td>
              <Contact row={row} />
            </td>
            <td>{row.isQm ? 'QM' : row.ring === null ? '–' : RING_LABELS[row.ring]}</td>
            <td>
              <span className={styles['meter']}>
                <span>{formatNumber(row.ties)}</span>
                <span className={styles['track']} aria-hidden="true">
                  <i style={{ width: `${Math.min(100, (100 * row.ties) / most)}%` }} />
                </span>
              </span>
            </td>
            <td>
              {row.lastConfirmed ? formatPartialDate(row.lastConfirmed) : <span className="muted">noch nie</span>}
            </td>
            <td data-phone={row.hints.length > 0}>
              <Hint row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ariaSort(field: ActorSortField | null, sort: ActorSort): 'ascending' | 'descending' | undefined {
  if (field === null || field !== sort.field) return undefined;
  return (sort.descending ?? false) ? 'descending' : 'ascending';
}

function Contact({ row }: { row: ActorRow }): JSX.Element {
  if (row.channels.length === 0) {
    return row.class === 'POPULATION_GROUP' ? (
      <span className="muted">–</span>
    ) : (
      <Badge tone="attention">keine Ansprechstelle</Badge>
    );
  }
  return (
    <span className={styles['contact']}>
      <span className={styles['contactLabel']} title={row.contactLabel ?? ''}>
        {row.contactLabel}
      </span>
      <span className={styles['channels']}>
        {row.channels.map((channel) => (
          <Icon key={channel} name={CHANNEL_ICONS[channel].icon} size={15} label={CHANNEL_ICONS[channel].label} />
        ))}
      </span>
    </span>
  );
}

function Hint({ row }: { row: ActorRow }): JSX.Element | null {
  // The missing contact point stands in its own column.
  const hint = row.hints.find((one) => one !== 'NO_CONTACT_POINT');
  return hint === undefined ? null : <Badge tone={HINT_TONES[hint]}>{HINT_LABELS[hint]}</Badge>;
}
