import type { JSX } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from '../../../ui/icons/Icon.js';
import type { SuccessionResult } from '../types.js';
import { share } from '../messages.de.js';
import styles from './sets.module.css';

/** "Warum ist X nicht dabei?": each candidate that is in no set, with its reasons and what it would bring alone. */
export function WhyNot({
  result,
  open,
  onOpen,
}: {
  result: SuccessionResult;
  /** Id of the candidate whose reasons are open. */
  open: string | null;
  onOpen: (candidateId: string | null) => void;
}): JSX.Element | null {
  if (result.notChosen.length === 0) return null;
  return (
    <ul className={styles['why']}>
      {result.notChosen.map(({ candidateId, actor, reasons }) => {
        const isOpen = candidateId === open;
        const alone = result.singles.find((one) => one.candidateId === candidateId)?.recoveryPairs ?? null;
        return (
          <li key={candidateId}>
            <Button
              aria-expanded={isOpen}
              className={styles['whyButton'] ?? ''}
              onPress={() => onOpen(isOpen ? null : candidateId)}
            >
              <Icon name={isOpen ? 'up' : 'down'} size={18} />
              Warum ist {actor.shortName} nicht dabei?
            </Button>
            {isOpen ? (
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
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
