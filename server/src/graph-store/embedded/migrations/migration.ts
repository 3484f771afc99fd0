/** One step of the tables of the embedded engine. */
export interface EngineMigration {
  readonly version: number;
  readonly statements: readonly string[];
}
