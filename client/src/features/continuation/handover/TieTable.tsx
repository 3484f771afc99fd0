import { Fragment } from 'react';
import type { JSX, ReactNode } from 'react';
import { formatPartialDate } from '@quartiersnetz/graph-schema';
import { Button } from 'react-aria-components';
import { ActorSign } from '../../../signs/ActorSign.js';
import { Badge } from '../../../ui/surfaces.js';
import type { QmTie } from '../types.js';
import { StepSign } from './StepSign.js';
import { ofTie } from './handover-model.js';
import styles from './ties.module.css';

const contacts = ({ strength, otherContacts }: QmTie): string =>
  `Stärke ${strength}, ${otherContacts === 1 ? '1 weiterer Kontakt' : `${otherContacts} weitere Kontakte`}`;

/** The ties of the QM, first what can be done next; the chosen one is marked, on the phone it opens in its place. */
export function TieTable({
  ties,
  chosen,
  onChoose,
  onOpen,
  opened,
}: {
  ties: readonly QmTie[];
  chosen: string | null;
  onChoose: (tie: QmTie) => void;
  /** Leads into the panel. */
  onOpen: (tie: QmTie) => void;
  /** The panel of the chosen tie where it opens in the list. */
  opened: ReactNode;
}): JSX.Element {
  return (
    <table className={styles['ties']}>
      <thead>
        <tr>
          <th scope="col">Kontakt des QM</th>
          <th scope="col">geht über an</th>
          <th scope="col">Stand</th>
          <th scope="col">Nächster Schritt</th>
          <th scope="col">wer</th>
        </tr>
      </thead>
      <tbody>
        {ties.map((tie) => {
          const handover = ofTie(tie.handover);
          const isChosen = tie.tieId === chosen;
          return (
            <Fragment key={tie.tieId}>
              <tr data-chosen={isChosen} onClick={() => onChoose(tie)}>
                <td>
                  <Button
                    data-tie={tie.tieId}
                    aria-current={isChosen ? 'true' : undefined}
                    className={styles['contact'] ?? ''}
                    onPress={({ pointerType }) => (pointerType === 'keyboard' ? onOpen(tie) : onChoose(tie))}
                  >
                    <ActorSign actor={tie.contact} />
                    <span>
                      <b title={tie.contact.name}>{tie.contact.shortName}</b>
                      {tie.onlyQm ? (
                        <small className={styles['missing']}>hängt nur am QM</small>
                      ) : (
                        <small>{contacts(tie)}</small>
                      )}
                    </span>
                  </Button>
                </td>
                <td>
                  {handover.receiver === null ? (
                    <Proposed tie={tie} />
                  ) : (
                    <span className={styles['receiver']} title={handover.receiver.name}>
                      <ActorSign actor={handover.receiver} size={20} />
                      {handover.receiver.shortName}
                    </span>
                  )}
                </td>
                <td>
                  <StepSign handover={handover} />
                </td>
                <td className={handover.step === 'HANDED_OVER' ? 'muted' : ''}>
                  {handover.nextStep ?? <span className="muted">–</span>}
                  <Due due={handover.nextStepDue} overdue={handover.nextStepOverdue} />
                </td>
                <td className="muted">{handover.ownerName ?? ''}</td>
              </tr>
              {isChosen && opened !== null ? (
                <tr className={styles['openedRow']}>
                  <td colSpan={5}>{opened}</td>
                </tr>
              ) : null}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

function Proposed({ tie: { proposals } }: { tie: QmTie }): JSX.Element {
  const [best] = proposals;
  if (best === undefined) return <span className="muted">noch niemand</span>;
  return (
    <span className={styles['proposed']}>
      Vorschlag: {best.actor.shortName}
      {proposals.length === 1 ? null : <small> und {proposals.length - 1} mehr</small>}
    </span>
  );
}

function Due({ due, overdue }: { due: string | null; overdue: boolean }): JSX.Element | null {
  if (due === null) return null;
  const when = formatPartialDate(due);
  return overdue ? <Badge tone="missing">war {when}</Badge> : <small className={styles['due']}>bis {when}</small>;
}
