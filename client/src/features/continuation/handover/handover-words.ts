import { formatPartialDate } from '@quartiersnetz/graph-schema';
import type { Handover, Step, Subject } from './handover-model.js';

const STEP_WORDS: Readonly<Record<Step, string>> = {
  OPEN: 'offen',
  PLANNED: 'geplant',
  UNDER_WAY: 'vorgestellt',
  HANDED_OVER: 'übergeben',
};

/** How far it is, in a word. */
export const stepWord = (step: Step, subject: Subject): string =>
  step === 'UNDER_WAY' && subject === 'task' ? 'in Einarbeitung' : STEP_WORDS[step];

/** Since when it holds or when it is planned for. */
export const stepDate = ({ step, date }: Handover): string => {
  if (date === null) return '';
  return step === 'PLANNED' ? `für ${formatPartialDate(date)}` : `seit ${formatPartialDate(date)}`;
};

/** The three facts on which "übergeben" rests, in their order. */
export const FACTS = ['metOn', 'withoutQmOn', 'commitmentsAcceptedOn'] as const;
export type Fact = (typeof FACTS)[number];

export const factWords = (fact: Fact, subject: Subject): string => {
  switch (fact) {
    case 'metOn':
      return 'beide sich getroffen haben';
    case 'withoutQmOn':
      return subject === 'task' ? 'sie ohne das QM gearbeitet haben' : 'sie ohne das QM gesprochen haben';
    case 'commitmentsAcceptedOn':
      return 'die Zusagen angenommen sind';
  }
};
