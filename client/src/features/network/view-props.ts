import type { ReactNode } from 'react';
import type { Area } from '../../app/area.js';
import type { Vocabularies } from '../../app/vocabularies.js';
import type { DayView } from './data/network-model.js';
import type { ViewState } from './data/view-state.js';
import type { UpdateView } from './use-view-state.js';

/** What every view of the page shows and may change. */
export interface ViewProps {
  readonly area: Area;
  readonly view: DayView;
  readonly vocabularies: Vocabularies;
  readonly state: ViewState;
  readonly update: UpdateView;
  readonly title: ReactNode;
  /** What is asked for is on its way; shown is what was asked for before. */
  readonly waiting: boolean;
}
