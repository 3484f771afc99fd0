import { counted } from '@quartiersnetz/graph-schema';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useSearchParams } from 'react-router';
import { execute } from '../../api/execute.js';
import { PageError } from '../../app/PageError.js';
import { useArea } from '../../app/area.js';
import { Button, ButtonLink } from '../../ui/Button.js';
import { SelectField } from '../../ui/SelectField.js';
import { EmptyState, Skeleton } from '../../ui/surfaces.js';
import { ContinuationHead } from './ContinuationHead.js';
import { ConversationSheet } from './conversation/ConversationSheet.js';
import { CONVERSATIONS } from './conversation/queries.js';
import paper from './paper.module.css';

/** Gesprächsliste: for each organisation a sheet with what to ask it, in which words, and boxes to tick. */
export function ConversationPage(): JSX.Element {
  const area = useArea();
  const [params, setParams] = useSearchParams();
  const { data, error, refetch } = useQuery({
    queryKey: ['conversation-lists', area.id],
    queryFn: async ({ signal }) => (await execute(CONVERSATIONS, { areaId: area.id }, signal)).conversationList,
  });
  if (error !== null && data === undefined) return <PageError error={error} onRetry={() => void refetch()} />;
  const chosen = data?.find(({ actor }) => actor.id === params.get('organisation')) ?? null;
  const lists = chosen === null ? (data ?? []) : [chosen];
  const questions = lists.reduce((sum, list) => sum + list.questions.length, 0);
  return (
    <div className={paper['page']}>
      <div className={paper['screenOnly']}>
        <ContinuationHead title="Gesprächsliste" below>
          {lists.length === 0 ? null : (
            <Button look="primary" icon="print" onPress={() => window.print()}>
              {`${counted(lists.length, 'Blatt', 'Blätter')} drucken`}
            </Button>
          )}
        </ContinuationHead>
        {data === undefined ? <Skeleton rows={10} /> : null}
        {data?.length === 0 ? (
          <EmptyState
            icon="contact"
            title="Es ist niemand zu fragen"
            actions={<ButtonLink href={`/gebiet/${area.id}/verstetigung`}>Zur Tabelle</ButtonLink>}
          >
            Entweder sind alle gefragt, oder es fehlen noch Aufgaben und Organisationen.
          </EmptyState>
        ) : null}
        {data === undefined || data.length === 0 ? null : (
          <div className={paper['choice']}>
            <SelectField
              label="Organisation"
              options={data.map(({ actor, questions: own }) => ({
                id: actor.id,
                label: `${actor.name} (${counted(own.length, 'Frage', 'Fragen')})`,
              }))}
              none="alle"
              value={chosen?.actor.id ?? null}
              onChange={(id) => setParams(id === null ? {} : { organisation: id }, { replace: true })}
            />
            <p className="muted">
              {counted(questions, 'Frage', 'Fragen')} auf {counted(lists.length, 'Blatt', 'Blättern')}. Nach dem
              Gespräch tragen Sie die Antworten in die Tabelle ein.
            </p>
          </div>
        )}
      </div>
      {lists.map((list) => (
        <ConversationSheet key={list.candidateId} list={list} areaName={area.name} />
      ))}
    </div>
  );
}
