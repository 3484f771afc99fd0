import { countsOn } from '@quartiersnetz/graph-schema';
import type { VocabularySet } from '@quartiersnetz/graph-schema';
import { tieKind } from '../network/index.js';
import type { AreaNetwork, NetworkActor, NetworkTie } from '../network/index.js';
import { compareParts } from '../records/index.js';
import { isStale } from '../ties/index.js';

/** A tie as its one end sees it. */
export interface TieSeenFrom {
  readonly tie: NetworkTie;
  readonly outgoing: boolean;
  /** The verb in reading direction: "kooperiert mit", "nutzt Räume von". */
  readonly verb: string;
  readonly other: NetworkActor;
  readonly otherIsQm: boolean;
  readonly current: boolean;
  readonly stale: boolean;
}

/** Ties of an actor: those that count on the day first, strong ones before weak ones, then by name. */
export function tiesSeenFrom(
  network: AreaNetwork,
  actor: string,
  day: string,
  isQm: (id: string) => boolean,
  vocabularies: VocabularySet,
): readonly TieSeenFrom[] {
  const position = network.positionOf.get(actor);
  return network.ties
    .filter(({ from, to }) => from === position || to === position)
    .flatMap((tie): readonly TieSeenFrom[] => {
      const outgoing = tie.from === position;
      const other = network.actors[outgoing ? tie.to : tie.from];
      if (!other) return [];
      const kind = tieKind(vocabularies, tie.kind);
      const label = vocabularies.find('tieKind', tie.kind)?.label ?? tie.kind;
      return [
        {
          tie,
          outgoing,
          verb: (outgoing ? kind?.verb : kind?.inverse) ?? label,
          other,
          otherIsQm: isQm(other.id),
          current: countsOn(day, tie.since, tie.until),
          stale: isStale(tie, day),
        },
      ];
    })
    .sort((a, b) => compareParts(placeOf(a), placeOf(b)));
}

const placeOf = ({ current, tie, other }: TieSeenFrom) => [current ? 0 : 1, -tie.intensity, other.name, tie.id];
