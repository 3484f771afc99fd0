import { KINDS, propertyOf, referencesIn } from '@quartiersnetz/graph-schema';
import type { DeletionRule, Value, Values } from '@quartiersnetz/graph-schema';
import { StillNeeded } from '../kernel/errors.js';
import type { EngineRead, Referrer } from './engine.port.js';
import { inPortions } from './reads.js';
import type { StoredRecord } from './record.js';
import { isList } from './values.js';

/** What the deletion of one record entails. */
export interface DeletionPlan {
  /** Records to remove, each before those that it names. */
  readonly remove: readonly StoredRecord[];
  /** Records that stay, with the values that no longer name a removed one. */
  readonly clear: readonly { readonly record: StoredRecord; readonly values: Values }[];
}

const ruleOf = ({ record, property }: Referrer): DeletionRule => {
  const type = propertyOf(record.kind, property)?.type;
  return type?.type === 'reference' || type?.type === 'references' ? type.onDelete : 'restrict';
};

/**
 * Plans the deletion of a record as its referrers declare, over any number of steps: ties of an actor go with it, `cascade`
 * removes, `clear` takes the name out (and removes a record that would lack a required one, e.g. its last area), `restrict`
 * refuses with StillNeeded unless the referrer is removed as well.
 */
export async function planDeletion(read: EngineRead, start: StoredRecord): Promise<DeletionPlan> {
  const removed = new Map<string, StoredRecord>();
  const cleared = new Map<string, { record: StoredRecord; targets: Map<string, Set<string>> }>();
  const restricting: Referrer[] = [];
  let wave: readonly StoredRecord[] = [start];
  while (wave.length > 0) {
    for (const record of wave) removed.set(record.id, record);
    const next = new Map<string, StoredRecord>();
    const nodes = wave.filter(({ kind }) => KINDS[kind].ends === undefined).map(({ id }) => id);
    for (const tie of await inPortions(nodes, (ids) => read.tiesOf(ids))) next.set(tie.id, tie);
    const ids = wave.map(({ id }) => id);
    for (const referrer of await inPortions(ids, (portion) => read.referrers(portion))) {
      const rule = ruleOf(referrer);
      const { record, property, target } = referrer;
      if (rule === 'restrict') restricting.push(referrer);
      else if (rule === 'cascade') next.set(record.id, record);
      else {
        const entry = cleared.get(record.id) ?? { record, targets: new Map<string, Set<string>>() };
        entry.targets.set(property, (entry.targets.get(property) ?? new Set()).add(target));
        cleared.set(record.id, entry);
        if (lacksRequired(record, clearedValues(record, entry.targets))) next.set(record.id, record);
      }
    }
    wave = [...next.values()].filter(({ id }) => !removed.has(id));
  }
  const neededBy = restricting.map(({ record }) => record.id).filter((id) => !removed.has(id));
  if (neededBy.length > 0) throw new StillNeeded(start.id, [...new Set(neededBy)].sort());
  return {
    remove: dependentsFirst([...removed.values()]),
    clear: [...cleared.values()]
      .filter(({ record }) => !removed.has(record.id))
      .map(({ record, targets }) => ({ record, values: clearedValues(record, targets) })),
  };
}

function clearedValues({ values }: StoredRecord, targets: ReadonlyMap<string, ReadonlySet<string>>): Values {
  const rest: Record<string, Value> = { ...values };
  for (const [property, ids] of targets) {
    const value = values[property];
    rest[property] = isList(value) ? value.filter((id) => !ids.has(id)) : null;
  }
  return rest;
}

const lacksRequired = ({ kind }: StoredRecord, values: Values): boolean =>
  KINDS[kind].properties.some(({ name, required }) => {
    const value = values[name];
    return required === true && (value === null || value === undefined || (Array.isArray(value) && value.length === 0));
  });

/** The records, each before those that it names as reference or end; a ring of references is cut anywhere. */
export function dependentsFirst(records: readonly StoredRecord[]): readonly StoredRecord[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const order: StoredRecord[] = [];
  const seen = new Set<string>();
  // An explicit stack, for a chain of references may be longer than the call stack is deep.
  for (const root of records) {
    const stack: { record: StoredRecord; entered: boolean }[] = [{ record: root, entered: false }];
    for (let top = stack.pop(); top; top = stack.pop()) {
      if (top.entered) {
        order.push(top.record);
        continue;
      }
      if (seen.has(top.record.id)) continue;
      seen.add(top.record.id);
      stack.push({ record: top.record, entered: true });
      for (const id of namedBy(top.record)) {
        const named = byId.get(id);
        if (named && !seen.has(id)) stack.push({ record: named, entered: false });
      }
    }
  }
  return order.reverse();
}

/** Ids that a record names, as references and as ends. */
export const namedBy = ({ kind, values, from, to }: StoredRecord): readonly string[] => [
  ...referencesIn(kind, values).map(({ target }) => target),
  ...(from === undefined ? [] : [from]),
  ...(to === undefined ? [] : [to]),
];
