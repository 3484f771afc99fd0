import { NODE_KINDS, NODE_REFERENCES, TIE_REFERENCES } from '../model.js';

// Query texts are constants. Labels, types and property names in them come from the declarations of graph-schema (model.ts),
// everything else is a parameter. Hints pin the index to start from, so that a plan does not turn with the statistics;
// a page of all orders by the kind too, which is what the index is ordered by.

const CURSOR = 'n.orderKey >= $orderKey AND (n.orderKey > $orderKey OR n.id > $id)';
const FILTER = 'all(p IN keys($equal) WHERE n[p] = $equal[p]) AND all(p IN $absent WHERE n[p] IS NULL)';
const PAGE = `WITH DISTINCT n, n.orderKey AS orderKey, n.id AS id ORDER BY orderKey, id LIMIT $limit
RETURN n.record AS record, orderKey, id ORDER BY orderKey, id`;

/** Where a list, a count or a search starts from, as a MATCH with its hint and condition. */
const FROM = {
  areas: `MATCH (a:Record)<-[:IN_AREA]-(n:Record) USING INDEX SEEK a:Record(id)
WHERE a.id IN $areas AND n.recordKind IN $kinds`,
  area: `MATCH (n:Record) USING INDEX SEEK n:Record(area, recordKind)
WHERE n.area IN $areas AND n.recordKind IN $kinds`,
  self: `MATCH (n:Record) USING INDEX SEEK n:Record(id)
WHERE n.id IN $areas AND n.recordKind IN $kinds`,
  ties: `MATCH ()-[n:TIE]->() USING INDEX SEEK n:TIE(orderKey, id)
WHERE n.orderKey >= '' AND n.id IS NOT NULL`,
  tiesOfAreas: `MATCH ()-[n:TIE]->() USING INDEX SEEK n:TIE(area)
WHERE n.area IN $areas`,
} as const;

const IN_AREAS = `($areas IS NULL OR n.area IN $areas OR any(area IN n.areas WHERE area IN $areas)
  OR (n.recordKind = 'Area' AND n.id IN $areas))`;

const fromReference = (property: string): string => `MATCH (n:Record) USING INDEX SEEK n:Record(${property}, recordKind)
WHERE n.${property} = $reference AND n.recordKind IN $kinds AND ${IN_AREAS}`;

const page = (from: string): string => `${from} AND ${CURSOR} AND ${FILTER}\n${PAGE}`;
const count = (from: string): string => `${from} AND ${FILTER}\nRETURN count(DISTINCT n) AS count`;

const perReference = (make: (property: string) => string): Readonly<Record<string, string>> =>
  Object.fromEntries(NODE_REFERENCES.map((property) => [property, make(property)]));

/** Pages of records in the order of key and id. */
export const LIST = {
  all: `UNWIND $kinds AS kind
CALL (kind) {
  MATCH (n:Record) USING INDEX SEEK n:Record(recordKind, orderKey, id)
  WHERE n.recordKind = kind AND ${CURSOR} AND n.id IS NOT NULL AND ${FILTER}
  RETURN n, n.orderKey AS orderKey, n.id AS id ORDER BY n.recordKind, n.orderKey, n.id LIMIT $limit
}
WITH n, orderKey, id ORDER BY orderKey, id LIMIT $limit
RETURN n.record AS record, orderKey, id ORDER BY orderKey, id`,
  areas: page(FROM.areas),
  area: page(FROM.area),
  self: page(FROM.self),
  ties: page(FROM.ties),
  tiesOfAreas: page(FROM.tiesOfAreas),
} as const;

/** Pages of the records that name one record by a property. */
export const LIST_BY_REFERENCE = perReference((property) => page(fromReference(property)));

export const COUNT = {
  all: `UNWIND $kinds AS kind
MATCH (n:Record) USING INDEX SEEK n:Record(recordKind, orderKey, id)
WHERE n.recordKind = kind AND n.orderKey >= '' AND n.id IS NOT NULL AND ${FILTER}
RETURN count(n) AS count`,
  areas: count(FROM.areas),
  area: count(FROM.area),
  self: count(FROM.self),
  ties: count(FROM.ties),
  tiesOfAreas: count(FROM.tiesOfAreas),
} as const;

export const COUNT_BY_REFERENCE = perReference((property) => count(fromReference(property)));

const HITS = `WITH DISTINCT n, n.orderKey AS orderKey, n.id AS id,
  CASE WHEN n.foldedName = $name THEN 0 WHEN n.foldedName STARTS WITH $name THEN 1 ELSE 2 END AS rank
WHERE rank > $rank OR (rank = $rank AND (orderKey > $orderKey OR (orderKey = $orderKey AND id > $id)))
WITH n, orderKey, id, rank ORDER BY rank, orderKey, id LIMIT $limit
RETURN n.record AS record, orderKey, id, rank ORDER BY rank, orderKey, id`;
const hits = (from: string): string => `${from} AND all(word IN $words WHERE n.searchText CONTAINS word)\n${HITS}`;

/** Search by folded words: within areas from the areas, without areas by the longest word from the text index. */
export const SEARCH = {
  all: hits(`MATCH (n:Record) USING TEXT INDEX n:Record(searchText)
WHERE n.searchText CONTAINS $longest AND n.recordKind IN $kinds`),
  areas: hits(FROM.areas),
  area: hits(FROM.area),
  self: hits(FROM.self),
} as const;

