import type { EngineMigration } from './migration.js';

/**
 * Tables of the embedded engine. Records carry their values as one JSON text; beside them stand the indexes that the
 * engine's queries need. Foreign keys are looked at on commit, so that a transaction may write in any order.
 */
export const initial: EngineMigration = {
  version: 1,
  statements: [
    `CREATE TABLE record (
       row INTEGER PRIMARY KEY,
       id TEXT NOT NULL UNIQUE,
       kind TEXT NOT NULL,
       version INTEGER NOT NULL,
       vals TEXT NOT NULL,
       from_id TEXT,
       to_id TEXT,
       created_at TEXT NOT NULL,
       changed_at TEXT NOT NULL,
       order_key TEXT NOT NULL,
       folded_name TEXT NOT NULL,
       search_text TEXT NOT NULL
     ) STRICT`,
    `CREATE INDEX record_by_kind ON record (kind, order_key, id)`,
    `CREATE TABLE record_area (
       area TEXT NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
       kind TEXT NOT NULL,
       order_key TEXT NOT NULL,
       id TEXT NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
       row INTEGER NOT NULL,
       PRIMARY KEY (area, kind, order_key, id)
     ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX record_area_by_id ON record_area (id)`,
    `CREATE TABLE record_reference (
       target TEXT NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
       source TEXT NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
       property TEXT NOT NULL,
       PRIMARY KEY (target, source, property)
     ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX record_reference_by_source ON record_reference (source)`,
    `CREATE TABLE tie_end (
       node TEXT NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
       area TEXT NOT NULL,
       tie TEXT NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
       other TEXT NOT NULL,
       PRIMARY KEY (node, area, tie)
     ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX tie_end_by_tie ON tie_end (tie)`,
    // Case and accents are folded before; the row is that of the record.
    `CREATE VIRTUAL TABLE search_index USING fts5 (
       text, content = '', contentless_delete = 1, tokenize = 'trigram case_sensitive 1'
     )`,
    `CREATE TABLE change_set (id TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT, WITHOUT ROWID`,
    `CREATE TABLE chain_link (
       scope TEXT NOT NULL,
       sequence INTEGER NOT NULL,
       hash TEXT NOT NULL,
       at TEXT NOT NULL,
       change_set TEXT NOT NULL REFERENCES change_set (id) DEFERRABLE INITIALLY DEFERRED,
       PRIMARY KEY (scope, sequence)
     ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX chain_link_by_change_set ON chain_link (change_set)`,
    `CREATE TABLE record_version (
       record_id TEXT NOT NULL,
       version INTEGER NOT NULL,
       at TEXT NOT NULL,
       deleted INTEGER NOT NULL,
       change_set TEXT NOT NULL,
       body TEXT NOT NULL,
       areas TEXT NOT NULL,
       PRIMARY KEY (record_id, version)
     ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE area_history (
       area TEXT NOT NULL,
       kind TEXT NOT NULL,
       record_id TEXT NOT NULL,
       PRIMARY KEY (area, kind, record_id)
     ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE state (
       namespace TEXT NOT NULL,
       key TEXT NOT NULL,
       value TEXT NOT NULL,
       PRIMARY KEY (namespace, key)
     ) STRICT, WITHOUT ROWID`,
  ],
};
