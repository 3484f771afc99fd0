import type { RecordKind, Values, VocabularySet } from '@quartiersnetz/graph-schema';
import { areasOf } from '@quartiersnetz/graph-schema';
import { Conflict, NotFound } from '../kernel/errors.js';
import type { FieldConflict } from '../kernel/errors.js';
import { linkAfter, touchedScopes } from './chain.js';
import type { UnlinkedChangeSet } from './chain.js';
import { createChangeRecorder } from './change-recorder.js';
import { planDeletion } from './deletion.js';
import type { ChainHead, EngineWrite } from './engine.port.js';
import type { NewRecord, NewTie, StoreWrite, WriteContext } from './graph-store.port.js';
import { inPortions, readsOf } from './reads.js';
import type { ChangeSet, StoredRecord } from './record.js';
import { changedFields, normalised, sameValue } from './values.js';
import { checkId, checkKind, checkedValues } from './validation.js';
import type { Candidate } from './validation.js';

/** After every instant that a version can carry. */
const LAST_INSTANT = '9999-12-31T23:59:59.999Z';

/** What the store needs besides its engine. */
export interface SessionTools {
  readonly vocabularies: VocabularySet;
  readonly newId: () => string;
  /** Instant at which the transaction began. */
  readonly now: string;
}

/** The writes of one transaction, and its end. */
export interface WriteSession {
  readonly write: StoreWrite;
  /** Stores versions, change set and chain links of what was written; null if nothing was. The last step of the transaction. */
  finish(context: WriteContext): Promise<ChangeSet | null>;
}

