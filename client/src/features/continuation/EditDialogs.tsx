import type { JSX } from 'react';
import type { Vocabularies } from '../../app/vocabularies.js';
import { ScenarioDialog } from './ScenarioDialog.js';
import type { Assumptions } from './assumptions.js';
import { CandidateDialog } from './matrix/CandidateDialog.js';
import { OfferDialog } from './matrix/OfferDialog.js';
import { TaskPlanDialog } from './matrix/TaskPlanDialog.js';
import { UsualTasksDialog } from './matrix/UsualTasksDialog.js';
import { offerFinder } from './matrix/matrix-model.js';
import { ContributionDialog } from './money/ContributionDialog.js';
import { FinancingPartDialog } from './money/FinancingPartDialog.js';
import type {
  Anchor,
  CandidateColumn,
  Continuation,
  Contribution,
  FinancingPart,
  Scenario,
  Stage,
  SuccessorSet,
  TaskRow,
} from './types.js';
import { AnchorDialog } from './way/AnchorDialog.js';
import { StageDialog } from './way/StageDialog.js';

/** What is being edited on the page; one window at a time. */
export type Editing =
  | { readonly what: 'offer'; readonly row: TaskRow; readonly column: CandidateColumn }
  | { readonly what: 'task'; readonly row?: TaskRow }
  | { readonly what: 'usual-tasks' }
  | { readonly what: 'candidate'; readonly column?: CandidateColumn }
  | { readonly what: 'stage'; readonly stage: Stage }
  | { readonly what: 'anchor'; readonly anchor: Anchor }
  | { readonly what: 'contribution'; readonly contribution?: Contribution }
  | { readonly what: 'financing'; readonly part?: FinancingPart }
  | { readonly what: 'scenario'; readonly scenario: Scenario | null };

/** The window for what is being edited. */
export function EditDialogs({
  areaId,
  continuation,
  vocabularies,
  editing,
  assumptions,
  marked,
  onScenario,
  onClose,
}: {
  areaId: string;
  continuation: Continuation;
  vocabularies: Vocabularies;
  editing: Editing | null;
  assumptions: Assumptions;
  marked: SuccessorSet | null;
  onScenario: (id: string) => void;
  onClose: () => void;
}): JSX.Element | null {
  const { tasks } = continuation;
  const common = { areaId, onClose };
  switch (editing?.what) {
    case undefined:
      return null;
    case 'offer': {
      const { row, column } = editing;
      return <OfferDialog {...common} row={row} column={column} offer={offerFinder(tasks)(column.id, row.id)} />;
    }
    case 'task':
      return <TaskPlanDialog {...common} vocabularies={vocabularies} {...(editing.row ? { row: editing.row } : {})} />;
    case 'usual-tasks':
      return <UsualTasksDialog {...common} vocabularies={vocabularies} />;
    case 'candidate':
      return <CandidateDialog {...common} {...(editing.column ? { column: editing.column } : {})} />;
    case 'stage':
      return <StageDialog {...common} stage={editing.stage} />;
    case 'anchor':
      return <AnchorDialog {...common} anchor={editing.anchor} />;
    case 'contribution': {
      const { contribution } = editing;
      return (
        <ContributionDialog
          {...common}
          vocabularies={vocabularies}
          columns={tasks.columns}
          {...(contribution ? { contribution } : {})}
        />
      );
    }
    case 'financing':
      return <FinancingPartDialog {...common} tasks={tasks.rows} {...(editing.part ? { part: editing.part } : {})} />;
    case 'scenario':
      return (
        <ScenarioDialog
          {...common}
          scenario={editing.scenario}
          assumptions={assumptions}
          chosen={marked}
          onSaved={onScenario}
        />
      );
  }
}
