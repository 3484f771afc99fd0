import { actor, randomNeighbourhood } from '../../../../../test/reference/neighbourhood.js';
import { buildAnalysis } from '../../../../../test/reference/built-analysis.js';
import type { BuiltAnalysis } from '../../../../../test/reference/built-analysis.js';
import { createWorkerPool, networkFindings, project, reportFiguresOf } from '../../../network-analysis/index.js';
import type { AnalysisJobs, NetworkRows, WorkerPool } from '../../../network-analysis/index.js';
import type { ReportBasis } from '../report/report-basis.js';
import { sectorGroups } from '../report/sector-groups.js';
import { DrawsService } from './draws.service.js';
import type { DrawsProgress } from './draws.service.js';

// a thread starts slowly on a busy machine
jest.setTimeout(60_000);

/** What a report rests on, of rows; the network behind it is only asked for its area. */
function basisOf(rows: NetworkRows, area = 'area'): ReportBasis {
  const projection = project(rows);
  const nothing = new Map<string, never>();
  return {
    network: { area, sequence: 1, actors: [], ties: [], mandates: [], offices: nothing, positionOf: nothing },
    day: rows.date,
    groups: sectorGroups([], []),
    rows,
    options: {},
    found: networkFindings(projection),
    figures: reportFiguresOf(projection),
    qm: [],
    ties: projection.full.m,
    untied: 0,
  };
}

const readAll = async (told: AsyncIterable<DrawsProgress>): Promise<readonly DrawsProgress[]> => {
  const all: DrawsProgress[] = [];
  for await (const progress of told) all.push(progress);
  return all;
};

describe('draws in a thread', () => {
  let built: BuiltAnalysis;
  let pool: WorkerPool<AnalysisJobs>;
  let service: DrawsService;
  beforeAll(() => {
    built = buildAnalysis();
  });
  beforeEach(() => {
    pool = createWorkerPool<AnalysisJobs>({ script: built.worker, size: 1 });
    service = new DrawsService(pool);
  });
  afterEach(() => pool.close());
  afterAll(() => built.remove());

  const large = basisOf(randomNeighbourhood(600, 1));

  it('tell how far they are and how long they will take, then the result', async () => {
    const told = await readAll(service.follow(large));
    const [last] = told.slice(-1);
    expect(last?.result?.draws).toBe(200);
    const under = told.filter(({ result }) => result === null);
    expect(under[0]).toEqual({ done: 0, total: 200, secondsLeft: null, result: null });
    expect(under.some(({ done, secondsLeft }) => done > 0 && secondsLeft !== null && secondsLeft > 0)).toBe(true);
    expect(service.known(large)).toBe(last?.result);
    expect(await readAll(service.follow(large))).toEqual([
      { done: 200, total: 200, secondsLeft: 0, result: last?.result },
    ]);
  });

  it('are given up at once when the last who waits leaves, and made anew for the next', async () => {
    const [first, second] = [service.follow(large), service.follow(large)];
    await first.next();
    await second.next();
    await first.return?.();
    expect([service.isRunning(large), pool.running]).toEqual([true, 1]);
    await second.return?.();
    expect(service.isRunning(large)).toBe(false);
    expect(service.known(large)).toBeNull();
    const small = basisOf(randomNeighbourhood(20, 2));
    // the thread is free for others long before the large one would have ended
    expect((await service.drawn(small)).draws).toBe(200);
    expect(service.known(large)).toBeNull();
    expect((await readAll(service.follow(large))).at(-1)?.result?.draws).toBe(200);
  });

  it('let the same ties fall however sectors are merged', async () => {
    const rows = randomNeighbourhood(30, 3);
    const drawn = await service.drawn(basisOf(rows));
    const merged = { ...rows, actors: rows.actors.map((one) => ({ ...one, sector: one.sector && 'ONE' })) };
    const again = await service.drawn(basisOf(merged));
    expect(again.ranges.get('shareLost')).toEqual(drawn.ranges.get('shareLost'));
    expect(again.ranges.get('modularity')).not.toEqual(drawn.ranges.get('modularity'));
  });

  it('are others in another area and in another network', async () => {
    const rows = randomNeighbourhood(30, 4);
    const here = await service.drawn(basisOf(rows));
    const elsewhere = await service.drawn(basisOf(rows, 'other'));
    expect(elsewhere).not.toEqual(here);
    const more = basisOf({ ...rows, actors: [...rows.actors, actor('new')] });
    expect(service.known(more)).toBeNull();
  });

  it('tell those who wait when they fail', async () => {
    const told = expect(readAll(service.follow(large))).rejects.toThrow('The pool is closed.');
    await pool.close();
    await told;
    expect(service.isRunning(large)).toBe(false);
  });
});
