/**
 * Folding for search and matching: case, width and accents fall away, German umlauts become their two-letter form.
 * `Müller` and `Mueller` fold alike, `Muller` does not (formats.md, Matching).
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/i̇/g, 'i')
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}@+]+/gu, ' ')
    .trim();
}

/** Words of a folded text, for matching each of them on its own. */
export function foldedWords(text: string): readonly string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}

/**
 * Sort key after DIN 5007-1 (ä like a, ß like ss), made of ASCII only, so that every engine orders it alike byte by byte.
 * Numbers inside a name sort by value ("12. Grundschule" before "45. Oberschule").
 */
export function sortKey(text: string): string {
  const base = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\d+/g, (digits) => digits.padStart(6, '0'));
  let key = '';
  for (const character of base) {
    const code = character.codePointAt(0) ?? 0;
    key += code < 0x80 ? character : `~${code.toString(16).padStart(6, '0')}`;
  }
  return key.slice(0, 200);
}
