import { Refused } from './refused.js';

/** What one candidate of the file brings. */
export interface ExampleCandidate {
  readonly id: string;
  readonly hours: number;
  readonly ability: ReadonlyMap<string, number>;
  readonly willingness: ReadonlyMap<string, number>;
  readonly excluded: ReadonlySet<string>;
}

/** The `instance` of a file. */
export interface Example {
  readonly qm: string;
  /** In the order of the file, the QM among them. */
  readonly actors: readonly { readonly id: string; readonly sector: string }[];
  readonly ties: readonly { readonly a: string; readonly b: string }[];
  readonly tasks: readonly {
    readonly id: string;
    readonly importance: number;
    readonly hours: number;
    readonly mandatory: boolean;
  }[];
  readonly candidates: readonly ExampleCandidate[];
  readonly abilityFrom: number;
  readonly willingnessFrom: number;
  readonly k: number;
  readonly fMax: number;
}

const FORMAT = 'verstetigung-toy/1';

/** Reads and checks a parsed file. Throws Refused with one sentence about the first fault. */
export function readExample(file: unknown): Example {
  const top = new Place(file, 'Die Datei');
  if (top.at('format').value !== FORMAT) refuse(`Die Datei hat nicht das Format ${FORMAT}.`);
  const instance = top.at('instance');
  const actors = unique(
    instance.list('actors').map((actor) => ({ id: actor.text('id'), sector: actor.text('sector') })),
    'instance.actors',
  );
  const known = new Set(actors.map(({ id }) => id));
  const qm = instance.text('qm');
  if (!known.has(qm)) refuse(`Unter instance.actors fehlt das QM „${qm}“, das instance.qm nennt.`);
  const tasks = unique(
    instance.list('tasks').map((task) => ({
      id: task.text('id'),
      importance: task.number('importance', 0),
      hours: task.number('hours', 0),
      mandatory: task.truth('mandatory'),
    })),
    'instance.tasks',
  );
  const taskIds = new Set(tasks.map(({ id }) => id));
  return {
    qm,
    actors,
    ties: readTies(instance.list('ties'), known),
    tasks,
    candidates: instance.entries('candidates').map(([id, candidate]) => {
      if (!known.has(id)) refuse(`${candidate.path} ist unter instance.actors nicht genannt.`);
      if (id === qm) refuse(`${candidate.path} ist das QM und kann sich nicht selbst nachfolgen.`);
      return readCandidate(id, candidate, taskIds);
    }),
    abilityFrom: instance.number('tau_ability', 0, 1),
    willingnessFrom: instance.number('tau_willingness', 0, 1),
    k: instance.whole('k'),
    fMax: instance.number('F_max'),
  };
}

function readTies(ties: readonly Place[], known: ReadonlySet<string>): Example['ties'] {
  const seen = new Set<string>();
  return ties.map((tie) => {
    const [a, b] = [tie.text('a'), tie.text('b')];
    for (const id of [a, b]) {
      if (!known.has(id)) refuse(`${tie.path} endet bei „${id}“, das unter instance.actors nicht steht.`);
    }
    if (a === b) refuse(`${tie.path} verbindet „${a}“ mit sich selbst.`);
    const pair = JSON.stringify([a, b].sort());
    if (seen.has(pair)) refuse(`${tie.path} steht doppelt: „${a}“ und „${b}“ sind schon verbunden.`);
    seen.add(pair);
    return { a, b };
  });
}

function readCandidate(id: string, candidate: Place, tasks: ReadonlySet<string>): ExampleCandidate {
  const shares = (key: string): ReadonlyMap<string, number> =>
    new Map(
      candidate.entries(key).map(([task, share]) => {
        if (!tasks.has(task)) refuse(`${share.path} nennt eine Aufgabe, die es nicht gibt.`);
        return [task, share.asNumber(0, 1)];
      }),
    );
  return {
    id,
    hours: candidate.number('hours', 0),
    ability: shares('ability'),
    willingness: shares('willingness'),
    excluded: new Set(
      (candidate.has('excluded') ? candidate.list('excluded') : []).map((item) => {
        const task = item.asText();
        if (!tasks.has(task)) refuse(`${item.path} nennt mit „${task}“ eine Aufgabe, die es nicht gibt.`);
        return task;
      }),
    ),
  };
}

function unique<T extends { readonly id: string }>(items: readonly T[], path: string): readonly T[] {
  const seen = new Set<string>();
  for (const { id } of items) {
    if (seen.has(id)) refuse(`Unter ${path} steht „${id}“ doppelt.`);
    seen.add(id);
  }
  return items;
}

/** A value of the file with its path, so that a fault can be named. */
class Place {
  constructor(
    readonly value: unknown,
    readonly path: string,
  ) {}

  private get record(): Readonly<Record<string, unknown>> {
    if (!isRecord(this.value)) refuse(`${this.path} ist kein Objekt.`);
    return this.value;
  }

  private named(key: string): string {
    return this.path === 'Die Datei' ? key : `${this.path}.${key}`;
  }

  has(key: string): boolean {
    return Object.hasOwn(this.record, key);
  }

  at(key: string): Place {
    if (!this.has(key)) refuse(`${this.named(key)} fehlt.`);
    return new Place(this.record[key], this.named(key));
  }

  entries(key: string): readonly (readonly [string, Place])[] {
    const place = this.at(key);
    return Object.entries(place.record).map(([name, value]) => [name, new Place(value, place.named(name))]);
  }

  list(key: string): readonly Place[] {
    const { path, value } = this.at(key);
    if (!Array.isArray(value)) refuse(`${path} ist keine Liste.`);
    return value.map((item: unknown, position) => new Place(item, `${path}[${position}]`));
  }

  text(key: string): string {
    return this.at(key).asText();
  }

  number(key: string, least = -Infinity, most = Infinity): number {
    return this.at(key).asNumber(least, most);
  }

  whole(key: string): number {
    const place = this.at(key);
    const value = place.asNumber(0, Number.MAX_SAFE_INTEGER);
    if (!Number.isInteger(value)) refuse(`${place.path} ist keine ganze Zahl.`);
    return value;
  }

  truth(key: string): boolean {
    const { path, value } = this.at(key);
    if (typeof value !== 'boolean') refuse(`${path} ist weder true noch false.`);
    return value;
  }

  asText(): string {
    if (typeof this.value !== 'string' || this.value === '') refuse(`${this.path} ist kein Text.`);
    return this.value;
  }

  asNumber(least: number, most: number): number {
    const { path, value } = this;
    if (typeof value !== 'number' || !Number.isFinite(value)) refuse(`${path} ist keine Zahl.`);
    if (value < least) refuse(`${path} ist kleiner als ${least}.`);
    if (value > most) refuse(`${path} ist größer als ${most}.`);
    return value;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function refuse(sentence: string): never {
  throw new Refused('WRONG_FILE', sentence);
}
