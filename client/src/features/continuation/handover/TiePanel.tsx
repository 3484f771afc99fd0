import { formatPartialDate } from '@quartiersnetz/graph-schema';
import type { JSX, Ref } from 'react';
import { Link } from 'react-router';
import { ActorSign } from '../../../signs/ActorSign.js';
import { Button } from '../../../ui/Button.js';
import { CheckBox } from '../../../ui/CheckBox.js';
import { Icon } from '../../../ui/icons/Icon.js';
import { Notice } from '../../../ui/surfaces.js';
import type { QmTie } from '../types.js';
import { obstacle, ofTie } from './handover-model.js';
import { FACTS, factWords, stepDate, stepWord } from './handover-words.js';
import type { Fact } from './handover-words.js';
import styles from './panel.module.css';
import steps from './step.module.css';

/** One tie of the QM: to whom it goes, what goes along, and the facts on which "übergeben" rests. */
export function TiePanel({
  areaId,
  tie,
  trouble,
  busy,
  ref,
  onFact,
  onReceiver,
  onHandedOver,
  onIntroduced,
  onEdit,
}: {
  areaId: string;
  tie: QmTie;
  /** What was refused, in sentences. */
  trouble: readonly string[];
  busy: boolean;
  ref?: Ref<HTMLHeadingElement>;
  onFact: (fact: Fact, holds: boolean) => void;
  onReceiver: (actorId: string, name: string) => void;
  onHandedOver: () => void;
  /** They were introduced to each other. */
  onIntroduced: () => void;
  onEdit: () => void;
}): JSX.Element {
  const handover = ofTie(tie.handover);
  const { receiver, step } = handover;
  const canEnd = step !== 'HANDED_OVER' && obstacle(handover, 'HANDED_OVER') === null;
  return (
    <section className={styles['panel']} aria-label={`Übergabe: ${tie.contact.name}`}>
      <div className={styles['panelHead']}>
        <h3 ref={ref} tabIndex={-1}>
          <ActorSign actor={tie.contact} size={20} />
          <Link to={`/gebiet/${areaId}/akteure/${tie.contact.id}`} title={tie.contact.name}>
            {tie.contact.shortName}
          </Link>
          <Icon name="arrow" size={18} />
          {receiver === null ? (
            <span className="muted">noch niemand</span>
          ) : (
            <>
              <ActorSign actor={receiver} size={20} />
              <Link to={`/gebiet/${areaId}/akteure/${receiver.id}`} title={receiver.name}>
                {receiver.shortName}
              </Link>
            </>
          )}
        </h3>
        <span className={steps['state']} data-step={step}>
          {stepWord(step, 'tie')} {stepDate(handover)}
        </span>
        <Button small icon="edit" onPress={onEdit}>
          Bearbeiten
        </Button>
        {step === 'OPEN' || step === 'PLANNED' ? (
          <Button small look="primary" icon="introduced" onPress={onIntroduced}>
            Vorstellung eintragen
          </Button>
        ) : null}
      </div>
      {trouble.length === 0 ? null : (
        <Notice tone="attention" role="alert">
          {trouble.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      <div className={styles['panelBody']}>
        <div>
          <h4>Was mitgeht</h4>
          <ul className={styles['along']}>
            {tie.goesAlong.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
        <div>
          <h4>Übergeben ist es, wenn</h4>
          <ul>
            {FACTS.map((fact) => {
              const day = handover[fact];
              return (
                <li key={fact}>
                  <CheckBox isSelected={day !== null} isDisabled={busy} onChange={(holds) => onFact(fact, holds)}>
                    {factWords(fact, 'tie')}
                    {day === null ? '' : `, ${formatPartialDate(day)}`}
                  </CheckBox>
                </li>
              );
            })}
          </ul>
          {canEnd ? (
            <Button small icon="check" onPress={onHandedOver} isDisabled={busy}>
              Als übergeben eintragen
            </Button>
          ) : null}
        </div>
        {receiver !== null || tie.proposals.length === 0 ? null : (
          <div>
            <h4>Wer könnte es übernehmen?</h4>
            <ul className={styles['proposals']}>
              {tie.proposals.map(({ actor, reason }) => (
                <li key={actor.id}>
                  <Button small isDisabled={busy} onPress={() => onReceiver(actor.id, actor.shortName)}>
                    {actor.shortName}
                  </Button>
                  <span className="muted">{reason}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  );
}
