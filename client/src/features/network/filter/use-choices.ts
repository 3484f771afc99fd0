import { useMemo } from 'react';
import type { Vocabularies } from '../../../app/vocabularies.js';
import { CLASS_LABELS } from '../../directory/index.js';
import type { NetworkModel } from '../data/network-model.js';
import type { FilterState } from '../data/view-state.js';
import { EVIDENCE_LABELS } from '../messages.de.js';
import type { Choice, ListField } from './Choices.js';

const CLASSES = Object.entries(CLASS_LABELS).map(([id, label]) => ({ id, label }));
const EVIDENCE = Object.entries(EVIDENCE_LABELS).map(([id, label]) => ({ id, label }));

/** What can be chosen: only what occurs in this network or is chosen already. The same lists while neither changes. */
export function useChoices(
  model: NetworkModel,
  vocabularies: Vocabularies,
  filter: FilterState,
): Readonly<Record<ListField, readonly Choice[]>> {
  const present = useMemo(
    () => ({
      sectors: new Set(model.actors.map(({ sector }) => sector)),
      kinds: new Set(model.actors.map(({ kind }) => kind)),
      classes: new Set<string>(model.actors.map((actor) => actor.class)),
      tieKinds: new Set(model.ties.map(({ kind }) => kind)),
    }),
    [model],
  );
  const absent = (field: 'sectors' | 'kinds' | 'classes' | 'tieKinds'): string =>
    filter[field].filter((id) => !(present[field] as ReadonlySet<string | null>).has(id)).join();
  const [sectors, kinds, classes, tieKinds] = [
    absent('sectors'),
    absent('kinds'),
    absent('classes'),
    absent('tieKinds'),
  ];
  return useMemo(() => {
    const among = (set: ReadonlySet<string | null>, also: string) => {
      const all = new Set<string | null>([...set, ...also.split(',')]);
      return ({ id }: { readonly id: string }): boolean => all.has(id);
    };
    const terms = (vocabulary: string, wanted: (term: Choice) => boolean): readonly Choice[] =>
      vocabularies
        .all(vocabulary)
        .filter(wanted)
        .map(({ id, label }) => ({ id, label }));
    const ofKind = among(present.kinds, kinds);
    return {
      sectors: terms('sector', among(present.sectors, sectors)).map((choice) => ({
        ...choice,
        colour: vocabularies.find('sector', choice.id)?.colour ?? null,
      })),
      kinds: [...terms('actorKind', ofKind), ...terms('committeeKind', ofKind)],
      classes: CLASSES.filter(among(present.classes, classes)),
      tieKinds: terms('tieKind', among(present.tieKinds, tieKinds)),
      evidence: EVIDENCE,
    };
  }, [present, vocabularies, sectors, kinds, classes, tieKinds]);
}
