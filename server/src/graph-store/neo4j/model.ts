import { KINDS, isRecordKind } from '@quartiersnetz/graph-schema';
import type { KindDeclaration, RecordKind } from '@quartiersnetz/graph-schema';

/** Properties that the engine keeps beside the declared ones; a declared property may not be called like that. */
const OWN_PROPERTIES = [
  'id',
  'recordKind',
  'version',
  'createdAt',
  'changedAt',
  'orderKey',
  'foldedName',
  'searchText',
  'record',
  'locked',
] as const;

const IDENTIFIER = /^[A-Za-z][A-Za-z0-9]*$/;

const KIND_NAMES: readonly RecordKind[] = Object.keys(KINDS).filter(isRecordKind);

/** Kinds that are nodes, all but the tie. Their names are the labels that query texts may contain. */
export const NODE_KINDS: readonly RecordKind[] = KIND_NAMES.filter((kind) => KINDS[kind].ends === undefined);

/** The one kind that is a native relationship. */
export const TIE_KIND: RecordKind = 'Tie';

const has = (declaration: KindDeclaration, property: string): boolean =>
  declaration.properties.some(({ name }) => name === property);

/** Node kinds by the way that leads from an area to them: relationships, the property `area`, or being the area itself. */
export const KINDS_BY_AREAS = NODE_KINDS.filter((kind) => has(KINDS[kind], 'areas'));
export const KINDS_BY_AREA = NODE_KINDS.filter((kind) => has(KINDS[kind], 'area'));

/** Node kinds with a search text; all others are never found by words. */
export const SEARCHABLE_KINDS = NODE_KINDS.filter((kind) =>
  KINDS[kind].properties.some(({ searchable }) => searchable),
);

const singleReferences = (kinds: readonly RecordKind[]): readonly string[] => {
  const names = kinds.flatMap((kind) =>
    KINDS[kind].properties.filter(({ type }) => type.type === 'reference').map(({ name }) => name),
  );
  return [...new Set(names)].sort();
};

/** Properties of nodes, and of ties, that hold the id of one record; each has an index. */
export const NODE_REFERENCES = singleReferences(NODE_KINDS);
export const TIE_REFERENCES = singleReferences([TIE_KIND]);

const declared = new Map<RecordKind, ReadonlySet<string>>(
  KIND_NAMES.map((kind) => [kind, new Set(KINDS[kind].properties.map(({ name }) => name))]),
);

/** Whether a kind declares a property; only such names may become properties in the database. */
export const isDeclared = (kind: RecordKind, property: string): boolean => declared.get(kind)?.has(property) ?? false;

/** Faults that would make the query texts built from declarations wrong or unsafe; none in a sound schema. */
export function modelFaults(kinds: Readonly<Record<string, KindDeclaration>>): readonly string[] {
  const faults: string[] = [];
  const references = new Set<string>();
  const others = new Set<string>();
  for (const [kind, declaration] of Object.entries(kinds)) {
    if (!IDENTIFIER.test(kind)) faults.push(`${kind} is no label`);
    if (declaration.ends && kind !== TIE_KIND) faults.push(`${kind} would be a second type of relationship`);
    for (const { name, type, searchable } of declaration.properties) {
      if (!IDENTIFIER.test(name)) faults.push(`${kind}.${name} is no property name`);
      if ((OWN_PROPERTIES as readonly string[]).includes(name)) faults.push(`${kind}.${name} is a name of the engine`);
      if (type.type === 'references' && name !== 'areas') faults.push(`${kind}.${name} has no relationship type`);
      if (declaration.ends && searchable) faults.push(`${kind}.${name}: relationships are not searched`);
      (type.type === 'reference' ? references : others).add(name);
    }
  }
  for (const name of references) if (others.has(name)) faults.push(`${name} is a reference and something else`);
  return faults;
}

const faults = modelFaults(KINDS);
if (faults.length > 0) throw new Error(`The Neo4j engine cannot hold this schema: ${faults.join('; ')}.`);
