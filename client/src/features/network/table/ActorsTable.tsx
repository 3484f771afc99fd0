import { useEffect, useMemo, useRef } from 'react';
import type { JSX } from 'react';
import type { Vocabularies } from '../../../app/vocabularies.js';
import { ActorSign } from '../../../signs/ActorSign.js';
import { NO_SECTOR_COLOUR } from '../../../signs/sign-of.js';
import { Badge } from '../../../ui/surfaces.js';
import type { DayView, MapActor } from '../data/network-model.js';
import { GAP_LABELS, GAP_TONES, RING_WORDS, actorCount, tieCount } from '../messages.de.js';
import { withoutWords } from '../without/words.js';
import { actorGroups } from './table-rows.js';
import type { ActorRow, StripPart } from './table-rows.js';
import styles from './table.module.css';

interface ActorsTableProps {
  view: DayView;
  vocabularies: Vocabularies;
  selected: number | null;
  onSelect: (actor: MapActor) => void;
}

/** The network as a table: sectors as groups, ties as a strip of sectors, the consequence without the QM in words. */
export function ActorsTable({ view, vocabularies, selected, onSelect }: ActorsTableProps): JSX.Element {
  const groups = useMemo(
    () =>
      actorGroups(
        view,
        vocabularies.all('sector').map(({ id }) => id),
      ),
    [view, vocabularies],
  );
  const most = Math.max(1, ...groups.flatMap(({ rows }) => rows.map(({ ties }) => ties)));
  const hasGaps = groups.some(({ rows }) => rows.some(({ gaps }) => gaps.length > 0));
  const showsWithout = view.findings.withoutQm !== null;
  const { column } = withoutWords(view.leaving);
  const columns = 3 + (showsWithout ? 1 : 0) + (hasGaps ? 1 : 0);
  return (
    <table className={styles['table']}>
      <colgroup>
        <col style={{ width: '36%' }} />
        <col style={{ width: '7%' }} />
        <col style={{ width: '26%' }} />
        {showsWithout ? <col style={{ width: '15%' }} /> : null}
        {hasGaps ? <col style={{ width: '16%' }} /> : null}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">Akteur</th>
          <th scope="col">Ring</th>
          <th scope="col">Beziehungen und in welche Bereiche</th>
          {showsWithout ? <th scope="col">{column}</th> : null}
          {hasGaps ? <th scope="col">Lücke</th> : null}
        </tr>
      </thead>
      {groups.map(({ sector, rows }) => (
        <tbody key={sector ?? ''}>
          <tr className={styles['group']}>
            <th scope="rowgroup" colSpan={columns}>
              <i
                className={styles['swatch']}
                style={{ background: vocabularies.find('sector', sector)?.colour ?? NO_SECTOR_COLOUR }}
              />
              {sector === null ? 'ohne Bereich' : vocabularies.label('sector', sector)}
              <small>{actorCount(rows.length)}</small>
            </th>
          </tr>
          {rows.map((row) => (
            <Row
              key={row.actor.id}
              row={row}
              view={view}
              vocabularies={vocabularies}
              most={most}
              isSelected={selected === row.actor.index}
              hasGaps={hasGaps}
              onSelect={onSelect}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Row({
  row,
  view,
  vocabularies,
  most,
  isSelected,
  hasGaps,
  onSelect,
}: {
  row: ActorRow;
  view: DayView;
  vocabularies: Vocabularies;
  most: number;
  isSelected: boolean;
  hasGaps: boolean;
  onSelect: (actor: MapActor) => void;
}): JSX.Element {
  const { actor } = row;
  const line = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (isSelected) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);
  const ring = view.ringOf(actor.index);
  const [gap] = row.gaps;
  return (
    <tr ref={line} data-row="true" data-selected={isSelected} onClick={() => onSelect(actor)}>
      <td>
        <button type="button" className={styles['name']} aria-pressed={isSelected} title={actor.name}>
          <ActorSign actor={actor} size={20} />
          <span>{actor.name}</span>
        </button>
      </td>
      <td>{ring === null ? '–' : RING_WORDS[ring]}</td>
      <td>
        <Strip row={row} most={most} vocabularies={vocabularies} />
      </td>
      {view.findings.withoutQm === null ? null : (
        <td>
          <WithoutWords without={row.without} aloneBefore={withoutWords(view.leaving).aloneBefore} />
        </td>
      )}
      {hasGaps ? (
        <td>
          {gap ? (
            <span title={row.gaps.map(({ sentence }) => sentence).join(' ')}>
              <Badge tone={GAP_TONES[gap.type]}>{GAP_LABELS[gap.type]}</Badge>
              {row.gaps.length > 1 ? <span className="muted"> +{row.gaps.length - 1}</span> : null}
            </span>
          ) : null}
        </td>
      ) : null}
    </tr>
  );
}

/** What becomes of an actor without those who go, in words. */
export function WithoutWords({
  without,
  aloneBefore,
}: {
  without: ActorRow['without'];
  aloneBefore: string;
}): JSX.Element | null {
  switch (without?.kind) {
    case 'stays':
      return <>bleibt verbunden</>;
    case 'part':
      return (
        <Badge tone="attention" icon="split">
          Teilnetz {without.part}
        </Badge>
      );
    case 'orphan':
      return <Badge tone="missing">ohne Verbindung</Badge>;
    case 'alone':
      return <span className="muted">{aloneBefore}</span>;
    case 'gone':
      return <span className="muted">geht</span>;
    case undefined:
      return null;
  }
}

const WIDTH = 190;
const LETTERS = 20;

function Strip({ row, most, vocabularies }: { row: ActorRow; most: number; vocabularies: Vocabularies }): JSX.Element {
  const term = ({ sector }: StripPart) => vocabularies.find('sector', sector);
  const words = row.strip.map((part) => `${part.qm ? 'QM' : (term(part)?.label ?? 'ohne Bereich')} ${part.ties}`);
  return (
    <span
      className={styles['strip']}
      role="img"
      aria-label={`${tieCount(row.ties)}${words.length > 0 ? `: ${words.join(', ')}` : ''}`}
    >
      <b>{row.ties}</b>
      {row.strip.map((part) => {
        const width = Math.max(10, (part.ties / most) * WIDTH);
        return (
          <i
            key={part.qm ? 'qm' : (part.sector ?? '')}
            title={`${part.qm ? 'QM' : (term(part)?.label ?? 'ohne Bereich')}: ${part.ties}`}
            style={{ width, background: part.qm ? 'var(--text)' : (term(part)?.colour ?? NO_SECTOR_COLOUR) }}
          >
            {width >= LETTERS ? (part.qm ? 'QM' : term(part)?.code) : ''}
          </i>
        );
      })}
    </span>
  );
}
