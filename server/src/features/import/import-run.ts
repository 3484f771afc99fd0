import { ACTOR_KINDS, fold } from '@quartiersnetz/graph-schema';
import type { RecordKind, VocabularySet } from '@quartiersnetz/graph-schema';
import type { StoreRead, StoreWrite } from '../../graph-store/graph-store.port.js';
import type { StoredRecord } from '../../graph-store/record.js';
import { InvalidInput, NotFound } from '../../kernel/errors.js';
import { listAll } from '../records/index.js';
import { ofArea } from './plan/import-book.js';
import { planImport } from './plan/plan-import.js';
import type { ImportTarget } from './plan/plan-import.js';
import type { ImportPlan, PlannedRecord } from './plan/types.js';
import type { Table } from './read/table.js';

/** Which area the caller wants: one that stands, one by its name, or what the files say. */
export type WantedArea = { readonly id: string } | { readonly name: string } | null;

/** Kinds besides actors and ties that belong to one area or are shared by it. */
const OTHER_KINDS: readonly RecordKind[] = [
  'Person',
  'Post',
  'Membership',
  'ContactPoint',
  'Source',
  'Citation',
  'Mandate',
];

/** All records of an area, as the planning needs them. */
async function recordsOf(read: StoreRead, area: StoredRecord): Promise<readonly StoredRecord[]> {
  const { nodes, ties } = await read.loadArea(area.id);
  const others = await listAll(read, { kinds: OTHER_KINDS, areas: [area.id] });
  const own = nodes.filter((node) => ACTOR_KINDS.some((kind) => kind === node.kind) && ofArea(node, area.id));
  return [area, ...own, ...others, ...ties];
}

const refuse = (field: string, code: 'REQUIRED' | 'DUPLICATE' | 'OUT_OF_RANGE', message: string): InvalidInput =>
  new InvalidInput([{ field, code, message }]);

/** The area that the files themselves name, with its key. Throws InvalidInput where they name several. */
function areaInFiles(tables: readonly Table[]): { readonly key: string | null; readonly name: string | null } | null {
  const rows = tables.filter(({ sheet }) => sheet === 'gebiete').flatMap(({ rows: all }) => all);
  const [first] = rows;
  if (!first) return null;
  const key = first.cells['schluessel'] ?? null;
  const other = rows.find(({ cells }) => (cells['schluessel'] ?? null) !== key);
  if (other) {
    throw refuse(
      'schluessel',
      'OUT_OF_RANGE',
      `Blatt „gebiete“, Zeile ${other.line}: Ein Import gilt für ein Gebiet. Bitte je Gebiet eine eigene Datei.`,
    );
  }
  return { key, name: rows.find(({ cells }) => cells['name'] !== undefined)?.cells['name'] ?? null };
}

/** Finds the target of an import: the wanted area, else the one that the files name, by key or by name; else a new one. */
export async function targetOf(read: StoreRead, tables: readonly Table[], wanted: WantedArea): Promise<ImportTarget> {
  const named = areaInFiles(tables);
  const areas = await listAll(read, { kinds: ['Area'] });
  const byName = (name: string): StoredRecord | undefined =>
    areas.find(({ values }) => fold(String(values['name'])) === fold(name));
  if (wanted && 'id' in wanted) {
    const area = areas.find(({ id }) => id === wanted.id);
    if (!area) throw new NotFound(wanted.id);
    return { area };
  }
  const keyed = areas.find(
    ({ id, values }) =>
      named?.key !== null &&
      named?.key !== undefined &&
      Array.isArray(values['externalKeys']) &&
      (values['externalKeys'] as readonly string[]).includes(`${id}/gebiete/${named.key}`),
  );
  if (!wanted && keyed) return { area: keyed };
  const name = wanted?.name ?? named?.name;
  if (name === undefined || name === null) {
    throw refuse(
      'gebiet',
      'REQUIRED',
      'Zu welchem Gebiet gehören die Zeilen? Bitte ein Gebiet wählen oder das Blatt „gebiete“ mitgeben.',
    );
  }
  const area = byName(name);
  return area ? { area } : { newArea: { name } };
}

/** Plans an import against what is stored now. */
export async function planAgainst(
  read: StoreRead,
  tables: readonly Table[],
  wanted: WantedArea,
  vocabularies: VocabularySet,
  newId: () => string,
): Promise<ImportPlan> {
  const target = await targetOf(read, tables, wanted);
  const existing = 'area' in target ? await recordsOf(read, target.area) : [];
  return planImport({ tables, target, existing, vocabularies, newId });
}

/** Writes what a plan says, new records first, so that every reference finds its target. */
export async function writePlan(write: StoreWrite, plan: ImportPlan): Promise<void> {
  const isNew = ({ before }: PlannedRecord): boolean => before === null;
  await write.createAll(
    plan.records
      .filter(isNew)
      .map(({ id, kind, values, from, to }) =>
        kind === 'Tie' ? { id, from: from ?? '', to: to ?? '', values } : { id, kind, values },
      ),
  );
  for (const { id, before, values } of plan.records) {
    if (before) await write.update(id, before.version, values);
  }
}
