import { areasOf, displayName, fold, isActorKind } from '@quartiersnetz/graph-schema';
import type { RecordKind, Value, Values } from '@quartiersnetz/graph-schema';
import type { StoredRecord } from '../../../graph-store/record.js';
import type { PlannedField, PlannedRecord } from './types.js';

/** A record of the area as it stands or will stand. */
export interface Draft {
  readonly id: string;
  readonly kind: RecordKind;
  readonly from?: string;
  readonly to?: string;
  readonly before: StoredRecord | null;
  values: Readonly<Record<string, Value>>;
}

const sameValue = (a: Value | undefined, b: Value | undefined): boolean =>
  JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/**
 * The area's records as an import sees them: those that stand, and those that it will create or change. Every row works in a
 * step of its own that can be taken back, so that a row with a fault leaves nothing.
 */
export class ImportBook {
  private readonly drafts = new Map<string, Draft>();
  private readonly byKey = new Map<string, Draft[]>();
  private readonly byName = new Map<string, Draft[]>();
  /** Records by a record that they name, e.g. contact points by their owner. */
  private readonly byTarget = new Map<string, Draft[]>();
  private journal: (() => void)[] = [];
  private touched = new Map<string, Readonly<Record<string, Value>>>();

  constructor(
    existing: readonly StoredRecord[],
    /** Only keys of this area count: a shared actor may carry keys of other areas. */
    private readonly areaId: string,
    private readonly newId: () => string,
  ) {
    for (const record of existing) this.enter({ ...record, before: record, values: record.values });
    this.commit();
  }

  /** Records that carry an external key of a sheet. */
  withKey(sheet: string, key: string): readonly Draft[] {
    return this.byKey.get(`${sheet}/${key}`) ?? [];
  }

  /** Records of a kind (or actors) by their folded display name. */
  named(group: RecordKind | 'Actor', name: string): readonly Draft[] {
    return this.byName.get(`${group}/${fold(name)}`) ?? [];
  }

  /** Records whose property names the target. */
  naming(kind: RecordKind, property: string, target: string): readonly Draft[] {
    return this.byTarget.get(`${kind}/${property}/${target}`) ?? [];
  }

  get(id: string): Draft | undefined {
    return this.drafts.get(id);
  }

  create(kind: RecordKind, values: Values, ends: { from?: string; to?: string } = {}): Draft {
    const filled = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
    const draft: Draft = { id: this.newId(), kind, before: null, values: filled, ...ends };
    this.touched.set(draft.id, {});
    this.enter(draft);
    return draft;
  }

  /** Sets the given values; null means "no statement" and leaves what stands. */
  patch(draft: Draft, values: Values): void {
    const changed = Object.entries(values).filter(
      ([field, value]) => value !== null && !sameValue(value, draft.values[field]),
    );
    if (changed.length === 0) return;
    const former = draft.values;
    if (!this.touched.has(draft.id)) this.touched.set(draft.id, former);
    this.leave(draft);
    draft.values = { ...former, ...Object.fromEntries(changed) };
    this.index(draft);
    this.journal.push(() => {
      this.leave(draft);
      draft.values = former;
      this.index(draft);
    });
  }

  /** Records that the present step created or changed. */
  touchedDrafts(): readonly Draft[] {
    return [...this.touched.keys()].flatMap((id) => this.drafts.get(id) ?? []);
  }

  /** What the present step changed, in records that stood before and in new ones. */
  changedFields(): readonly PlannedField[] {
    return [...this.touched].flatMap(([id, former]) => {
      const draft = this.drafts.get(id);
      if (!draft) return [];
      return Object.entries(draft.values)
        .filter(([field, value]) => field !== 'externalKeys' && !sameValue(value, former[field]))
        .map(([field, after]) => ({ recordId: id, field, before: former[field] ?? null, after }));
    });
  }

  /** Keeps what the present step did. */
  commit(): void {
    this.journal = [];
    this.touched = new Map();
  }

  /** Takes back what the present step did. */
  rollback(): void {
    for (const undo of this.journal.reverse()) undo();
    this.commit();
  }

  /** New and changed records in the order in which they came up. */
  planned(): readonly PlannedRecord[] {
    return [...this.drafts.values()].filter(
      ({ before, values }) =>
        before === null || Object.keys(values).some((field) => !sameValue(values[field], before.values[field])),
    );
  }

  private enter(draft: Draft): void {
    this.drafts.set(draft.id, draft);
    this.index(draft);
    this.journal.push(() => {
      this.leave(draft);
      this.drafts.delete(draft.id);
    });
  }

  private index(draft: Draft): void {
    for (const [map, key] of this.places(draft)) map.set(key, [...(map.get(key) ?? []), draft]);
  }

  private leave(draft: Draft): void {
    for (const [map, key] of this.places(draft)) {
      const rest = (map.get(key) ?? []).filter((one) => one !== draft);
      if (rest.length === 0) map.delete(key);
      else map.set(key, rest);
    }
  }

  private places(draft: Draft): readonly (readonly [Map<string, Draft[]>, string])[] {
    const { kind, values } = draft;
    const stored = Array.isArray(values['externalKeys']) ? (values['externalKeys'] as readonly string[]) : [];
    const keys = stored.filter((key) => key.startsWith(`${this.areaId}/`));
    const name = fold(displayName(kind, values));
    const targets = ['owner', 'fact', 'post', 'person', 'actor'].flatMap((property) => {
      const target = values[property];
      return typeof target === 'string' ? [[this.byTarget, `${kind}/${property}/${target}`] as const] : [];
    });
    return [
      ...keys.map((key) => [this.byKey, key.slice(key.indexOf('/') + 1)] as const),
      [this.byName, `${kind}/${name}`] as const,
      ...(isActorKind(kind) ? [[this.byName, `Actor/${name}`] as const] : []),
      ...targets,
      ...(draft.from === undefined ? [] : [[this.byTarget, `Tie/ends/${draft.from}/${draft.to ?? ''}`] as const]),
    ];
  }
}

/** Whether a stored record belongs to the area. */
export const ofArea = (record: StoredRecord, area: string): boolean =>
  areasOf(record.kind, record.id, record.values).includes(area);
