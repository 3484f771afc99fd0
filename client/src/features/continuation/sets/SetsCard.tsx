import { formatNumber } from '@quartiersnetz/graph-schema';
import type { JSX } from 'react';
import { Icon } from '../../../ui/icons/Icon.js';
import { Card, Notice, Skeleton } from '../../../ui/surfaces.js';
import type { Continuation, Scenario, SetColumn, SuccessionResult, SuccessorSet } from '../types.js';
import { CompareMenu } from './CompareMenu.js';
import { SearchProgress } from './SearchProgress.js';
import { SetHead } from './SetHead.js';
import { setRows } from './set-rows.js';
import type { ComparedSets } from './use-compared-sets.js';
import type { SuccessionSearch } from './use-succession.js';
import styles from './sets.module.css';

/** Sets of successors beside each other, with the same rows; what had to give way is said first, in words. */
export function SetsCard({
  continuation,
  search,
  sets,
  marked,
  onMark,
  compared,
  onCompare,
}: {
  continuation: Continuation;
  search: SuccessionSearch;
  /** The proposed ones, and behind them the one of the loaded scenario. */
  sets: readonly SetColumn[];
  marked: SuccessorSet | null;
  onMark: (letter: string) => void;
  /** Scenarios that are put beside them, and those that could be. */
  compared: ComparedSets & { readonly offered: readonly Scenario[]; readonly ids: readonly string[] };
  onCompare: (scenarioIds: readonly string[]) => void;
}): JSX.Element {
  const { succession } = search;
  const result = succession?.result ?? null;
  return (
    <Card
      title={result === null ? 'Wer könnte zusammen übernehmen?' : headline(sets.length)}
      actions={
        result === null ? null : (
          <CompareMenu scenarios={compared.offered} compared={compared.ids} onCompare={onCompare} />
        )
      }
      flush
    >
      <div className={styles['above']}>
        <SearchProgress search={search} />
        {succession === null && search.isRunning ? <Skeleton rows={5} /> : null}
        {succession?.notices.map(({ code, sentence, advice }) => (
          <Notice key={code} tone={code === 'INFEASIBLE' ? 'attention' : 'info'}>
            <p>
              <strong>{sentence}</strong> {advice}
            </p>
            {code === 'INFEASIBLE' ? <Relaxed relaxations={result?.relaxations ?? []} /> : null}
          </Notice>
        ))}
        {result === null ? null : <Certificate result={result} />}
        {compared.empty.map(({ id, name }) => (
          <Notice key={id} tone="info">
            <p>
              <strong>„{name}“ lässt sich nicht danebenstellen.</strong> Gespeichert sind nur Annahmen, oder keine der
              Organisationen ist noch in der Tabelle.
            </p>
          </Notice>
        ))}
      </div>
      {result === null || sets.length + compared.columns.length === 0 ? null : (
        <div className={styles['former']} data-former={search.isFormer || search.isCancelled}>
          <SetTable
            continuation={continuation}
            result={result}
            sets={[...sets, ...compared.columns]}
            marked={marked}
            onMark={onMark}
            onRemove={({ id }) => onCompare(compared.ids.filter((one) => one !== id))}
          />
        </div>
      )}
    </Card>
  );
}

const NUMBER_WORDS = ['Kein', 'Ein', 'Zwei', 'Drei', 'Vier', 'Fünf', 'Sechs', 'Sieben', 'Acht', 'Neun', 'Zehn'];

function headline(sets: number): string {
  const count = NUMBER_WORDS[sets] ?? formatNumber(sets);
  return sets < 2 ? `${count} Vorschlag` : `${count} Vorschläge im Vergleich`;
}

/** What had to give way, in order. */
const Relaxed = ({ relaxations }: Pick<SuccessionResult, 'relaxations'>): JSX.Element => (
  <ul className={styles['relaxed']}>
    {relaxations.map(({ kind, sentence }) => (
      <li key={kind}>{sentence}</li>
    ))}
  </ul>
);

/** What is proved. */
const Certificate = ({ result: { exact, sentence } }: { result: SuccessionResult }): JSX.Element => (
  <p className={styles['certificate']} data-exact={exact}>
    <Icon name={exact ? 'verified' : 'info'} size={18} />
    <span>{sentence}</span>
  </p>
);

function SetTable({
  continuation,
  result,
  sets,
  marked,
  onMark,
  onRemove,
}: {
  continuation: Continuation;
  result: SuccessionResult;
  sets: readonly SetColumn[];
  marked: SuccessorSet | null;
  onMark: (letter: string) => void;
  onRemove: (scenario: Scenario) => void;
}): JSX.Element {
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <td />
            {sets.map((set) => (
              <SetHead
                key={set.letter}
                set={set}
                exact={result.exact}
                isMarked={set.letter === marked?.letter}
                onMark={() => onMark(set.letter)}
                onRemove={onRemove}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {setRows(continuation, result).map(({ label, meaning, value }) => (
            <tr key={label}>
              <th scope="row" title={meaning}>
                {label}
                <span className="visually-hidden">: {meaning}</span>
              </th>
              {sets.map((set) => (
                <td key={set.letter} data-marked={set.letter === marked?.letter}>
                  {value(set)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
