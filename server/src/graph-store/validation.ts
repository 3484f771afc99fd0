import { KINDS, isRecordKind, propertyOf, referencesIn, validateValues } from '@quartiersnetz/graph-schema';
import type { Fault, RecordKind, Values, VocabularySet } from '@quartiersnetz/graph-schema';
import { InvalidInput } from '../kernel/errors.js';
import { isId } from '../kernel/ids.js';
import { normalised } from './values.js';

/** Looks up which kinds existing records have; ids that do not exist are missing from the answer. */
export type KindLookup = (ids: readonly string[]) => Promise<ReadonlyMap<string, RecordKind>>;

/** A record as it would be stored. */
export interface Candidate {
  readonly id: string;
  readonly kind: RecordKind;
  readonly values: Values;
  readonly from?: string;
  readonly to?: string;
}

const REFERENCE_FAULTS = {
  DANGLING_REFERENCE: (label: string) => `${label}: Diesen Eintrag gibt es nicht.`,
  WRONG_KIND: (label: string) => `${label}: Diese Art von Eintrag ist hier nicht erlaubt.`,
  SELF_LOOP: (label: string) => `${label}: Ein Eintrag kann nicht auf sich selbst verweisen.`,
} as const;

const referenceFault = (field: string, label: string, code: keyof typeof REFERENCE_FAULTS): Fault => ({
  field,
  code,
  message: REFERENCE_FAULTS[code](label),
});

/** Refuses an id that is not a UUID in lower case. */
export function checkId(id: string): void {
  if (typeof id === 'string' && isId(id)) return;
  throw new InvalidInput([
    { field: 'id', code: 'INVALID_FORMAT', message: 'Die Kennung hat nicht die richtige Form.' },
  ]);
}

/** Refuses a kind that is not declared, or that is created in the other way (a tie has ends, a node has none). */
export function checkKind(kind: string, tie: boolean): void {
  if (isRecordKind(kind) && (KINDS[kind].ends !== undefined) === tie) return;
  throw new InvalidInput([{ field: 'kind', code: 'WRONG_KIND', message: 'Diese Art von Eintrag gibt es nicht.' }]);
}

/**
 * Checks a record as it would be stored and returns its values in stored form. References that stood before are taken as
 * existing. Throws InvalidInput with every fault found.
 */
export async function checkedValues(
  candidate: Candidate,
  before: Values,
  vocabularies: VocabularySet,
  kindsOf: KindLookup,
): Promise<Values> {
  const { kind } = candidate;
  const faults = [...validateValues(kind, candidate.values, vocabularies)];
  const values = normalised(candidate.values);
  if (faults.length === 0) {
    const stood = new Set(referencesIn(kind, before).map(({ property, target }) => `${property} ${target}`));
    const added = referencesIn(kind, values).filter(({ property, target }) => !stood.has(`${property} ${target}`));
    const ends = KINDS[kind].ends;
    const endIds = ends ? [candidate.from, candidate.to].filter((id) => id !== undefined) : [];
    const wanted = [...new Set([...added.map(({ target }) => target), ...endIds])].filter(isId);
    const kinds = wanted.length === 0 ? new Map<string, RecordKind>() : await kindsOf(wanted);
    for (const { property, target } of added) {
      const declared = propertyOf(kind, property);
      if (declared?.type.type !== 'reference' && declared?.type.type !== 'references') continue;
      const found = kinds.get(target);
      if (target === candidate.id) faults.push(referenceFault(property, declared.label, 'SELF_LOOP'));
      else if (found === undefined) faults.push(referenceFault(property, declared.label, 'DANGLING_REFERENCE'));
      else if (!declared.type.kinds.includes(found))
        faults.push(referenceFault(property, declared.label, 'WRONG_KIND'));
    }
    if (ends) faults.push(...endFaults(candidate, ends, kinds));
  }
  if (faults.length > 0) throw new InvalidInput(faults);
  return values;
}

function endFaults(
  { from, to }: Candidate,
  ends: { readonly from: readonly RecordKind[]; readonly to: readonly RecordKind[] },
  kinds: ReadonlyMap<string, RecordKind>,
): readonly Fault[] {
  const faults: Fault[] = [];
  for (const [field, id, label] of [
    ['from', from, 'Von'],
    ['to', to, 'Nach'],
  ] as const) {
    const kind = id === undefined ? undefined : kinds.get(id);
    if (kind === undefined) faults.push(referenceFault(field, label, 'DANGLING_REFERENCE'));
    else if (!ends[field].includes(kind)) faults.push(referenceFault(field, label, 'WRONG_KIND'));
  }
  if (from !== undefined && from === to) {
    faults.push({
      field: 'to',
      code: 'SELF_LOOP',
      message: 'Eine Beziehung verbindet zwei verschiedene Akteure.',
    });
  }
  return faults;
}
