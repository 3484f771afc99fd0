const WHOLE = new Intl.NumberFormat('de-DE');

/** A number as people read it in German: 1.137. */
export const formatNumber = (value: number): string => WHOLE.format(value);

/** How many there are of something: "1 Zeile", "1.137 Zeilen". */
export const counted = (value: number, one: string, many: string): string =>
  value === 1 ? `1 ${one}` : `${formatNumber(value)} ${many}`;
