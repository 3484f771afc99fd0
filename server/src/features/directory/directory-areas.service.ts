import { Inject, Injectable } from '@nestjs/common';
import type { GraphStore } from '../../graph-store/graph-store.port.js';
import { GRAPH_STORE } from '../../kernel/tokens.js';
import { AreaNetworks, KeptBeside, NetworkService } from '../network/index.js';
import type { AreaNetwork } from '../network/index.js';
import { directoryRows } from './actor-rows.js';
import type { DirectoryRow } from './actor-rows.js';
import { loadContactBook } from './contact-book.js';
import type { ContactBook } from './contact-book.js';

/** The directory of an area as it is now. */
export interface DirectoryArea {
  readonly network: AreaNetwork;
  readonly book: ContactBook;
  readonly today: string;
  readonly rows: readonly DirectoryRow[];
}

/** Keeps the directories of areas until they change: a new network means a new directory. */
@Injectable()
export class DirectoryAreas {
  private readonly books = new WeakMap<AreaNetwork, Promise<ContactBook>>();
  private readonly rows = new KeptBeside<readonly DirectoryRow[]>(1);

  constructor(
    @Inject(GRAPH_STORE) private readonly store: GraphStore,
    private readonly networks: AreaNetworks,
    private readonly analysis: NetworkService,
  ) {}

  /** Rows of all actors of the area by name. Throws NotFound. */
  async current(area: string): Promise<DirectoryArea> {
    const network = await this.networks.current(area);
    const book = await this.bookOf(network);
    const today = this.analysis.today();
    const rows = this.rows.get(network, today, () => directoryRows(this.analysis.findingsOf(network, today, {}), book));
    return { network, book, today, rows };
  }

  private bookOf(network: AreaNetwork): Promise<ContactBook> {
    const known = this.books.get(network);
    if (known) return known;
    const actors = network.actors.filter(({ foreign }) => !foreign).map(({ record }) => record);
    const loading = this.store.read((read) => loadContactBook(read, network.area, actors));
    this.books.set(network, loading);
    // a failed load is tried again by the next request
    loading.catch(() => this.books.delete(network));
    return loading;
  }
}
