import type { Driver, Plan, ProfiledPlan } from 'neo4j-driver';
import type { DumpEntry, EngineRead, GraphEngine } from '../../server/src/graph-store/engine.port.js';
import type { Run } from '../../server/src/graph-store/neo4j/connection.js';
import { openNeo4jEngine } from '../../server/src/graph-store/neo4j/index.js';
import { ALL_QUERIES } from '../../server/src/graph-store/neo4j/queries/index.js';
import { createReads } from '../../server/src/graph-store/neo4j/reads.js';
import { describeWithNeo4j, openDriver } from '../support/neo4j.js';
import { sampleArea, sampleId } from '../support/sample-areas.js';

const ACTORS = 20;
const MANY_AREAS = 100;
/** A scan would meet them all, so a few per area are enough; filling the database is most of the time. */
const ACTORS_ELSEWHERE = 6;

/** Operators that look at more than an index hands them. */
const SCAN = /AllNodesScan|ByLabelsScan|ByLabelScan|TypeScan|TypesScan|AllRelationshipsScan|IndexScan/;

const operators = ({ operatorType, children }: Plan): readonly string[] => [
  operatorType,
  ...children.flatMap(operators),
];
const dbHits = (plan: ProfiledPlan): number =>
  plan.dbHits + plan.children.reduce((sum, child) => sum + dbHits(child), 0);

const area = sampleId(0, 'a');
const actor = sampleId(0, 'b', 3);

/** What a request about one area asks; none may cost more because there are others. */
const READS: Readonly<Record<string, (read: EngineRead) => Promise<unknown>>> = {
  get: (read) => read.get([area, actor, sampleId(0, 'c', 5)]),
  'list in an area': (read) => read.list({ kinds: ['Organisation', 'Post', 'Tie'], areas: [area], limit: 50 }),
  'list by a reference': (read) => read.list({ kinds: ['Post'], where: { actor: sampleId(0, 'b', 10) }, limit: 10 }),
  'first page of all': (read) => read.list({ kinds: ['Organisation', 'Tie'], limit: 10 }),
  count: (read) => read.count({ kinds: ['Organisation', 'Tie'], areas: [area] }),
  'search in an area': (read) => read.search({ kinds: ['Organisation'], areas: [area], words: ['verein'], limit: 10 }),
  referrers: (read) => read.referrers([actor]),
  tiesOf: (read) => read.tiesOf([actor]),
  loadArea: (read) => read.loadArea(area),
  neighbourhood: (read) => read.neighbourhood(actor, 2, [area]),
  paths: (read) => read.paths({ from: actor, to: sampleId(0, 'b', 17), areas: [area], maxSteps: 3, limit: 5 }),
  'chain and change sets': async (read) => [await read.chainHead(area), await read.changeSets(area, 0, 10)],
  versions: async (read) => [await read.versions(actor), await read.versionsAt([actor], '2027-01-01T00:00:00.000Z')],
  everInArea: (read) => read.everInArea(area, ['Organisation', 'Tie']),
  state: (read) => read.listState('arrangement-0', 10),
};

async function* furtherAreas(): AsyncGenerator<DumpEntry> {
  for (let number = 1; number < MANY_AREAS; number += 1) yield* sampleArea(number, ACTORS_ELSEWHERE);
}

describeWithNeo4j('Query plans on Neo4j', (target) => {
  let engine: GraphEngine;
  let driver: Driver;
  const one = new Map<string, number>();
  const many = new Map<string, number>();

  async function profile(read: (read: EngineRead) => Promise<unknown>): Promise<number> {
    let hits = 0;
    const run: Run = async (text, parameters = {}) => {
      const { records, summary } = await driver.executeQuery(`PROFILE ${text}`, parameters);
      hits += summary.profile ? dbHits(summary.profile) : Number.NaN;
      return records.map((record) => record.toObject());
    };
    await read(createReads(run));
    return hits;
  }

  async function measure(into: Map<string, number>): Promise<void> {
    await driver.executeQuery('CALL db.prepareForReplanning(60)');
    for (const [name, read] of Object.entries(READS)) into.set(name, await profile(read));
  }

  beforeAll(async () => {
    engine = await openNeo4jEngine(target);
    driver = openDriver(target);
    await engine.clear();
    await engine.importAll(sampleArea(0, ACTORS));
    await measure(one);
    await engine.importAll(furtherAreas());
    await measure(many);
  }, 120_000);

  afterAll(async () => {
    await engine.clear();
    await driver.close();
    await engine.close();
  }, 60_000);

  it.each(Object.keys(READS))(`%s costs the same with 1 and ${MANY_AREAS} areas`, (name) => {
    expect(one.get(name)).toBeGreaterThan(0);
    expect(many.get(name)).toBe(one.get(name));
  });

  it.each(Object.entries(ALL_QUERIES))('%s starts from an index', async (_name, query) => {
    const { summary } = await driver.executeQuery(`EXPLAIN ${query}`);
    expect(summary.plan).toBeTruthy();
    expect(summary.plan ? operators(summary.plan).filter((operator) => SCAN.test(operator)) : []).toEqual([]);
  });
});
