import { ANCHOR_POINTS, CONTINUATION_STAGES, displayName, MANDATE_ROLES } from '@quartiersnetz/graph-schema';
import type { RecordKind, Term } from '@quartiersnetz/graph-schema';
import type { StoreRead } from '../../graph-store/graph-store.port.js';
import type { StoredRecord } from '../../graph-store/record.js';
import { getAll } from './read-all.js';
import { oneOf, textOf } from './record-values.js';

/** Later than every stored instant: asks for the last version there was. */
const END_OF_TIME = '9999-12-31T23:59:59.999Z';

/** References that the name of a record without an own name is made of. */
const NAMED_BY: Readonly<Partial<Record<RecordKind, readonly string[]>>> = {
  Mandate: ['actor'],
  Membership: ['person', 'post'],
  ContactPoint: ['owner'],
  Citation: ['source'],
  AreaRole: ['account'],
  Candidate: ['actor'],
  TaskOffer: ['candidate', 'taskPlan'],
  Contribution: ['candidate'],
  TaskHandover: ['taskPlan'],
  TieHandover: ['tie'],
};
/** Names may rest on names: an offer on a candidate, who is named by an organisation. */
const DEPTH = 3;

const roleOf = oneOf(MANDATE_ROLES);

/** Ids that the name of a record is made of. */
function namedBy(record: StoredRecord): readonly string[] {
  const properties = NAMED_BY[record.kind] ?? [];
  const ids = record.kind === 'Tie' ? [record.from, record.to] : properties.map((property) => textOf(record, property));
  return ids.filter((id) => typeof id === 'string');
}

const labelOf = (terms: readonly Term[], id: string | null): string =>
  terms.find((term) => term.id === id)?.label ?? id ?? '';

function nameOf(record: StoredRecord, nameById: (id: string) => string): string {
  const [first, second] = namedBy(record).map(nameById);
  switch (record.kind) {
    case 'Tie':
      return `${first} – ${second}`;
    case 'Mandate':
      return `${MANDATE_ROLES[roleOf(record, 'role') ?? 'NEIGHBOURHOOD_MANAGEMENT']}: ${first}`;
    case 'Membership':
      return `${first}, ${second}`;
    case 'TaskOffer':
      return `${first}: ${second}`;
    case 'ContactPoint':
    case 'Citation':
    case 'AreaRole':
    case 'Candidate':
    case 'Contribution':
    case 'TaskHandover':
    case 'TieHandover':
      return first ?? '';
    case 'AnchorPoint':
      return labelOf(ANCHOR_POINTS, textOf(record, 'anchor'));
    case 'ContinuationStep':
      return labelOf(CONTINUATION_STAGES, textOf(record, 'stage'));
    case 'Person':
      return personName(record);
    default:
      return displayName(record.kind, record.values);
  }
}

/** Name of a person as it is read: title, given name, family name. */
export const personName = (person: StoredRecord): string =>
  ['title', 'givenName', 'familyName']
    .map((property) => textOf(person, property))
    .filter((part) => part !== null)
    .join(' ');

/** Records by id as they are now; those that are deleted as they were last. */
export async function lastKnown(read: StoreRead, ids: Iterable<string>): Promise<ReadonlyMap<string, StoredRecord>> {
  const wanted = [...new Set(ids)];
  const found = new Map(await getAll(read, wanted));
  const gone = wanted.filter((id) => !found.has(id));
  for (const version of gone.length > 0 ? await read.versionsAt(gone, END_OF_TIME) : []) {
    if (version) found.set(version.record.id, version.record);
  }
  return found;
}

/** German names of records by id, deleted ones included: "Bürgertreff", "Bürgertreff – Sozialamt", "Andrea Beispiel, Vorsitz". */
export async function recordNames(read: StoreRead, ids: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)];
  const known = new Map(await lastKnown(read, wanted));
  let level: readonly StoredRecord[] = [...known.values()];
  for (let depth = 1; depth <= DEPTH && level.length > 0; depth += 1) {
    const found = await lastKnown(
      read,
      level.flatMap(namedBy).filter((id) => !known.has(id)),
    );
    for (const [id, record] of found) known.set(id, record);
    level = [...found.values()];
  }
  const partName =
    (depth: number) =>
    (id: string): string => {
      const record = known.get(id);
      if (!record) return 'gelöschter Eintrag';
      return depth === 0 ? '' : nameOf(record, partName(depth - 1));
    };
  return new Map(
    wanted.flatMap((id) => {
      const record = known.get(id);
      return record ? [[id, nameOf(record, partName(DEPTH))] as const] : [];
    }),
  );
}
