import { formatNumber } from '@quartiersnetz/graph-schema';
import type { JSX } from 'react';
import { Button } from '../../../ui/Button.js';
import { Icon } from '../../../ui/icons/Icon.js';
import { Card, Notice, Skeleton } from '../../../ui/surfaces.js';
import { listed } from '../messages.de.js';
import type { Continuation, SuccessionResult, SuccessorSet } from '../types.js';
import { SearchProgress } from './SearchProgress.js';
import { setRows } from './set-rows.js';
import type { SuccessionSearch } from './use-succession.js';
import styles from './sets.module.css';

/** Sets of successors beside each other, with the same rows; what had to give way is said first, in words. */
export function SetsCard({
  continuation,
  search,
  sets,
  marked,
  onMark,
}: {
  continuation: Continuation;
  search: SuccessionSearch;
  /** The proposed ones, and behind them the one of the loaded scenario. */
  sets: readonly SuccessorSet[];
  marked: SuccessorSet | null;
  onMark: (letter: string) => void;
}): JSX.Element {
  const { succession } = search;
  const result = succession?.result ?? null;
  return (
    <Card title={result === null ? 'Wer könnte zusammen übernehmen?' : headline(sets.length)} flush>
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
      </div>
      {result === null || sets.length === 0 ? null : (
        <div className={styles['former']} data-former={search.isFormer || search.isCancelled}>
          <SetTable continuation={continuation} result={result} sets={sets} marked={marked} onMark={onMark} />
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

/** What kind of a set it is: proved to be the smallest, found, or chosen before. */
function kindOf({ best, letter }: SuccessorSet, exact: boolean): string {
  if (letter.length > 1) return 'im Szenario gewählt';
  if (!best) return 'Alternative';
  return exact ? 'kleinstmöglich' : 'kleinste gefundene';
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
}: {
  continuation: Continuation;
  result: SuccessionResult;
  sets: readonly SuccessorSet[];
  marked: SuccessorSet | null;
  onMark: (letter: string) => void;
}): JSX.Element {
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <td />
            {sets.map((set) => {
              const isMarked = set.letter === marked?.letter;
              return (
                <th key={set.letter} scope="col" data-marked={isMarked}>
                  <span className={styles['names']}>
                    {set.letter} · {listed(set.members.map(({ actor }) => actor.shortName))}
                  </span>
                  <span className={styles['markRow']}>
                    <small>{kindOf(set, result.exact)}</small>
                    {isMarked ? (
                      <small>
                        <Icon name="check" size={14} /> in der Tabelle
                      </small>
                    ) : (
                      <Button
                        small
                        look="quiet"
                        onPress={() => onMark(set.letter)}
                        aria-label={`Vorschlag ${set.letter} in der Tabelle zeigen`}
                      >
                        zeigen
                      </Button>
                    )}
                  </span>
                </th>
              );
            })}
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
