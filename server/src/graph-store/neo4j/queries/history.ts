/** Takes the lock of a scope by writing to its chain; tells whether the scope is an area that exists. */
export const LOCK_SCOPE = `MERGE (c:Chain {scope: $scope})
ON CREATE SET c.sequence = 0, c.hash = '', c.at = ''
SET c.locked = true REMOVE c.locked
RETURN EXISTS { MATCH (a:Record) USING INDEX SEEK a:Record(id) WHERE a.id = $scope } AS exists`;

export const CHAIN_HEAD = `MATCH (c:Chain) USING INDEX SEEK c:Chain(scope) WHERE c.scope = $scope
RETURN c.sequence AS sequence, c.hash AS hash, c.at AS at`;

/** A change set, its place in each chain, and the chains' new heads; an older one leaves the heads as they are. */
export const APPEND_CHANGE_SET = `CREATE (c:ChangeSet) SET c = $properties
WITH c UNWIND $links AS link
CREATE (c)-[:IN_CHAIN]->(:ChainLink {scope: link.scope, sequence: link.sequence})
MERGE (h:Chain {scope: link.scope})
ON CREATE SET h.sequence = 0, h.hash = '', h.at = ''
WITH h, link WHERE h.sequence < link.sequence
SET h.sequence = link.sequence, h.hash = link.hash, h.at = $at`;

export const CHANGE_SET = `MATCH (c:ChangeSet) USING INDEX SEEK c:ChangeSet(id) WHERE c.id = $id
RETURN c.changeSet AS changeSet`;

export const CHANGE_SETS_AFTER = `MATCH (l:ChainLink) USING INDEX SEEK l:ChainLink(scope, sequence)
WHERE l.scope = $scope AND l.sequence > $after
WITH l ORDER BY l.sequence LIMIT $limit
MATCH (c:ChangeSet)-[:IN_CHAIN]->(l)
RETURN c.changeSet AS changeSet, l.sequence AS sequence ORDER BY sequence`;

export const CHANGE_SETS_BEFORE = `MATCH (l:ChainLink) USING INDEX SEEK l:ChainLink(scope, sequence)
WHERE l.scope = $scope AND l.sequence < $before
WITH l ORDER BY l.sequence DESC LIMIT $limit
MATCH (c:ChangeSet)-[:IN_CHAIN]->(l)
RETURN c.changeSet AS changeSet, l.sequence AS sequence ORDER BY sequence DESC`;

/** Record versions, and a trace of each record in each of its areas, which outlives the record. */
export const APPEND_VERSIONS = `UNWIND $rows AS row
CREATE (v:Version) SET v = row.properties
WITH row, v UNWIND v.areas AS area
MERGE (:Past {area: area, kind: row.kind, recordId: v.recordId})`;

export const VERSIONS = `MATCH (v:Version) USING INDEX SEEK v:Version(recordId, version)
WHERE v.recordId = $recordId AND v.version >= 0
RETURN v.record AS record, v.deleted AS deleted, v.changeSetId AS changeSetId, v.at AS at, v.version AS version
ORDER BY version`;

export const VERSIONS_AT = `UNWIND $recordIds AS recordId
CALL (recordId) {
  MATCH (v:Version) USING INDEX SEEK v:Version(recordId, version)
  WHERE v.recordId = recordId AND v.version >= 0 AND v.at <= $instant
  RETURN v ORDER BY v.version DESC LIMIT 1
}
RETURN v.record AS record, v.deleted AS deleted, v.changeSetId AS changeSetId, v.at AS at`;

export const REWRITE_VERSIONS = `UNWIND $rows AS row
MATCH (v:Version) USING INDEX SEEK v:Version(recordId, version)
WHERE v.recordId = $recordId AND v.version = row.version
SET v.record = row.record`;

export const EVER_IN_AREA = `MATCH (p:Past) USING INDEX SEEK p:Past(area, kind, recordId)
WHERE p.area = $area AND p.kind IN $kinds AND p.recordId IS NOT NULL
RETURN collect(DISTINCT p.recordId) AS ids`;

export const GET_STATE = `MATCH (s:State) USING INDEX SEEK s:State(namespace, key)
WHERE s.namespace = $namespace AND s.key = $key
RETURN s.value AS value`;

export const LIST_STATE = `MATCH (s:State) USING INDEX SEEK s:State(namespace, key)
WHERE s.namespace = $namespace AND s.key >= ''
RETURN s.key AS key, s.value AS value ORDER BY key LIMIT $limit`;

export const PUT_STATE = `MERGE (s:State {namespace: $namespace, key: $key}) SET s.value = $value`;

export const DELETE_STATE = `MATCH (s:State) USING INDEX SEEK s:State(namespace, key)
WHERE s.namespace = $namespace AND s.key = $key
DELETE s`;

export const PING = 'RETURN 1 AS answer';

/** Version of the engine's constraints and indexes, and whether an import was broken off. */
export const INSTALLATION_STATE = `MATCH (i:Installation) WHERE i.id = 'installation'
RETURN i.version AS version, coalesce(i.importing, false) AS importing`;

export const SET_VERSION = `MERGE (i:Installation {id: 'installation'})
SET i.version = CASE WHEN coalesce(i.version, 0) < $version THEN $version ELSE i.version END`;

export const SET_IMPORTING = `MERGE (i:Installation {id: 'installation'}) SET i.importing = $importing`;
