/**
 * Every query text of the embedded engine. Texts are constant, values are parameters, lists are passed as JSON; a test asks
 * SQLite for the plan of each and finds no table scan.
 */

const COLUMNS = 'r.id, r.kind, r.version, r.vals, r.from_id, r.to_id, r.created_at, r.changed_at';

/** The parameter holds the wanted values as a JSON object by property; a boolean is compared as 0 or 1 on both sides. */
const holds = (parameter: string): string => `NOT EXISTS (
    SELECT 1 FROM json_each(${parameter}) w WHERE json_extract(r.vals, '$.' || w.key) IS NOT w.value
  )`;

export const RECORDS = {
  get: `SELECT ${COLUMNS} FROM record r WHERE r.id = ?1`,
  insert: `INSERT INTO record
      (id, kind, version, vals, from_id, to_id, created_at, changed_at, order_key, folded_name, search_text)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) RETURNING row`,
  replace: `UPDATE record SET version = ?2, vals = ?3, changed_at = ?4, order_key = ?5, folded_name = ?6, search_text = ?7
    WHERE id = ?1 AND version = ?8
    RETURNING row`,
  indexed: `SELECT row FROM record WHERE id = ?1`,
  remove: `DELETE FROM record WHERE id = ?1`,
  addArea: `INSERT INTO record_area (area, kind, order_key, id, row) VALUES (?1, ?2, ?3, ?4, ?5)`,
  removeAreas: `DELETE FROM record_area WHERE id = ?1`,
  addReference: `INSERT INTO record_reference (target, source, property) VALUES (?1, ?2, ?3)`,
  removeReferences: `DELETE FROM record_reference WHERE source = ?1`,
  addEnd: `INSERT INTO tie_end (node, area, tie, other) VALUES (?1, ?2, ?3, ?4)`,
  removeEnds: `DELETE FROM tie_end WHERE tie = ?1`,
  addText: `INSERT INTO search_index (rowid, text) VALUES (?1, ?2)`,
  removeText: `DELETE FROM search_index WHERE rowid = ?1`,
} as const;

export const LISTS = {
  /** A page of one kind: ?1 kind, ?2 ?3 position, ?4 limit. */
  kind: `SELECT r.order_key, r.id FROM record r
    WHERE r.kind = ?1 AND (r.order_key, r.id) > (?2, ?3) ORDER BY r.order_key, r.id LIMIT ?4`,
  kindWhere: `SELECT r.order_key, r.id FROM record r
    WHERE r.kind = ?1 AND (r.order_key, r.id) > (?2, ?3) AND ${holds('?5')} ORDER BY r.order_key, r.id LIMIT ?4`,
  /** A page of one kind in one area: ?5 area. */
  kindInArea: `SELECT a.order_key, a.id FROM record_area a
    WHERE a.area = ?5 AND a.kind = ?1 AND (a.order_key, a.id) > (?2, ?3) ORDER BY a.order_key, a.id LIMIT ?4`,
  kindInAreaWhere: `SELECT a.order_key, a.id FROM record_area a CROSS JOIN record r ON r.row = a.row
    WHERE a.area = ?5 AND a.kind = ?1 AND (a.order_key, a.id) > (?2, ?3) AND ${holds('?6')}
    ORDER BY a.order_key, a.id LIMIT ?4`,
  /** Records that name ?2 in the property ?1; ?3 the kinds, ?4 the areas or null, ?5 the wanted values. */
  referring: `SELECT r.order_key, r.id FROM record_reference f CROSS JOIN record r ON r.id = f.source
    WHERE f.target = ?2 AND f.property = ?1 AND r.kind IN (SELECT value FROM json_each(?3)) AND ${holds('?5')}
      AND (?4 IS NULL OR EXISTS (
        SELECT 1 FROM json_each(?4) l CROSS JOIN record_area a
          ON a.area = l.value AND a.kind = r.kind AND a.order_key = r.order_key AND a.id = r.id))
    ORDER BY r.order_key, r.id`,
  countKind: `SELECT count(*) AS n FROM record r WHERE r.kind IN (SELECT value FROM json_each(?1))`,
  countKindWhere: `SELECT count(*) AS n FROM record r WHERE r.kind IN (SELECT value FROM json_each(?1)) AND ${holds('?2')}`,
  countInAreas: `SELECT count(DISTINCT a.id) AS n FROM record_area a
    WHERE a.area IN (SELECT value FROM json_each(?1)) AND a.kind IN (SELECT value FROM json_each(?2))`,
  countInAreasWhere: `SELECT count(DISTINCT a.id) AS n FROM record_area a CROSS JOIN record r ON r.row = a.row
    WHERE a.area IN (SELECT value FROM json_each(?1)) AND a.kind IN (SELECT value FROM json_each(?2)) AND ${holds('?3')}`,
} as const;

