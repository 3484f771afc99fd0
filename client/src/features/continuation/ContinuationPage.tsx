import { useState } from 'react';
import type { JSX } from 'react';
import { execute } from '../../api/execute.js';
import { PageError } from '../../app/PageError.js';
import { useArea } from '../../app/area.js';
import { useVocabularies } from '../../app/vocabularies.js';
import { ButtonLink } from '../../ui/Button.js';
import { Skeleton } from '../../ui/surfaces.js';
import { useChange } from '../changes/index.js';
import { DocumentMenu } from '../documents/index.js';
import { ContinuationHead } from './ContinuationHead.js';
import { EditDialogs } from './EditDialogs.js';
import type { Editing } from './EditDialogs.js';
import { MatrixCard } from './MatrixCard.js';
import { Notices } from './Notices.js';
import { scenarioValues } from './ScenarioDialog.js';
import { ScenarioMenu } from './ScenarioMenu.js';
import { assumptionsOf, parametersOf, sameAssumptions } from './assumptions.js';
import { AssumptionsCard } from './assumptions/AssumptionsCard.js';
import { HandoverCard } from './handover/HandoverCard.js';
import { markedSet } from './marked-set.js';
import { ContributionsCard } from './money/ContributionsCard.js';
import { FinancingCard } from './money/FinancingCard.js';
import { UPDATE_SUCCESSION_SCENARIO } from './mutations.js';
import { SetsCard } from './sets/SetsCard.js';
import { useComparedSets } from './sets/use-compared-sets.js';
import { useScenarioSet } from './sets/use-scenario-set.js';
import { useSuccession } from './sets/use-succession.js';
import type { Continuation, Notice, Scenario } from './types.js';
import { useContinuation } from './use-continuation.js';
import { useView } from './use-view.js';
import { AnchorsCard } from './way/AnchorsCard.js';
import { StageLine } from './way/StageLine.js';
import { WithoutCard } from './without/WithoutCard.js';
import styles from './continuation.module.css';

/** Verstetigung: who could take over what, which sets of organisations suffice, how far the handover is. */
export function ContinuationPage(): JSX.Element {
  const area = useArea();
  const { data, error, refetch } = useContinuation(area.id);
  if (error !== null && data === undefined) return <PageError error={error} onRetry={() => void refetch()} />;
  if (data === undefined) {
    return (
      <>
        <ContinuationHead title="Verstetigung" />
        <Skeleton rows={12} />
      </>
    );
  }
  return <Loaded areaId={area.id} continuation={data} />;
}

/** Notices that a card of its own says. */
const SAID_ELSEWHERE: readonly Notice['code'][] = ['NO_TASK', 'NO_CANDIDATE'];

function Loaded({ areaId, continuation }: { areaId: string; continuation: Continuation }): JSX.Element {
  const vocabularies = useVocabularies();
  const view = useView();
  const [editing, setEditing] = useState<Editing | null>(null);
  const { tasks } = continuation;
  const canSearch = tasks.rows.length > 0 && tasks.columns.length > 0;
  const parameters = parametersOf(view.assumptions);
  const search = useSuccession(areaId, parameters, canSearch);
  const scenario = continuation.scenarios.find(({ id }) => id === view.scenarioId) ?? null;
  const result = search.succession?.result ?? null;
  const ownSet = useScenarioSet(areaId, parameters, scenario, result);
  const sets = [...(result?.sets ?? []), ...(ownSet === null ? [] : [ownSet])];
  const offered = continuation.scenarios.filter(({ id }) => id !== scenario?.id);
  const beside = offered.filter(({ id }) => view.comparedIds.includes(id));
  const compared = { ...useComparedSets(areaId, beside), offered, ids: beside.map(({ id }) => id) };
  const marked = markedSet([...sets, ...compared.columns], view.letter, scenario);
  const overwriting = useChange(areaId);
  const overwrite = ({ id, version, name }: Scenario): void =>
    overwriting.submit({
      done: `Das Szenario „${name}“ ist gespeichert.`,
      send: async () => {
        const values = scenarioValues(view.assumptions, marked);
        const input = { id, areaId, expectedVersion: version, ...values };
        return (await execute(UPDATE_SUCCESSION_SCENARIO, { input })).updateSuccessionScenario;
      },
    });
  return (
    <>
      <ContinuationHead title="Verstetigung" fundingEnd={continuation.fundingEnd}>
        <ScenarioMenu
          scenarios={continuation.scenarios}
          loaded={scenario}
          isChanged={scenario !== null && !sameAssumptions(assumptionsOf(scenario), view.assumptions)}
          onLoad={view.load}
          onSaveNew={() => setEditing({ what: 'scenario', scenario: null })}
          onOverwrite={() => {
            if (scenario !== null) overwrite(scenario);
          }}
          onEdit={() => setEditing({ what: 'scenario', scenario })}
        />
        <DocumentMenu areaId={areaId} document="CONTINUATION_CONCEPT" />
      </ContinuationHead>
      <div className={styles['page']}>
        <Notices
          notices={continuation.notices.filter(({ code }) => !SAID_ELSEWHERE.includes(code))}
          action={(code) =>
            code === 'NO_QM' || code === 'NO_FUNDING_END' ? (
              <ButtonLink small href="/gebiete">
                Zu Gebieten und Mandaten
              </ButtonLink>
            ) : null
          }
        />
        <section className={styles['way']}>
          <StageLine stages={continuation.stages} onEdit={(stage) => setEditing({ what: 'stage', stage })} />
        </section>
        <div className={styles['columns']}>
          <div className={styles['main']}>
            <MatrixCard tasks={tasks} marked={marked} onEdit={setEditing} />
            {canSearch ? (
              <SetsCard
                continuation={continuation}
                search={search}
                sets={sets}
                marked={marked}
                onMark={view.mark}
                compared={compared}
                onCompare={view.compare}
              />
            ) : null}
            <div className={styles['pair']}>
              <FinancingCard
                continuation={continuation}
                onAdd={() => setEditing({ what: 'financing' })}
                onEdit={(part) => setEditing({ what: 'financing', part })}
              />
              <ContributionsCard
                contributions={continuation.contributions}
                vocabularies={vocabularies}
                canAdd={tasks.columns.length > 0}
                onAdd={() => setEditing({ what: 'contribution' })}
                onEdit={(contribution) => setEditing({ what: 'contribution', contribution })}
              />
            </div>
          </div>
          <div className={styles['side']}>
            <HandoverCard continuation={continuation} />
            <AnchorsCard
              anchors={continuation.anchors}
              settled={continuation.anchorsSettled}
              onEdit={(anchor) => setEditing({ what: 'anchor', anchor })}
            />
            {canSearch ? (
              <AssumptionsCard
                areaId={areaId}
                assumptions={view.assumptions}
                succession={search.isFormer ? null : search.succession}
                onChange={view.setAssumptions}
                whyOpen={view.whyId}
                onWhy={view.askWhy}
              />
            ) : null}
            <WithoutCard areaId={areaId} />
          </div>
        </div>
      </div>
      <EditDialogs
        areaId={areaId}
        continuation={continuation}
        vocabularies={vocabularies}
        editing={editing}
        assumptions={view.assumptions}
        marked={marked}
        onScenario={view.setScenario}
        onClose={() => setEditing(null)}
      />
    </>
  );
}
