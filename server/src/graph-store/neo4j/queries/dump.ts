import { NODE_KINDS } from '../model.js';

/** Reads of everything in portions, each going on from the last key of the one before. */
export const EXPORT = {
  nodes: `MATCH (n:Record) USING INDEX SEEK n:Record(id) WHERE n.id > $id
RETURN n.record AS record, n.id AS id ORDER BY id LIMIT $limit`,
  ties: `MATCH ()-[t:TIE]->() USING INDEX SEEK t:TIE(id) WHERE t.id > $id
RETURN t.record AS record, t.id AS id ORDER BY id LIMIT $limit`,
  versions: `MATCH (v:Version) USING INDEX SEEK v:Version(recordId, version)
WHERE v.recordId >= $recordId AND (v.recordId > $recordId OR v.version > $version) AND v.version IS NOT NULL
WITH v ORDER BY v.recordId, v.version LIMIT $limit
RETURN v.record AS record, v.deleted AS deleted, v.changeSetId AS changeSetId, v.at AS at, v.areas AS areas,
  v.recordId AS recordId, v.version AS version ORDER BY recordId, version`,
  changeSets: `MATCH (c:ChangeSet) USING INDEX SEEK c:ChangeSet(id) WHERE c.id > $id
RETURN c.changeSet AS changeSet, c.id AS id ORDER BY id LIMIT $limit`,
  states: `MATCH (s:State) USING INDEX SEEK s:State(namespace, key)
WHERE s.namespace >= $namespace AND (s.namespace > $namespace OR s.key > $key) AND s.key IS NOT NULL
WITH s ORDER BY s.namespace, s.key LIMIT $limit
RETURN s.namespace AS namespace, s.key AS key, s.value AS value ORDER BY namespace, key`,
} as const;

export const IMPORT_NODES: Readonly<Record<string, string>> = Object.fromEntries(
  NODE_KINDS.map((kind) => [kind, `UNWIND $rows AS row CREATE (n:Record:${kind}) SET n = row`]),
);

export const IMPORT = {
  areas: `UNWIND $rows AS row
MATCH (n:Record) USING INDEX SEEK n:Record(id) WHERE n.id = row.id
MATCH (a:Record) USING INDEX SEEK a:Record(id) WHERE a.id = row.area
CREATE (n)-[:IN_AREA]->(a)
RETURN count(*) AS count`,
  changeSets: `UNWIND $rows AS row
CREATE (c:ChangeSet) SET c = row.properties
WITH row, c UNWIND row.links AS link
CREATE (c)-[:IN_CHAIN]->(:ChainLink {scope: link.scope, sequence: link.sequence})
MERGE (h:Chain {scope: link.scope})
ON CREATE SET h.sequence = 0, h.hash = '', h.at = ''
WITH row, h, link ORDER BY link.sequence
SET h.hash = CASE WHEN h.sequence < link.sequence THEN link.hash ELSE h.hash END,
  h.at = CASE WHEN h.sequence < link.sequence THEN row.properties.at ELSE h.at END,
  h.sequence = CASE WHEN h.sequence < link.sequence THEN link.sequence ELSE h.sequence END`,
  states: `UNWIND $rows AS row
MERGE (s:State {namespace: row.namespace, key: row.key}) SET s.value = row.value`,
} as const;

/** Deletes a portion of everything; repeated until each says 0. */
export const CLEAR = {
  records: `MATCH (n:Record) USING INDEX SEEK n:Record(id) WHERE n.id > ''
WITH n LIMIT $limit DETACH DELETE n RETURN count(*) AS count`,
  versions: `MATCH (n:Version) USING INDEX SEEK n:Version(recordId, version) WHERE n.recordId > '' AND n.version IS NOT NULL
WITH n LIMIT $limit DELETE n RETURN count(*) AS count`,
  links: `MATCH (n:ChainLink) USING INDEX SEEK n:ChainLink(scope, sequence) WHERE n.scope > '' AND n.sequence IS NOT NULL
WITH n LIMIT $limit DETACH DELETE n RETURN count(*) AS count`,
  changeSets: `MATCH (n:ChangeSet) USING INDEX SEEK n:ChangeSet(id) WHERE n.id > ''
WITH n LIMIT $limit DETACH DELETE n RETURN count(*) AS count`,
  chains: `MATCH (n:Chain) USING INDEX SEEK n:Chain(scope) WHERE n.scope > ''
WITH n LIMIT $limit DELETE n RETURN count(*) AS count`,
  past: `MATCH (n:Past) USING INDEX SEEK n:Past(area, kind, recordId)
WHERE n.area > '' AND n.kind IS NOT NULL AND n.recordId IS NOT NULL
WITH n LIMIT $limit DELETE n RETURN count(*) AS count`,
  states: `MATCH (n:State) USING INDEX SEEK n:State(namespace, key) WHERE n.namespace >= '' AND n.key IS NOT NULL
WITH n LIMIT $limit DELETE n RETURN count(*) AS count`,
} as const;
