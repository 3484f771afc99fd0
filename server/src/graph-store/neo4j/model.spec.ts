import { KINDS } from '@quartiersnetz/graph-schema';
import type { KindDeclaration, PropertyDeclaration } from '@quartiersnetz/graph-schema';
import { unindexedReferences } from './migrations.js';
import { isDeclared, modelFaults } from './model.js';
import { ALL_QUERIES } from './queries/index.js';

const withProperty = (kind: 'Person' | 'Tie', property: Partial<PropertyDeclaration>) => {
  const added: PropertyDeclaration = { name: 'extra', label: 'Zusatz', type: { type: 'boolean' }, ...property };
  const declaration: KindDeclaration = { ...KINDS[kind], properties: [...KINDS[kind].properties, added] };
  return modelFaults({ ...KINDS, [kind]: declaration });
};

describe('the schema on Neo4j', () => {
  it('is sound as it is declared', () => {
    expect(modelFaults(KINDS)).toEqual([]);
  });

  it('has an index for every reference', () => {
    expect(unindexedReferences()).toEqual([]);
  });

  it('takes no name that would change a query text or that the engine uses itself', () => {
    expect(withProperty('Person', { name: 'x`) DELETE n //' })).toHaveLength(1);
    expect(withProperty('Person', { name: 'record' })).toEqual(['Person.record is a name of the engine']);
    expect(modelFaults({ 'Bad Label': KINDS.Person })).toEqual(['Bad Label is no label']);
  });

  it('says what the engine has no way to hold', () => {
    const references = { type: 'references', kinds: ['Person'], onDelete: 'clear' } as const;
    expect(withProperty('Person', { name: 'friends', type: references })).toHaveLength(1);
    expect(withProperty('Person', { name: 'actor' })).toEqual(['actor is a reference and something else']);
    expect(withProperty('Tie', { searchable: true })).toEqual(['Tie.extra: relationships are not searched']);
    expect(modelFaults({ ...KINDS, Bridge: { ...KINDS.Tie, properties: [] } })).toHaveLength(1);
  });

  it('lets only declared properties through', () => {
    expect(isDeclared('Person', 'familyName')).toBe(true);
    expect(isDeclared('Person', 'constructor')).toBe(false);
    expect(isDeclared('Source', 'familyName')).toBe(false);
  });

  it('leaves no gap in a query text', () => {
    for (const query of Object.values(ALL_QUERIES)) expect(query).not.toMatch(/undefined|null\b(?!\))|\$\{/);
    expect(Object.keys(ALL_QUERIES).length).toBeGreaterThan(50);
  });
});
