import { useState } from 'react';
import type { JSX } from 'react';
import { Chip } from '../../../ui/surfaces.js';
import { ActorPicker } from '../../ties/index.js';
import { useNames } from '../use-continuation.js';
import styles from './assumptions.module.css';

interface Named {
  readonly id: string;
  readonly shortName: string;
}

/** Any number of actors, each with the way to take it off again. */
export function ActorChoice({
  areaId,
  label,
  chosen,
  known,
  onChange,
}: {
  areaId: string;
  label: string;
  chosen: readonly string[];
  /** Actors whose names are at hand. */
  known: readonly Named[];
  onChange: (chosen: readonly string[]) => void;
}): JSX.Element {
  // a picked actor becomes a chip, and the field is empty for the next
  const [round, setRound] = useState(0);
  const isUnknown = chosen.some((id) => !known.some((one) => one.id === id));
  const names = useNames(areaId, isUnknown);
  const nameOf = (id: string): string => {
    const all: readonly Named[] = [
      ...known,
      ...(names.data?.actors.id.map((one, index) => ({
        id: one,
        shortName: names.data.actors.shortName[index] ?? one,
      })) ?? []),
    ];
    return all.find((one) => one.id === id)?.shortName ?? '…';
  };
  return (
    <div className={styles['choice']}>
      <ActorPicker
        key={round}
        areaId={areaId}
        label={label}
        picked={null}
        onPick={(actor) => {
          if (actor === null) return;
          setRound(round + 1);
          if (!chosen.includes(actor.id)) onChange([...chosen, actor.id]);
        }}
      />
      {chosen.length === 0 ? null : (
        <p className={styles['chips']}>
          {chosen.map((id) => (
            <Chip
              key={id}
              onRemove={() => onChange(chosen.filter((one) => one !== id))}
              removeLabel={`${nameOf(id)} bleibt doch`}
            >
              {nameOf(id)}
            </Chip>
          ))}
        </p>
      )}
    </div>
  );
}
