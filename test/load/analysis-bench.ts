/**
 * How fast the measures are beside igraph's C core, on the same networks:
 * `npm run bench:analysis -- [--nodes 100,1000] [--shapes grid] [--json]`.
 * Needs the built server, and python3-igraph for the comparison. The two take turns; what is printed is the best of several
 * runs, in seconds of processor time of all threads, so that compiling and collecting garbage count.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type * as Analysis from '../../server/src/network-analysis/index.js';
import { randomFrom } from '../reference/random-graphs.ts';
import { benchGraph, benchNeighbourhood, SHAPES } from './analysis-graphs.ts';
import type { Shape } from './analysis-graphs.ts';
import { startIgraph } from './analysis-igraph.ts';
import type { Timed, Values } from './analysis-igraph.ts';
import { measuresOf, wholeReport } from './analysis-measures.ts';
import type { Measure } from './analysis-measures.ts';

const DIST = '../../server/dist/network-analysis';
const SIZES = [100, 300, 1_000, 5_000, 20_000];
/** What is shorter is repeated until it lasts so many seconds. */
const SHORTEST = 0.03;
const REPORT_TARGET_MS = 50;

interface Row {
  readonly graph: string;
  readonly nodes: number;
  readonly ties: number;
  readonly measure: string;
  readonly ownSeconds: number;
  readonly igraphSeconds: number | null;
  /** To igraph, or to our own betweenness where igraph has nothing like it. */
  readonly ratio: number | null;
  readonly target: number | null;
  readonly deviation: number | null;
}

const analysis = (await import(new URL(`${DIST}/index.js`, import.meta.url).href)) as typeof Analysis;
const { sizes, shapes, wantsJson } = readOptions();
const folder = mkdtempSync(join(tmpdir(), 'qn-analysis-bench-'));
const igraph = await startIgraph();
const pool = analysis.createWorkerPool<Analysis.AnalysisJobs>({
  script: new URL(`${DIST}/workers/worker.js`, import.meta.url),
  size: 2,
});
const say = (text: string): void => {
  if (!wantsJson) console.log(text);
};

try {
  say(
    igraph === null
      ? 'python3-igraph ist nicht da (Debian: apt-get install python3-igraph); gemessen wird ohne Vergleich.'
      : `Neben igraph ${igraph.version}; Sekunden Rechenzeit, das Beste aus mehreren Läufen.`,
  );
  say('| Netz | Knoten | Beziehungen | Maß | eigene s | igraph s | Verhältnis | Ziel | größte Abweichung |');
  say('|---|---|---|---|---|---|---|---|---|');
  const rows: Row[] = [];
  for (const size of sizes) for (const shape of shapes) for await (const row of measured(shape, size)) rows.push(row);
  const reportMs = await reportMilliseconds();
  say(`\nAlle Zahlen des Berichts bei 300 Akteuren und 900 Beziehungen: ${reportMs} ms (Ziel ${REPORT_TARGET_MS}).`);
  if (wantsJson) console.log(JSON.stringify({ igraph: igraph?.version ?? null, rows, reportMs }, null, 1));
} finally {
  igraph?.end();
  await pool.close();
  rmSync(folder, { recursive: true, force: true });
}

interface Options {
  readonly sizes: readonly number[];
  readonly shapes: readonly Shape[];
  readonly wantsJson: boolean;
}

function readOptions(): Options {
  const options = {
    nodes: { type: 'string', default: SIZES.join(',') },
    shapes: { type: 'string', default: SHAPES.join(',') },
    json: { type: 'boolean', default: false },
  } as const;
  try {
    const { values } = parseArgs({ options });
    const wanted = values.nodes.split(',').map(Number);
    if (!wanted.every((size) => Number.isInteger(size) && size >= 16)) throw new Error('nodes');
    const named = values.shapes.split(',');
    const shapes = SHAPES.filter((shape) => named.includes(shape));
    if (shapes.length < named.length) throw new Error('shapes');
    return { sizes: wanted, shapes, wantsJson: values.json };
  } catch {
    console.error(
      `Aufruf: npm run bench:analysis -- [--nodes 100,1000] [--shapes grid] [--json]; Netze haben ab 16 Knoten und heißen ${SHAPES.join(', ')}.`,
    );
    process.exit(1);
  }
}

