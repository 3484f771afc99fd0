/** A value of a PDF: names with their slash, texts without their brackets, references as objects. */
type Value = string | number | boolean | null | readonly Value[] | Dictionary | Reference;
export interface Dictionary {
  readonly [key: string]: Value;
}
interface Reference {
  readonly ref: number;
}

/** An element of the structure as a reader of the file finds it. */
export interface Element {
  readonly type: string;
  readonly entries: Dictionary;
  readonly children: readonly Element[];
  /** How many runs of page content belong to it. */
  readonly contents: number;
}

const TOKEN = /\s*(<<|>>|\[|\]|\((?:\\[\s\S]|[^\\()])*\)|<[0-9a-fA-F]*>|\d+ \d+ R|\/[^\s/<>[\]()]*|[^\s/<>[\]()]+)/uy;

/** Reads the objects of a PDF that was written without compression, its catalogue and the structure below it. */
export function readPdf(bytes: Uint8Array): {
  readonly text: string;
  readonly catalogue: Dictionary;
  readonly info: Dictionary;
  readonly structure: readonly Element[];
} {
  const text = Buffer.from(bytes).toString('latin1');
  const objects = new Map<number, Value>();
  for (const { 1: id, 2: body } of text.matchAll(/\n(\d+) 0 obj\n([\s\S]*?)(?:\nstream|\nendobj)/gu)) {
    objects.set(Number(id), valueOf(body ?? ''));
  }
  const resolved = (value: Value | undefined): Value =>
    isReference(value) ? (objects.get(value.ref) ?? null) : (value ?? null);
  const dictionary = (value: Value | undefined): Dictionary => {
    const found = resolved(value);
    if (!isDictionary(found)) throw new Error('No dictionary.');
    return found;
  };
  const list = (value: Value | undefined): readonly Value[] => {
    const found = resolved(value);
    return isList(found) ? found : found === null ? [] : [found];
  };
  const elementOf = (value: Value): Element => {
    const entries = dictionary(value);
    const kids = list(entries['K']);
    const elements = kids.filter((kid) => isReference(kid) && dictionary(kid)['S'] !== undefined);
    return {
      type: nameOf(entries['S']),
      entries,
      children: elements.map(elementOf),
      contents: kids.length - elements.length,
    };
  };
  const catalogue = dictionary({ ref: Number(/\/Root (\d+) 0 R/u.exec(text)?.[1]) });
  const entries = Object.entries(dictionary({ ref: Number(/\/Info (\d+) 0 R/u.exec(text)?.[1]) }));
  const info = Object.fromEntries(entries.map(([name, value]) => [name, resolved(value)]));
  return { text, catalogue, info, structure: list(dictionary(catalogue['StructTreeRoot'])['K']).map(elementOf) };
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
const isDictionary = (value: Value): value is Dictionary =>
  typeof value === 'object' && value !== null && !isList(value) && !isReference(value);
const nameOf = (value: Value | undefined): string => (typeof value === 'string' ? value.slice(1) : '');
const isReference = (value: Value | undefined): value is Reference =>
  typeof value === 'object' && value !== null && 'ref' in value;

function valueOf(body: string): Value {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(body); found; found = TOKEN.exec(body)) tokens.push(found[1] ?? '');
  let at = 0;
  const next = (): Value => {
    const token = tokens[at] ?? '';
    at += 1;
    if (token === '<<') return dictionaryOf();
    if (token === '[') return listOf();
    if (/^\d+ \d+ R$/u.test(token)) return { ref: Number.parseInt(token, 10) };
    if (token.startsWith('(')) return textOf(token.slice(1, -1));
    if (/^-?[\d.]+$/u.test(token)) return Number(token);
    return token === 'null' ? null : token === 'true' || token === 'false' ? token === 'true' : token;
  };
  const listOf = (): readonly Value[] => {
    const values: Value[] = [];
    while (at < tokens.length && tokens[at] !== ']') values.push(next());
    at += 1;
    return values;
  };
  const dictionaryOf = (): Dictionary => {
    const entries: [string, Value][] = [];
    while (at < tokens.length && tokens[at] !== '>>') entries.push([nameOf(next()), next()]);
    at += 1;
    return Object.fromEntries(entries);
  };
  return next();
}

/** Texts are Latin, or UTF-16 with its mark. */
function textOf(raw: string): string {
  const named: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  const bytes = raw.replace(/\\([\s\S])/gu, (_, sign: string) => named[sign] ?? sign);
  if (!bytes.startsWith('þÿ')) return bytes;
  return Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le');
}

/** All elements below, in the order in which they are read. */
export const below = (elements: readonly Element[]): readonly Element[] =>
  elements.flatMap((one) => [one, ...below(one.children)]);
