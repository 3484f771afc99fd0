import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A value of a reference file; null means "not defined". */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A value inside a reference file with typed ways to its parts; a missing part is an error, never a silent undefined. */
export class Expected {
  constructor(
    private readonly value: Json,
    private readonly path: string,
  ) {}

  at(key: string | number): Expected {
    const { value } = this;
    const child = isRecord(value)
      ? value[String(key)]
      : Array.isArray(value)
        ? (value as Json[])[Number(key)]
        : undefined;
    if (child === undefined) throw new Error(`${this.path} has no ${key}.`);
    return new Expected(child, `${this.path}.${key}`);
  }

  has(key: string): boolean {
    return isRecord(this.value) && key in this.value;
  }

  keys(): readonly string[] {
    return isRecord(this.value) ? Object.keys(this.value) : [];
  }

  list(): readonly Expected[] {
    if (!Array.isArray(this.value)) throw new Error(`${this.path} is no list.`);
    return (this.value as Json[]).map((item, position) => new Expected(item, `${this.path}.${position}`));
  }

  texts(): readonly string[] {
    return this.list().map((item) => item.text());
  }

  text(): string {
    if (typeof this.value !== 'string') throw new Error(`${this.path} is no text.`);
    return this.value;
  }

  number(): number {
    if (typeof this.value !== 'number') throw new Error(`${this.path} is no number.`);
    return this.value;
  }

  /** A number, a fraction written as text, or null. */
  figure(): number | null {
    if (this.value === null) return null;
    if (typeof this.value === 'number') return this.value;
    const [numerator, denominator = 1] = this.text().split('/').map(Number);
    return (numerator ?? NaN) / denominator;
  }

  raw(): Json {
    return this.value;
  }
}

const isRecord = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const read = (file: string): Expected =>
  new Expected(JSON.parse(readFileSync(join(import.meta.dirname, `${file}.json`), 'utf8')) as Json, file);

/** A reference network: nodes in the order of the file, ties by position. */
export interface ReferenceNetwork {
  readonly ids: readonly string[];
  readonly sectors: readonly string[];
  readonly ties: readonly { readonly a: number; readonly b: number; readonly strength: number }[];
  readonly expected: Expected;
  readonly connected: boolean;
}

export const REFERENCE_NETWORKS = ['kite', 'florentine', 'karate', 'sbm300'] as const;

/** Reads one of the networks with published or cross-checked values (sna-reference/1). */
export function referenceNetwork(name: (typeof REFERENCE_NETWORKS)[number]): ReferenceNetwork {
  const file = read(name);
  const ids = file
    .at('nodes')
    .list()
    .map((node) => node.at('id').text());
  const position = new Map(ids.map((id, node) => [id, node]));
  const expected = file.at('expected');
  return {
    ids,
    sectors: file
      .at('nodes')
      .list()
      .map((node) => node.at('sector').text()),
    ties: file
      .at('edges')
      .list()
      .map((edge) => ({
        a: position.get(edge.at('source').text()) ?? -1,
        b: position.get(edge.at('target').text()) ?? -1,
        strength: edge.at('weight').number(),
      })),
    expected,
    connected: expected.at('components').at('count').number() === 1,
  };
}

/** A worked example of gaps and succession (verstetigung-toy/1). */
export interface WorkedExample {
  readonly qm: string;
  readonly actors: readonly { readonly id: string; readonly sector: string }[];
  readonly ties: readonly { readonly a: string; readonly b: string }[];
  readonly expected: Expected;
}

/** Reads one of the two worked examples. */
export function workedExample(name: 'verstetigung-toy' | 'verstetigung-quarter'): WorkedExample {
  const file = read(name);
  const instance = file.at('instance');
  return {
    qm: instance.at('qm').text(),
    actors: instance
      .at('actors')
      .list()
      .map((actor) => ({ id: actor.at('id').text(), sector: actor.at('sector').text() })),
    ties: instance
      .at('ties')
      .list()
      .map((tie) => ({ a: tie.at('a').text(), b: tie.at('b').text() })),
    expected: file.at('expected'),
  };
}

/** Fails unless both are null or differ by at most `tolerance`, relative to the larger; beside 0 (or its rounding) by 1e-12. */
export function expectFigure(actual: number | null, expected: number | null, what: string, tolerance = 1e-9): void {
  if (actual === null || expected === null) {
    if (actual !== expected) throw new Error(`${what}: ${actual} instead of ${expected}`);
    return;
  }
  const allowed =
    expected <= 0 && expected > -1e-15 ? 1e-12 : tolerance * Math.max(Math.abs(actual), Math.abs(expected));
  if (!(Math.abs(actual - expected) <= allowed)) throw new Error(`${what}: ${actual} instead of ${expected}`);
}
