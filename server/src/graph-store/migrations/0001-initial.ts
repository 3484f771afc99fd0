import type { ModelMigration } from './migration.js';

/** The model as first released: the kinds of graph-schema as they are declared; an empty store has nothing to change. */
export const initial: ModelMigration = {
  version: 1,
  name: 'initial',
  up: () => Promise.resolve(),
};
