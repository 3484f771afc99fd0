import { formatPartialDate } from '@quartiersnetz/graph-schema';

/** From when to when, in words: "seit 03/2021", "2016 bis 05/2024"; an empty text if neither is known. */
export function periodWords(since: string | null | undefined, until: string | null | undefined): string {
  if (since && until) return `${formatPartialDate(since)} bis ${formatPartialDate(until)}`;
  if (since) return `seit ${formatPartialDate(since)}`;
  return until ? `bis ${formatPartialDate(until)}` : '';
}
