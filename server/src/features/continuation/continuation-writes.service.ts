import type { ContinuationKind, Values, VocabularySet } from '@quartiersnetz/graph-schema';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphStore, StoreWrite, Written } from '../../graph-store/graph-store.port.js';
import type { StoredRecord } from '../../graph-store/record.js';
import { dayInGermany } from '../../kernel/clock.js';
import type { Clock } from '../../kernel/clock.js';
import { InvalidInput } from '../../kernel/errors.js';
import { CLOCK, GRAPH_STORE, VOCABULARIES } from '../../kernel/tokens.js';
import type { Viewer } from '../../kernel/viewer.js';
import type { Target } from '../records/index.js';
import { createEntries, createEntry, deleteEntry, saveEntry, updateEntry } from './write-entries.js';
import type { CreatedKind, Given, SavedKind, WriteSetting } from './write-entries.js';

/** A record to create. */
export interface NewEntry extends Given {
  readonly id: string | undefined;
  readonly areaId: string;
}

/** A place to fill or to change. */
export interface SavedEntry extends Given {
  readonly areaId: string;
  readonly key: Values;
  readonly expectedVersion: number | null;
}

const MOST_AT_ONCE = 50;

/** Writes what is entered on the page Verstetigung: one change set per use case. */
@Injectable()
export class ContinuationWrites {
  constructor(
    @Inject(GRAPH_STORE) private readonly store: GraphStore,
    @Inject(VOCABULARIES) private readonly vocabularies: VocabularySet,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  create(viewer: Viewer, kind: CreatedKind, { id, areaId, ...given }: NewEntry): Promise<Written<StoredRecord>> {
    return this.write(viewer, areaId, kind, 'create', (write, setting) => createEntry(write, setting, kind, id, given));
  }

  /** Creates several tasks in one change set and answers with the first. Throws InvalidInput. */
  async createTasks(viewer: Viewer, areaId: string, tasks: readonly Given[]): Promise<Written<StoredRecord>> {
    if (tasks.length > MOST_AT_ONCE)
      throw refuse('OUT_OF_RANGE', `Auf einmal gehen höchstens ${MOST_AT_ONCE} Aufgaben.`);
    return this.write(viewer, areaId, 'TaskPlan', 'createMany', async (write, setting) => {
      const [first] = await createEntries(write, setting, 'TaskPlan', tasks, 'tasks');
      if (first === undefined) throw refuse('REQUIRED', 'Wählen Sie mindestens eine Aufgabe.');
      return first;
    });
  }

  update(viewer: Viewer, kind: CreatedKind, target: Target, given: Given): Promise<Written<StoredRecord>> {
    return this.write(viewer, target.areaId, kind, 'update', (write, setting) =>
      updateEntry(write, setting, kind, target, given),
    );
  }

  save(viewer: Viewer, kind: SavedKind, entry: SavedEntry): Promise<Written<StoredRecord>> {
    const { areaId, key, expectedVersion, ...given } = entry;
    return this.write(viewer, areaId, kind, 'save', (write, setting) =>
      saveEntry(write, setting, kind, key, expectedVersion, given),
    );
  }

  delete(viewer: Viewer, kind: ContinuationKind, target: Target): Promise<Written<StoredRecord>> {
    return this.write(viewer, target.areaId, kind, 'delete', (write) =>
      deleteEntry(write, target.areaId, kind, target),
    );
  }

  private write(
    viewer: Viewer,
    area: string,
    kind: ContinuationKind,
    verb: 'create' | 'createMany' | 'update' | 'save' | 'delete',
    run: (write: StoreWrite, setting: WriteSetting) => Promise<StoredRecord>,
  ): Promise<Written<StoredRecord>> {
    const setting = { area, vocabularies: this.vocabularies, today: dayInGermany(this.clock.now()) };
    const command = `${kind.charAt(0).toLowerCase()}${kind.slice(1)}.${verb}`;
    return this.store.write({ by: viewer.accountId, area, command }, (write) => run(write, setting));
  }
}

const refuse = (code: 'REQUIRED' | 'OUT_OF_RANGE', message: string): InvalidInput =>
  new InvalidInput([{ field: 'tasks', code, message }]);