/** ?1 the words joined, ?2 kinds, ?3 areas or null, ?4 words to look for in the texts, ?5 ?6 ?7 position, ?8 limit. */
const RANK = `CASE WHEN r.folded_name = ?1 THEN 0 WHEN substr(r.folded_name, 1, length(?1)) = ?1 THEN 1 ELSE 2 END`;
const RANKED_PAGE = `SELECT ${COLUMNS}, hit.rank AS rank
    FROM (
      SELECT row, rank, order_key, id FROM found
      WHERE (rank, order_key, id) > (?5, ?6, ?7) ORDER BY rank, order_key, id LIMIT ?8
    ) hit CROSS JOIN record r ON r.row = hit.row
    ORDER BY hit.rank, hit.order_key, hit.id`;
const HOLDS_WORDS = `NOT EXISTS (SELECT 1 FROM json_each(?4) w WHERE instr(r.search_text, w.value) = 0)`;

export const SEARCHES = {
  /** Words of three letters and more: by trigrams, ?9 the match expression. */
  byTrigrams: `WITH found AS (
      SELECT r.row AS row, ${RANK} AS rank, r.order_key AS order_key, r.id AS id
      FROM search_index s CROSS JOIN record r ON r.row = s.rowid
      WHERE s.text MATCH ?9 AND r.kind IN (SELECT value FROM json_each(?2)) AND ${HOLDS_WORDS}
        AND (?3 IS NULL OR EXISTS (
          SELECT 1 FROM json_each(?3) l CROSS JOIN record_area a
            ON a.area = l.value AND a.kind = r.kind AND a.order_key = r.order_key AND a.id = r.id))
    ) ${RANKED_PAGE}`,
  /** In areas: by looking through what these hold. */
  inAreas: `WITH found AS (
      SELECT DISTINCT r.row AS row, ${RANK} AS rank, r.order_key AS order_key, r.id AS id
      FROM record_area a CROSS JOIN record r ON r.row = a.row
      WHERE a.area IN (SELECT value FROM json_each(?3)) AND a.kind IN (SELECT value FROM json_each(?2)) AND ${HOLDS_WORDS}
    ) ${RANKED_PAGE}`,
  /** Short words only, everywhere: ?3 is null. */
  everywhere: `WITH found AS (
      SELECT r.row AS row, ${RANK} AS rank, r.order_key AS order_key, r.id AS id
      FROM record r
      WHERE ?3 IS NULL AND r.kind IN (SELECT value FROM json_each(?2)) AND ${HOLDS_WORDS}
    ) ${RANKED_PAGE}`,
} as const;

