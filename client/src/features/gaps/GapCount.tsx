import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { execute } from '../../api/execute.js';
import { COUNT_GAPS } from './queries.js';
import styles from './gaps.module.css';

const MOST = 99;

/** How many gaps of high weight there are today, at the sign of the room; nothing until it is known, and where there is none. */
export function GapCount({ areaId }: { areaId: string }): JSX.Element | null {
  const { data } = useQuery({
    queryKey: ['gap-count', areaId],
    queryFn: ({ signal }) => execute(COUNT_GAPS, { areaId }, signal),
    staleTime: 60_000,
    refetchOnWindowFocus: false,
  });
  const count = data?.gapReport.counts.high ?? 0;
  if (count === 0) return null;
  return (
    <>
      <span className={styles['badge']} aria-hidden="true">
        {count > MOST ? `${MOST}+` : count}
      </span>
      <span className="visually-hidden">
        {count === 1 ? ', eine mit hohem Gewicht' : `, ${count} mit hohem Gewicht`}
      </span>
    </>
  );
}
