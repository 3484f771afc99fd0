import * as dump from './dump.js';
import * as graph from './graph.js';
import * as history from './history.js';
import * as records from './records.js';

export { dump, graph, history, records };

function named(name: string, value: unknown): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[name, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => named(`${name}.${key}`, member));
}

/** Every query text of the engine under its name, so that a test can look at the plan of each. */
export const ALL_QUERIES: Readonly<Record<string, string>> = Object.fromEntries(
  [dump, graph, history, records].flatMap((module) =>
    Object.entries(module).flatMap(([name, value]) => named(name, value)),
  ),
);
