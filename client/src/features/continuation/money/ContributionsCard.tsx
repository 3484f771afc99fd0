import { formatPartialDate } from '@quartiersnetz/graph-schema';
import type { JSX } from 'react';
import type { Vocabularies } from '../../../app/vocabularies.js';
import { ActorSign } from '../../../signs/ActorSign.js';
import { Button, IconButton } from '../../../ui/Button.js';
import { Badge, Card } from '../../../ui/surfaces.js';
import type { Tone } from '../../../ui/surfaces.js';
import type { Willingness } from '../../../generated/graphql.js';
import { WILLINGNESS_LABELS, euro } from '../messages.de.js';
import type { Contribution } from '../types.js';
import styles from './money.module.css';

const TONES: Readonly<Record<Willingness, Tone>> = {
  COMMITTED: 'good',
  CONDITIONAL: 'info',
  SIGNALLED: 'outline',
  DECLINED: 'neutral',
  NO_ANSWER: 'outline',
  NOT_ASKED: 'outline',
};

/** What organisations bring in besides taking over tasks: shares of staff costs, rooms, money for the fund. */
export function ContributionsCard({
  contributions,
  vocabularies,
  canAdd,
  onEdit,
  onAdd,
}: {
  contributions: readonly Contribution[];
  vocabularies: Vocabularies;
  /** Whether there is an organisation to bring something in. */
  canAdd: boolean;
  onEdit: (contribution: Contribution) => void;
  onAdd: () => void;
}): JSX.Element {
  return (
    <Card
      title="Beiträge"
      actions={
        canAdd ? (
          <Button small icon="add" onPress={onAdd}>
            Beitrag eintragen
          </Button>
        ) : null
      }
      flush
    >
      {contributions.length === 0 ? (
        <p className={styles['sentence']}>
          Noch hat niemand etwas zugesagt: Anteil an den Personalkosten, Räume, Geld für den Fonds.
        </p>
      ) : (
        <ul className={styles['parts']}>
          {contributions.map((one) => (
            <li key={one.id}>
              <ActorSign actor={one.actor} size={20} />
              <span>
                <b>{one.actor.shortName}</b>
                <small>{contributionWords(one, vocabularies)}</small>
              </span>
              <Badge tone={TONES[one.willingness]}>{WILLINGNESS_LABELS[one.willingness]}</Badge>
              <IconButton
                small
                icon="edit"
                label={`Ändern: ${one.actor.shortName}, ${vocabularies.label('contributionKind', one.kind)}`}
                onPress={() => onEdit(one)}
              />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

/** Kind, amount, year, note and where it comes from, in one line. */
function contributionWords(one: Contribution, vocabularies: Vocabularies): string {
  const amount = one.amount === null ? '' : ` ${euro(one.amount)}`;
  const year = one.year === null ? '' : ` für ${one.year}`;
  const source =
    one.sourceTitle === null
      ? ''
      : ` ${one.sourceTitle}${one.date === null ? '' : `, ${formatPartialDate(one.date)}`}.`;
  const note = one.note === null ? '' : ` ${one.note}`;
  return `${vocabularies.label('contributionKind', one.kind)}${amount}${year}.${note}${source}`;
}
