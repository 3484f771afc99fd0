import { firstDay, lastDay } from '@quartiersnetz/graph-schema';
import type { Term } from '@quartiersnetz/graph-schema';
import type { AnchorPoint, ContinuationStep } from './entries.js';

/** A stage of the way to the resolution; `step` is what is entered. */
export interface Stage {
  readonly term: Term;
  readonly step: ContinuationStep | null;
  readonly state: 'DONE' | 'CURRENT' | 'AHEAD';
  readonly overdue: boolean;
}

/** One of the anchors; `entry` is what is entered. */
export interface Anchor {
  readonly term: Term;
  readonly entry: AnchorPoint | null;
}

/** Terms that are offered, and retired ones that something is entered for. */
const shown = (terms: readonly Term[], used: ReadonlySet<string>): readonly Term[] =>
  terms.filter(({ id, retired }) => retired !== true || used.has(id));

/** All stages in the order of the vocabulary; the first that is not reached is the current one. */
export function stagesOn(terms: readonly Term[], steps: readonly ContinuationStep[], day: string): readonly Stage[] {
  const byStage = new Map(steps.map((step) => [step.stage, step]));
  const isDone = (id: string): boolean => {
    const doneOn = byStage.get(id)?.doneOn ?? null;
    return doneOn !== null && firstDay(doneOn) <= day;
  };
  const all = shown(terms, new Set(byStage.keys()));
  const current = all.find(({ id }) => !isDone(id))?.id;
  return all.map((term) => {
    const step = byStage.get(term.id) ?? null;
    const done = isDone(term.id);
    return {
      term,
      step,
      state: done ? 'DONE' : term.id === current ? 'CURRENT' : 'AHEAD',
      overdue: !done && step !== null && step.plannedFor !== null && lastDay(step.plannedFor) < day,
    };
  });
}

/** All anchors in the order of the vocabulary. */
export function anchorsOf(terms: readonly Term[], entries: readonly AnchorPoint[]): readonly Anchor[] {
  const byAnchor = new Map(entries.map((entry) => [entry.anchor, entry]));
  return shown(terms, new Set(byAnchor.keys())).map((term) => ({ term, entry: byAnchor.get(term.id) ?? null }));
}
