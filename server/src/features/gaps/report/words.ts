import { counted, formatNumber } from '@quartiersnetz/graph-schema';

const ONE_DECIMAL = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const TWO_DECIMALS = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
/** What stands where a figure is not defined. */
export const NOTHING = '–';

/** A true minus in place of the hyphen. */
const signed = (text: string): string => text.replace('-', '−');

/** 5.53 as 5,5. */
export const oneDecimal = (value: number): string => signed(ONE_DECIMAL.format(value));
/** 0.1149 as 0,11. */
export const twoDecimals = (value: number): string => signed(TWO_DECIMALS.format(value));

/** Whole percent without the sign; what is neither none nor all is never written as 0 or 100. */
function wholePercent(share: number): string {
  const rounded = Math.round(100 * share);
  if (rounded === 0 && share > 0) return 'unter 1';
  if (rounded === 100 && share < 1) return 'über 99';
  return formatNumber(rounded);
}

/** 0.351 as 35 %. */
export const percent = (share: number): string => `${wholePercent(share)}\u00a0%`;

/** How a figure is written. */
export type Writing = 'share' | 'figure' | 'mean' | 'count';

const WRITE: Readonly<Record<Writing, (value: number) => string>> = {
  share: percent,
  figure: twoDecimals,
  mean: oneDecimal,
  count: formatNumber,
};

/** A figure in words; a dash where it is not defined. */
export const written = (value: number | null, writing: Writing): string =>
  value === null ? NOTHING : WRITE[writing](value);

/** "29 bis 41 %", "0,36 bis 0,49", "812 bis 874"; one value where both ends read the same. */
export function writtenRange({ low, high }: { readonly low: number; readonly high: number }, writing: Writing): string {
  const [from, to] = [written(low, writing), written(high, writing)];
  if (from === to) return from;
  return `${writing === 'share' ? wholePercent(low) : from} bis ${to}`;
}

const ORDINALS = ['', '', '', 'dritte', 'vierte', 'fünfte', 'sechste', 'siebte', 'achte', 'neunte', 'zehnte'];
/** So near to a fraction a share is called by it. */
const EXACT = 0.02;

/** A share of pairs as the subject of a sentence in the singular: "Gut jedes dritte Paar", "Die Hälfte der Paare". */
export function partOfPairs(share: number): string {
  if (share === 0) return 'Kein Paar';
  if (share === 1) return 'Jedes Paar';
  if (share > 0.95) return 'Fast jedes Paar';
  if (share > 0.7) return 'Die große Mehrheit der Paare';
  if (share > 0.55) return 'Mehr als die Hälfte der Paare';
  if (share >= 0.45) return 'Rund die Hälfte der Paare';
  const nth = Math.round(1 / share);
  const ordinal = nth < 3 ? 'dritte' : ORDINALS[nth];
  if (ordinal === undefined) return 'Weniger als jedes zehnte Paar';
  const fraction = 1 / Math.max(3, nth);
  const nearness = share / fraction - 1;
  const how = Math.abs(nearness) <= EXACT ? 'Jedes' : nearness > 0 ? 'Gut jedes' : 'Knapp jedes';
  return `${how} ${ordinal} Paar`;
}

/** "5 Akteure", "1 Akteur". */
export const actors = (count: number): string => counted(count, 'Akteur', 'Akteure');
/** "3 Beziehungen", "1 Beziehung". */
export const ties = (count: number): string => counted(count, 'Beziehung', 'Beziehungen');
