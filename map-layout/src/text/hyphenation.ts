/** Word endings after which a German compound may be broken ("Gemeinschafts-garten"). */
const ENDINGS = [
  'schafts',
  'ungs',
  'heits',
  'keits',
  'tions',
  'itäts',
  'lings',
  'tums',
  'arbeits',
  'stadtteil',
  'quartiers',
  'jugend',
  'nachbar',
  'kinder',
  'familien',
  'migranten',
  'senioren',
  'mieter',
  'bürger',
  'kultur',
  'schul',
  'sozial',
];

/** Second parts of compounds before which a break reads well ("Stadtteil-bibliothek"). */
const HEADS = [
  'agentur',
  'arbeit',
  'ausschuss',
  'beirat',
  'beratung',
  'betreuung',
  'bibliothek',
  'bühne',
  'dienst',
  'einrichtung',
  'entwicklung',
  'förderung',
  'forum',
  'garten',
  'gemeinde',
  'genossenschaft',
  'gesellschaft',
  'gremium',
  'gruppe',
  'hilfe',
  'initiative',
  'kirche',
  'konferenz',
  'laden',
  'management',
  'netzwerk',
  'plattform',
  'projekt',
  'redaktion',
  'runde',
  'schule',
  'spielplatz',
  'stelle',
  'stiftung',
  'treff',
  'treffpunkt',
  'verband',
  'verein',
  'verwaltung',
  'werkstatt',
  'wirtschaft',
  'wohnheim',
  'zeitung',
  'zentrum',
];

const SOFT_HYPHEN = '\u00ad';
/** Fewer letters than these before or after a break read badly. */
const LEAST_BEFORE = 4;
const LEAST_AFTER = 5;

/**
 * Offsets inside one word at which it may be broken with a hyphen: those set by hand with soft hyphens, else the joints of
 * common German compounds. A short list on purpose: a missed break costs a wider label, a wrong one reads badly.
 */
export function hyphenationPoints(word: string): readonly number[] {
  const lower = word.toLowerCase();
  const points = new Set<number>();
  const offer = (at: number): void => {
    if (
      at >= LEAST_BEFORE &&
      word.length - at >= LEAST_AFTER &&
      /^\p{L}+$/u.test(word.slice(at - LEAST_BEFORE, at + LEAST_AFTER))
    ) {
      points.add(at);
    }
  };
  for (const ending of ENDINGS) {
    for (let at = lower.indexOf(ending); at >= 0; at = lower.indexOf(ending, at + 1)) offer(at + ending.length);
  }
  for (const head of HEADS) {
    const at = lower.lastIndexOf(head);
    if (at > 0 && lower.length - at - head.length <= 2) offer(at);
  }
  const sorted = [...points].sort((a, b) => a - b);
  // "Nachbarschafts|hilfe" knows a later joint than "Nachbar|schaftshilfe": of two close ones the later stands.
  return sorted.filter(
    (at, i) => (sorted[i + 1] ?? Infinity) - at > 4 && !/^(schaft|lich|isch|ung|in(nen)?$)/u.test(lower.slice(at)),
  );
}

/** The word without soft hyphens, and the offsets they stood at. */
export function softHyphens(word: string): { plain: string; points: readonly number[] } {
  const parts = word.split(SOFT_HYPHEN);
  let length = 0;
  const points = parts.slice(0, -1).map((part) => (length += part.length));
  return { plain: parts.join(''), points };
}
