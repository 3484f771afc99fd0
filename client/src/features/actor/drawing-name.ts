const LEGAL_FORM = /[\s,]+(e\.\s?V\.|e\.\s?G\.|eG|g?GmbH|gAG|AG|gUG|UG|GbR|KdöR)$/u;

/** A name as it fits beside a sign: without the legal form and the area's own name at its end, cut after `longest` characters. */
export function drawingName(name: string, place: string, longest: number): string {
  const plain = name.replace(LEGAL_FORM, '');
  const short = place !== '' && plain.endsWith(` ${place}`) ? plain.slice(0, -place.length - 1) : plain;
  const letters = [...short];
  return letters.length > longest
    ? `${letters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
    : short;
}