/** Records by id, nodes and ties. */
export const GET = `MATCH (n:Record) USING INDEX SEEK n:Record(id) WHERE n.id IN $ids RETURN n.record AS record
UNION ALL
MATCH ()-[t:TIE]->() USING INDEX SEEK t:TIE(id) WHERE t.id IN $ids RETURN t.record AS record`;

const nodeReferrers = NODE_REFERENCES.map(
  (property) => `MATCH (n:Record) USING INDEX SEEK n:Record(${property}, recordKind)
WHERE n.${property} IN $targets AND n.recordKind IS NOT NULL
RETURN n.record AS record, '${property}' AS property, n.${property} AS target`,
);
const tieReferrers = TIE_REFERENCES.map(
  (property) => `MATCH ()-[n:TIE]->() USING INDEX SEEK n:TIE(${property}) WHERE n.${property} IN $targets
RETURN n.record AS record, '${property}' AS property, n.${property} AS target`,
);
const areaReferrers = `MATCH (a:Record)<-[:IN_AREA]-(n:Record) USING INDEX SEEK a:Record(id) WHERE a.id IN $targets
RETURN n.record AS record, 'areas' AS property, a.id AS target`;

/** What names the targets by any declared reference. */
export const REFERRERS = [...nodeReferrers, ...tieReferrers, areaReferrers].join('\nUNION ALL\n');

/** New node of a kind. */
export const INSERT_NODES: Readonly<Record<string, string>> = Object.fromEntries(
  NODE_KINDS.map((kind) => [
    kind,
    `UNWIND $rows AS row
CREATE (n:Record:${kind}) SET n = row.properties
WITH n, row UNWIND row.areas AS area
MATCH (a:Record) USING INDEX SEEK a:Record(id) WHERE a.id = area
CREATE (n)-[:IN_AREA]->(a)
RETURN count(*) AS count`,
  ]),
);

export const LINK_AREAS = `MATCH (n:Record) USING INDEX SEEK n:Record(id) WHERE n.id = $id
MATCH (a:Record) USING INDEX SEEK a:Record(id) WHERE a.id IN $areas
CREATE (n)-[:IN_AREA]->(a)
RETURN count(*) AS count`;

export const UNLINK_AREAS = `MATCH (n:Record)-[l:IN_AREA]->(a:Record) USING INDEX SEEK n:Record(id)
WHERE n.id = $id AND NOT a.id IN $areas
DELETE l`;

export const LINKED_AREAS = `MATCH (n:Record)-[:IN_AREA]->(a:Record) USING INDEX SEEK n:Record(id) WHERE n.id = $id
RETURN collect(a.id) AS areas`;

export const INSERT_TIES = `UNWIND $rows AS row
MATCH (f:Record) USING INDEX SEEK f:Record(id) WHERE f.id = row.from
MATCH (t:Record) USING INDEX SEEK t:Record(id) WHERE t.id = row.to
CREATE (f)-[x:TIE]->(t) SET x = row.properties
RETURN count(*) AS count`;

// A property is written before the version is read, for only then is the record locked and the version read the last one.
export const REPLACE_NODE = `MATCH (n:Record) USING INDEX SEEK n:Record(id) WHERE n.id = $id
SET n.locked = true REMOVE n.locked
WITH n WHERE n.version = $expected
SET n = $properties
RETURN count(*) AS count`;

export const REPLACE_TIE = `MATCH ()-[t:TIE]->() USING INDEX SEEK t:TIE(id) WHERE t.id = $id
SET t.locked = true REMOVE t.locked
WITH t WHERE t.version = $expected
SET t = $properties
RETURN count(*) AS count`;

/** Deletes a node with its places in areas, not with its ties: the commit fails if one is left. */
export const REMOVE_NODE = `MATCH (n:Record) USING INDEX SEEK n:Record(id) WHERE n.id = $id
OPTIONAL MATCH (n)-[l:IN_AREA]->()
DELETE l, n`;

export const REMOVE_TIE = `MATCH ()-[t:TIE]->() USING INDEX SEEK t:TIE(id) WHERE t.id = $id DELETE t`;

/**
 * Locks records that others are about to name, so that nobody deletes them meanwhile, and counts those that exist. They are
 * looked up once more behind the locks: whoever had them before may have deleted them, and a write to what is gone is silent.
 */
export const LOCK_NODES = `MATCH (n:Record) USING INDEX SEEK n:Record(id) WHERE n.id IN $ids
WITH n ORDER BY n.id
SET n.locked = true REMOVE n.locked
WITH count(*) AS locked
MATCH (m:Record) USING INDEX SEEK m:Record(id) WHERE m.id IN $ids
RETURN count(m) AS count`;

export const LOCK_TIES = `MATCH ()-[t:TIE]->() USING INDEX SEEK t:TIE(id) WHERE t.id IN $ids
WITH t ORDER BY t.id
SET t.locked = true REMOVE t.locked
WITH count(*) AS locked
MATCH ()-[u:TIE]->() USING INDEX SEEK u:TIE(id) WHERE u.id IN $ids
RETURN count(u) AS count`;
