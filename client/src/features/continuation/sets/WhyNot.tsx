import type { JSX } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from '../../../ui/icons/Icon.js';
import { SelectField } from '../../../ui/SelectField.js';
import { share } from '../messages.de.js';
import type { SuccessionResult } from '../types.js';
import styles from './sets.module.css';

type NotChosen = SuccessionResult['notChosen'][number];

interface WhyProps {
  readonly result: SuccessionResult;
  /** Id of the candidate whose reasons are open. */
  readonly open: string | null;
  readonly onOpen: (candidateId: string | null) => void;
}

/** As many questions stand in a list; more are chosen from. */
const LISTED = 4;

/** "Warum ist X nicht dabei?": each candidate that is in no set, with its reasons and what it would bring alone. */
export function WhyNot({ result, open, onOpen }: WhyProps): JSX.Element | null {
  const { notChosen } = result;
  if (notChosen.length === 0) return null;
  if (notChosen.length > LISTED) return <WhyNotChoice result={result} open={open} onOpen={onOpen} />;
  return (
    <ul className={styles['why']}>
      {notChosen.map((one) => {
        const isOpen = one.candidateId === open;
        return (
          <li key={one.candidateId}>
            <Button
              aria-expanded={isOpen}
              className={styles['whyButton'] ?? ''}
              onPress={() => onOpen(isOpen ? null : one.candidateId)}
            >
              <Icon name={isOpen ? 'up' : 'down'} size={18} />
              Warum ist {one.actor.shortName} nicht dabei?
            </Button>
            {isOpen ? <Reasons result={result} of={one} /> : null}
          </li>
        );
      })}
    </ul>
  );
}

function WhyNotChoice({ result, open, onOpen }: WhyProps): JSX.Element {
  const chosen = result.notChosen.find(({ candidateId }) => candidateId === open);
  return (
    <div className={styles['why']}>
      <SelectField
        label="Warum ist … nicht dabei?"
        options={result.notChosen.map(({ candidateId, actor }) => ({ id: candidateId, label: actor.name }))}
        none="bitte wählen"
        value={chosen?.candidateId ?? null}
        onChange={onOpen}
      />
      {chosen === undefined ? null : <Reasons result={result} of={chosen} />}
    </div>
  );
}

function Reasons({
  result,
  of: { candidateId, actor, reasons },
}: {
  result: SuccessionResult;
  of: NotChosen;
}): JSX.Element {
  const alone = result.singles.find((one) => one.candidateId === candidateId)?.recoveryPairs ?? null;
  return (
    <ul className={styles['reasons']}>
      {reasons.map(({ code, sentence }) => (
        <li key={code}>{sentence}</li>
      ))}
      {alone === null ? null : (
        <li className="muted">
          Allein brächte {actor.shortName} {share(alone)} der verlorenen Paare zurück.
        </li>
      )}
    </ul>
  );
}
