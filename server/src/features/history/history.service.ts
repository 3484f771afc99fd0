import { areasOf, propertyOf, referencePropertiesOf } from '@quartiersnetz/graph-schema';
import type { RecordKind, Value, VocabularySet } from '@quartiersnetz/graph-schema';
import { Inject, Injectable } from '@nestjs/common';
import { historyOf } from '../../graph-store/change-log/index.js';
import type { HistoryEntry } from '../../graph-store/change-log/index.js';
import type { GraphStore } from '../../graph-store/graph-store.port.js';
import type { ChangeSet } from '../../graph-store/record.js';
import type { Clock } from '../../kernel/clock.js';
import { isId } from '../../kernel/ids.js';
import { CLOCK, GRAPH_STORE, VOCABULARIES } from '../../kernel/tokens.js';
import type { Viewer } from '../../kernel/viewer.js';
import { accountNames, inputField, recordNames, valueText } from '../records/index.js';
import { changeSetsSince, changesInWords } from './changes-in-words.js';
import type { ChangeInWords, Reader } from './changes-in-words.js';
import { isUndoable, nextSteps, standings } from './take-back.js';

/** One field of a record before and after, in words. */
export interface FieldInWords {
  readonly field: string;
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What one change set did to one record, in words. */
export interface RecordChangeInWords {
  readonly entry: HistoryEntry;
  readonly byName: string;
  readonly fields: readonly FieldInWords[];
  readonly undoable: boolean;
}

/** Properties that say where a record belongs, nothing that a person entered. */
const TECHNICAL: ReadonlySet<string> = new Set(['area', 'externalKeys']);
/** Change sets looked through for the next undo and redo. */
const RECENT = 500;
const MOST_ENTRIES = 100;

/** What happened in an area, and to one record. */
@Injectable()
export class HistoryService {
  constructor(
    @Inject(GRAPH_STORE) private readonly store: GraphStore,
    @Inject(VOCABULARIES) private readonly vocabularies: VocabularySet,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The newest change sets of an area with a sequence below `before`, newest first. */
  async changes(viewer: Viewer, area: string, first: number, before: number | null): Promise<readonly ChangeInWords[]> {
    return this.store.read(async (read) => {
      const page = await read.latestChangeSets(area, before, Math.min(Math.max(first, 1), MOST_ENTRIES));
      return changesInWords(read, this.reader(viewer, area), page, await changeSetsSince(read, area, page));
    });
  }

  /** The viewer's next undo and redo in an area. */
  async undoState(viewer: Viewer, area: string) {
    return this.store.read(async (read) => {
      const recent = [...(await read.latestChangeSets(area, null, RECENT))].reverse();
      const { undo, redo } = nextSteps(viewer, recent, this.clock.now());
      const steps = [undo, redo].filter((changeSet) => changeSet !== null);
      const inWords = await changesInWords(read, this.reader(viewer, area), steps, recent);
      const wordsOf = (step: ChangeSet | null): ChangeInWords | null =>
        inWords.find(({ changeSet }) => changeSet === step) ?? null;
      return { undo: wordsOf(undo), redo: wordsOf(redo) };
    });
  }

  /** What happened to a record that is or was in the area, newest first; empty for any other id. */
  async record(viewer: Viewer, area: string, id: string): Promise<readonly RecordChangeInWords[]> {
    if (!isId(id)) return [];
    return this.store.read(async (read) => {
      const versions = await read.versions(id);
      const kind = versions[0]?.record.kind;
      const wasHere = versions.some(({ record }) => areasOf(record.kind, id, record.values).includes(area));
      if (!kind || !wasHere) return [];
      const entries = [...(await historyOf(read, id))].reverse();
      const nameOf = await accountNames(
        read,
        entries.map(({ changeSet }) => changeSet.by),
      );
      const names = await recordNames(
        read,
        entries.flatMap((entry) => namedIn(kind, entry)),
      );
      const sets = entries.map(({ changeSet }) => changeSet);
      const standing = standings(await changeSetsSince(read, area, sets));
      const now = this.clock.now();
      return entries.map((entry) => ({
        entry,
        byName: nameOf(entry.changeSet.by),
        fields: this.fieldsOf(kind, entry, names),
        undoable: isUndoable(viewer, entry.changeSet, standing(entry.changeSet.id), now),
      }));
    });
  }

  private reader(viewer: Viewer, area: string): Reader {
    return { viewer, area, now: this.clock.now() };
  }

  private fieldsOf(kind: RecordKind, entry: HistoryEntry, names: ReadonlyMap<string, string>): readonly FieldInWords[] {
    return entry.fields.flatMap(({ field, before, after }) => {
      const property = propertyOf(kind, field);
      if (!property || TECHNICAL.has(field)) return [];
      const text = (value: Value): string | null => valueText(property, value, this.vocabularies, names);
      return [{ field: inputField(field), label: property.label, before: text(before), after: text(after) }];
    });
  }
}

function namedIn(kind: RecordKind, { fields }: HistoryEntry): readonly string[] {
  const references = new Set(referencePropertiesOf(kind).map(({ name }) => name));
  return fields
    .filter(({ field }) => references.has(field))
    .flatMap(({ before, after }) => [before, after].flat())
    .filter((id) => typeof id === 'string');
}
