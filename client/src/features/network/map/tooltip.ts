import { formatPartialDate } from '@quartiersnetz/graph-schema';
import type { Vocabularies } from '../../../app/vocabularies.js';
import { kindLabel } from '../../directory/index.js';
import type { DayView } from '../data/network-model.js';
import { RING_WORDS, STRENGTH_LABELS, tieCount } from '../messages.de.js';
import { gapOfMark } from './draw-gaps.js';

export interface TooltipWords {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What is said of an icon, a line or a gap under the pointer; null for what is unknown. */
export function tooltipOf(id: string, view: DayView, vocabularies: Vocabularies): TooltipWords | null {
  const actor = view.model.byId.get(id);
  if (actor) {
    const ring = view.ringOf(actor.index);
    const place = view.isQm(actor.index)
      ? ''
      : ring === null
        ? ''
        : ring === 4
          ? 'am Rand'
          : `Ring ${RING_WORDS[ring] ?? ''}`;
    if (actor.foreign) return { title: actor.name, lines: ['gehört zu einem anderen Gebiet'] };
    const facts = [kindLabel(actor, vocabularies), vocabularies.label('sector', actor.sector)];
    return {
      title: actor.name,
      lines: [facts, [place, tieCount(view.tiesOf(actor.index).length)]].map((parts) =>
        parts.filter((part) => part !== '').join(' · '),
      ),
    };
  }
  const gapId = gapOfMark(id);
  if (gapId !== null) {
    const gap = view.findings.gaps.find((one) => one.id === gapId);
    const names = gap?.sectors.map((sector) => vocabularies.label('sector', sector)) ?? [];
    return gap ? { title: [...new Set(names)].join(' und '), lines: [gap.sentence] } : null;
  }
  const tie = view.ties.find((one) => one.id === id);
  const [from, to] = [view.model.actors[tie?.from ?? -1], view.model.actors[tie?.to ?? -1]];
  if (!tie || !from || !to) return null;
  const verb = vocabularies.find('tieKind', tie.kind)?.verb ?? vocabularies.label('tieKind', tie.kind);
  const since = tie.since === null ? '' : `seit ${formatPartialDate(tie.since)}`;
  const strength = `Stärke ${tie.intensity}: ${STRENGTH_LABELS[tie.intensity] ?? ''}`;
  return {
    title: `${from.shortName} ${verb} ${to.shortName}`,
    lines: [[strength, since].filter((part) => part !== '').join(' · ')],
  };
}
