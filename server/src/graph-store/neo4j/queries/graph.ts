import { ACTOR_KINDS } from '@quartiersnetz/graph-schema';

const ACTOR_LABELS = ACTOR_KINDS.join('|');

/** Ties at the given nodes. */
export const TIES_OF = `MATCH (n:Record)-[t:TIE]-() USING INDEX SEEK n:Record(id) WHERE n.id IN $nodes
WITH DISTINCT t
RETURN collect(t.record) AS ties`;

/** Actors and ties of an area as one row with two lists: rows of their own cost several times as much. */
export const AREA = `CALL () {
  MATCH (a:Record)<-[:IN_AREA]-(n:${ACTOR_LABELS}) USING INDEX SEEK a:Record(id) WHERE a.id = $area
  RETURN collect(n.record) AS nodes
}
CALL () {
  MATCH ()-[t:TIE]->() USING INDEX SEEK t:TIE(area) WHERE t.area = $area
  RETURN collect(t.record) AS ties
}
RETURN nodes, ties`;

export const NODES = `MATCH (n:Record) USING INDEX SEEK n:Record(id) WHERE n.id IN $ids
RETURN collect(n.record) AS nodes`;

/** Ends of the ties at the given nodes, within areas. The area is compared inside a function so that no plan starts from it. */
export const EDGES = `MATCH (n:Record)-[t:TIE]-() USING INDEX SEEK n:Record(id)
WHERE n.id IN $ids AND coalesce(t.area, '') IN $areas
WITH DISTINCT t
RETURN t.id AS tie, startNode(t).id AS start, endNode(t).id AS finish ORDER BY tie`;

/** The actors among the given nodes and the ties among them, within areas. */
export const PART = `CALL () {
  MATCH (n:Record) USING INDEX SEEK n:Record(id) WHERE n.id IN $ids AND n:${ACTOR_LABELS}
  RETURN collect(n.record) AS nodes
}
CALL () {
  MATCH (n:Record)-[t:TIE]->(m:Record) USING INDEX SEEK n:Record(id)
  WHERE n.id IN $ids AND coalesce(t.area, '') IN $areas AND coalesce(m.id, '') IN $ids
  RETURN collect(t.record) AS ties
}
RETURN nodes, ties`;