export const GRAPH = {
  referrers: `SELECT ${COLUMNS}, f.property AS property, f.target AS target
    FROM json_each(?1) t CROSS JOIN record_reference f ON f.target = t.value CROSS JOIN record r ON r.id = f.source
    ORDER BY r.id, f.property, f.target`,
  tiesOf: `SELECT ${COLUMNS} FROM record r
    WHERE r.id IN (SELECT e.tie FROM json_each(?1) n CROSS JOIN tie_end e ON e.node = n.value) ORDER BY r.id`,
  /** Members of an area: ?1 area, ?2 kinds. */
  members: `SELECT ${COLUMNS} FROM record_area a CROSS JOIN record r ON r.row = a.row
    WHERE a.area = ?1 AND a.kind IN (SELECT value FROM json_each(?2)) ORDER BY r.id`,
  /** Ends at a node of ties of the areas, in the order of the ties: ?1 node, ?2 areas. */
  endsOf: `SELECT e.tie, e.other FROM json_each(?2) l CROSS JOIN tie_end e ON e.node = ?1 AND e.area = l.value
    ORDER BY e.tie`,
} as const;

export const LOG = {
  head: `SELECT sequence, hash, at FROM chain_link WHERE scope = ?1 ORDER BY sequence DESC LIMIT 1`,
  after: `SELECT c.body FROM chain_link l CROSS JOIN change_set c ON c.id = l.change_set
    WHERE l.scope = ?1 AND l.sequence > ?2 ORDER BY l.sequence LIMIT ?3`,
  before: `SELECT c.body FROM chain_link l CROSS JOIN change_set c ON c.id = l.change_set
    WHERE l.scope = ?1 AND l.sequence < ?2 ORDER BY l.sequence DESC LIMIT ?3`,
  get: `SELECT body FROM change_set WHERE id = ?1`,
  add: `INSERT INTO change_set (id, body) VALUES (?1, ?2)`,
  addLink: `INSERT INTO chain_link (scope, sequence, hash, at, change_set) VALUES (?1, ?2, ?3, ?4, ?5)`,
} as const;

const VERSION_COLUMNS = 'body, deleted, change_set, at';

export const VERSIONS = {
  of: `SELECT ${VERSION_COLUMNS}, version FROM record_version WHERE record_id = ?1 ORDER BY version`,
  at: `SELECT ${VERSION_COLUMNS} FROM record_version WHERE record_id = ?1 AND at <= ?2 ORDER BY version DESC LIMIT 1`,
  add: `INSERT INTO record_version (record_id, version, at, deleted, change_set, body, areas)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)`,
  rewrite: `UPDATE record_version SET body = ?3 WHERE record_id = ?1 AND version = ?2`,
  addArea: `INSERT INTO area_history (area, kind, record_id) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING`,
  everInArea: `SELECT DISTINCT h.record_id AS id FROM area_history h
    WHERE h.area = ?1 AND h.kind IN (SELECT value FROM json_each(?2)) ORDER BY h.record_id`,
} as const;

export const STATE = {
  get: `SELECT value FROM state WHERE namespace = ?1 AND key = ?2`,
  list: `SELECT key, value FROM state WHERE namespace = ?1 ORDER BY key LIMIT ?2`,
  put: `INSERT INTO state (namespace, key, value) VALUES (?1, ?2, ?3)
    ON CONFLICT (namespace, key) DO UPDATE SET value = excluded.value`,
  remove: `DELETE FROM state WHERE namespace = ?1 AND key = ?2`,
} as const;

/** Whole tables in stable order, for a copy of the store: these read everything, by their purpose. */
export const DUMP = {
  nodes: `SELECT ${COLUMNS} FROM record r WHERE r.kind <> 'Tie' ORDER BY r.id`,
  ties: `SELECT ${COLUMNS} FROM record r WHERE r.kind = 'Tie' ORDER BY r.id`,
  versions: `SELECT ${VERSION_COLUMNS}, areas FROM record_version ORDER BY record_id, version`,
  changeSets: `SELECT body FROM change_set ORDER BY id`,
  state: `SELECT namespace, key, value FROM state ORDER BY namespace, key`,
} as const;

/** Empties the tables; the order does not matter, foreign keys are looked at on commit. */
export const CLEAR: readonly string[] = [
  'record_area',
  'record_reference',
  'tie_end',
  'search_index',
  'record',
  'chain_link',
  'change_set',
  'record_version',
  'area_history',
  'state',
].map((table) => `DELETE FROM ${table}`);
