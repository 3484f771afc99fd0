import { Inject, Injectable } from '@nestjs/common';
import type { VocabularySet } from '@quartiersnetz/graph-schema';
import type { GraphStore, StoreRead } from '../../graph-store/graph-store.port.js';
import { Forbidden, InvalidInput, NotFound } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { GRAPH_STORE, VOCABULARIES } from '../../kernel/tokens.js';
import { requireEdit } from '../../kernel/viewer.js';
import type { Viewer } from '../../kernel/viewer.js';
import { planAgainst, writePlan } from './import-run.js';
import { KeptTables } from './kept-tables.js';
import type { KeptImport } from './kept-tables.js';
import { countsOf } from './plan-counts.js';
import type { ImportCounts } from './plan-counts.js';
import type { ImportPlan } from './plan/types.js';
import { readFiles } from './read/read-files.js';
import type { SentFile, Table } from './read/table.js';

/** A plan with the files that it is about. */
export interface ShownPlan {
  readonly id: string;
  readonly plan: ImportPlan;
  readonly tables: readonly Table[];
}

/** What an import did. */
export interface AppliedImport {
  readonly changeSetId: string | null;
  readonly areaId: string;
  readonly counts: ImportCounts;
}

/** Imports: files become a plan, a plan becomes one change set. */
@Injectable()
export class ImportService {
  constructor(
    @Inject(GRAPH_STORE) private readonly store: GraphStore,
    @Inject(VOCABULARIES) private readonly vocabularies: VocabularySet,
    private readonly kept: KeptTables,
  ) {}

  /** Reads uploaded files and keeps their rows; nothing of the area is changed. Throws InvalidInput naming file, row or column. */
  async prepare(viewer: Viewer, files: readonly SentFile[], areaId: string | null): Promise<string> {
    const tables = await readFiles(files);
    const plan = await this.store.read((read) => this.plan(read, tables, areaId));
    this.requireTarget(viewer, plan);
    return this.kept.keep(viewer.accountId, areaId, tables);
  }

  /** The plan of an upload against what is stored now; null if it is no longer kept. */
  async show(viewer: Viewer, id: string): Promise<ShownPlan | null> {
    const kept = await this.kept.find(viewer.accountId, id);
    if (!kept) return null;
    const plan = await this.store.read((read) => this.plan(read, kept.tables, kept.areaId));
    return { id, plan, tables: kept.tables };
  }

  /** Carries a plan out in one transaction. With errors in it, nothing is written unless they are to be left out. */
  async apply(viewer: Viewer, id: string, skipErrors: boolean): Promise<AppliedImport> {
    const kept = await this.kept.find(viewer.accountId, id);
    if (!kept) throw new NotFound(id);
    const area = await this.areaOf(viewer, kept);
    const context = { by: viewer.accountId, area, command: 'import.apply' };
    const { result: plan, changeSet } = await this.store.write(context, async (write) => {
      const planned = await this.plan(write, kept.tables, kept.areaId);
      this.requireTarget(viewer, planned);
      refuseErrors(planned, skipErrors);
      await writePlan(write, planned);
      return planned;
    });
    await this.kept.forget(id);
    return { changeSetId: changeSet?.id ?? null, areaId: plan.area?.id ?? '', counts: countsOf(plan) };
  }

  /** The area in whose name the import is done; null for one that it creates. */
  private async areaOf(viewer: Viewer, kept: KeptImport): Promise<string | null> {
    const plan = await this.store.read((read) => this.plan(read, kept.tables, kept.areaId));
    this.requireTarget(viewer, plan);
    return plan.area && !plan.area.isNew ? plan.area.id : null;
  }

  private plan(read: StoreRead, tables: readonly Table[], areaId: string | null): Promise<ImportPlan> {
    return planAgainst(read, tables, areaId === null ? null : { id: areaId }, this.vocabularies, newId);
  }

  private requireTarget(viewer: Viewer, { area }: ImportPlan): void {
    if (area && !area.isNew) requireEdit(viewer, area.id);
    else if (!viewer.administrator) throw new Forbidden('Ein neues Gebiet legt die Verwaltung der Installation an.');
  }
}

function refuseErrors({ rows }: ImportPlan, skipErrors: boolean): void {
  const wrong = rows.filter(({ action }) => action === 'ERROR');
  if (skipErrors || wrong.length === 0) return;
  throw new InvalidInput(
    wrong.slice(0, 100).flatMap(({ sheet, line, faults }) =>
      faults.map(({ column, message }) => ({
        field: `${sheet}, Zeile ${line}${column === null ? '' : `, Spalte ${column}`}`,
        code: 'INVALID_FORMAT' as const,
        message: `Zeile ${line}: ${message}`,
      })),
    ),
  );
}
