import type { JSX } from 'react';
import type { Vocabularies } from '../../../app/vocabularies.js';
import { ActorSign } from '../../../signs/ActorSign.js';
import { Icon } from '../../../ui/icons/Icon.js';
import { StrengthBars } from '../../../ui/surfaces.js';
import type { MapActor, MapTie } from '../data/network-model.js';
import styles from './panel.module.css';

/** The verb of a tie, read from one of its ends. */
export function verbOf(tie: MapTie, from: number, vocabularies: Vocabularies): string {
  const term = vocabularies.find('tieKind', tie.kind);
  return (tie.from === from ? term?.verb : term?.inverse) ?? term?.label ?? tie.kind;
}

/** A tie as a row: verb, name of the other end, strength. A click goes to the other end. */
export function TieRow({
  tie,
  self,
  other,
  isQm,
  vocabularies,
  onSelect,
}: {
  tie: MapTie;
  self: number;
  other: MapActor;
  isQm: boolean;
  vocabularies: Vocabularies;
  onSelect: (actor: MapActor) => void;
}): JSX.Element {
  return (
    <li>
      <button type="button" className={styles['tie']} onClick={() => onSelect(other)}>
        <ActorSign actor={{ ...other, isQm }} />
        <span style={{ minWidth: 0 }}>
          <small>{verbOf(tie, self, vocabularies)}</small>
          <strong title={other.name}>{other.name}</strong>
        </span>
        <StrengthBars value={tie.intensity} />
        <Icon name="right" size={18} />
      </button>
    </li>
  );
}

/** An actor as a row that goes to it. */
export function ActorRow({
  actor,
  isQm = false,
  onSelect,
}: {
  actor: MapActor;
  isQm?: boolean;
  onSelect: (actor: MapActor) => void;
}): JSX.Element {
  return (
    <li>
      <button type="button" className={styles['plain']} onClick={() => onSelect(actor)}>
        <ActorSign actor={{ ...actor, isQm }} />
        <span>{actor.name}</span>
      </button>
    </li>
  );
}
