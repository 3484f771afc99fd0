/** Why a text may not be stored, or null if it may: NUL and lone surrogates are changed silently by the engines, so they are refused at the border. */
export function textFault(text: string): 'NUL' | 'LONE_SURROGATE' | 'CONTROL' | null {
  if (text.includes('\u0000')) return 'NUL';
  if (!text.isWellFormed()) return 'LONE_SURROGATE';
  // oxlint-disable-next-line no-control-regex -- control characters are exactly what is looked for
  if (/[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text)) return 'CONTROL';
  return null;
}
