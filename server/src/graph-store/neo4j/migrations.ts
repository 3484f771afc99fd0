import { NODE_REFERENCES, TIE_REFERENCES } from './model.js';

/** One step of constraints and indexes. Each statement can be repeated, for a step that was broken off runs again as a whole. */
export interface EngineMigration {
  readonly version: number;
  readonly name: string;
  readonly statements: readonly string[];
}

/**
 * References that step 1 found, written down here as they were: a property declared later needs a step of its own
 * (unindexedReferences tells which).
 */
const FIRST_NODE_REFERENCES = ['account', 'actor', 'area', 'fact', 'owner', 'parent', 'person', 'post', 'source'];
const FIRST_TIE_REFERENCES = ['area', 'carriedByFrom', 'carriedByTo'];

const nodeReferenceIndex = (name: string): string =>
  `CREATE INDEX record_ref_${name} IF NOT EXISTS FOR (n:Record) ON (n.${name}, n.recordKind)`;

const initial: EngineMigration = {
  version: 1,
  name: 'initial',
  statements: [
    'CREATE CONSTRAINT record_id IF NOT EXISTS FOR (n:Record) REQUIRE n.id IS UNIQUE',
    'CREATE CONSTRAINT tie_id IF NOT EXISTS FOR ()-[t:TIE]-() REQUIRE t.id IS UNIQUE',
    'CREATE CONSTRAINT version_key IF NOT EXISTS FOR (v:Version) REQUIRE (v.recordId, v.version) IS UNIQUE',
    'CREATE CONSTRAINT change_set_id IF NOT EXISTS FOR (c:ChangeSet) REQUIRE c.id IS UNIQUE',
    'CREATE CONSTRAINT chain_link_key IF NOT EXISTS FOR (l:ChainLink) REQUIRE (l.scope, l.sequence) IS UNIQUE',
    'CREATE CONSTRAINT chain_scope IF NOT EXISTS FOR (c:Chain) REQUIRE c.scope IS UNIQUE',
    'CREATE CONSTRAINT past_key IF NOT EXISTS FOR (p:Past) REQUIRE (p.area, p.kind, p.recordId) IS UNIQUE',
    'CREATE CONSTRAINT state_key IF NOT EXISTS FOR (s:State) REQUIRE (s.namespace, s.key) IS UNIQUE',
    'CREATE INDEX record_order IF NOT EXISTS FOR (n:Record) ON (n.recordKind, n.orderKey, n.id)',
    'CREATE INDEX tie_order IF NOT EXISTS FOR ()-[t:TIE]-() ON (t.orderKey, t.id)',
    'CREATE TEXT INDEX record_search IF NOT EXISTS FOR (n:Record) ON (n.searchText)',
    ...FIRST_NODE_REFERENCES.map(nodeReferenceIndex),
    ...FIRST_TIE_REFERENCES.map(
      (name) => `CREATE INDEX tie_ref_${name} IF NOT EXISTS FOR ()-[t:TIE]-() ON (t.${name})`,
    ),
  ],
};

const CONTINUATION_REFERENCES = ['candidate', 'receiver', 'taskPlan', 'tie'];

const continuation: EngineMigration = {
  version: 2,
  name: 'continuation',
  statements: CONTINUATION_REFERENCES.map(nodeReferenceIndex),
};

/** All steps, in order, without gaps. */
export const ENGINE_MIGRATIONS: readonly EngineMigration[] = [initial, continuation];
const INDEXED_NODE_REFERENCES = [...FIRST_NODE_REFERENCES, ...CONTINUATION_REFERENCES];

/** Declared references that no step has indexed yet; empty, or the schema has grown without its step. */
export const unindexedReferences = (): readonly string[] => [
  ...NODE_REFERENCES.filter((name) => !INDEXED_NODE_REFERENCES.includes(name)),
  ...TIE_REFERENCES.filter((name) => !FIRST_TIE_REFERENCES.includes(name)).map((name) => `Tie.${name}`),
];
