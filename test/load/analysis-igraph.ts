import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Values of a measure: one a node, or a few for the whole network. */
export type Values = readonly (number | null)[];

/** Seconds of processor time and on the clock, and what came out. */
export interface Timed {
  readonly cpu: number;
  readonly wall: number;
  readonly values: Values;
}

/** What igraph is asked: a measure of an edge list, for measures of single nodes which, and how often in a row. */
export interface Question {
  readonly file: string;
  readonly measure: string;
  readonly nodes: readonly number[];
  readonly times: number;
}

/** igraph in a process of its own, which loads an edge list once. */
export interface Igraph {
  readonly version: string;
  readonly ask: (question: Question) => Promise<Timed>;
  readonly end: () => void;
}

const PYTHONS = ['python3', '/usr/bin/python3'];

/** Starts igraph with the first Python that has it; null if none has. */
export async function startIgraph(): Promise<Igraph | null> {
  for (const python of PYTHONS) {
    const igraph = await startWith(python);
    if (igraph !== null) return igraph;
  }
  return null;
}

async function startWith(python: string): Promise<Igraph | null> {
  const script = join(import.meta.dirname, 'analysis-igraph.py');
  const child = spawn(python, [script], { stdio: ['pipe', 'pipe', 'ignore'] });
  // A Python that is not there, or that ends for want of igraph, simply does not answer.
  child.on('error', () => child.stdout.destroy());
  child.stdin.on('error', () => undefined);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = async (): Promise<unknown> => {
    const line = await lines.next();
    return line.done === true ? null : JSON.parse(line.value);
  };
  const hello = (await answer()) as { readonly version: string } | null;
  if (hello === null) return null;
  return {
    version: hello.version,
    ask: async (question) => {
      child.stdin.write(`${JSON.stringify(question)}\n`);
      const timed = (await answer()) as Timed | null;
      if (timed === null) throw new Error('igraph hat aufgehört zu antworten.');
      return timed;
    },
    end: () => child.stdin.end(),
  };
}
