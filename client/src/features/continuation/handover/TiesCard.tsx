import { formatNumber } from '@quartiersnetz/graph-schema';
import { useCallback, useRef, useState } from 'react';
import type { JSX } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useSearchParams } from 'react-router';
import { Button } from '../../../ui/Button.js';
import { Card, EmptyState, Notice, Skeleton } from '../../../ui/surfaces.js';
import { today } from '../../../ui/today.js';
import { useIsPhone } from '../../../ui/use-is-phone.js';
import { useChange } from '../../changes/index.js';
import { Notices } from '../Notices.js';
import { tieCount } from '../messages.de.js';
import type { QmTie } from '../types.js';
import { TiePanel } from './TiePanel.js';
import { TieTable } from './TieTable.js';
import { STEPS, obstacle, ofTie } from './handover-model.js';
import type { HandoverChange, Step } from './handover-model.js';
import { factWords, stepWord } from './handover-words.js';
import { deleteHandover, sendHandover } from './send-handover.js';
import { ALL_TIES, TIE_CHOICES, choiceOf } from './tie-filters.js';
import { useQmTies } from './use-qm-ties.js';
import { useTieKeys } from './use-tie-keys.js';
import filters from '../../../ui/FilterMenu.module.css';
import styles from './ties.module.css';

/** The list of the QM's ties with its filters, and below it the chosen one. */
export function TiesCard({
  areaId,
  onEdit,
}: {
  areaId: string;
  onEdit: (tie: QmTie, isIntroduction: boolean) => void;
}): JSX.Element {
  const [params, setParams] = useSearchParams();
  const isPhone = useIsPhone();
  const next = useQmTies(areaId, 'NEXT');
  const counts = next.data?.pages[0]?.counts;
  const choice = choiceOf(params.get('filter'), counts);
  const list = useQmTies(areaId, choice.filter);
  const ties = list.data?.pages.flatMap(({ rows }) => rows) ?? [];
  const chosen = ties.find(({ tieId }) => tieId === params.get('beziehung')) ?? (isPhone ? null : (ties[0] ?? null));
  const [refused, setRefused] = useState<{ readonly tieId: string; readonly sentence: string } | null>(null);
  const panel = useRef<HTMLHeadingElement>(null);
  const change = useChange(areaId);

  const put = useCallback(
    (name: string, value: string) =>
      setParams(
        (current) => {
          const after = new URLSearchParams(current);
          after.set(name, value);
          if (name === 'filter') after.delete('beziehung');
          return after;
        },
        { replace: true },
      ),
    [setParams],
  );
  const choose = ({ tieId }: QmTie): void => put('beziehung', tieId);
  const save = (tie: QmTie, fields: HandoverChange, done: string): void => {
    setRefused(null);
    const thing = { areaId, subject: 'tie' as const, id: tie.tieId, handover: ofTie(tie.handover) };
    change.submit({ done, send: (resolved) => sendHandover(thing, fields, resolved) });
  };
  const setStep = (tie: QmTie, step: Step): void => {
    const handover = ofTie(tie.handover);
    const sentence = obstacle(handover, step);
    if (step === handover.step || change.busy) return;
    if (sentence !== null) {
      setRefused({ tieId: tie.tieId, sentence });
      return;
    }
    const name = tie.contact.shortName;
    if (step === 'OPEN') {
      const { id, version } = handover;
      if (id === null || version === null) return;
      setRefused(null);
      change.submit({
        done: `${name}: wieder offen. Was zur Übergabe eingetragen war, ist gelöscht.`,
        send: () => deleteHandover({ areaId, subject: 'tie', id: tie.tieId, handover }, { id, version }),
      });
      return;
    }
    // planned is for a day to come, all else holds since today
    save(tie, { step, date: step === 'PLANNED' ? null : today() }, `${name}: ${stepWord(step, 'tie')}.`);
  };
  useTieKeys({
    move: (by) => {
      const at = ties.findIndex(({ tieId }) => tieId === chosen?.tieId);
      const goal = ties[at < 0 ? 0 : at + by];
      if (goal === undefined) return;
      choose(goal);
      document.querySelector<HTMLElement>(`[data-tie="${goal.tieId}"]`)?.focus();
    },
    setStep: (index) => {
      const step = STEPS[index];
      if (chosen !== null && step !== undefined) setStep(chosen, step);
    },
  });

  const trouble = [
    ...(refused !== null && refused.tieId === chosen?.tieId ? [refused.sentence] : []),
    ...(change.failure === null ? [] : [change.failure]),
    ...change.faults.map(({ message }) => message),
    ...(change.conflict === null ? [] : [`${change.conflict.message} Sie sehen jetzt, was gilt.`]),
  ];
  const opened =
    chosen === null ? null : (
      <TiePanel
        ref={panel}
        areaId={areaId}
        tie={chosen}
        trouble={trouble}
        busy={change.busy}
        onFact={(fact, holds) => {
          const words = factWords(fact, 'tie');
          const done = holds ? `Eingetragen: dass ${words}.` : `Ausgetragen: dass ${words}.`;
          save(chosen, { [fact]: holds ? today() : null }, done);
        }}
        onReceiver={(receiverId, name) =>
          save(chosen, { receiverId }, `${chosen.contact.shortName} soll an ${name} gehen.`)
        }
        onHandedOver={() => setStep(chosen, 'HANDED_OVER')}
        onIntroduced={() => onEdit(chosen, true)}
        onEdit={() => onEdit(chosen, false)}
      />
    );
  if (list.error !== null && list.data === undefined) {
    return (
      <Card title="Beziehungen des QM">
        <Notice tone="missing" role="alert">
          <p>Die Beziehungen ließen sich nicht laden. {list.error.message}</p>
        </Notice>
        <Button icon="refresh" onPress={() => void list.refetch()}>
          Jetzt versuchen
        </Button>
      </Card>
    );
  }
  const shown = list.data?.pages[0];
  return (
    <Card
      flush
      title={shown === undefined ? 'Beziehungen des QM' : `${tieCount(shown.counts.all)} des QM`}
      actions={
        shown === undefined || shown.counts.all === 0 ? null : (
          <ToggleButtonGroup
            aria-label="Welche Beziehungen"
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[choice.id]}
            onSelectionChange={(keys) => {
              const wanted = TIE_CHOICES.find(({ id }) => keys.has(id));
              if (wanted) put('filter', wanted.id);
            }}
            className={filters['chips'] ?? ''}
          >
            {TIE_CHOICES.map((one) => (
              <ToggleButton key={one.id} id={one.id} className={filters['toggle'] ?? ''} data-on={one.id === choice.id}>
                {one.label} {formatNumber(one.count(shown.counts))}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        )
      }
    >
      {shown === undefined ? <Skeleton rows={9} /> : null}
      {shown === undefined || shown.notices.length === 0 ? null : (
        <div className={styles['notices']}>
          <Notices notices={shown.notices} />
        </div>
      )}
      {shown !== undefined && shown.counts.all > 0 && ties.length === 0 ? (
        <EmptyState
          icon="filter"
          title={`Keine Beziehung ist „${choice.label}“`}
          actions={
            <Button onPress={() => put('filter', ALL_TIES.id)}>Alle {formatNumber(shown.counts.all)} zeigen</Button>
          }
        />
      ) : null}
      {ties.length === 0 || shown === undefined ? null : (
        <>
          {shown.counts.withoutReceiver === shown.counts.all ? (
            <div className={styles['notices']}>
              <Notice tone="info">
                <p>
                  <strong>Noch geht keine Beziehung an jemanden über.</strong> Beginnen Sie mit den starken; zu jeder
                  steht ein Vorschlag, wer sie übernehmen könnte, und warum.
                </p>
              </Notice>
            </div>
          ) : null}
          <div className={styles['scroll']}>
            <TieTable
              ties={ties}
              chosen={chosen?.tieId ?? null}
              onChoose={choose}
              onOpen={(tie) => {
                choose(tie);
                requestAnimationFrame(() => panel.current?.focus());
              }}
              opened={isPhone ? opened : null}
            />
          </div>
          <p className={styles['foot']}>
            {list.hasNextPage ? (
              <Button small onPress={() => void list.fetchNextPage()} isDisabled={list.isFetchingNextPage}>
                Weitere zeigen
              </Button>
            ) : null}
            {choice.filter === null ? null : (
              <>
                <Button small look="quiet" onPress={() => put('filter', ALL_TIES.id)}>
                  Alle {formatNumber(shown.counts.all)} zeigen
                </Button>
                <span className="muted">
                  {formatNumber(shown.counts.all - shown.pageInfo.total)} ausgeblendet durch „{choice.label}“
                </span>
              </>
            )}
          </p>
          {isPhone ? null : opened}
        </>
      )}
    </Card>
  );
}
