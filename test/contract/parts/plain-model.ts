import { KINDS, areasOf, foldedName, isActorKind, orderKey, propertyOf, searchText } from '@quartiersnetz/graph-schema';
import type { RecordKind, Value, Values } from '@quartiersnetz/graph-schema';

/** A record as the model keeps it. */
export interface ModelRecord {
  readonly id: string;
  readonly kind: RecordKind;
  readonly version: number;
  readonly values: Values;
  readonly from?: string;
  readonly to?: string;
}

type Records = ReadonlyMap<string, ModelRecord>;

/** Says that the store must refuse, with this code. */
export class Refused extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/**
 * The graph store in a few lines: a map of records, every rule by looking at everything. It shares nothing with the store
 * but the declarations of graph-schema. One call of `commit` is one change set.
 */
export class PlainModel {
  records: Records = new Map();
  readonly state = new Map<string, unknown>();
  /** Version under which a deleted record lies in the bin. */
  private readonly bin = new Map<string, number>();
  private last: { readonly before: Records; readonly after: Records } | null = null;

  /** Runs steps on a draft and takes it over with raised versions, or leaves everything as it was if one is refused. */
  commit(steps: readonly ((draft: Map<string, ModelRecord>) => void)[]): void {
    const draft = new Map(this.records);
    for (const step of steps) step(draft);
    this.takeOver(draft);
  }

  /** Takes the last commit back. */
  undo(): void {
    if (!this.last) return;
    const { before } = this.last;
    const touched = new Map(this.records);
    for (const [id, record] of this.last.after) if (before.get(id) !== record) touched.delete(id);
    for (const [id, record] of before) if (this.last.after.get(id) !== record) touched.set(id, record);
    this.takeOver(touched);
    this.last = null;
  }

  get undoable(): boolean {
    return this.last !== null;
  }

  private takeOver(draft: Records): void {
    const next = new Map<string, ModelRecord>();
    let changed = false;
    for (const [id, record] of draft) {
      const stood = this.records.get(id);
      if (stood && same(stood.values, record.values)) next.set(id, stood);
      else {
        next.set(id, { ...record, version: (stood?.version ?? this.bin.get(id) ?? 0) + 1 });
        changed = true;
      }
    }
    for (const [id, { version }] of this.records) {
      if (next.has(id)) continue;
      this.bin.set(id, version + 1);
      changed = true;
    }
    if (!changed) return;
    this.last = { before: this.records, after: next };
    this.records = next;
  }

  wasDeleted(id: string): boolean {
    return this.bin.has(id) && !this.records.has(id);
  }

  /** All records of the kinds in their order. */
  list(kinds: readonly RecordKind[], areas?: readonly string[]): readonly ModelRecord[] {
    return [...this.records.values()]
      .filter(({ kind }) => kinds.includes(kind))
      .filter((record) => areas === undefined || areasIn(record).some((area) => areas.includes(area)))
      .sort((a, b) => compare(orderKey(a.kind, a.values), orderKey(b.kind, b.values)) || compare(a.id, b.id));
  }

  search(kinds: readonly RecordKind[], words: readonly string[], areas?: readonly string[]): readonly string[] {
    const query = words.join(' ');
    const rank = ({ kind, values }: ModelRecord): number => {
      const name = foldedName(kind, values);
      return name === query ? 0 : name.startsWith(query) ? 1 : 2;
    };
    const hits = this.list(kinds, areas).filter(({ kind, values }) =>
      words.every((word) => searchText(kind, values).includes(word)),
    );
    return [0, 1, 2].flatMap((wanted) => hits.filter((hit) => rank(hit) === wanted).map(({ id }) => id));
  }

  loadArea(area: string): { readonly nodes: readonly string[]; readonly ties: readonly string[] } {
    const members = [...this.records.values()].filter((record) => areasIn(record).includes(area));
    const ties = members.filter(({ kind }) => kind === 'Tie');
    const ends = ties.flatMap(({ from, to }) => [from ?? '', to ?? '']);
    const actors = members.filter(({ kind }) => isActorKind(kind)).map(({ id }) => id);
    return { nodes: [...new Set([...actors, ...ends])].sort(), ties: ties.map(({ id }) => id).sort() };
  }
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
const areasIn = ({ kind, id, values }: ModelRecord): readonly string[] => areasOf(kind, id, values);
const same = (a: Values, b: Values): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
const sorted = (values: Values): readonly (readonly [string, Value])[] =>
  Object.entries(values).sort(([a], [b]) => compare(a, b));

/** Puts a record into a draft; refuses dangling references, loops and ends. */
export function put(draft: Map<string, ModelRecord>, record: ModelRecord): void {
  const stood = draft.get(record.id)?.values;
  for (const [name, value] of Object.entries(record.values)) {
    const type = propertyOf(record.kind, name)?.type;
    if (type?.type !== 'reference' && type?.type !== 'references') continue;
    const old = stood?.[name];
    for (const target of Array.isArray(value) ? value : [value]) {
      if (Array.isArray(old) ? old.includes(target) : old === target) continue;
      const kind = draft.get(String(target))?.kind;
      if (target === record.id || !kind || !type.kinds.includes(kind)) throw new Refused('INVALID_INPUT');
    }
  }
  if (record.kind === 'Tie') {
    const kinds = [record.from, record.to].map((id) => draft.get(id ?? '')?.kind);
    if (record.from === record.to || !kinds.every((kind) => kind !== undefined && isActorKind(kind))) {
      throw new Refused('INVALID_INPUT');
    }
  }
  draft.set(record.id, record);
}

/** Removes a record and what hangs on it, by looking at all records until nothing more falls. */
export function remove(draft: Map<string, ModelRecord>, start: string): void {
  const gone = new Set([start]);
  const rest = ({ kind, values }: ModelRecord): Values =>
    Object.fromEntries(
      Object.entries(values).flatMap(([name, value]): [string, Value][] => {
        const type = propertyOf(kind, name)?.type;
        if (type?.type === 'reference' && type.onDelete === 'clear' && gone.has(String(value))) return [];
        if (type?.type === 'references' && Array.isArray(value)) {
          const kept = value.filter((id) => !gone.has(id));
          return kept.length > 0 ? [[name, kept]] : [];
        }
        return [[name, value]];
      }),
    );
  const falls = (record: ModelRecord): boolean => {
    if (gone.has(record.from ?? '') || gone.has(record.to ?? '')) return true;
    const left = rest(record);
    return KINDS[record.kind].properties.some(({ name, type, required }) => {
      const cascades = type.type === 'reference' && type.onDelete === 'cascade';
      return cascades ? gone.has(String(record.values[name])) : required === true && left[name] === undefined;
    });
  };
  for (let size = 0; size !== gone.size;) {
    size = gone.size;
    for (const record of draft.values()) if (!gone.has(record.id) && falls(record)) gone.add(record.id);
  }
  for (const record of draft.values()) {
    const restrained = KINDS[record.kind].properties.some(
      ({ name, type }) =>
        type.type === 'reference' && type.onDelete === 'restrict' && gone.has(String(record.values[name])),
    );
    if (restrained && !gone.has(record.id)) throw new Refused('STILL_NEEDED');
  }
  for (const record of [...draft.values()]) {
    if (gone.has(record.id)) draft.delete(record.id);
    else draft.set(record.id, { ...record, values: rest(record) });
  }
}
