import type { VocabularySet } from '@quartiersnetz/graph-schema';
import { Inject, Injectable } from '@nestjs/common';
import { redo, RedoEnded, undo, undoOffered } from '../../graph-store/change-log/index.js';
import type { UndoChoice, UndoResult } from '../../graph-store/change-log/index.js';
import type { GraphStore, StoreRead } from '../../graph-store/graph-store.port.js';
import type { ChangeSet } from '../../graph-store/record.js';
import type { Clock } from '../../kernel/clock.js';
import { Forbidden, NotFound, UserError } from '../../kernel/errors.js';
import { isId } from '../../kernel/ids.js';
import { CLOCK, GRAPH_STORE, VOCABULARIES } from '../../kernel/tokens.js';
import type { Viewer } from '../../kernel/viewer.js';
import type { DescribedField } from '../records/index.js';
import { changeSetsSince, changesInWords } from './changes-in-words.js';
import { describeUndoConflicts } from './conflict-texts.js';
import { mayTakeBack, standings } from './take-back.js';

/** What to take back or bring again, and how. */
export interface UndoRequest {
  readonly areaId: string;
  readonly changeSetId: string;
  readonly choices: readonly UndoChoice[];
  readonly partial: boolean;
}

/** What came of it: a new change set, or the fields that stand against it and nothing written. */
export interface UndoOutcome {
  readonly changeSetId: string | null;
  readonly summary: string;
  readonly conflicts: readonly DescribedField[];
}

const ALREADY_SO = 'Es steht schon alles wieder wie vorher.';

/** Undo is no longer offered. */
export class TooOld extends UserError {
  readonly code = 'TOO_OLD';
  constructor() {
    super('Nach 30 Tagen lässt sich eine Änderung nicht mehr zurücknehmen.');
  }
}

/** Errors that say why an undo or redo is over, not which fields are in the way. */
export const isRefusal = (error: unknown): error is RedoEnded | TooOld =>
  error instanceof RedoEnded || error instanceof TooOld;

/** Takes changes of an area back and brings them again. */
@Injectable()
export class UndoService {
  constructor(
    @Inject(GRAPH_STORE) private readonly store: GraphStore,
    @Inject(VOCABULARIES) private readonly vocabularies: VocabularySet,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  undo(viewer: Viewer, request: UndoRequest): Promise<UndoOutcome> {
    return this.carryOut(viewer, request, undo);
  }

  redo(viewer: Viewer, request: UndoRequest): Promise<UndoOutcome> {
    return this.carryOut(viewer, request, redo);
  }

  private async carryOut(viewer: Viewer, request: UndoRequest, act: typeof undo): Promise<UndoOutcome> {
    const { areaId, changeSetId, choices, partial } = request;
    const current = await this.store.read(async (read) => {
      const changeSet = await changeSetOf(read, areaId, changeSetId);
      if (!mayTakeBack(viewer, changeSet)) throw new Forbidden();
      if (!undoOffered(changeSet, this.clock.now())) throw new TooOld();
      return standings(await changeSetsSince(read, areaId, [changeSet]))(changeSetId).current;
    });
    const done = await act(this.store, current, { by: viewer.accountId, area: areaId }, { choices, partial });
    return this.inWords(viewer, areaId, done);
  }

  private async inWords(viewer: Viewer, area: string, { changeSet, conflicts }: UndoResult): Promise<UndoOutcome> {
    const reader = { viewer, area, now: this.clock.now() };
    return this.store.read(async (read) => {
      const [words] = changeSet ? await changesInWords(read, reader, [changeSet], []) : [];
      return {
        changeSetId: changeSet?.id ?? null,
        summary: words?.summary ?? ALREADY_SO,
        conflicts: await describeUndoConflicts(read, conflicts, this.vocabularies),
      };
    });
  }
}

async function changeSetOf(read: StoreRead, area: string, id: string): Promise<ChangeSet> {
  const changeSet = isId(id) ? await read.changeSet(id) : null;
  if (!changeSet?.links.some(({ scope }) => scope === area)) throw new NotFound(id);
  return changeSet;
}
