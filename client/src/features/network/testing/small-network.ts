import { SHIPPED_VOCABULARIES } from '@quartiersnetz/graph-schema';
import type { Term, Vocabularies } from '../../../app/vocabularies.js';
import { toDayView } from '../data/network-model.js';
import type { DayView, Findings, Gap, MapActor, MapTie, NetworkModel } from '../data/network-model.js';

/** The shipped vocabularies, as the client sees them. */
export function shippedVocabularies(): Vocabularies {
  const lists = new Map(
    Object.entries(SHIPPED_VOCABULARIES).map(([name, terms]) => [
      name,
      terms.map((term): Term => ({
        short: null,
        code: null,
        colour: null,
        sphere: null,
        outline: null,
        glyph: null,
        verb: null,
        inverse: null,
        directed: null,
        measured: null,
        line: null,
        ...term,
        retired: false,
      })),
    ]),
  );
  const find: Vocabularies['find'] = (vocabulary, id) => lists.get(vocabulary)?.find((term) => term.id === id);
  return {
    all: (vocabulary) => lists.get(vocabulary) ?? [],
    offered: (vocabulary) => lists.get(vocabulary) ?? [],
    find,
    label: (vocabulary, id) => find(vocabulary, id)?.label ?? id ?? '',
    short: (vocabulary, id) => find(vocabulary, id)?.short ?? find(vocabulary, id)?.label ?? id ?? '',
  };
}

/** An actor by its id; a test gives what it is about. */
export const actor = (id: string, given: Partial<MapActor> = {}): Omit<MapActor, 'index'> => ({
  id,
  name: `${id} e. V.`,
  shortName: id,
  class: 'ORGANISATION',
  kind: 'ASSOCIATION',
  sector: 'MEETING_ADVICE_SUPPORT',
  since: null,
  until: null,
  foreign: false,
  ...given,
});

export interface TieGiven extends Partial<Omit<MapTie, 'index' | 'from' | 'to'>> {
  readonly from: string;
  readonly to: string;
}

const NO_FIGURES = {
  actors: 0,
  ties: 0,
  density: null,
  meanDegree: null,
  components: 1,
  groups: 1,
  isolated: 0,
  connectedPairs: 0,
  pairs: 0,
};

/** Columns of actors and ties, the ties by ids of their ends. */
export function modelOf(actors: readonly Omit<MapActor, 'index'>[], ties: readonly TieGiven[]): NetworkModel {
  const list = actors.map((one, index): MapActor => ({ ...one, index }));
  const byId = new Map(list.map((one) => [one.id, one]));
  const at = (id: string): number => byId.get(id)?.index ?? -1;
  return {
    sequence: 1,
    firstYear: null,
    actors: list,
    ties: ties.map(({ from, to, ...given }, index): MapTie => ({
      index,
      id: `${from}-${to}-${index}`,
      kind: 'COOPERATES',
      intensity: 2,
      since: null,
      until: null,
      lastConfirmedAt: null,
      ...given,
      from: at(from),
      to: at(to),
    })),
    byId,
  };
}

/** A day on which everything of the model is seen; all in ring II but those in `rings`. */
export function viewOf(
  model: NetworkModel,
  given: Partial<Findings> & { readonly qmIds?: readonly string[]; readonly rings?: Findings['rings'] } = {},
): DayView {
  const { qmIds = [], ...rest } = given;
  const qm = qmIds.flatMap((id) => model.byId.get(id)?.index ?? []);
  const findings: Findings = {
    sequence: model.sequence,
    day: '2026-11-22',
    visibleActors: model.actors.map(({ index }) => index),
    visibleTies: model.ties.map(({ index }) => index),
    hiddenActors: 0,
    hiddenTies: 0,
    rings: model.actors.map(({ index }) => (qm.includes(index) ? null : 'II')),
    qm: { actors: qm, tandem: qm.length > 1 },
    withQm: NO_FIGURES,
    withoutQm: null,
    matrix: null,
    gaps: [],
    trend: [],
    tooSmall: null,
    ...rest,
  };
  const view = toDayView(model, findings);
  if (!view) throw new Error('Model and findings have the same sequence.');
  return view;
}

/** What is found without the QM; a test gives what it is about. */
export const withoutQm = (
  given: Partial<NonNullable<Findings['withoutQm']>> = {},
): NonNullable<Findings['withoutQm']> => ({
  figures: NO_FIGURES,
  pairsLost: 0,
  pairsLostShare: 0,
  tiesAtRisk: [],
  separated: [],
  newlyIsolated: [],
  aloneBefore: [],
  ...given,
});

/** A gap of an actor or of two sectors. */
export const gap = (type: Gap['type'], given: Partial<Gap> = {}): Gap => ({
  id: `${type}:${(given.sectors ?? given.actors ?? []).join('|')}`,
  type,
  severity: 'HIGH',
  sentence: 'Keine einzige direkte Beziehung.',
  sectors: [],
  actors: [],
  ties: [],
  expected: null,
  introducers: [],
  ...given,
});
