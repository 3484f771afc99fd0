import type { ContinuationKind, Values, VocabularySet } from '@quartiersnetz/graph-schema';
import type { StoreRead, StoreWrite } from '../../graph-store/graph-store.port.js';
import type { StoredRecord } from '../../graph-store/record.js';
import { Conflict, InvalidInput, NotFound } from '../../kernel/errors.js';
import { deleteRecord, present, requireIn, requireOwnId, requiredTextOf, textOf } from '../records/index.js';
import type { Target } from '../records/index.js';
import { handoverFaults } from './handover-rules.js';
import { fillPlace } from './place-id.js';
import { requireReferences, sourceWithTitle } from './write-references.js';

/** Kinds of which an area has any number. */
export type CreatedKind = Extract<
  ContinuationKind,
  'TaskPlan' | 'Candidate' | 'Contribution' | 'SuccessionScenario' | 'FinancingPart'
>;
/** Kinds of which there is one at most for each key, so that entering is the same as changing. */
export type SavedKind = Exclude<ContinuationKind, CreatedKind>;

/** What writing needs to know besides the transaction. */
export interface WriteSetting {
  readonly area: string;
  readonly vocabularies: VocabularySet;
  /** A day; facts after it are refused. Null: not looked at. */
  readonly today: string | null;
}

/** Values of a record, with the title of a source that may be new. */
export interface Given {
  readonly values: Values;
  readonly sourceTitle?: string | null;
}

const DEFAULTS: Readonly<Record<ContinuationKind, Values>> = {
  TaskPlan: { importance: 3, mandatory: false },
  Candidate: { capacity: 'UNKNOWN' },
  TaskOffer: { ability: 'UNKNOWN', willingness: 'NOT_ASKED' },
  Contribution: {},
  SuccessionScenario: { k: 6, tauAbility: 50, tauWillingness: 50 },
  TaskHandover: { state: 'PLANNED' },
  TieHandover: { state: 'PLANNED' },
  AnchorPoint: { state: 'OPEN' },
  ContinuationStep: {},
  FinancingPart: {},
};
const PROMISING: readonly unknown[] = ['COMMITTED', 'CONDITIONAL', 'SIGNALLED'];

/** Creates a record of the area with its defaults. Throws InvalidInput. */
export async function createEntry(
  write: StoreWrite,
  setting: WriteSetting,
  kind: CreatedKind,
  id: string | undefined,
  given: Given,
): Promise<StoredRecord> {
  await requireOwnId(write, id, setting.area);
  const values = completed(kind, present(await withSource(write, setting.area, given)), setting);
  await requireSound(write, setting, kind, values);
  const placed: Values = { ...values, area: setting.area };
  if (kind !== 'Candidate') return write.create({ ...(id === undefined ? {} : { id }), kind, values: placed });
  const actor = requiredTextOf({ values }, 'actor');
  await requireNewCandidate(write, setting.area, id, actor);
  if (id === undefined) return fillPlace(write, setting.area, kind, { actor }, placed);
  return write.create({ id, kind, values: placed });
}

/** Creates several records in the order given; a fault names its record by position. Throws InvalidInput. */
export async function createEntries(
  write: StoreWrite,
  setting: WriteSetting,
  kind: CreatedKind,
  all: readonly Given[],
  list: string,
): Promise<readonly StoredRecord[]> {
  const created: StoredRecord[] = [];
  for (const [position, given] of all.entries()) {
    created.push(await createEntry(write, setting, kind, undefined, given).catch(inList(`${list}.${position}`)));
  }
  return created;
}

/** Changes a record of the area. Throws NotFound, Conflict, InvalidInput. */
export async function updateEntry(
  write: StoreWrite,
  setting: WriteSetting,
  kind: CreatedKind,
  { id, expectedVersion }: Omit<Target, 'areaId'>,
  given: Given,
): Promise<StoredRecord> {
  await requireIn(write, id, setting.area, [kind]);
  const patch = await withSource(write, setting.area, given);
  await requireSound(write, setting, kind, patch);
  return write.update(id, expectedVersion, patch);
}

/**
 * Writes the one record with a key, whether there is one or not. Without an expected version the place has to be empty.
 * Throws Conflict where somebody else has filled it, NotFound where somebody else has emptied it, and InvalidInput.
 */
