import type { NetworkWithoutSetQuery, SetFiguresFragment as SetFigures } from '../../../generated/graphql.js';
import { readFragment } from '../../../generated/index.js';
import type { DayView, Findings, Leaving } from '../data/network-model.js';
import { SetFiguresFragment } from './queries.js';

type Answer = NetworkWithoutSetQuery['withoutActors'];

const MOST_NAMES = 2;

/** Names of who goes, as they stand after "ohne": das QM und Sozialamt, diese 4 Akteure. */
function wordsOf({ hasQm, findings, isQm, model }: DayView, actors: readonly number[]): string {
  const wholeQm = hasQm && findings.qm.actors.every((index) => actors.includes(index));
  const others = actors.filter((index) => !wholeQm || !isQm(index));
  const names = others.map((index) => model.actors[index]?.shortName ?? '');
  const all = [...(wholeQm ? ['das QM'] : []), ...names];
  return all.length > MOST_NAMES ? `diese ${actors.length} Akteure` : new Intl.ListFormat('de-DE').format(all);
}

/** Figures as the page has them; parts of two and more are those that are no single actors. */
const toFigures = (figures: SetFigures): Findings['withQm'] => ({
  ...figures,
  groups: figures.components - figures.isolated,
});

/**
 * The view with a set of actors as those who go, in place of the QM: who they are, the figures before and after among those who
 * stay, the parts and who is left alone. Nobody goes as long as there is no answer, or where none of the set is in the network.
 */
export function viewWithout(view: DayView, actorIds: readonly string[], answer: Answer | null): DayView {
  const { model, findings } = view;
  const places = (ids: readonly string[]): readonly number[] => ids.flatMap((id) => model.byId.get(id)?.index ?? []);
  const members = actorIds.map((id) => ({ id, name: model.byId.get(id)?.shortName ?? 'unbekannter Akteur' }));
  const going = places(actorIds.filter((id) => answer?.removed.some((one) => one.id === id) === true));
  const result = answer?.result ?? null;
  const nobody: Leaving = { actors: new Set(), set: { members, words: '', state: 'pending', notices: [] } };
  if (answer === null) return { ...view, leaving: nobody };
  if (result === null) {
    return {
      ...view,
      leaving: { actors: new Set(), set: { members, words: '', state: 'nothing', notices: answer.notices } },
    };
  }
  return {
    ...view,
    leaving: {
      actors: new Set(going),
      set: { members, words: wordsOf(view, going), state: 'shown', notices: answer.notices },
    },
    findings: {
      ...findings,
      withQm: toFigures(readFragment(SetFiguresFragment, result.before)),
      withoutQm: {
        figures: toFigures(readFragment(SetFiguresFragment, result.after)),
        pairsLost: result.pairsLost,
        pairsLostShare: result.pairsLostShare,
        tiesAtRisk: model.ties.filter(({ id }) => result.tiesAtRisk.includes(id)).map(({ index }) => index),
        separated: result.components
          .slice(1)
          .map((ids, position) => ({ number: position + 2, actors: [...places(ids)] })),
        newlyIsolated: [...places(result.orphaned.map(({ id }) => id))],
        aloneBefore: [...places(result.aloneBefore.map(({ id }) => id))],
      },
    },
  };
}
