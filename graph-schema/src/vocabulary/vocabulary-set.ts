import { ACTOR_KIND_TERMS } from './actor-kinds.js';
import * as lists from './lists.js';
import { QM_TASKS } from './qm-tasks.js';
import { SECTORS } from './sectors.js';
import type { Term, VocabularyName } from './term.js';
import { TIE_KINDS } from './tie-kinds.js';

/** The vocabularies as shipped; the order of the terms is the order in which they are offered. */
export const SHIPPED_VOCABULARIES: Readonly<Record<VocabularyName, readonly Term[]>> = {
  actorKind: ACTOR_KIND_TERMS,
  committeeKind: lists.COMMITTEE_KINDS,
  sector: SECTORS,
  tieKind: TIE_KINDS,
  purpose: lists.PURPOSES,
  qmTask: QM_TASKS,
  carrierModel: lists.CARRIER_MODELS,
  qmModel: lists.QM_MODELS,
  actionGoal: lists.ACTION_GOALS,
  contributionKind: lists.CONTRIBUTION_KINDS,
  anchorPoint: lists.ANCHOR_POINTS,
  continuationStage: lists.CONTINUATION_STAGES,
};

/** German titles of the vocabularies. */
export const VOCABULARY_LABELS: Readonly<Record<VocabularyName, string>> = {
  actorKind: 'Arten von Akteuren',
  committeeKind: 'Arten von Gremien',
  sector: 'Bereiche',
  tieKind: 'Arten von Beziehungen',
  purpose: 'Zwecke',
  qmTask: 'Aufgaben des Quartiersmanagements',
  carrierModel: 'Trägermodelle',
  qmModel: 'Modelle des Quartiersmanagements',
  actionGoal: 'Handlungsziele',
  contributionKind: 'Arten von Beiträgen',
  anchorPoint: 'Ankerpunkte',
  continuationStage: 'Stufen der Verstetigung',
};

/** The vocabularies of an installation: the shipped ones with its own terms. */
export class VocabularySet {
  private readonly byId: ReadonlyMap<string, ReadonlyMap<string, Term>>;

  constructor(private readonly terms: Readonly<Record<string, readonly Term[]>> = SHIPPED_VOCABULARIES) {
    this.byId = new Map(
      Object.entries(terms).map(([name, list]) => [name, new Map(list.map((term) => [term.id, term]))]),
    );
  }

  /** Terms of a vocabulary in the order in which they are offered; empty for an unknown name. */
  list(vocabulary: string): readonly Term[] {
    return this.terms[vocabulary] ?? [];
  }

  /** The term with this id, retired ones included. */
  find(vocabulary: string, id: string): Term | undefined {
    return this.byId.get(vocabulary)?.get(id);
  }

  /** Whether the vocabulary has a term with this id. */
  has(vocabulary: string, id: string): boolean {
    return this.find(vocabulary, id) !== undefined;
  }

  /** A set with the terms of `additions` appended; a term with a shipped id replaces label and marks of that term. */
  extendedBy(additions: Readonly<Record<string, readonly Term[]>>): VocabularySet {
    const merged: Record<string, readonly Term[]> = { ...this.terms };
    for (const [name, list] of Object.entries(additions)) {
      const own = new Map(list.map((term) => [term.id, term]));
      const kept = (this.terms[name] ?? []).map((term) => ({ ...term, ...own.get(term.id) }));
      const ids = new Set(kept.map(({ id }) => id));
      merged[name] = [...kept, ...list.filter(({ id }) => !ids.has(id))];
    }
    return new VocabularySet(merged);
  }
}
