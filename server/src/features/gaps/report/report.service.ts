import type { VocabularySet } from '@quartiersnetz/graph-schema';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphStore } from '../../../graph-store/graph-store.port.js';
import { inTurns } from '../../../kernel/in-turns.js';
import { GRAPH_STORE, VOCABULARIES } from '../../../kernel/tokens.js';
import { figureDeltas, networkChange, project } from '../../../network-analysis/index.js';
import type { DrawResult, FigureDelta, NetworkChange } from '../../../network-analysis/index.js';
import { AreaNetworks, firstYearOf, KeptBeside, NetworkService, trendDays } from '../../network/index.js';
import type { AreaNetwork } from '../../network/index.js';
import { DrawsService } from '../draws/draws.service.js';
import type { DrawsProgress } from '../draws/draws.service.js';
import { accountsById } from '../tasks/accounts-of-area.js';
import type { AccountName } from '../tasks/accounts-of-area.js';
import { gapDismissalsOf, gapTasksOf } from '../tasks/gap-records.js';
import { SettlementService } from '../tasks/settlement.service.js';
import type { TrendFigures } from './figures-in-words.js';
import type { GapRecords } from './gap-list.js';
import { figuresOn, groupsOf, reportBasis } from './report-basis.js';
import type { ReportBasis } from './report-basis.js';
import type { SectorGroups } from './sector-groups.js';

/** Which report is wanted: a day (null for today) and the sectors to merge. */
export interface ReportRequest {
  readonly areaId: string;
  readonly day: string | null;
  readonly merged: readonly (readonly string[])[];
}

/** Whether there are draws. */
export type DrawsState = 'NOT_NEEDED' | 'NOT_DRAWN' | 'RUNNING' | 'DRAWN';

/** Everything a report shows, before it is put into words. */
export interface ReportView extends GapRecords {
  readonly basis: ReportBasis;
  readonly today: string;
  readonly trend: readonly TrendFigures[];
  readonly draws: DrawResult | null;
  readonly drawsState: DrawsState;
  readonly accounts: ReadonlyMap<string, AccountName>;
  /** Ids of the gaps that are found today and unfiltered: these can become tasks. */
  readonly foundToday: ReadonlySet<string>;
}

/** Two days of a network compared. */
export interface ComparedDays {
  readonly network: AreaNetwork;
  readonly from: string;
  readonly to: string;
  readonly change: NetworkChange;
  readonly figures: readonly FigureDelta[];
}

/** Whether draws would say anything: not without a tie, nor where only gaps of single actors are shown. */
const needsDraws = ({ found, ties }: ReportBasis): boolean => found.size.sufficient && ties > 0;

/** The Bündelungsfunktion report; what it rests on is kept beside the network that it was made of. */
@Injectable()
export class ReportService {
  private readonly bases = new KeptBeside<ReportBasis>(12);
  private readonly trends = new KeptBeside<Promise<readonly TrendFigures[]>>(6);

  constructor(
    @Inject(GRAPH_STORE) private readonly store: GraphStore,
    @Inject(VOCABULARIES) private readonly vocabularies: VocabularySet,
    private readonly networks: AreaNetworks,
    private readonly network: NetworkService,
    private readonly draws: DrawsService,
    private readonly settlement: SettlementService,
  ) {}

  /** The report of a day; tasks are brought in step with the network before. Throws NotFound. */
  async view(request: ReportRequest): Promise<ReportView> {
    await this.settlement.settle(request.areaId);
    const basis = await this.basis(request);
    const today = this.network.today();
    const { tasks, dismissals, accounts } = await this.records(request.areaId);
    const draws = needsDraws(basis) ? this.draws.known(basis) : null;
    const { gaps } = this.network.findingsOf(basis.network, today, {}).findings;
    return {
      basis,
      today,
      trend: await this.trendOf(basis.network, today, basis.groups),
      draws,
      drawsState: draws ? 'DRAWN' : this.stateOf(basis),
      tasks,
      dismissals,
      accounts,
      foundToday: new Set(gaps.map(({ id }) => id)),
    };
  }

  /** The draws of a report while they are made; null where there is nothing to draw. */
  async follow(request: ReportRequest): Promise<AsyncIterableIterator<DrawsProgress, undefined> | null> {
    const basis = await this.basis(request);
    return needsDraws(basis) ? this.draws.follow(basis) : null;
  }

  /** The same report with its draws made, however long that takes; for documents. */
  async complete(request: ReportRequest): Promise<ReportView> {
    const basis = await this.basis(request);
    if (needsDraws(basis)) await this.draws.drawn(basis);
    return this.view(request);
  }

  /** What changed between two days. Throws NotFound. */
  async compare(areaId: string, from: string, to: string): Promise<ComparedDays> {
    const [earlier, later] = [
      await this.basis({ areaId, day: from, merged: [] }),
      await this.basis({ areaId, day: to, merged: [] }),
    ];
    return {
      network: later.network,
      from,
      to,
      change: networkChange(project(earlier.rows), project(later.rows)),
      figures: figureDeltas(earlier.figures, later.figures),
    };
  }

  private async basis({ areaId, day, merged }: ReportRequest): Promise<ReportBasis> {
    const network = await this.networks.current(areaId);
    const on = day ?? this.network.today();
    const groups = groupsOf(merged, this.vocabularies);
    const key = `${on} ${groups.key} ${String(groups.ignored)}`;
    return this.bases.get(network, key, () => reportBasis(network, on, groups));
  }

  private trendOf(network: AreaNetwork, today: string, groups: SectorGroups): Promise<readonly TrendFigures[]> {
    // one day at a time: all years at once would hold up everybody else
    return this.trends.get(network, `${today} ${groups.key}`, () =>
      inTurns(trendDays(firstYearOf(network.ties), today), (day) => ({
        day,
        figures: figuresOn(network, day, groups),
      })),
    );
  }

  private stateOf(basis: ReportBasis): DrawsState {
    if (!needsDraws(basis)) return 'NOT_NEEDED';
    return this.draws.isRunning(basis) ? 'RUNNING' : 'NOT_DRAWN';
  }

  private records(area: string): Promise<GapRecords & { readonly accounts: ReadonlyMap<string, AccountName> }> {
    return this.store.read(async (read) => {
      const [tasks, dismissals] = [await gapTasksOf(read, area), await gapDismissalsOf(read, area)];
      const accounts = await accountsById(read, [
        ...tasks.map(({ owner }) => owner),
        ...dismissals.map(({ account }) => account),
      ]);
      return { tasks, dismissals, accounts };
    });
  }
}