export async function saveEntry(
  write: StoreWrite,
  setting: WriteSetting,
  kind: SavedKind,
  key: Values,
  expectedVersion: number | null,
  given: Given,
): Promise<StoredRecord> {
  await requireReferences(write, setting.area, kind, key);
  const [stored] = await write.list({ kinds: [kind], areas: [setting.area], where: key, limit: 1 });
  const patch = await withSource(write, setting.area, given);
  if (!stored) {
    if (expectedVersion !== null) throw new NotFound(Object.values(key).join(' '));
    const values = completed(kind, { ...present(patch), ...key }, setting);
    await requireSound(write, setting, kind, values);
    return fillPlace(write, setting.area, kind, key, { ...values, area: setting.area });
  }
  if (expectedVersion === null) throw filledMeanwhile(stored, patch);
  const after = { ...stored.values, ...patch };
  await requireReferences(write, setting.area, kind, patch);
  requireSoundHandover(kind, after, setting.today);
  return write.update(stored.id, expectedVersion, patch);
}

/** Deletes a record of the area. Throws NotFound and Conflict. */
export async function deleteEntry(
  write: StoreWrite,
  area: string,
  kind: ContinuationKind,
  { id, expectedVersion }: Omit<Target, 'areaId'>,
): Promise<StoredRecord> {
  return deleteRecord(write, await requireIn(write, id, area, [kind]), expectedVersion);
}

async function requireSound(
  read: StoreRead,
  { area, today }: WriteSetting,
  kind: ContinuationKind,
  values: Values,
): Promise<void> {
  await requireReferences(read, area, kind, values);
  requireSoundHandover(kind, values, today);
}

function requireSoundHandover(kind: ContinuationKind, values: Values, today: string | null): void {
  if (kind !== 'TaskHandover' && kind !== 'TieHandover') return;
  const faults = handoverFaults(kind, values, today);
  if (faults.length > 0) throw new InvalidInput(faults);
}

/** A new record's values with what is assumed where nothing is said. */
function completed(kind: ContinuationKind, values: Values, { vocabularies }: WriteSetting): Values {
  const all: Values = { ...DEFAULTS[kind], ...values };
  if (kind === 'TaskPlan' && all['title'] === undefined) {
    const task = requiredTextOf({ values: all }, 'task');
    return { ...all, title: vocabularies.find('qmTask', task)?.label ?? task };
  }
  // who promises a task is taken to be suited until somebody says otherwise
  const suited = kind === 'TaskOffer' && values['ability'] === undefined && PROMISING.includes(all['willingness']);
  return suited ? { ...all, ability: 'SUITABLE' } : all;
}

async function withSource(write: StoreWrite, area: string, { values, sourceTitle }: Given): Promise<Values> {
  const title = sourceTitle?.trim() ?? '';
  if (title === '' || textOf({ values }, 'source') !== null) return values;
  return { ...values, source: await sourceWithTitle(write, area, title) };
}

async function requireNewCandidate(
  read: StoreRead,
  area: string,
  id: string | undefined,
  actor: string,
): Promise<void> {
  const [known] = await read.list({ kinds: ['Candidate'], areas: [area], where: { actor }, limit: 1 });
  if (!known || known.id === id) return;
  throw new InvalidInput([
    { field: 'actor', code: 'DUPLICATE', message: 'Diese Organisation steht schon in der Tabelle.' },
  ]);
}

/** Passes an error on; the fields of faults are named by their place in a list. */
const inList =
  (place: string) =>
  (error: unknown): never => {
    if (!(error instanceof InvalidInput)) throw error;
    throw new InvalidInput(error.faults.map((fault) => ({ ...fault, field: `${place}.${fault.field}` })));
  };

/** Both sides of a place that was empty when the asker looked. */
function filledMeanwhile(stored: StoredRecord, patch: Values): Conflict {
  const fields = Object.entries(patch)
    .filter(([field, mine]) => mine !== (stored.values[field] ?? null))
    .map(([field, mine]) => ({ recordId: stored.id, field, mine, theirs: stored.values[field] ?? null }));
  return new Conflict(stored.id, 0, stored.version, fields);
}
