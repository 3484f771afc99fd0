import type { VocabularySet } from '@quartiersnetz/graph-schema';
import { Inject, Injectable } from '@nestjs/common';
import type { ChangeResult } from '../../generated/resolvers.js';
import type { GraphStore, Written } from '../../graph-store/graph-store.port.js';
import type { StoredRecord } from '../../graph-store/record.js';
import { changeResult } from '../../graphql/change-result.js';
import { Conflict, InvalidInput, StillNeeded } from '../../kernel/errors.js';
import { GRAPH_STORE, VOCABULARIES } from '../../kernel/tokens.js';
import { describeConflict } from './conflict-description.js';
import { inputField } from './input-values.js';
import { recordNames } from './record-names.js';

const CHANGED = 'Dieser Eintrag wurde inzwischen geändert.';
const WHAT_NOW = {
  choose: 'Wählen Sie je Feld, was gelten soll.',
  merge: 'Was Sie geändert haben, hat sonst niemand angefasst.',
  look: 'Bitte sehen Sie ihn noch einmal an.',
} as const;

/** Turns what a use case did, or why it did not, into the answer of a mutation on records. */
@Injectable()
export class ChangeAnswers {
  constructor(
    @Inject(GRAPH_STORE) private readonly store: GraphStore,
    @Inject(VOCABULARIES) private readonly vocabularies: VocabularySet,
  ) {}

  /** Runs a use case that creates or changes one record. */
  async of(run: () => Promise<Written<StoredRecord>>): Promise<ChangeResult> {
    return this.answer(async () => {
      const { result, changeSet } = await run();
      return { changeSetId: changeSet?.id ?? null, recordId: result.id, version: result.version };
    });
  }

  private async answer(run: Parameters<typeof changeResult>[0]): Promise<ChangeResult> {
    try {
      return await changeResult(() => run().catch(inTermsOfTheApi));
    } catch (error) {
      if (!(error instanceof NeedsNames)) throw error;
      return error.cause instanceof Conflict ? this.conflict(error.cause) : this.stillNeeded(error.cause);
    }
  }

  private async stillNeeded({ code, message, neededBy }: StillNeeded): Promise<ChangeResult> {
    const names = await this.store.read((read) => recordNames(read, neededBy));
    return { __typename: 'StillNeeded', code, message, neededBy: [...names.values()] };
  }

  private async conflict(conflict: Conflict): Promise<ChangeResult> {
    const described = await this.store.read((read) => describeConflict(read, conflict, this.vocabularies));
    const { fields, onlyMine, onlyTheirs, ...facts } = described;
    const now = fields.length > 0 ? 'choose' : onlyMine.length > 0 ? 'merge' : 'look';
    return {
      __typename: 'Conflict',
      code: conflict.code,
      message: `${CHANGED} ${WHAT_NOW[now]}`,
      ...facts,
      fields: [...fields],
      onlyMine: [...onlyMine],
      onlyTheirs: [...onlyTheirs],
    };
  }
}

/** Carries an error past the general mapping, which cannot read names and dates from the store. */
class NeedsNames extends Error {
  constructor(override readonly cause: Conflict | StillNeeded) {
    super(cause.message);
  }
}

function inTermsOfTheApi(error: unknown): never {
  if (error instanceof Conflict || error instanceof StillNeeded) throw new NeedsNames(error);
  if (!(error instanceof InvalidInput)) throw error;
  throw new InvalidInput(error.faults.map((fault) => ({ ...fault, field: inputField(fault.field) })));
}
