import { isActorKind, referencePropertiesOf } from '@quartiersnetz/graph-schema';
import type { ContinuationKind, Fault, RecordKind, Values } from '@quartiersnetz/graph-schema';
import type { StoreRead, StoreWrite } from '../../graph-store/graph-store.port.js';
import type { StoredRecord } from '../../graph-store/record.js';
import { InvalidInput } from '../../kernel/errors.js';
import { findIn, flagOf, getAll, listAll, requireReference, textOf, textsOf } from '../records/index.js';
import { sourceByTitle } from '../ties/index.js';

/** Lists of ids that are kept as texts, with what they name. */
const ID_LISTS: Readonly<Record<string, (kind: RecordKind) => boolean>> = {
  removedActors: isActorKind,
  members: (kind) => kind === 'Candidate',
};

const refuse = (field: string, message: string): InvalidInput =>
  new InvalidInput([{ field, code: 'DANGLING_REFERENCE', message }]);

/** Checks that everything that values name belongs to the area and may be named there. Throws InvalidInput. */
export async function requireReferences(
  read: StoreRead,
  area: string,
  kind: ContinuationKind,
  values: Values,
): Promise<void> {
  for (const { name, type } of referencePropertiesOf(kind)) {
    const id = textOf({ values }, name);
    if (name === 'area' || id === null || type.type !== 'reference') continue;
    if (type.kinds.includes('Account')) await requireColleague(read, area, name, id);
    else await requireFitting(read, area, await requireReference(read, name, id, [area], type.kinds), name);
  }
  for (const [name, isWanted] of Object.entries(ID_LISTS)) await requireAll(read, area, name, values, isWanted);
}

/** An actor that receives may not be the QM itself, and a tie that is handed over has to be one of the QM. */
async function requireFitting(read: StoreRead, area: string, named: StoredRecord, field: string): Promise<void> {
  if (!isActorKind(named.kind) && named.kind !== 'Tie') return;
  const mandates = await listAll(read, { kinds: ['Mandate'], areas: [area] });
  const qm = new Set(
    mandates
      .filter((mandate) => textOf(mandate, 'role') === 'NEIGHBOURHOOD_MANAGEMENT')
      .map((mandate) => textOf(mandate, 'actor')),
  );
  if (named.kind === 'Tie') {
    if (!qm.has(named.from ?? '') && !qm.has(named.to ?? ''))
      throw refuse(field, 'Übergeben lassen sich nur Beziehungen des Quartiersmanagements.');
  } else if (qm.has(named.id)) throw refuse(field, 'Das Quartiersmanagement kann nicht an sich selbst übergeben.');
}

/** An account that works in the area: it has a role there, or administers the installation. */
async function requireColleague(read: StoreRead, area: string, field: string, id: string): Promise<void> {
  const account = (await getAll(read, [id])).get(id);
  const roles = account?.kind === 'Account' ? await read.referrers([id]) : [];
  const works =
    roles.some(({ record }) => record.kind === 'AreaRole' && textOf(record, 'area') === area) ||
    (account?.kind === 'Account' && flagOf(account, 'administrator') === true);
  if (!works) throw refuse(field, 'Diese Person arbeitet nicht in diesem Gebiet.');
}

async function requireAll(
  read: StoreRead,
  area: string,
  name: string,
  values: Values,
  isWanted: (kind: RecordKind) => boolean,
): Promise<void> {
  const faults: Fault[] = [];
  for (const id of textsOf({ values }, name)) {
    const record = (await getAll(read, [id])).get(id);
    const found = record && isWanted(record.kind) && (await findIn(read, id, [area], [record.kind]));
    if (found) continue;
    const message = 'Diesen Eintrag gibt es nicht, oder Sie dürfen ihn nicht sehen.';
    faults.push({ field: name, code: 'DANGLING_REFERENCE', message });
  }
  if (faults[0]) throw new InvalidInput([faults[0]]);
}

/** The id of the source with a title; one that the area does not have yet is created as a talk. */
export async function sourceWithTitle(write: StoreWrite, area: string, title: string): Promise<string> {
  const known = await sourceByTitle(write, area, title);
  if (known) return known.id;
  return (await write.create({ kind: 'Source', values: { title, kind: 'TALK', areas: [area] } })).id;
}
