import type { VocabularySet } from '@quartiersnetz/graph-schema';
import { Inject, Injectable } from '@nestjs/common';
import { dayInGermany } from '../../kernel/clock.js';
import type { Clock } from '../../kernel/clock.js';
import { CLOCK, VOCABULARIES } from '../../kernel/tokens.js';
import type { AreaNetwork } from './area-network.js';
import { AreaNetworks } from './area-networks.service.js';
import { filterKey } from './filter.js';
import type { Filter } from './filter.js';
import { findingsOn, trend } from './findings.js';
import type { DayFindings, TrendPoint } from './findings.js';
import { KeptBeside } from './least-recently-used.js';
import { networkColumns } from './network-columns.js';
import type { NetworkColumns } from './network-columns.js';

/** Findings with the line under the map. */
export interface FindingsAndTrend {
  readonly found: DayFindings;
  readonly trend: readonly TrendPoint[];
}

/** What the page Netz shows; everything is kept beside the network that it was made of, by day and filter. */
@Injectable()
export class NetworkService {
  private readonly columnsKept = new KeptBeside<NetworkColumns>(2);
  private readonly findingsKept = new KeptBeside<DayFindings>(40);
  private readonly trendsKept = new KeptBeside<readonly TrendPoint[]>(40);

  constructor(
    private readonly networks: AreaNetworks,
    @Inject(VOCABULARIES) private readonly vocabularies: VocabularySet,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Today's date in Germany. */
  today(): string {
    return dayInGermany(this.clock.now());
  }

  async columns(area: string): Promise<NetworkColumns> {
    const network = await this.networks.current(area);
    const today = this.today();
    return this.columnsKept.get(network, today, () => networkColumns(network, today));
  }

  /** Columns as stored at an instant; the day of the instant is their today. */
  async columnsStoredAt(area: string, instant: string): Promise<NetworkColumns> {
    return networkColumns(await this.networks.at(area, instant), dayInGermany(instant));
  }

  /** Findings on a day (today if none is given) under a filter. */
  async findings(area: string, day: string | null, filter: Filter): Promise<FindingsAndTrend> {
    const today = this.today();
    return this.findingsAndTrend(await this.networks.current(area), day ?? today, today, filter);
  }

  /** Findings of what was stored at an instant, on the day of that instant. */
  async findingsStoredAt(area: string, instant: string, filter: Filter): Promise<FindingsAndTrend> {
    const day = dayInGermany(instant);
    return this.findingsAndTrend(await this.networks.at(area, instant), day, day, filter);
  }

  private findingsAndTrend(network: AreaNetwork, day: string, today: string, filter: Filter): FindingsAndTrend {
    return {
      found: this.findingsOf(network, day, filter),
      trend: this.trendsKept.get(network, `${today} ${filterKey(filter)}`, () => trend(network, today, filter)),
    };
  }

  /** Findings of a network that is at hand. */
  findingsOf(network: AreaNetwork, day: string, filter: Filter): DayFindings {
    return this.findingsKept.get(network, `${day} ${filterKey(filter)}`, () =>
      findingsOn(network, day, filter, this.vocabularies),
    );
  }
}
