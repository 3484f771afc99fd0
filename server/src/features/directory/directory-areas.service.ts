import { ACTOR_KINDS, areasOf } from '@quartiersnetz/graph-schema';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphStore } from '../../graph-store/graph-store.port.js';
import { GRAPH_STORE } from '../../kernel/tokens.js';
import { AreaCache, AreaNetworks, KeptBeside, NetworkService } from '../network/index.js';
import type { AreaNetwork } from '../network/index.js';
import { listAll } from '../records/index.js';
import { directoryRows } from './actor-rows.js';
import type { DirectoryRow } from './actor-rows.js';
import { loadContactBook } from './contact-book.js';
import type { ContactBook } from './contact-book.js';

/** Offices and contact points that are kept in memory at most, over all areas. */
const MOST_RECORDS = 100_000;

/** The directory of an area as it is now. */
export interface DirectoryArea {
  readonly network: AreaNetwork;
  readonly today: string;
  readonly rows: readonly DirectoryRow[];
}

/** Keeps the directories of areas until they change. */
@Injectable()
export class DirectoryAreas {
  private readonly books: AreaCache<ContactBook>;
  private readonly rows = new KeptBeside<{ readonly network: AreaNetwork; readonly rows: readonly DirectoryRow[] }>(1);

  constructor(
    @Inject(GRAPH_STORE) store: GraphStore,
    private readonly networks: AreaNetworks,
    private readonly analysis: NetworkService,
  ) {
    this.books = new AreaCache(
      store,
      async (read, area) => {
        const actors = await listAll(read, { kinds: ACTOR_KINDS, areas: [area] });
        const value = await loadContactBook(read, area, actors);
        const related = actors.flatMap(({ kind, id, values }) => areasOf(kind, id, values));
        return {
          value,
          weight: value.posts.length + value.contactsOf.size,
          relatedAreas: [...new Set(related)].filter((id) => id !== area).sort(),
        };
      },
      MOST_RECORDS,
    );
  }

  /** Rows of all actors of the area by name. Throws NotFound. */
  async current(area: string): Promise<DirectoryArea> {
    const network = await this.networks.current(area);
    const book = await this.books.get(area);
    const today = this.analysis.today();
    const make = () => ({ network, rows: directoryRows(this.analysis.findingsOf(network, today, {}), book) });
    // the book is new with every change of the area, so rows beside it are never older than the network
    const kept = this.rows.get(book, today, make);
    return { network, today, rows: kept.network === network ? kept.rows : make().rows };
  }
}
