const INTEGER = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 0 });
const TWO_DECIMALS = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A whole number as it is written in German: 2.145. */
export const written = (count: number): string => INTEGER.format(count);

/** A figure between 0 and 1 with two decimals: 0,33. */
export const figure = (value: number): string => TWO_DECIMALS.format(value);

/** A share in whole percent: 84 %. */
export const percent = (share: number): string => `${written(share * 100)}\u00a0%`;

const EURO = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });

/** 5000 as 5.000 €. */
export const euro = (amount: number): string => EURO.format(amount);

/** "1 Beziehung", "9 Beziehungen". */
export const counted = (count: number, one: string, many: string): string =>
  `${written(count)} ${count === 1 ? one : many}`;