async function* measured(shape: Shape, size: number): AsyncIterable<Row> {
  const { n, ties } = benchGraph(shape, size, randomFrom(size));
  const { graph } = analysis.buildGraph(n, ties);
  const file = join(folder, `${shape}-${size}.txt`);
  writeFileSync(file, [n, ...ties.map(({ a, b, strength }) => `${a} ${b} ${strength}`)].join('\n'));
  let betweenness = 0;
  for (const measure of measuresOf(analysis, pool, { graph, isPreferential: shape === 'preferential attachment' })) {
    const { own, other, deviation } = await compare(measure, file);
    if (betweenness === 0) betweenness = own;
    const beside = measure.besideOwn === true ? betweenness : other;
    const row: Row = {
      graph: shape,
      nodes: n,
      ties: graph.m,
      measure: measure.name,
      ownSeconds: own,
      igraphSeconds: measure.besideOwn === true ? null : other,
      ratio: beside === null ? null : own / beside,
      target: measure.target,
      deviation,
    };
    say(lineOf(row));
    yield row;
  }
}

/** Takes turns with igraph; where it only checks values, and is slow at it, once. */
async function compare(measure: Measure, file: string) {
  const seconds = ({ cpu, wall }: Timed): number => (measure.byClock === true ? wall : cpu);
  const first = await timed(measure.run, 1);
  const times = Math.ceil(SHORTEST / Math.max(first.wall, 1e-4));
  const rounds = first.wall < 0.3 ? 7 : first.wall < 2 ? 3 : first.wall < 8 ? 2 : 1;
  let own = Infinity;
  let other: number | null = null;
  let values: Values | null = null;
  for (let round = 0; round < rounds; round += 1) {
    own = Math.min(own, seconds(await timed(measure.run, times)));
    if (igraph === null || (measure.besideOwn === true && round > 0)) continue;
    const answer = await igraph.ask({
      file,
      measure: measure.asked,
      nodes: measure.about ?? [],
      times: measure.besideOwn === true ? 1 : times,
    });
    values = answer.values;
    other = Math.min(other ?? Infinity, seconds(answer));
  }
  const compared = measure.about?.map((v) => first.values[v] ?? null) ?? first.values;
  return { own, other, deviation: values === null ? null : deviation(compared, values) };
}

async function timed(run: Measure['run'], times: number): Promise<Timed> {
  const wall = performance.now();
  const cpu = process.cpuUsage();
  let values: Values = [];
  for (let time = 0; time < times; time += 1) values = await run();
  const { user, system } = process.cpuUsage(cpu);
  return { cpu: (user + system) / 1e6 / times, wall: (performance.now() - wall) / 1e3 / times, values };
}

/** Largest deviation of a value from its counterpart, relative to the larger of the two. */
function deviation(own: Values, other: Values): number {
  if (own.length !== other.length) return Infinity;
  return own.reduce<number>((largest, a, at) => {
    const b = other[at] ?? null;
    if (a === null || b === null) return a === b ? largest : Infinity;
    return Math.max(largest, Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b), 1e-9));
  }, 0);
}

/** Processor time of everything that the report shows, after a warm-up; the best of ten. */
async function reportMilliseconds(): Promise<number> {
  const rows = benchNeighbourhood(300, 900, randomFrom(300));
  let best = Infinity;
  for (let round = 0; round < 20; round += 1) {
    const { cpu } = await timed(() => {
      wholeReport(analysis, rows);
      return [];
    }, 1);
    if (round >= 10) best = Math.min(best, cpu);
  }
  return Math.round(best * 1e4) / 10;
}

function lineOf(row: Row): string {
  const figure = (value: number | null, digits: number): string => (value === null ? '' : value.toPrecision(digits));
  const mark = row.ratio === null || row.target === null ? '' : row.ratio <= row.target ? '' : ' verfehlt';
  const cells = [
    row.graph,
    row.nodes,
    row.ties,
    row.measure,
    figure(row.ownSeconds, 3),
    figure(row.igraphSeconds, 3),
    figure(row.ratio, 2),
    `${figure(row.target, 2)}${mark}`,
    row.deviation === null ? '' : row.deviation.toExponential(1),
  ];
  return `| ${cells.join(' | ')} |`;
}
