import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actor, tie } from './neighbourhood.js';
import { project } from '../../server/src/network-analysis/index.js';
import type {
  Ability,
  Offer,
  SuccessionCandidate,
  Willingness,
} from '../../server/src/network-analysis/succession/offers.js';
import type { NotChosenReason, SuccessionInstance } from '../../server/src/network-analysis/succession/types.js';

interface ToyCandidate {
  readonly hours: number;
  readonly ability: Readonly<Record<string, number>>;
  readonly willingness: Readonly<Record<string, number>>;
  readonly excluded?: readonly string[];
}

interface Toy {
  readonly actors: readonly { readonly id: string }[];
  readonly ties: readonly { readonly a: string; readonly b: string }[];
  readonly tasks: SuccessionInstance['tasks'];
  readonly candidates: Readonly<Record<string, ToyCandidate>>;
}

const FILE = join(import.meta.dirname, 'verstetigung-toy.json');
/** The worked example as its file has it. */
export const toy = (JSON.parse(readFileSync(FILE, 'utf8')) as { readonly instance: Toy }).instance;
const ABILITIES: readonly (readonly [number, Ability])[] = [
  [1, 'SUITABLE'],
  [0.5, 'PARTLY'],
  [0, 'UNSUITABLE'],
];
const WORDS: readonly (readonly [number, Willingness])[] = [
  [1, 'COMMITTED'],
  [0.5, 'CONDITIONAL'],
  [0, 'DECLINED'],
];

/** The worked example in words instead of numbers. */
/** Its network. */
export const network = project({
  date: '2026-11-22',
  actors: toy.actors.map(({ id }) => actor(id, { isQm: id === 'qm' })),
  ties: toy.ties.map(({ a, b }) => tie(a, b)),
});
/** Its organisations with their offers. */
export const candidates = Object.entries(toy.candidates).map(([id, one]): SuccessionCandidate => ({
  id,
  hours: one.hours,
  capacity: 'AVAILABLE',
  offers: toy.tasks.map(({ id: task }): Offer => ({
    task,
    ability: ABILITIES.find(([share]) => share === (one.ability[task] ?? 0))?.[1] ?? 'UNKNOWN',
    willingness: WORDS.find(([share]) => share === (one.willingness[task] ?? 0))?.[1] ?? 'NOT_ASKED',
    excluded: one.excluded?.includes(task) ? 'NEUTRALITY' : null,
  })),
}));
/** The question that it asks. */
export const instance: SuccessionInstance = { network, tasks: toy.tasks, candidates };
/** Its bounds: two new ties each, F at most 0.2. */
export const bounds = { k: 2, fMax: 0.2 };
/** The same question with one organisation changed. */
export const change = (id: string, values: Partial<SuccessionCandidate>): SuccessionInstance => ({
  ...instance,
  candidates: candidates.map((one) => (one.id === id ? { ...one, ...values } : one)),
});
/** Members of sets, each as one text. */
export const ids = (sets: readonly { readonly members: readonly { readonly id: string }[] }[]): readonly string[] =>
  sets.map(({ members }) => members.map(({ id }) => id).join(' '));
/** Codes of reasons. */
export const codes = (reasons: readonly NotChosenReason[] | undefined): readonly string[] =>
  (reasons ?? []).map(({ code }) => code);
