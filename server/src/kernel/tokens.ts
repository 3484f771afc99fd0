/** Names under which the parts of the house are injected. */
export const GRAPH_STORE = Symbol('GraphStore');
export const VOCABULARIES = Symbol('VocabularySet');
export const CLOCK = Symbol('Clock');
export const SETTINGS = Symbol('Settings');
export const LOG = Symbol('Log');
