/** A file name from words: "netz-musterquartier-lindenaue-2026-11-22". */
export const fileName = (area: string, day: string): string =>
  `netz-${area
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}-${day}`;
