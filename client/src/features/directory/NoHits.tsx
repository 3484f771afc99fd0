import { useQueries } from '@tanstack/react-query';
import type { JSX } from 'react';
import { execute } from '../../api/execute.js';
import { Button } from '../../ui/Button.js';
import { EmptyState } from '../../ui/surfaces.js';
import { today } from '../../ui/today.js';
import { NO_CHOICE, filtersOn, toFilter, without } from './list-choice.js';
import type { FilterName, ListChoice } from './list-choice.js';
import { noHitsTitle, withoutSentence } from './messages.de.js';
import { COUNT_ACTORS } from './queries.js';

/** Nothing passes the filters: which of them is in the way, and how many there were without it. */
export function NoHits({
  areaId,
  choice,
  words,
  onChange,
}: {
  areaId: string;
  choice: ListChoice;
  /** What a filter is called on its chip. */
  words: (filter: FilterName) => string;
  onChange: (choice: ListChoice) => void;
}): JSX.Element {
  const on = filtersOn(choice);
  const counts = useQueries({
    queries: on.map((name) => {
      const filter = toFilter(without(choice, name), today());
      return {
        queryKey: ['actor-count', areaId, filter],
        queryFn: async () => (await execute(COUNT_ACTORS, { areaId, filter })).actors.pageInfo.total,
        enabled: on.length > 1,
      };
    }),
  });
  // a proposal that changes while one reaches for it would be taken by mistake
  const compared = counts.every(({ isLoading }) => !isLoading);
  const best = on
    .map((name, index) => ({ name, count: counts[index]?.data ?? 0 }))
    .reduce((most, one) => (compared && one.count > most.count ? one : most), { name: on[0] ?? 'search', count: 0 });
  return (
    <EmptyState
      icon="filter"
      title={noHitsTitle(on.length)}
      actions={
        <>
          {best.count > 0 ? (
            <Button onPress={() => onChange(without(choice, best.name))}>{`„${words(best.name)}“ lösen`}</Button>
          ) : null}
          <Button onPress={() => onChange(NO_CHOICE)}>{on.length > 1 ? 'Alle Filter lösen' : 'Alle zeigen'}</Button>
        </>
      }
    >
      {best.count > 0 ? withoutSentence(words(best.name), best.count) : words(on[0] ?? 'search')}
    </EmptyState>
  );
}
