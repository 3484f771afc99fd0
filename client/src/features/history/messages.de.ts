import { formatNumber } from '@quartiersnetz/graph-schema';

const MOST_NAMES = 3;

/** What an undo left as it is, with the first names; an empty text for nothing. */
export function leftOutSentence(labels: readonly string[]): string {
  if (labels.length === 0) return '';
  const names = labels.slice(0, MOST_NAMES).join(', ');
  const more = labels.length > MOST_NAMES ? ` und ${formatNumber(labels.length - MOST_NAMES)} weitere` : '';
  return labels.length === 1
    ? `Eines bleibt, weil es danach geändert wurde: ${names}.`
    : `${formatNumber(labels.length)} bleiben, weil sie danach geändert wurden: ${names}${more}.`;
}
