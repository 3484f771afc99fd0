import type { RecordKind, Values, VocabularySet } from '@quartiersnetz/graph-schema';
import { areasOf } from '@quartiersnetz/graph-schema';
import { Conflict, NotFound } from '../kernel/errors.js';
import type { FieldConflict } from '../kernel/errors.js';
import { linkAfter, touchedScopes } from './chain.js';
import type { UnlinkedChangeSet } from './chain.js';
import { createChangeRecorder } from './change-recorder.js';
import { planDeletion } from './deletion.js';
import type { ChainHead, EngineWrite } from './engine.port.js';
import type { StoreWrite, WriteContext } from './graph-store.port.js';
import { inPortions, readsOf } from './reads.js';
import type { ChangeSet, StoredRecord } from './record.js';
import { changedFields, normalised, sameValue } from './values.js';
import { checkId, checkKind, checkedValues } from './validation.js';
import type { Candidate } from './validation.js';

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

  const insert = async (candidate: Candidate, lastVersion: number, createdAt: string): Promise<StoredRecord> => {
    const values = await checkedValues(candidate, {}, vocabularies, kindsOf);
    const version = recorder.nextVersion(candidate.id, lastVersion);
    const record: StoredRecord = { ...candidate, values, version, createdAt, changedAt: now };
    await recorder.insert(record);
    knownKinds.set(record.id, record.kind);
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

  const put = async (candidate: Omit<Candidate, 'id'>, proposed: string | undefined): Promise<StoredRecord> => {
    if (proposed === undefined) return insert({ id: newId(), ...candidate }, 0, now);
    const named = { id: proposed, ...candidate };
    return (await alreadyCreated(named)) ?? insert(named, 0, now);
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
    async create({ id, kind, values }) {
      checkKind(kind, false);
      return put({ kind, values }, id);
    },
    async createTie({ id, from, to, values }) {
      return put({ kind: 'Tie', from, to, values }, id);
    },
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
    for (const { record, deleted } of net) {
      const version = { record, deleted, changeSetId: changeSet.id, at };
      await engine.appendVersion(version, areasOf(record.kind, record.id, record.values));
    }
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