/** Opens the rule layer over a transaction of an engine; it holds no state beyond that transaction. */
export function openWriteSession(engine: EngineWrite, { vocabularies, newId, now }: SessionTools): WriteSession {
  const recorder = createChangeRecorder(engine, now);
  const knownKinds = new Map<string, RecordKind>();

  const kindsOf = async (ids: readonly string[]): Promise<ReadonlyMap<string, RecordKind>> => {
    const unknown = ids.filter((id) => !knownKinds.has(id));
    for (const record of await inPortions(unknown, (portion) => engine.get(portion))) {
      if (record) knownKinds.set(record.id, record.kind);
    }
    return knownKinds;
  };

  const find = async (id: string): Promise<StoredRecord | null> => {
    checkId(id);
    return (await engine.get([id]))[0] ?? null;
  };

  const existing = async (id: string, expectedVersion: number, patch: Values): Promise<StoredRecord> => {
    const record = await find(id);
    if (!record) throw new NotFound(id);
    if (record.version !== expectedVersion) throw conflict(record, expectedVersion, patch);
    return record;
  };

  const newRecord = async (candidate: Candidate, lastVersion: number, createdAt: string): Promise<StoredRecord> => {
    const values = await checkedValues(candidate, {}, vocabularies, kindsOf);
    const version = recorder.nextVersion(candidate.id, lastVersion);
    knownKinds.set(candidate.id, candidate.kind);
    return { ...candidate, values, version, createdAt, changedAt: now };
  };

  const insert = async (...of: Parameters<typeof newRecord>): Promise<StoredRecord> => {
    const record = await newRecord(...of);
    await recorder.insert([record]);
    return record;
  };

  /** A create whose id the caller proposed: the record that is already there, or null; refuses an id that is used otherwise. */
  const alreadyCreated = async (candidate: Candidate): Promise<StoredRecord | null> => {
    const stored = await find(candidate.id);
    if (stored) {
      const sameEnds = stored.from === candidate.from && stored.to === candidate.to;
      const values = normalised(candidate.values);
      if (stored.kind === candidate.kind && sameEnds && changedFields(stored.values, values).length === 0)
        return stored;
      throw conflict(stored, 0, values);
    }
    const last = recorder.touched(candidate.id) ? undefined : (await engine.versions(candidate.id)).at(-1);
    const deleted = recorder.touched(candidate.id)?.before ?? last?.record;
    if (deleted) throw new Conflict(candidate.id, 0, deleted.version);
    return null;
  };

  const candidateOf = (record: NewRecord | NewTie): Candidate => {
    const { id = newId(), values } = record;
    if (!('kind' in record)) return { id, kind: 'Tie', from: record.from, to: record.to, values };
    checkKind(record.kind, false);
    return { id, kind: record.kind, values };
  };

  const create = async (given: NewRecord | NewTie): Promise<StoredRecord> => {
    const candidate = candidateOf(given);
    const stored = given.id === undefined ? null : await alreadyCreated(candidate);
    return stored ?? insert(candidate, 0, now);
  };

  /** Those of the ids that no record has or ever had. */
  const neverUsed = async (ids: readonly string[]): Promise<Set<string>> => {
    ids.forEach(checkId);
    const wanted = [...new Set(ids)].filter((id) => !recorder.touched(id));
    const stored = await inPortions(wanted, (portion) => engine.get(portion));
    const past = await inPortions(wanted, (portion) => engine.versionsAt(portion, LAST_INSTANT));
    return new Set(wanted.filter((_, index) => !stored[index] && !past[index]));
  };

  const createAll = async (given: readonly (NewRecord | NewTie)[]): Promise<readonly StoredRecord[]> => {
    const unused = await neverUsed(given.flatMap(({ id }) => id ?? []));
    const created: StoredRecord[] = [];
    let inserted = 0;
    for (const one of given) {
      // an id that comes twice is unused once: its second record meets the first
      if (one.id === undefined || unused.delete(one.id)) created.push(await newRecord(candidateOf(one), 0, now));
      else {
        await recorder.insert(created.slice(inserted));
        created.push(await create(one));
        inserted = created.length;
      }
    }
    await recorder.insert(created.slice(inserted));
    return created;
  };

  const replace = async (current: StoredRecord, values: Values): Promise<StoredRecord> => {
    const version = recorder.nextVersion(current.id, current.version);
    const record: StoredRecord = { ...current, values, version, changedAt: now };
    if (await recorder.replace(current, record)) return record;
    const stored = await find(current.id);
    if (!stored) throw new NotFound(current.id);
    throw conflict(stored, current.version, values);
  };

  const write: StoreWrite = {
    ...readsOf(engine),
    create,
    createTie: create,
    createAll,
    async update(id, expectedVersion, patch) {
      const current = await existing(id, expectedVersion, patch);
      const merged = { ...current, values: { ...current.values, ...patch } };
      const values = await checkedValues(merged, current.values, vocabularies, kindsOf);
      return changedFields(current.values, values).length === 0 ? current : replace(current, values);
    },
    async delete(id, expectedVersion) {
      const plan = await planDeletion(engine, await existing(id, expectedVersion, {}));
      for (const { record, values } of plan.clear) await replace(record, normalised(values));
      for (const record of plan.remove) {
        await recorder.remove(record);
        knownKinds.delete(record.id);
      }
    },
    async restore(record) {
      const stored = await find(record.id);
      if (stored) throw conflict(stored, record.version, record.values);
      const last = recorder.touched(record.id)?.before ?? (await engine.versions(record.id)).at(-1)?.record;
      if (!last) throw new NotFound(record.id);
      const { id, kind, values, from, to } = record;
      const ends = from === undefined || to === undefined ? {} : { from, to };
      return insert({ id, kind, values, ...ends }, last.version, last.createdAt);
    },
    putState: (namespace, key, value) => engine.putState(namespace, key, value),
    deleteState: (namespace, key) => engine.deleteState(namespace, key),
  };

  const finish = async (context: WriteContext): Promise<ChangeSet | null> => {
    const net = await recorder.settle();
    if (net.length === 0) return null;
    const heads: ChainHead[] = [];
    for (const scope of touchedScopes(net, context.area)) {
      await engine.lock(scope);
      heads.push(await engine.chainHead(scope));
    }
    // A clock that was set back must not put a change before one that it follows.
    const at = heads.reduce((latest, head) => (head.at > latest ? head.at : latest), now);
    const unlinked: UnlinkedChangeSet = {
      id: newId(),
      at,
      by: context.by,
      command: context.command,
      area: context.area,
      ...(context.undoes === undefined ? {} : { undoes: context.undoes }),
      ...(context.redoes === undefined ? {} : { redoes: context.redoes }),
      changes: net.map(({ change }) => change),
    };
    const changeSet: ChangeSet = { ...unlinked, links: heads.map((head) => linkAfter(head, unlinked)) };
    await engine.appendVersions(
      net.map(({ record, deleted }) => ({
        version: { record, deleted, changeSetId: changeSet.id, at },
        areas: areasOf(record.kind, record.id, record.values),
      })),
    );
    await engine.appendChangeSet(changeSet);
    return changeSet;
  };

  return { write, finish };
}

/** The conflict of a writer who wanted `patch` with what stands in the store: the fields whose values differ. */
function conflict(stored: StoredRecord, expectedVersion: number, patch: Values): Conflict {
  const fields: FieldConflict[] = Object.keys(patch)
    .filter((field) => !sameValue(patch[field], stored.values[field]))
    .map((field) => ({
      recordId: stored.id,
      field,
      mine: patch[field] ?? null,
      theirs: stored.values[field] ?? null,
    }));
  return new Conflict(stored.id, expectedVersion, stored.version, fields);
}
