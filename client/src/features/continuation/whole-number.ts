/** Reads a whole number as people type it, "1.200" included; null for an empty field, undefined for what is none or too large. */
export function readWhole(text: string, max: number): number | null | undefined {
  const digits = text.trim().replaceAll(/[.\s](?=\d{3}(\D|$))/g, '');
  if (digits === '') return null;
  if (!/^\d{1,10}$/.test(digits)) return undefined;
  return Number(digits) > max ? undefined : Number(digits);
}

/** The number as it stands in a field. */
export const writeWhole = (value: number | null | undefined): string => String(value ?? '');

/** The fault of a field with a whole number, or none. */
export function wholeFault(field: string, text: string, max: number): readonly { field: string; message: string }[] {
  if (readWhole(text, max) !== undefined) return [];
  return [{ field, message: `Bitte eine ganze Zahl von 0 bis ${max.toLocaleString('de-DE')}.` }];
}

/** Text of a field, or null where it is empty. */
export const textOrNull = (value: string): string | null => (value.trim() === '' ? null : value.trim());
